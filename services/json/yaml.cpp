// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/yaml.h"

#include <QJsonArray>

#include <vector>
#include <yaml.h>

namespace tokenwatch::json {

using namespace Qt::StringLiterals;

namespace {

/// An event of libyaml, freed with this.
class YamlEvent
{
public:
    YamlEvent() = default;
    ~YamlEvent() { yaml_event_delete(&raw); }
    YamlEvent(const YamlEvent &) = delete;
    YamlEvent &operator=(const YamlEvent &) = delete;

    yaml_event_t raw{};
};

QString yamlText(const yaml_char_t *text, std::size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), static_cast<qsizetype>(length));
}

QJsonValue plainWord(const QString &word)
{
    if (word.isEmpty() || word == "null"_L1 || word == "~"_L1)
        return QJsonValue::Null;
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    // A number is one only in the form that it would be written in.
    bool isWhole = false;
    const qlonglong whole = word.toLongLong(&isWhole);
    return isWhole && QString::number(whole) == word ? QJsonValue(whole) : QJsonValue(word);
}

class YamlReader
{
public:
    YamlReader(QByteArrayView text, const Limits &limits)
        : m_limits(limits)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()),
                                     static_cast<std::size_t>(text.size()));
    }
    ~YamlReader() { yaml_parser_delete(&m_parser); }
    YamlReader(const YamlReader &) = delete;
    YamlReader &operator=(const YamlReader &) = delete;

    Expected<QJsonValue> read()
    {
        for (;;) {
            YamlEvent event;
            if (yaml_parser_parse(&m_parser, &event.raw) == 0)
                return wrong(m_parser.problem_mark.line, QString::fromUtf8(m_parser.problem));
            if (auto taken = take(event.raw); !taken)
                return failure(taken.error());
            if (event.raw.type == YAML_STREAM_END_EVENT)
                break;
        }
        if (m_documents == 0)
            return wrong(0, u"there is nothing in it"_s);
        return m_root;
    }

private:
    struct Level {
        bool isMap = false;
        QJsonObject object;
        QJsonArray array;
        std::optional<QString> key; ///< whose value comes next
    };

    static tl::unexpected<Error> wrong(std::size_t line, const QString &why)
    {
        return failure(ErrorKind::MalformedAnswer, {}, u"line %1: %2"_s.arg(line + 1).arg(cleaned(why)));
    }

    Expected<> take(const yaml_event_t &event)
    {
        const std::size_t line = event.start_mark.line;
        switch (event.type) {
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_STREAM_END_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            return {};
        case YAML_DOCUMENT_START_EVENT:
            return ++m_documents > 1 ? Expected<>(wrong(line, u"there is a second document"_s)) : Expected<>();
        case YAML_ALIAS_EVENT:
            return wrong(line, u"aliases are not read"_s);
        case YAML_SCALAR_EVENT: {
            const auto &scalar = event.data.scalar;
            if (scalar.anchor || scalar.tag)
                return wrong(line, u"anchors and tags are not read"_s);
            const QString text = yamlText(scalar.value, scalar.length);
            return put(scalar.style == YAML_PLAIN_SCALAR_STYLE ? plainWord(text) : QJsonValue(text), text, line);
        }
        case YAML_SEQUENCE_START_EVENT:
            return open(false, event.data.sequence_start.anchor || event.data.sequence_start.tag, line);
        case YAML_MAPPING_START_EVENT:
            return open(true, event.data.mapping_start.anchor || event.data.mapping_start.tag, line);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: {
            Level done = std::move(m_levels.back());
            m_levels.pop_back();
            return put(done.isMap ? QJsonValue(done.object) : QJsonValue(done.array), {}, line);
        }
        }
        Q_UNREACHABLE();
    }

    Expected<> open(bool isMap, bool isMarked, std::size_t line)
    {
        if (isMarked)
            return wrong(line, u"anchors and tags are not read"_s);
        if (static_cast<int>(m_levels.size()) >= m_limits.depth)
            return wrong(line, u"it is nested too deeply"_s);
        if (!m_levels.empty() && m_levels.back().isMap && !m_levels.back().key)
            return wrong(line, u"a key must be a text"_s);
        m_levels.push_back({isMap, {}, {}, {}});
        return {};
    }

    /// A value, or a key of the innermost map; `text` is what a key would be.
    Expected<> put(const QJsonValue &value, const QString &text, std::size_t line)
    {
        if (m_levels.empty()) {
            m_root = value;
            return {};
        }
        Level &level = m_levels.back();
        if (!level.isMap) {
            level.array.append(value);
            return {};
        }
        if (level.key) {
            level.object.insert(*std::exchange(level.key, std::nullopt), value);
            return {};
        }
        if (level.object.contains(text))
            return wrong(line, u"duplicate key \"%1\""_s.arg(text));
        level.key = text;
        return {};
    }

    const Limits m_limits;
    yaml_parser_t m_parser{};
    std::vector<Level> m_levels;
    QJsonValue m_root;
    int m_documents = 0;
};

} // namespace

Expected<QJsonValue> readYaml(QByteArrayView text, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return failure(ErrorKind::MalformedAnswer, {}, u"it is too large"_s);
    if (!text.toByteArray().isValidUtf8())
        return failure(ErrorKind::MalformedAnswer, {}, u"it is not UTF-8 text"_s);
    return YamlReader(text, limits).read();
}

} // namespace tokenwatch::json
