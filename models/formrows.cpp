// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formrows.h"

#include "models/formvalues.h"
#include "texts/granttexts.h"

#include <QCoreApplication>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(SourceForm)
};

FormKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return FormKind::Line;
    case FieldType::Url:
        return FormKind::Address;
    case FieldType::Choice:
        return FormKind::Choice;
    case FieldType::Boolean:
        return FormKind::Flag;
    case FieldType::Integer:
        return FormKind::Whole;
    case FieldType::StringList:
        return FormKind::Lines;
    case FieldType::Instant:
    case FieldType::InstantOrNever:
        return FormKind::Instant;
    case FieldType::TextMap:
        return FormKind::Pairs;
    case FieldType::Path:
        return FormKind::FilePath;
    case FieldType::SourceName:
        return FormKind::OtherSource;
    }
    Q_UNREACHABLE();
}

FormRow fieldRow(const GrantForm &form, const FieldRule &rule, const QString &prefix, FormSection section)
{
    const texts::FormText text = texts::fieldText(form.type, rule.name);
    FormRow row{.key = prefix + QLatin1StringView(rule.name),
                .section = section,
                .kind = kindOf(rule.type),
                .label = text.title,
                .hint = text.hint,
                .required = rule.required,
                .orElse = rule.orElse ? prefix + QLatin1StringView(rule.orElse) : QString(),
                .usual = rule.defaultValue ? QString::fromLatin1(rule.defaultValue) : QString(),
                .mayBeNever = rule.type == FieldType::InstantOrNever};
    if (rule.type != FieldType::Choice)
        return row;
    if (!rule.required) {
        row.choices.append(QString());
        row.choiceTexts.append(rule.defaultValue
                                   ? RowWords::tr("Usual: %1").arg(texts::choiceText(rule.name, rule.defaultValue))
                                   : RowWords::tr("Automatic"));
    }
    for (const char *choice : rule.choices) {
        row.choices.append(QString::fromLatin1(choice));
        row.choiceTexts.append(texts::choiceText(rule.name, choice));
    }
    return row;
}

void addGrant(std::vector<FormRow> &rows, const GrantForm &form, bool isFallback)
{
    const QString prefix = isFallback ? u"fallback."_s : u"grant."_s;
    for (const FieldRule &rule : form.fields)
        rows.push_back(fieldRow(form, rule, prefix, isFallback ? FormSection::Fallback : FormSection::Endpoint));
    for (const SlotRule &slot : form.secretSlots) {
        const QByteArray name = isFallback ? QByteArray("fallback.") + slot.name : QByteArray(slot.name);
        const texts::FormText text = texts::slotText(name);
        rows.push_back({.key = u"slot."_s + QString::fromLatin1(name),
                        .section = isFallback ? FormSection::Fallback : FormSection::Credentials,
                        .kind = FormKind::Secret,
                        .label = text.title,
                        .hint = text.hint,
                        .required = slot.required,
                        .orElse = {}});
    }
}

FormRow typeRow(const QList<GrantForm> &forms, const QString &present, bool isFallback)
{
    FormRow row{.key = isFallback ? u"fallback.type"_s : u"grant.type"_s,
                .section = isFallback ? FormSection::FallbackKind : FormSection::Kind,
                .kind = FormKind::Choice,
                .label = isFallback ? RowWords::tr("If that fails") : RowWords::tr("Kind"),
                .hint = isFallback ? RowWords::tr("Another way to a token, for when the first is refused.")
                                   : texts::grantTypeText(present.toLatin1()).hint,
                .required = !isFallback,
                .orElse = {}};
    if (isFallback) {
        row.choices.append(QString());
        row.choiceTexts.append(RowWords::tr("Nothing else"));
    }
    for (const GrantForm &form : forms) {
        if (isFallback && form.signsIn)
            continue; // a person signs in to the source, not to its fallback
        row.choices.append(QString::fromLatin1(form.type));
        row.choiceTexts.append(texts::grantTypeText(form.type).title);
    }
    // A newer agent's kind is kept, not changed unasked.
    if (!present.isEmpty() && !row.choices.contains(present)) {
        row.choices.append(present);
        row.choiceTexts.append(texts::grantTypeText(present.toLatin1()).title);
    }
    return row;
}

