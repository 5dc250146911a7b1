// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace tokenwatch {

namespace {

constexpr int codeSide = 176;
constexpr int quietZone = 4; // dots, as the standard wants it

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(codeSide, codeSide);
}

bool QrCode::setText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    m_side = code ? code->width : 0;
    m_dots = QBitArray(m_side * m_side);
    for (int dot = 0; dot < m_side * m_side; ++dot)
        m_dots.setBit(dot, (code->data[dot] & 1) != 0);
    setAccessibleName(m_side > 0 ? tr("QR code for %1").arg(text) : QString());
    update();
    return m_side > 0;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole device pixels, so that no dot is blurred.
    const qreal ratio = devicePixelRatioF();
    const int dot = static_cast<int>(width() * ratio) / (m_side + 2 * quietZone);
    const qreal size = dot / ratio;
    const qreal left = (width() - size * m_side) / 2;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(QRectF(left + x * size, left + y * size, size, size), Qt::black);
        }
    }
}

} // namespace tokenwatch
