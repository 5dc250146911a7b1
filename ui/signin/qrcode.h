// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a QR code, dark on white in every theme, so that every camera reads it. Window thread.
#pragma once

#include <QBitArray>
#include <QWidget>

namespace tokenwatch {

class QrCode final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent);

    /// False, and nothing is drawn, for a text that no code can hold.
    bool setText(const QString &text);
    /// Dots on a side; 0: nothing is drawn.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dots.testBit(y * m_side + x); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_dots;
};

} // namespace tokenwatch