FormRow plainRow(const QString &key, FormSection section, FormKind kind, const QString &label, const QString &hint = {})
{
    return {.key = key, .section = section, .kind = kind, .label = label, .hint = hint, .orElse = {}};
}

FormRow choiceRow(const QString &key, const QString &label, const QStringList &choices, const QStringList &words)
{
    FormRow row = plainRow(key, FormSection::Schedule, FormKind::Choice, label);
    row.choices = choices;
    row.choiceTexts = words;
    return row;
}

void addIdentity(std::vector<FormRow> &rows)
{
    FormRow name = plainRow(u"name"_s, FormSection::Identity, FormKind::Line, RowWords::tr("Name"),
                            RowWords::tr("What programs and tokenctl call the source, for example billing."));
    name.required = true;
    rows.push_back(name);
    rows.push_back(plainRow(u"title"_s, FormSection::Identity, FormKind::Line, RowWords::tr("Title"),
                            RowWords::tr("What you call it; leave it empty to show the name.")));
    rows.push_back(plainRow(u"group"_s, FormSection::Identity, FormKind::Line, RowWords::tr("Folder")));
    rows.push_back(plainRow(u"notes"_s, FormSection::Identity, FormKind::Paragraph, RowWords::tr("Notes")));
}

void addSchedule(std::vector<FormRow> &rows)
{
    const auto amount = [&](const QString &key) {
        FormRow row = plainRow(key, FormSection::Schedule, FormKind::Decimal, RowWords::tr("How much"),
                               RowWords::tr("Minutes, or percent of the lifetime."));
        row.required = true;
        rows.push_back(row);
    };
    rows.push_back(choiceRow(u"refresh_before.mode"_s, RowWords::tr("Refresh"), {QString(), u"minutes"_s, u"share"_s},
                             {RowWords::tr("Automatically"), RowWords::tr("Minutes before expiry"),
                              RowWords::tr("Share of the lifetime before expiry")}));
    amount(u"refresh_before.amount"_s);
    rows.push_back(choiceRow(
        u"refresh_every.mode"_s, RowWords::tr("Also refresh regularly"), {QString(), u"minutes"_s, u"share"_s},
        {RowWords::tr("No"), RowWords::tr("Every so many minutes"), RowWords::tr("After a share of the lifetime")}));
    amount(u"refresh_every.amount"_s);
    rows.push_back(choiceRow(u"keep_alive.mode"_s, RowWords::tr("Keep alive"),
                             {u"always"_s, u"until"_s, u"on_demand"_s},
                             {RowWords::tr("Always"), RowWords::tr("Until a date"), RowWords::tr("Only when used")}));
    FormRow until = plainRow(u"keep_alive.until"_s, FormSection::Schedule, FormKind::Instant, RowWords::tr("Until"));
    until.required = true;
    rows.push_back(until);
    rows.push_back(plainRow(u"rotate_credentials_every"_s, FormSection::Schedule, FormKind::Decimal,
                            RowWords::tr("Days until a credential reminder"),
                            RowWords::tr("It asks you to replace the credentials; leave it empty for none.")));
}

FormRow deliveryChoice(const QString &key, const QString &label, const QStringList &choices, const QStringList &words)
{
    FormRow row = choiceRow(key, label, choices, words);
    row.section = FormSection::Delivery;
    return row;
}

