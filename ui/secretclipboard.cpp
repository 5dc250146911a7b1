// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(Clock &clock)
    : m_clock(clock)
{}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    auto *mime = new QMimeData; // the clipboard owns it
    mime->setText(text);
    // Clipboard histories that honour this do not record it.
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_digest = digestOf(text);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_clearing = m_clock.after(m_time, [this] { clear(); });
}

void SecretClipboard::clear()
{
    if (m_digest.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace tokenwatch
