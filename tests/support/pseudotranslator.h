// SPDX-License-Identifier: GPL-3.0-or-later
// A language that nobody speaks: each text in brackets that stand nowhere else, its letters with marks, and two fifths
// longer. Placeholders, mnemonics and tags of rich text stay. Where it is installed, a text without brackets cannot be
// translated, and one with brackets in its midst was glued together.
#pragma once

#include <QTranslator>

#include <algorithm>

namespace tokenwatch {

class PseudoTranslator final : public QTranslator
{
public:
    static constexpr char16_t open = u'\u27E6';  // ⟦
    static constexpr char16_t close = u'\u27E7'; // ⟧

    [[nodiscard]] bool isEmpty() const override { return false; } // or it is never asked
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return spoken(QString::fromUtf8(sourceText));
    }

    static QString spoken(const QString &text)
    {
        if (text.isEmpty())
            return text;
        QString made(1, QChar(open));
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype end = endOfKept(text, i);
            if (end > i) {
                made += text.mid(i, end - i);
                i = end;
            } else {
                made += marked(text.at(i++));
            }
        }
        // The brackets are part of what it grows by.
        made += QString(std::max<qsizetype>(0, text.size() * 2 / 5 - 2), u'~');
        return made + QChar(close);
    }

private:
    /// Behind what must stay as it is at `i`: "%1", "%L1", "%n", a tag, an entity; `i` if nothing does.
    static qsizetype endOfKept(const QString &text, qsizetype i)
    {
        const QChar c = text.at(i);
        if (c == u'%') {
            qsizetype end = i + 1;
            if (end < text.size() && text.at(end) == u'L')
                ++end;
            if (end < text.size() && (text.at(end) == u'n' || text.at(end).isDigit())) {
                while (++end < text.size() && text.at(end - 1).isDigit() && text.at(end).isDigit())
                    continue;
                return end;
            }
        }
        if (c == u'<') {
            const qsizetype end = text.indexOf(u'>', i);
            return end < 0 ? i : end + 1;
        }
        if (c == u'&') {
            const qsizetype end = text.indexOf(u';', i);
            const bool isEntity = end > i + 1 && end - i < 8 &&
                                  std::all_of(text.cbegin() + i + 1, text.cbegin() + end,
                                              [](QChar each) { return each.isLetterOrNumber() || each == u'#'; });
            return isEntity ? end + 1 : std::min(i + 2, text.size());
        }
        return i;
    }

    static QChar marked(QChar c)
    {
        static const QString plain = QStringLiteral("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ");
        static const QString withMarks = QStringLiteral("áçéğĥíĵķļñóŕšţúŵýžÁÇÉĞĤÍĴĶĻÑÓŔŠŢÚŴÝŽ");
        const qsizetype at = plain.indexOf(c);
        return at < 0 ? c : withMarks.at(at);
    }
};

} // namespace tokenwatch
