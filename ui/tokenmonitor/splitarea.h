// SPDX-License-Identifier: GPL-3.0-or-later
// The table and the details: where the details stand, and how much room they get. Owned by TokenMonitor. Window thread.
#pragma once

#include "domain/settings.h"

#include <QWidget>

class QBoxLayout;

namespace tokenwatch {

class DetailPane;

class SplitArea final : public QWidget
{
    Q_OBJECT
public:
    /// Takes both into its layout.
    SplitArea(QWidget *main, DetailPane *details, QWidget *parent);

    void setDetailsPlace(Settings::DetailsPlace place);
    [[nodiscard]] Settings::DetailsPlace detailsPlace() const { return m_place; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    DetailPane *m_details;
    QBoxLayout *m_layout;
    Settings::DetailsPlace m_place = Settings::DetailsPlace::Right;
};

} // namespace tokenwatch
