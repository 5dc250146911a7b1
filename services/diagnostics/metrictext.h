// SPDX-License-Identifier: GPL-3.0-or-later
// Writes metric families as text: OpenMetrics 1.0, or Prometheus' older text format 0.0.4 for whoever asks for that.
// Names and units are checked by nobody but the reader. A value; any thread.
#pragma once

#include <QByteArray>
#include <initializer_list>
#include <utility>

namespace tokenwatch {

enum class MetricFormat { OpenMetrics, Prometheus };

[[nodiscard]] QByteArray contentType(MetricFormat format);

class MetricText
{
public:
    enum class Kind { Gauge, Counter, Histogram, Info, StateSet };
    using Labels = std::initializer_list<std::pair<QByteArray, QByteArray>>;

    explicit MetricText(MetricFormat format)
        : m_format(format)
    {}

    /// All samples of a family follow it. `unit` ends the name, or is empty.
    void family(const QByteArray &name, Kind kind, const QByteArray &help, const QByteArray &unit = {});
    /// `suffix` as the kind asks: "_total", "_bucket", "_sum", "_count", "_info", or none.
    void sample(const QByteArray &suffix, Labels labels, qint64 value);
    /// Seconds with milliseconds.
    void seconds(const QByteArray &suffix, Labels labels, double value);
    /// When a counter or histogram began; OpenMetrics alone has it.
    void created(Labels labels, double value);
    [[nodiscard]] QByteArray finished() const;

private:
    void line(const QByteArray &suffix, Labels labels, const QByteArray &value);

    const MetricFormat m_format;
    QByteArray m_name;
    QByteArray m_text;
};

} // namespace tokenwatch
