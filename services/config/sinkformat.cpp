// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sinkformat.h"

#include "domain/deliveryrules.h"

#include <QDir>
#include <QJsonArray>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

void readSinkPath(FieldReader &reader, SinkSpec &sink)
{
    const QString key = u"path"_s;
    sink.path = reader.requiredText(key);
    if (!QDir::isAbsolutePath(sink.path))
        reader.fail(key, u"must be an absolute path"_s);
    else if (!isTokenFilePath(sink.path))
        reader.fail(key, u"must name a file, without \"..\" or doubled slashes"_s);
}

void readSinkFormat(FieldReader &reader, SinkSpec &sink)
{
    const QString key = u"format"_s;
    const QString name = reader.text(key);
    if (name.isEmpty())
        return;
    if (const auto format = tokenFileFormat(name))
        sink.format = *format;
    else
        reader.fail(key, u"must be bare, header, json or env"_s);
}

void readSinkVariable(FieldReader &reader, SinkSpec &sink)
{
    const QString key = u"variable"_s;
    if (!reader.has(key)) {
        reader.know(key);
        return;
    }
    const QString name = reader.text(key);
    if (!isVariableName(name))
        reader.fail(key, u"must be a name of letters, digits and _, like ACCESS_TOKEN"_s);
    else if (sink.format != SinkSpec::Format::Env)
        reader.fail(key, u"is for the format env alone"_s);
    else
        sink.variable = name.toLatin1();
}

} // namespace

Expected<std::optional<SinkSpec>> readSink(FieldReader &source)
{
    const QString key = u"sink"_s;
    if (!source.has(key)) {
        source.know(key);
        return std::nullopt;
    }
    FieldReader reader(source.object(key), source.pathOf(key));
    SinkSpec sink;
    readSinkPath(reader, sink);
    readSinkFormat(reader, sink);
    readSinkVariable(reader, sink);
    if (const auto result = reader.result(u"is not a field of a sink"_s); !result)
        return failure(result.error());
    return sink;
}

QJsonObject writeSink(const SinkSpec &sink)
{
    QJsonObject object{{u"path"_s, sink.path}, {u"format"_s, tokenFileFormatName(sink.format)}};
    if (sink.format == SinkSpec::Format::Env)
        object.insert("variable"_L1, QString::fromLatin1(sink.variable));
    return object;
}

QJsonObject sinkSchema()
{
    QJsonArray formats;
    for (const auto format : tokenFileFormats)
        formats.append(tokenFileFormatName(format));
    return {{u"type"_s, QJsonArray{u"object"_s, u"null"_s}},
            {u"properties"_s,
             QJsonObject{{u"path"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^/"_s}}},
                         {u"format"_s, QJsonObject{{u"enum"_s, formats}, {u"default"_s, u"bare"_s}}},
                         {u"variable"_s,
                          QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[A-Za-z_][A-Za-z0-9_]{0,127}$"_s}}}}},
            {u"required"_s, QJsonArray{u"path"_s}},
            {u"additionalProperties"_s, false}};
}

} // namespace tokenwatch::config
