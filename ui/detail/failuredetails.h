// SPDX-License-Identifier: GPL-3.0-or-later
// "Details" below the message of a failing source: unfolds what its last attempt recorded, with Copy. Secrets are
// masked where errors are made. Owned by OverviewPage. Window thread.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenwatch {

class Card;
class FoldButton;
class Theme;

class FailureDetails final : public QWidget
{
    Q_OBJECT
public:
    FailureDetails(const Theme &theme, QWidget *parent);

    /// Hides itself where the last attempt did not fail.
    void follow(const SourceStatus &status, const texts::Viewpoint &view);

private:
    FoldButton *m_fold;
    Card *m_card;
    QLabel *m_text;
    QPushButton *m_copy;
    SourceId m_shown;
};

} // namespace tokenwatch
