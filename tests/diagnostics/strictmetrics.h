// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of OpenMetrics 1.0 and of Prometheus' text format 0.0.4 that objects to whatever the formats do not allow.
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace tokenwatch {

using namespace Qt::StringLiterals;

/// By name and labels as written: "a_total{source=\"x\"}"; "a{}" without labels.
using MetricSamples = QHash<QByteArray, double>;

class StrictMetrics
{
public:
    StrictMetrics(const QByteArray &text, bool isOpen)
        : m_isOpen(isOpen)
    {
        if (text.endsWith(isOpen ? "# EOF\n" : "\n"))
            read(text);
        else
            object(u"no end"_s);
    }

    [[nodiscard]] const QString &why() const { return m_why; }
    [[nodiscard]] const MetricSamples &samples() const { return m_samples; }

private:
    void read(const QByteArray &text)
    {
        QList<QByteArray> lines = text.split('\n');
        lines.removeLast();
        if (m_isOpen)
            lines.removeLast();
        for (const QByteArray &line : lines) {
            m_line = line;
            if (line.startsWith('#'))
                comment(line);
            else
                sample(line);
            if (!m_why.isEmpty())
                return;
        }
        endFamily();
    }

    void object(const QString &why)
    {
        if (m_why.isEmpty())
            m_why = why + u": "_s + QString::fromUtf8(m_line);
    }

    void comment(const QByteArray &line)
    {
        static const QRegularExpression form(
            QStringLiteral("^# (TYPE|HELP|UNIT) ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\\\]|\\\\\\\\|\\\\n|\\\\\")*)$"));
        const auto match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            return object(u"no comment of this format"_s);
        const QByteArray name = match.captured(2).toUtf8();
        if (match.captured(1) == u"TYPE"_s) {
            endFamily();
            if (m_families.contains(name))
                return object(u"a family twice"_s);
            m_families.insert(name);
            m_family = name;
            m_type = match.captured(3);
            const QStringList types =
                m_isOpen ? QStringList{u"gauge"_s, u"counter"_s, u"histogram"_s, u"info"_s, u"stateset"_s}
                         : QStringList{u"gauge"_s, u"counter"_s, u"histogram"_s};
            if (!types.contains(m_type))
                object(u"no type"_s);
            return;
        }
        if (name != m_family)
            return object(u"of another family"_s);
        if (match.captured(1) == u"UNIT"_s && (!m_isOpen || !name.endsWith("_" + match.captured(3).toUtf8())))
            object(u"a unit that is not in the name"_s);
    }

    void sample(const QByteArray &line)
    {
        static const QRegularExpression form(QStringLiteral(
            "^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(.*)\\})? ([+-]?(?:[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?|Inf)|NaN)$"));
        const auto match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            return object(u"no sample"_s);
        const QByteArray name = match.captured(1).toUtf8();
        if (m_family.isEmpty() || !name.startsWith(m_family))
            return object(u"of no family"_s);
        const QByteArray suffix = name.mid(m_family.size());
        if (!isSuffixOfType(suffix))
            return object(u"a suffix that the type does not have"_s);
        const QByteArray inner = match.captured(3).toUtf8();
        const auto labels = readLabels(inner);
        const QByteArray key = name + '{' + inner + '}';
        if (m_samples.contains(key))
            return object(u"a sample twice"_s);
        const double value = match.captured(4).endsWith(u"Inf"_s) ? qInf() : match.captured(4).toDouble();
        m_samples.insert(key, value);
        const bool counts = suffix == "_total" || suffix == "_bucket" || suffix == "_count";
        if (counts && value < 0)
            return object(u"a count below zero"_s);
        if (m_type == u"histogram"_s)
            histogram(suffix, labels, value);
        if (m_type == u"stateset"_s && (!labels.contains(m_family) || (value != 0 && value != 1)))
            object(u"no state"_s);
        if (m_type == u"info"_s && value != 1)
            object(u"an info that is not 1"_s);
    }

    [[nodiscard]] bool isSuffixOfType(const QByteArray &suffix) const
    {
        if (m_type == u"counter"_s)
            return m_isOpen ? suffix == "_total" || suffix == "_created" : suffix.isEmpty();
        if (m_type == u"histogram"_s)
            return suffix == "_bucket" || suffix == "_count" || suffix == "_sum" || (m_isOpen && suffix == "_created");
        return suffix == (m_type == u"info"_s ? "_info" : "");
    }

    QHash<QByteArray, QByteArray> readLabels(const QByteArray &inner)
    {
        static const QRegularExpression form(
            QStringLiteral("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\\\\\"]|\\\\\\\\|\\\\\"|\\\\n)*)\"(,|$)"));
        QHash<QByteArray, QByteArray> labels;
        const QString text = QString::fromUtf8(inner);
        qsizetype at = 0;
        while (at < text.size()) {
            const auto match =
                form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            const QByteArray name = match.captured(1).toUtf8();
            if (!match.hasMatch() || labels.contains(name)) {
                object(u"labels that cannot be read"_s);
                return labels;
            }
            labels.insert(name, match.captured(2).toUtf8());
            at = match.capturedEnd();
        }
        return labels;
    }

    void histogram(const QByteArray &suffix, QHash<QByteArray, QByteArray> labels, double value)
    {
        const QByteArray bound = labels.take("le");
        QByteArrayList names = labels.keys();
        std::sort(names.begin(), names.end());
        QByteArray group;
        for (const QByteArray &name : names)
            group += name + '=' + labels.value(name) + ';';
        Buckets &buckets = m_buckets[group];
        if (suffix == "_bucket") {
            const double limit = bound == "+Inf" ? qInf() : bound.toDouble();
            if (bound != "+Inf" && !bound.contains('.'))
                object(u"a bound that is no float"_s);
            if (limit <= buckets.limit || value < buckets.last)
                object(u"buckets out of order"_s);
            buckets.limit = limit;
            buckets.last = value;
        } else if (suffix == "_count") {
            buckets.count = value;
        }
    }

    void endFamily()
    {
        for (const Buckets &buckets : std::as_const(m_buckets)) {
            if (buckets.limit != qInf() || buckets.count != buckets.last)
                object(u"a histogram without its end"_s);
        }
        m_buckets.clear();
    }

    struct Buckets {
        double limit = -qInf();
        double last = 0;
        double count = -1;
    };

    const bool m_isOpen;
    QByteArray m_line, m_family;
    QString m_type, m_why;
    QSet<QByteArray> m_families;
    QHash<QByteArray, Buckets> m_buckets;
    MetricSamples m_samples;
};

/// `why` stays empty if the text is valid.
[[nodiscard]] inline MetricSamples readMetrics(const QByteArray &text, bool isOpen, QString &why)
{
    const StrictMetrics read(text, isOpen);
    why = read.why();
    return read.samples();
}

} // namespace tokenwatch
