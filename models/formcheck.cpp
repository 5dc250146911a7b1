// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formcheck.h"

#include "domain/address.h"
#include "domain/deliveryrules.h"
#include "domain/timing.h"
#include "texts/durations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(SourceForm)
};

bool isEmptyValue(const QVariant &value)
{
    return value.userType() == QMetaType::QStringList ? value.toStringList().isEmpty()
                                                      : value.toString().trimmed().isEmpty();
}

QString labelOf(const std::vector<FormRow> &all, const QString &key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const FormRow &row) { return row.key == key; });
    return found == all.end() ? key : found->label;
}

/// readAddress() decides; the sentence is found by what is there.
QString addressProblem(const QString &text, bool allowHttp)
{
    if (readAddress(text, allowHttp))
        return {};
    const QUrl address(text, QUrl::StrictMode);
    if (!address.isValid())
        return FormWords::tr("This is not a valid address.");
    if (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
        return FormWords::tr("The address must begin with https://.");
    if (address.host().isEmpty())
        return FormWords::tr("The address names no host.");
    if (!address.userInfo().isEmpty())
        return FormWords::tr("The address must not contain a user name or password.");
    if (address.hasFragment())
        return FormWords::tr("The address must not contain a fragment (#).");
    return FormWords::tr(
        "Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source.");
}

QString instantProblem(const FormRow &row, const QString &text)
{
    if (fromRfc3339(text) || (row.mayBeNever && text == "never"_L1))
        return {};
    return row.mayBeNever ? FormWords::tr("Enter an instant like 2026-11-21T14:00:00Z, or never.")
                          : FormWords::tr("Enter an instant like 2026-11-21T14:00:00Z.");
}

QString pairsProblem(const QStringList &pairs)
{
    QSet<QString> names;
    for (const QString &pair : pairs) {
        const QString name = pair.left(pair.indexOf(u'=')).trimmed();
        if (name.isEmpty() || !pair.contains(u'='))
            return FormWords::tr("Each line must read NAME=value.");
        if (names.contains(name))
            return FormWords::tr("%1 is there twice.").arg(name);
        names.insert(name);
    }
    return {};
}

QString nameProblem(const QString &name, const QStringList &others)
{
    if (!isValidSourceName(name))
        return FormWords::tr("A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -.");
    if (others.contains(name))
        return FormWords::tr("Another source is named %1.").arg(name);
    return {};
}

QString schemeProblem(const QString &scheme)
{
    static const QRegularExpression shape(u"\\A[A-Za-z][A-Za-z0-9._-]{0,31}\\z"_s);
    return shape.match(scheme).hasMatch() ? QString() : FormWords::tr("Enter one word, like Bearer or raw.");
}

QString filePathProblem(const FormRow &row, const QString &path)
{
    if (!path.startsWith(u'/'))
        return FormWords::tr("Enter a whole path, beginning with /.");
    return row.key == "sink.path"_L1 && !isTokenFilePath(path)
               ? FormWords::tr("Name a file, without .. or doubled slashes.")
               : QString();
}

QString lineProblem(const FormRow &row, const QString &text, const FormSurroundings &around)
{
    if (row.key == "name"_L1)
        return nameProblem(text, around.otherNames);
    if (row.key == "header_scheme"_L1)
        return schemeProblem(text);
    return row.key == "sink.variable"_L1 && !isVariableName(text)
               ? FormWords::tr("Enter a name of letters, digits and _, like ACCESS_TOKEN.")
               : QString();
}

QString linesProblem(const FormRow &row, const QStringList &lines)
{
    if (row.key != "gateway.guard.public_paths"_L1)
        return {};
    const bool isRight =
        std::all_of(lines.begin(), lines.end(), [](const QString &line) { return isPublicPath(line.trimmed()); });
    return isRight ? QString() : FormWords::tr("Each path must begin with /.");
}

/// checkSchedule() decides, as it does for imports and the engine.
QString amountProblem(const FormRow &row, const FormValues &values)
{
    const bool isMargin = row.key.startsWith("refresh_before"_L1);
    if (!decimalFrom(values.value(row.key).toString()))
        return FormWords::tr("Enter a number above 0.");
    Schedule schedule = scheduleFrom(values);
    (isMargin ? schedule.refreshEvery : schedule.refreshBefore).reset();
    if (checkSchedule(schedule, std::nullopt))
        return {};
    const Margin &margin = isMargin ? *schedule.refreshBefore : *schedule.refreshEvery;
    if (std::holds_alternative<double>(margin))
        return isMargin ? FormWords::tr("The share must be at most 90 % of the lifetime.")
                        : FormWords::tr("The share must be at most 100 % of the lifetime.");
    return std::get<Seconds>(margin) < Seconds(1) ? FormWords::tr("It must be at least one second.")
                                                  : FormWords::tr("It must be at most 100 years.");
}

QString textProblem(const FormRow &row, const FormValues &values, const FormSurroundings &around)
{
    const QVariant value = values.value(row.key);
    const QString text = value.toString().trimmed();
    switch (row.kind) {
    case FormKind::Address:
        return addressProblem(text, values.value(u"allow_http"_s).toBool());
    case FormKind::Choice:
        return row.choices.contains(text) ? QString() : FormWords::tr("Choose one from the list.");
    case FormKind::Whole: {
        bool isNumber = false;
        (void)text.toLongLong(&isNumber);
        return isNumber ? QString() : FormWords::tr("Enter a whole number.");
    }
    case FormKind::Decimal:
        if (row.key.endsWith(".amount"_L1))
            return amountProblem(row, values);
        return decimalFrom(text) ? QString() : FormWords::tr("Enter a number above 0.");
    case FormKind::Pairs:
        return pairsProblem(value.toStringList());
    case FormKind::Instant:
        return instantProblem(row, text);
    case FormKind::FilePath:
        return filePathProblem(row, text);
    case FormKind::OtherSource:
        return around.otherNames.contains(text) ? QString()
                                                : FormWords::tr("There is no other source named %1.").arg(text);
    case FormKind::Line:
        return lineProblem(row, text, around);
    case FormKind::Lines:
        return linesProblem(row, value.toStringList());
    case FormKind::Paragraph:
    case FormKind::Flag:
    case FormKind::Secret:
        return {};
    }
    Q_UNREACHABLE();
}

/// What is behind the guard's issuer, and the list of paths only where they are listed.
bool isAskedOfGuard(const FormRow &row, const FormValues &values)
{
    if (!row.key.startsWith("gateway.guard."_L1) || row.key == "gateway.guard.issuer"_L1)
        return true;
    return !isEmptyValue(values.value(u"gateway.guard.issuer"_s)) &&
           (row.key != "gateway.guard.public_paths"_L1 ||
            values.value(u"gateway.guard.public"_s).toString() == "these"_L1);
}

} // namespace

