// SPDX-License-Identifier: GPL-3.0-or-later
// Says that an address of the source sends credentials in the clear, and offers both ways on. Shows itself only then.
// Window thread; one stands on each page of the editor that it concerns.
#pragma once

#include "models/sourceform.h"
#include "ui/tokenmonitor/card.h"

class QPushButton;

namespace tokenwatch {

class HttpNotice final : public Card
{
    Q_OBJECT
public:
    HttpNotice(SourceForm &form, const Theme &theme, QWidget *parent);

private:
    void settle();
    void useHttps();
    void keepHttp();
    /// Rows whose address is plain http to another computer.
    [[nodiscard]] QList<int> plainRows() const;

    SourceForm &m_form;
    QPushButton *m_https;
    QPushButton *m_keep;
};

} // namespace tokenwatch
