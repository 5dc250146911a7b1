// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedhtml.h"

#include <QFont>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <cmath>

namespace tokenwatch {

namespace {

/// Behind the tag, the entity or the character at `i`.
qsizetype htmlStep(const QString &html, qsizetype i)
{
    const QChar c = html.at(i);
    const qsizetype end = c == u'<' ? html.indexOf(u'>', i) : c == u'&' ? html.indexOf(u';', i) : -1;
    if (end >= 0)
        return end + 1;
    return i + (c.isHighSurrogate() && i + 1 < html.size() ? 2 : 1);
}

/// The first `letters`, an ellipsis, and every tag.
QString firstOfHtml(const QString &html, qsizetype letters)
{
    QString made;
    bool isOver = false;
    for (qsizetype i = 0; i < html.size();) {
        const qsizetype next = htmlStep(html, i);
        if (html.at(i) == u'<') {
            made += html.mid(i, next - i);
        } else if (letters-- > 0) {
            made += html.mid(i, next - i);
        } else if (!isOver) {
            isOver = true;
            made += QChar(u'…');
        }
        i = next;
    }
    return made;
}

} // namespace

int htmlWidth(const QString &html, const QFont &font)
{
    QTextDocument measure;
    measure.setDefaultFont(font);
    measure.setDocumentMargin(0);
    measure.setHtml(html);
    return static_cast<int>(std::ceil(measure.idealWidth()));
}

QString elidedHtml(const QString &words, const QString &end, const QFont &font, int width)
{
    if (htmlWidth(words + end, font) <= width)
        return words + end;
    qsizetype fits = 0;
    qsizetype tooMany = QTextDocumentFragment::fromHtml(words).toPlainText().size();
    while (fits + 1 < tooMany) {
        const qsizetype half = (fits + tooMany) / 2;
        (htmlWidth(firstOfHtml(words, half) + end, font) <= width ? fits : tooMany) = half;
    }
    return firstOfHtml(words, fits) + end;
}

} // namespace tokenwatch
