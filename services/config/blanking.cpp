// SPDX-License-Identifier: GPL-3.0-or-later
// Takes imported secrets out of the text they came in, and leaves everything else of it as it is.
#include "config/importer.h"

#include <algorithm>

namespace tokenwatch::config {

namespace {

bool isValueOf(const std::vector<const Secret *> &secrets, const QByteArray &value)
{
    return std::any_of(secrets.begin(), secrets.end(),
                       [&](const Secret *secret) { return secret->reveal() == QByteArrayView(value); });
}

void appendUtf8(QByteArray &text, char32_t character)
{
    text += QString::fromUcs4(&character, 1).toUtf8();
}

/// What a JSON text in quotes means; it was read strictly before, so that it is well formed.
QByteArray meaningOf(QByteArrayView quoted)
{
    QByteArray text;
    const auto unit = [&](qsizetype at) { return quoted.sliced(at, 4).toByteArray().toUInt(nullptr, 16); };
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\' || i + 1 == quoted.size()) {
            text += quoted[i];
            continue;
        }
        switch (quoted[++i]) {
        case 'n':
            text += '\n';
            break;
        case 'r':
            text += '\r';
            break;
        case 't':
            text += '\t';
            break;
        case 'b':
            text += '\b';
            break;
        case 'f':
            text += '\f';
            break;
        case 'u': {
            if (i + 4 >= quoted.size())
                return {};
            char32_t character = unit(i + 1);
            i += 4;
            if (QChar::isHighSurrogate(character) && i + 6 < quoted.size()) {
                character =
                    QChar::surrogateToUcs4(static_cast<char16_t>(character), static_cast<char16_t>(unit(i + 3)));
                i += 6;
            }
            appendUtf8(text, character);
            break;
        }
        default:
            text += quoted[i];
        }
    }
    return text;
}

/// The end of a text that begins at `begin`, behind its quote; the text's size if it never ends.
qsizetype endOfQuoted(const QByteArray &text, qsizetype begin)
{
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return text.size();
}

QByteArray withoutJsonTexts(const QByteArray &text, const std::vector<const Secret *> &secrets)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] != '"')
            continue;
        const qsizetype end = endOfQuoted(text, i + 1);
        const QByteArrayView inside = QByteArrayView(text).sliced(i + 1, end - i - 1);
        if (!isValueOf(secrets, meaningOf(inside)))
            result += inside;
        if (end < text.size())
            result += '"';
        i = end;
    }
    return result;
}

/// What stands around a value and does not belong to it.
QByteArray bare(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.startsWith('"') || value.startsWith('\'')) && value.front() == value.back())
        return value.startsWith('"') ? meaningOf(QByteArrayView(value).sliced(1, value.size() - 2))
                                     : value.sliced(1, value.size() - 2).replace("''", "'");
    return value;
}

/// NAME=value or name: value, with a comment perhaps.
QByteArray withoutLineValue(const QByteArray &line, const std::vector<const Secret *> &secrets)
{
    const qsizetype equals = line.indexOf('=');
    const qsizetype colon = line.indexOf(": ");
    const bool isYaml = colon >= 0 && (equals < 0 || colon < equals);
    const qsizetype begin = isYaml ? colon + 2 : equals + 1;
    if (begin <= 0)
        return line;
    const QByteArray end = line.endsWith("\r\n") ? "\r\n" : line.endsWith('\n') ? "\n" : "";
    QByteArray value = line.sliced(begin, line.size() - begin - end.size());
    QByteArray comment;
    // A '#' inside a value is none; so the longest value that is a secret counts.
    while (!isValueOf(secrets, bare(value))) {
        const qsizetype mark = value.lastIndexOf(" #");
        if (mark < 0)
            return line;
        comment.prepend(value.sliced(mark));
        value.truncate(mark);
    }
    return line.first(begin) + (isYaml ? "\"\"" : "") + comment + end;
}

} // namespace

QByteArray withoutSecrets(const QByteArray &text, const std::vector<const Secret *> &secrets)
{
    const QByteArray trimmed = text.trimmed();
    QByteArray result;
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        result = withoutJsonTexts(text, secrets);
    } else {
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype found = text.indexOf('\n', begin);
            const qsizetype end = found < 0 ? text.size() : found + 1;
            result += withoutLineValue(text.sliced(begin, end - begin), secrets);
            begin = end;
        }
    }
    // Nothing that stands there as a value: an EDR, for one, is a secret as a whole.
    return result == text ? QByteArray() : result;
}

} // namespace tokenwatch::config
