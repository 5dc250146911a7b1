// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/metrictext.h"

namespace tokenwatch {

namespace {

QByteArray escaped(QByteArray text, bool quotes)
{
    text.replace("\\", "\\\\").replace("\n", "\\n");
    return quotes ? text.replace("\"", "\\\"") : text;
}

const char *typeName(MetricText::Kind kind, MetricFormat format)
{
    switch (kind) {
    case MetricText::Kind::Gauge:
        return "gauge";
    case MetricText::Kind::Counter:
        return "counter";
    case MetricText::Kind::Histogram:
        return "histogram";
    case MetricText::Kind::Info:
        return format == MetricFormat::OpenMetrics ? "info" : "gauge";
    case MetricText::Kind::StateSet:
        return format == MetricFormat::OpenMetrics ? "stateset" : "gauge";
    }
    Q_UNREACHABLE();
}

/// The older format knows no families of several names: a counter or an info is called as its sample is.
QByteArray ownSuffix(MetricText::Kind kind, MetricFormat format)
{
    if (format == MetricFormat::OpenMetrics)
        return {};
    if (kind == MetricText::Kind::Counter)
        return "_total";
    return kind == MetricText::Kind::Info ? "_info" : "";
}

} // namespace

QByteArray contentType(MetricFormat format)
{
    return format == MetricFormat::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                               : "text/plain; version=0.0.4; charset=utf-8";
}

void MetricText::family(const QByteArray &name, Kind kind, const QByteArray &help, const QByteArray &unit)
{
    m_name = name;
    const QByteArray called = name + ownSuffix(kind, m_format);
    m_text += "# TYPE " + called + ' ' + typeName(kind, m_format) + '\n';
    if (!unit.isEmpty() && m_format == MetricFormat::OpenMetrics)
        m_text += "# UNIT " + called + ' ' + unit + '\n';
    m_text += "# HELP " + called + ' ' + escaped(help, m_format == MetricFormat::OpenMetrics) + '\n';
}

void MetricText::line(const QByteArray &suffix, Labels labels, const QByteArray &value)
{
    m_text += m_name + suffix;
    char before = '{';
    for (const auto &[name, text] : labels) {
        m_text += before + name + "=\"" + escaped(text, true) + '"';
        before = ',';
    }
    if (before == ',')
        m_text += '}';
    m_text += ' ' + value + '\n';
}

void MetricText::sample(const QByteArray &suffix, Labels labels, qint64 value)
{
    line(suffix, labels, QByteArray::number(value));
}

void MetricText::seconds(const QByteArray &suffix, Labels labels, double value)
{
    line(suffix, labels, QByteArray::number(value, 'f', 3));
}

void MetricText::created(Labels labels, double value)
{
    if (m_format == MetricFormat::OpenMetrics)
        seconds("_created", labels, value);
}

QByteArray MetricText::finished() const
{
    return m_format == MetricFormat::OpenMetrics ? m_text + "# EOF\n" : m_text;
}

} // namespace tokenwatch
