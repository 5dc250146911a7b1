// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formvalues.h"

#include "domain/deliveryrules.h"

#include <algorithm>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsPerMinute = 60.0;
constexpr double secondsPerDay = 86400.0;

QString decimalText(double number)
{
    return QString::number(number, 'g', 12);
}

/// Texts, switches and lists as the form holds them.
QVariant shownValue(const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        QStringList pairs;
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            pairs.append(it.key() + u'=' + it.value().toString());
        return pairs;
    }
    case QMetaType::QStringList:
    case QMetaType::Bool:
        return value;
    case QMetaType::QVariantList:
        return value.toStringList();
    default:
        return value.toString();
    }
}

/// As the field's rule wants it; invalid if there is nothing to say.
QVariant spokenValue(const QVariant &shown, FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
        return shown.toBool() ? QVariant(true) : QVariant();
    case FieldType::Integer: {
        bool isNumber = false;
        const qlonglong number = shown.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant();
    }
    case FieldType::StringList: {
        const QStringList lines = shown.toStringList();
        return lines.isEmpty() ? QVariant() : QVariant(lines);
    }
    case FieldType::TextMap: {
        QVariantMap map;
        for (const QString &pair : shown.toStringList()) {
            if (const qsizetype border = pair.indexOf(u'='); border > 0)
                map.insert(pair.first(border).trimmed(), pair.sliced(border + 1));
        }
        return map.isEmpty() ? QVariant() : QVariant(map);
    }
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Choice:
    case FieldType::Instant:
    case FieldType::InstantOrNever:
    case FieldType::Path:
    case FieldType::SourceName: {
        const QString text = shown.toString().trimmed();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
    Q_UNREACHABLE();
}

void showGrant(FormValues &values, const QString &prefix, const GrantSpec &grant)
{
    values.insert(prefix + u"type"_s, QString::fromLatin1(grant.type));
    for (auto it = grant.fields.cbegin(); it != grant.fields.cend(); ++it)
        values.insert(prefix + it.key(), shownValue(it.value()));
}

/// Fields that the form does not know stay as long as the type does.
GrantSpec grantFrom(const FormValues &values, const QString &prefix, const QList<GrantForm> &forms,
                    const GrantSpec &base)
{
    GrantSpec grant{values.value(prefix + u"type"_s).toString().toLatin1(), {}};
    if (grant.type == base.type)
        grant.fields = base.fields;
    const GrantForm *form = formOf(forms, QString::fromLatin1(grant.type));
    if (!form)
        return grant;
    for (const FieldRule &rule : form->fields) {
        const QString name = QString::fromLatin1(rule.name);
        const QVariant value = spokenValue(values.value(prefix + name), rule.type);
        if (value.isValid())
            grant.fields.insert(name, value);
        else
            grant.fields.remove(name);
    }
    return grant;
}

void showMargin(FormValues &values, const QString &key, const std::optional<Margin> &margin)
{
    QString mode, amount;
    if (margin && std::holds_alternative<double>(*margin)) {
        mode = u"share"_s;
        amount = decimalText(std::get<double>(*margin) * 100.0);
    } else if (margin) {
        mode = u"minutes"_s;
        amount = decimalText(static_cast<double>(std::get<Seconds>(*margin).count()) / secondsPerMinute);
    }
    values.insert(key + u".mode"_s, mode);
    values.insert(key + u".amount"_s, amount);
}

std::optional<Seconds> spanFrom(const FormValues &values, const QString &key, double secondsEach)
{
    const auto number = decimalFrom(values.value(key).toString());
    // Far beyond every limit, and still safe to round.
    return number ? std::optional(Seconds(std::llround(std::min(*number * secondsEach, 1e15)))) : std::nullopt;
}

std::optional<Margin> marginFrom(const FormValues &values, const QString &key)
{
    const QString mode = values.value(key + u".mode"_s).toString();
    const QString amount = key + u".amount"_s;
    if (mode == "share"_L1) {
        const auto percent = decimalFrom(values.value(amount).toString());
        return percent ? std::optional<Margin>(*percent / 100.0) : std::nullopt;
    }
    if (mode == "minutes"_L1) {
        const auto span = spanFrom(values, amount, secondsPerMinute);
        return span ? std::optional<Margin>(*span) : std::nullopt;
    }
    return std::nullopt;
}

QString keepAliveMode(KeepAlive::Mode mode)
{
    switch (mode) {
    case KeepAlive::Mode::Always:
        return u"always"_s;
    case KeepAlive::Mode::OnDemand:
        return u"on_demand"_s;
    case KeepAlive::Mode::Until:
        return u"until"_s;
    }
    Q_UNREACHABLE();
}

QStringList trimmedLines(const QVariant &value)
{
    QStringList lines;
    for (const QString &line : value.toStringList()) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void showDelivery(FormValues &values, const Source &source)
{
    const SinkSpec sink = source.sink.value_or(SinkSpec{});
    values.insert(u"sink.path"_s, sink.path);
    values.insert(u"sink.format"_s, tokenFileFormatName(sink.format));
    values.insert(u"sink.variable"_s, QString::fromLatin1(sink.variable));
    if (!source.gateway)
        return;
    values.insert(u"gateway.upstream"_s, source.gateway->upstream);
    values.insert(u"gateway.unauthenticated_fallback"_s, source.gateway->unauthenticatedFallback);
    const auto &guard = source.gateway->guard;
    if (!guard)
        return;
    values.insert(u"gateway.guard.issuer"_s, guard->issuer);
    values.insert(u"gateway.guard.authorized_parties"_s, guard->authorizedParties);
    values.insert(u"gateway.guard.public"_s, !guard->publicPaths             ? QString()
                                             : guard->publicPaths->isEmpty() ? u"none"_s
                                                                             : u"these"_s);
    values.insert(u"gateway.guard.public_paths"_s, guard->publicPaths.value_or(QStringList()));
}

std::optional<GatewayGuard> guardFrom(const FormValues &values)
{
    GatewayGuard guard;
    guard.issuer = values.value(u"gateway.guard.issuer"_s).toString().trimmed();
    if (guard.issuer.isEmpty())
        return std::nullopt;
    guard.authorizedParties = trimmedLines(values.value(u"gateway.guard.authorized_parties"_s));
    const QString open = values.value(u"gateway.guard.public"_s).toString();
    if (open == "none"_L1)
        guard.publicPaths = QStringList();
    if (open == "these"_L1)
        guard.publicPaths = trimmedLines(values.value(u"gateway.guard.public_paths"_s));
    return guard;
}

std::optional<GatewaySpec> gatewayFrom(const FormValues &values)
{
    const QString upstream = values.value(u"gateway.upstream"_s).toString().trimmed();
    if (upstream.isEmpty())
        return std::nullopt;
    return GatewaySpec{upstream, values.value(u"gateway.unauthenticated_fallback"_s).toBool(), guardFrom(values)};
}

std::optional<SinkSpec> tokenFileFrom(const FormValues &values)
{
    SinkSpec sink;
    sink.path = values.value(u"sink.path"_s).toString().trimmed();
    if (sink.path.isEmpty())
        return std::nullopt;
    sink.format = tokenFileFormat(values.value(u"sink.format"_s).toString()).value_or(sink.format);
    if (sink.format == SinkSpec::Format::Env)
        sink.variable = values.value(u"sink.variable"_s).toString().trimmed().toLatin1();
    return sink;
}

} // namespace

const GrantForm *formOf(const QList<GrantForm> &forms, const QString &type)
{
    const auto found = std::find_if(forms.cbegin(), forms.cend(),
                                    [&](const GrantForm &form) { return type == QLatin1StringView(form.type); });
    return found == forms.cend() ? nullptr : &*found;
}

std::optional<double> decimalFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number > 0.0 ? std::optional(number) : std::nullopt;
}