bool isAnswerable(const FormRow &row, const FormValues &values)
{
    if (row.key == "refresh_before.amount"_L1)
        return !values.value(u"refresh_before.mode"_s).toString().isEmpty();
    if (row.key == "refresh_every.amount"_L1)
        return !values.value(u"refresh_every.mode"_s).toString().isEmpty();
    if (row.key == "keep_alive.until"_L1)
        return values.value(u"keep_alive.mode"_s).toString() == "until"_L1;
    if (row.key.startsWith("sink."_L1) && row.key != "sink.path"_L1)
        return !isEmptyValue(values.value(u"sink.path"_s)) &&
               (row.key != "sink.variable"_L1 || values.value(u"sink.format"_s).toString() == "env"_L1);
    if (row.key.startsWith("gateway."_L1) && row.key != "gateway.upstream"_L1)
        return !isEmptyValue(values.value(u"gateway.upstream"_s)) && isAskedOfGuard(row, values);
    return true;
}

QString problemOf(const FormRow &row, const std::vector<FormRow> &all, const FormValues &values,
                  const FormSurroundings &around)
{
    if (row.kind == FormKind::Flag || row.kind == FormKind::Secret || !isAnswerable(row, values))
        return {};
    const QVariant value = values.value(row.key);
    if (!isEmptyValue(value))
        return textProblem(row, values, around);
    if (!row.required || (!row.orElse.isEmpty() && !isEmptyValue(values.value(row.orElse))))
        return {};
    return row.orElse.isEmpty() ? FormWords::tr("%1 is needed.").arg(row.label)
                                : FormWords::tr("%1 is needed, or else %2.").arg(row.label, labelOf(all, row.orElse));
}

QString warningOf(const FormRow &row, const FormValues &values, const FormSurroundings &around)
{
    if (row.key == "allow_http"_L1 && values.value(row.key).toBool())
        return FormWords::tr("Anyone on the way can read passwords and tokens that are sent over plain http.");
    if (!around.lifetime || !isAnswerable(row, values) || !row.key.endsWith(".amount"_L1))
        return {};
    const bool isMargin = row.key == "refresh_before.amount"_L1;
    Schedule schedule = scheduleFrom(values);
    (isMargin ? schedule.refreshEvery : schedule.refreshBefore).reset();
    if (!checkSchedule(schedule, std::nullopt) || checkSchedule(schedule, around.lifetime))
        return {};
    const QString lifetime = texts::length(*around.lifetime);
    if (isMargin && schedule.refreshBefore && std::holds_alternative<Seconds>(*schedule.refreshBefore))
        return FormWords::tr("%1 before expiry would refresh a token of %2 without pause. Use 80 %?")
            .arg(texts::length(std::get<Seconds>(*schedule.refreshBefore)), lifetime);
    return FormWords::tr("This would refresh a token of %1 without pause.").arg(lifetime);
}

} // namespace tokenwatch