void addGuard(std::vector<FormRow> &rows)
{
    rows.push_back(plainRow(u"gateway.guard.issuer"_s, FormSection::Delivery, FormKind::Address,
                            RowWords::tr("Callers of the gateway sign in at"),
                            RowWords::tr("Requests must then carry a session token of this issuer besides the key; "
                                         "leave it empty to ask for the key alone.")));
    rows.push_back(plainRow(u"gateway.guard.authorized_parties"_s, FormSection::Delivery, FormKind::Lines,
                            RowWords::tr("Origins that callers may come from"),
                            RowWords::tr("For example https://app.example; leave it empty to let every origin in.")));
    rows.push_back(deliveryChoice(u"gateway.guard.public"_s, RowWords::tr("Paths without sign-in"),
                                  {QString(), u"none"_s, u"these"_s},
                                  {RowWords::tr("The usual ones: health, documentation, webhooks"),
                                   RowWords::tr("None"), RowWords::tr("Only these")}));
    FormRow paths =
        plainRow(u"gateway.guard.public_paths"_s, FormSection::Delivery, FormKind::Lines, RowWords::tr("List of paths"),
                 RowWords::tr("Below the source’s own, for example /health; a final * stands for the "
                              "rest, as in /webhooks/*."));
    paths.required = true;
    rows.push_back(paths);
}

void addTokenFile(std::vector<FormRow> &rows)
{
    rows.push_back(plainRow(u"sink.path"_s, FormSection::Delivery, FormKind::FilePath,
                            RowWords::tr("Keep a file with the token"),
                            RowWords::tr("For programs that can only read a file. It is written whenever the token "
                                         "changes; leave it empty for none.")));
    rows.push_back(deliveryChoice(u"sink.format"_s, RowWords::tr("What stands in the file"),
                                  {u"bare"_s, u"header"_s, u"json"_s, u"env"_s},
                                  {RowWords::tr("The token alone"), RowWords::tr("The whole Authorization line"),
                                   RowWords::tr("JSON, with the expiry"), RowWords::tr("A variable: NAME='token'")}));
    FormRow variable =
        plainRow(u"sink.variable"_s, FormSection::Delivery, FormKind::Line, RowWords::tr("Name of the variable"));
    variable.required = true;
    rows.push_back(variable);
}

void addDelivery(std::vector<FormRow> &rows)
{
    const auto add = [&](const QString &key, FormKind kind, const QString &label, const QString &hint = {}) {
        rows.push_back(plainRow(key, FormSection::Delivery, kind, label, hint));
    };
    add(u"header_scheme"_s, FormKind::Line, RowWords::tr("Header scheme"),
        RowWords::tr("The word before the token, usually Bearer; raw sends the token alone."));
    rows.back().required = true;
    add(u"gateway.upstream"_s, FormKind::Address, RowWords::tr("Gateway upstream"),
        RowWords::tr("The API that the gateway adds this token for; leave it empty for none."));
    add(u"gateway.unauthenticated_fallback"_s, FormKind::Flag, RowWords::tr("Pass on reads while there is no token"),
        RowWords::tr("The gateway then sends GET and HEAD requests on without a token, and no others."));
    addGuard(rows);
    addTokenFile(rows);
    add(u"tls.ca_file"_s, FormKind::FilePath, RowWords::tr("Additional CA certificates"),
        RowWords::tr("A PEM file, for providers with a company certificate."));
    add(u"tls.client_cert_file"_s, FormKind::FilePath, RowWords::tr("Client certificate"),
        RowWords::tr("A PEM file that is shown to providers that ask for one."));
    add(u"allow_http"_s, FormKind::Flag, RowWords::tr("Allow plain http"),
        RowWords::tr("Also to other computers. To this one it is always allowed."));
    add(u"clear_on_exit"_s, FormKind::Flag, RowWords::tr("Clear the token when Tokenwatch ends"));
}

} // namespace

std::vector<FormRow> formRows(const QList<GrantForm> &forms, const QString &type, const QString &fallbackType)
{
    std::vector<FormRow> rows;
    addIdentity(rows);
    rows.push_back(typeRow(forms, type, false));
    if (const GrantForm *form = formOf(forms, type))
        addGrant(rows, *form, false);
    rows.push_back(typeRow(forms, fallbackType, true));
    if (const GrantForm *form = formOf(forms, fallbackType))
        addGrant(rows, *form, true);
    addSchedule(rows);
    addDelivery(rows);
    return rows;
}

} // namespace tokenwatch