FormValues formValues(const Source &source)
{
    FormValues values{
        {u"name"_s, source.name},
        {u"title"_s, source.title},
        {u"group"_s, source.group},
        {u"notes"_s, source.notes},
        {u"keep_alive.mode"_s, keepAliveMode(source.schedule.keepAlive.mode)},
        {u"header_scheme"_s, QString::fromLatin1(source.headerScheme)},
        {u"clear_on_exit"_s, source.clearOnExit},
        {u"tls.ca_file"_s, source.transport.caFile},
        {u"tls.client_cert_file"_s, source.transport.clientCertFile},
        {u"allow_http"_s, source.transport.allowHttp},
    };
    showGrant(values, u"grant."_s, source.grant);
    if (source.fallback)
        showGrant(values, u"fallback."_s, *source.fallback);
    showMargin(values, u"refresh_before"_s, source.schedule.refreshBefore);
    showMargin(values, u"refresh_every"_s, source.schedule.refreshEvery);
    if (source.schedule.keepAlive.until)
        values.insert(u"keep_alive.until"_s, toRfc3339(*source.schedule.keepAlive.until));
    if (source.rotateCredentialsEvery)
        values.insert(u"rotate_credentials_every"_s,
                      decimalText(static_cast<double>(source.rotateCredentialsEvery->count()) / secondsPerDay));
    showDelivery(values, source);
    return values;
}

Schedule scheduleFrom(const FormValues &values)
{
    Schedule schedule;
    schedule.refreshBefore = marginFrom(values, u"refresh_before"_s);
    schedule.refreshEvery = marginFrom(values, u"refresh_every"_s);
    const QString mode = values.value(u"keep_alive.mode"_s).toString();
    if (mode == "on_demand"_L1)
        schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
    if (mode == "until"_L1) {
        schedule.keepAlive.mode = KeepAlive::Mode::Until;
        schedule.keepAlive.until = fromRfc3339(values.value(u"keep_alive.until"_s).toString().trimmed());
    }
    return schedule;
}

Source sourceFrom(const FormValues &values, const QList<GrantForm> &forms, const Source &base)
{
    const auto text = [&](const QString &key) { return values.value(key).toString().trimmed(); };
    Source source = base;
    source.name = text(u"name"_s);
    source.title = text(u"title"_s);
    source.group = text(u"group"_s);
    source.notes = values.value(u"notes"_s).toString();
    source.grant = grantFrom(values, u"grant."_s, forms, base.grant);
    source.fallback.reset();
    if (!text(u"fallback.type"_s).isEmpty())
        source.fallback = grantFrom(values, u"fallback."_s, forms, base.fallback.value_or(GrantSpec{}));
    source.schedule = scheduleFrom(values);
    source.headerScheme = text(u"header_scheme"_s).toLatin1();
    source.clearOnExit = values.value(u"clear_on_exit"_s).toBool();
    source.rotateCredentialsEvery = spanFrom(values, u"rotate_credentials_every"_s, secondsPerDay);
    source.gateway = gatewayFrom(values);
    source.sink = tokenFileFrom(values);
    source.transport.caFile = text(u"tls.ca_file"_s);
    source.transport.clientCertFile = text(u"tls.client_cert_file"_s);
    source.transport.allowHttp = values.value(u"allow_http"_s).toBool();
    return source;
}

} // namespace tokenwatch
