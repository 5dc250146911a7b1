// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strictjson.h"

#include "json/numberrange.h"

#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace tokenwatch::json {

namespace {

/// Beyond this, destroying the value itself would recurse too deeply.
constexpr int deepest = 512;

/// The lexer reads through this, so that every refusal knows how far it had read.
class TrackingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackingIterator(const char *at, const char **furthest)
        : m_at(at)
        , m_furthest(furthest)
    {}
    reference operator*() const { return *m_at; }
    TrackingIterator &operator++()
    {
        *m_furthest = m_at++;
        return *this;
    }
    TrackingIterator operator++(int)
    {
        TrackingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackingIterator &a, const TrackingIterator &b) { return a.m_at == b.m_at; }
    friend bool operator!=(const TrackingIterator &a, const TrackingIterator &b) { return a.m_at != b.m_at; }

private:
    const char *m_at;
    const char **m_furthest;
};

/// "line 3, column 7", counted in characters.
QString position(QByteArrayView text, qsizetype offset)
{
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < std::min(offset, text.size()); ++i) {
        const auto byte = static_cast<unsigned char>(text.at(i));
        if (byte == '\n') {
            ++line;
            column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++column;
        }
    }
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

/// Already checked by the lexer. QString::fromUtf8() would drop a leading U+FEFF, and so change a token.
QString fromCheckedUtf8(const std::string &text)
{
    if (std::none_of(text.begin(), text.end(),
                     [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; }))
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

/// Why the parser refused, without the piece of the text that it quotes: that may be a secret.
QString reasonWithoutContent(const char *message)
{
    QByteArrayView reason(message);
    if (const qsizetype start = reason.indexOf(" - "); start >= 0)
        reason = reason.sliced(start + 3);
    if (const qsizetype quoted = reason.indexOf("; last read"); quoted >= 0)
        reason = reason.first(quoted);
    return cleaned(QString::fromLatin1(reason), 120);
}

/// Builds the value bottom-up with an explicit stack. Members are sorted before they are inserted, because a
/// QJsonObject keeps its keys in order and would otherwise move half of them for each one.
class ValueBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    ValueBuilder(int depth, const ClampedNumbers &clamped)
        : m_depth(depth)
        , m_clamped(clamped)
    {}

    bool null() override { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return add(QJsonValue(value)); }
    bool number_integer(number_integer_t value) override { return addNumber(QJsonValue(qint64(value))); }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max());
        return addNumber(fits ? QJsonValue(static_cast<qint64>(value)) : QJsonValue(static_cast<double>(value)));
    }
    bool number_float(number_float_t value, const string_t &) override { return addNumber(QJsonValue(value)); }
    bool string(string_t &value) override { return add(QJsonValue(fromCheckedUtf8(value))); }
    bool binary(binary_t &) override { return refuse(QStringLiteral("binary data")); }

    bool start_object(std::size_t) override { return push(true); }
    bool start_array(std::size_t) override { return push(false); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = fromCheckedUtf8(name);
        if (isDuplicate(level))
            return refuse(QStringLiteral("duplicate key \"%1\"").arg(cleaned(level.key, 60)));
        return true;
    }
    bool end_object() override
    {
        Level level = pop();
        std::sort(level.members.begin(), level.members.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        QJsonObject object;
        for (const auto &[name, value] : std::as_const(level.members))
            object.insert(name, value);
        return add(object);
    }
    bool end_array() override { return add(pop().array); }

    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &refusal) override
    {
        m_outOfRange = refusal.id == 406;
        return refuse(m_outOfRange ? QStringLiteral("number out of range") : reasonWithoutContent(refusal.what()));
    }

    [[nodiscard]] QJsonValue value() const { return m_value; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] bool isOutOfRange() const { return m_outOfRange; }

private:
    struct Level {
        bool isObject = false;
        QString key;
        QSet<QString> keys; ///< all names, once there are more than a few
        std::vector<std::pair<QString, QJsonValue>> members;
        QJsonArray array;
    };

    /// To look through a few members is faster than to keep a set of their names.
    static bool isDuplicate(Level &level)
    {
        constexpr std::size_t few = 12;
        if (level.members.size() <= few)
            return std::any_of(level.members.begin(), level.members.end(),
                               [&level](const auto &member) { return member.first == level.key; });
        if (level.keys.isEmpty()) {
            for (const auto &member : level.members)
                level.keys.insert(member.first);
        }
        const qsizetype before = level.keys.size();
        level.keys.insert(level.key);
        return level.keys.size() == before;
    }
    bool push(bool isObject)
    {
        if (static_cast<int>(m_levels.size()) >= m_depth)
            return refuse(QStringLiteral("nested deeper than %1 levels").arg(m_depth));
        Level &level = m_levels.emplace_back();
        level.isObject = isObject;
        if (isObject)
            level.members.reserve(8);
        return true;
    }
    Level pop()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return level;
    }
    bool addNumber(const QJsonValue &number)
    {
        const qsizetype index = m_numbers++;
        const auto clamp = m_clamped.find(index);
        return add(clamp == m_clamped.end() ? number : QJsonValue(*clamp));
    }
    bool add(const QJsonValue &value)
    {
        if (m_levels.empty())
            m_value = value;
        else if (Level &level = m_levels.back(); level.isObject)
            level.members.emplace_back(std::move(level.key), value);
        else
            level.array.append(value);
        return true;
    }
    bool refuse(QString reason)
    {
        if (m_reason.isEmpty())
            m_reason = std::move(reason);
        return false;
    }

    const int m_depth;
    const ClampedNumbers &m_clamped;
    qsizetype m_numbers = 0;
    std::vector<Level> m_levels;
    QJsonValue m_value;
    QString m_reason;
    bool m_outOfRange = false;
};

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(ErrorKind::MalformedAnswer, {}, what);
}

Expected<QJsonValue> parsed(QByteArrayView text, int depth, const ClampedNumbers &clamped, bool &outOfRange)
{
    const char *furthest = text.data();
    ValueBuilder builder(depth, clamped);
    const bool done = nlohmann::json::sax_parse(TrackingIterator(text.begin(), &furthest),
                                                TrackingIterator(text.end(), &furthest), &builder);
    outOfRange = builder.isOutOfRange();
    if (done)
        return builder.value();
    return malformed(QStringLiteral("%1: %2").arg(position(text, furthest - text.data()), builder.reason()));
}

} // namespace

Expected<QJsonValue> read(QByteArrayView text, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return malformed(QStringLiteral("longer than %1 bytes").arg(limits.bytes));
    if (text.startsWith("\xEF\xBB\xBF"))
        return malformed(QStringLiteral("line 1, column 1: begins with a byte order mark"));
    // The lexer takes a NUL for the end of the text and would not look behind it.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return malformed(QStringLiteral("%1: NUL byte").arg(position(text, nul)));

    const int depth = std::min(limits.depth, deepest);
    bool outOfRange = false;
    Expected<QJsonValue> value = parsed(text, depth, {}, outOfRange);
    if (value || !outOfRange)
        return value;
    // The parser refuses 1e400; a provider that means "never" does not deserve that.
    QByteArray tamed = text.toByteArray();
    const ClampedNumbers clamped = tameNumbers(tamed);
    return parsed(tamed, depth, clamped, outOfRange);
}

Expected<QJsonObject> readObject(QByteArrayView text, const Limits &limits)
{
    const Expected<QJsonValue> value = read(text, limits);
    if (!value)
        return tl::unexpected<Error>(value.error());
    if (!value->isObject())
        return malformed(QStringLiteral("not a JSON object"));
    return value->toObject();
}

} // namespace tokenwatch::json
