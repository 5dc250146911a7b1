// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/redactor.h"

#include "log/secretshapes.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace tokenwatch::log {

namespace {

constexpr qsizetype longestText = 32 * 1024;
constexpr std::size_t shortestKnown = 4;

/// The middle of the base64 of a longer text that holds `bytes` at any offset: what does not depend on its neighbours.
QStringList base64Inside(const QByteArray &bytes)
{
    QStringList forms;
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, 'x') + bytes).toBase64();
        const qsizetype first = offset == 0 ? 0 : offset + 1;
        const qsizetype last = (offset + bytes.size()) * 8 / 6;
        // Shorter ones would hit by chance.
        if (last - first < 5)
            continue;
        const QByteArray middle = encoded.sliced(first, last - first);
        forms << QString::fromLatin1(middle);
        if (middle.contains('+') || middle.contains('/'))
            forms << QString::fromLatin1(QByteArray(middle).replace('+', '-').replace('/', '_'));
    }
    return forms;
}

QStringList formsOf(const QByteArray &bytes)
{
    const QString raw = QString::fromUtf8(bytes);
    const QByteArray percent = bytes.toPercentEncoding();
    QStringList forms{raw, QString::fromLatin1(percent),
                      // Form encoding writes a blank as "+"; some escape what RFC 3986 leaves alone.
                      QString::fromLatin1(QByteArray(percent).replace("%20", "+")),
                      QString::fromLatin1(bytes.toPercentEncoding({}, "-._~")), QString::fromLatin1(bytes.toHex())};
    QString inJson = raw;
    inJson.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    forms << inJson << QString(inJson).replace(u'/', QStringLiteral("\\/"));
    forms << base64Inside(bytes);
    forms.removeDuplicates();
    // Longer forms first, so that no rest of one stays behind.
    std::sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return forms;
}

} // namespace

QString redacted(const QString &text)
{
    return redacted(text, {});
}

QString redacted(const QString &text, std::initializer_list<const Secret *> known)
{
    QString result = text;
    for (const Secret *secret : known) {
        if (!secret || secret->size() < shortestKnown)
            continue;
        for (const QString &form : formsOf(secret->reveal().toByteArray()))
            result.replace(form, redactionMark.toString(), Qt::CaseInsensitive); // %2F is %2f
    }
    // After the known values: a cut must not leave half of one behind.
    if (result.size() > longestText)
        result = result.first(longestText) + u'…';
    return withoutSecretShapes(result);
}

bool holds(const QString &text, const Secret &secret)
{
    if (secret.size() < shortestKnown)
        return false;
    const QStringList forms = formsOf(secret.reveal().toByteArray());
    return std::any_of(forms.begin(), forms.end(), [&text](const QString &form) {
        // %2F is %2f; all other forms are as they are.
        return text.contains(form) || (form.contains(u'%') && text.contains(form, Qt::CaseInsensitive));
    });
}

} // namespace tokenwatch::log
