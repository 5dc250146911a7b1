// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/catalogue.h"
#include "models/sourceform.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<GrantForm> catalogueForms()
{
    QList<GrantForm> forms;
    for (const GrantDescriptor &grant : grantCatalogue())
        forms.append(grant.form());
    return forms;
}

/// A form of a few fields, so that a golden text does not change with every grant.
QList<GrantForm> sampleForms()
{
    static constexpr const char *methods[] = {"client_secret_basic", "none"};
    static constexpr FieldRule clientFields[] = {
        {.name = "token_url", .type = FieldType::Url, .required = true, .orElse = "issuer"},
        {.name = "issuer", .type = FieldType::Url},
        {.name = "client_id", .required = true},
        {.name = "client_auth", .type = FieldType::Choice, .choices = methods},
        {.name = "extra", .type = FieldType::TextMap},
    };
    static constexpr SlotRule clientSlots[] = {{.name = "client_secret", .required = true}};
    static constexpr FieldRule commandFields[] = {
        {.name = "argv", .type = FieldType::StringList, .required = true},
        {.name = "timeout", .type = FieldType::Integer, .defaultValue = "30"},
    };
    static constexpr FieldRule loginFields[] = {
        {.name = "auth_url", .type = FieldType::Url, .required = true},
        {.name = "client_id"},
        {.name = "dpop", .type = FieldType::Boolean},
        {.name = "subject_source", .type = FieldType::SourceName},
        {.name = "path", .type = FieldType::Path},
        {.name = "expires_at", .type = FieldType::InstantOrNever},
    };
    static constexpr SlotRule loginSlots[] = {{.name = "password"}, {.name = "client_secret"}};
    static constexpr const char *oneOf[] = {"password", "client_secret"};
    return {{"client_credentials", clientFields, clientSlots, {}, false},
            {"command", commandFields, {}, {}, false},
            {"login", loginFields, loginSlots, oneOf, false},
            {"device_code", clientFields, clientSlots, {}, true}};
}

Source billing()
{
    Source source;
    source.id = {"0123456789abcdef0123456789abcdef"};
    source.name = u"billing"_s;
    source.title = u"Billing API"_s;
    source.grant = {"client_credentials",
                    {{u"token_url"_s, u"https://idp.example/token"_s},
                     {u"client_id"_s, u"app"_s},
                     {u"extra"_s, QVariantMap{{u"a"_s, u"1=2"_s}, {u"b"_s, u"x y"_s}}}}};
    return source;
}

/// Everything that a source can say.
Source elaborate()
{
    Source source = billing();
    source.group = u"payments"_s;
    source.notes = u"two\nlines"_s;
    source.revision = {7};
    source.grant.fields.insert(u"from_a_newer_version"_s, u"kept"_s);
    source.fallback = GrantSpec{
        "command", {{u"argv"_s, QStringList{u"/bin/sh"_s, u"-c"_s, u"a\nb"_s}}, {u"timeout"_s, qlonglong(90)}}};
    source.schedule.refreshBefore = Seconds(100);
    source.schedule.refreshEvery = 0.25;
    source.schedule.keepAlive = {KeepAlive::Mode::Until, fromRfc3339(u"2026-12-24T18:00:00Z"_s)};
    source.headerScheme = "raw";
    source.clearOnExit = true;
    source.rotateCredentialsEvery = Seconds(90 * 86400 + 1);
    source.gateway = GatewaySpec{u"https://api.example/v1"_s, true,
                                 GatewayGuard{u"https://clerk.example"_s,
                                              {u"https://app.example"_s},
                                              QStringList{u"/health"_s, u"/webhooks/*"_s}}};
    source.sink = SinkSpec{u"/run/user/1000/billing.env"_s, SinkSpec::Format::Env, "BILLING_TOKEN"};
    source.transport.caFile = u"/etc/ca.pem"_s;
    source.transport.clientCertFile = u"/etc/cert.pem"_s;
    source.transport.allowHttp = true;
    source.paused = true;
    return source;
}

struct Editor {
    explicit Editor(const Source &source, const QList<GrantForm> &forms = sampleForms())
        : form(forms)
    {
        form.setSource(source);
    }
    [[nodiscard]] QModelIndex at(const QString &key) const { return form.index(form.rowOf(key)); }
    bool set(const QString &key, const QVariant &value) { return form.setData(at(key), value); }
    [[nodiscard]] QString error(const QString &key) const
    {
        return at(key).data(SourceForm::ErrorRole).toString().replace(QChar(0x202F), u' ');
    }
    [[nodiscard]] QString warning(const QString &key) const
    {
        return at(key).data(SourceForm::WarningRole).toString().replace(QChar(0x202F), u' ');
    }
    [[nodiscard]] SourceForm::SlotState slotState(const QString &slot) const
    {
        return at(u"slot."_s + slot).data(SourceForm::SlotStateRole).value<SourceForm::SlotState>();
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (int row = 0; row < form.rowCount(); ++row)
            keys.append(form.index(row).data(SourceForm::KeyRole).toString());
        return keys;
    }

    SourceForm form;
    QAbstractItemModelTester tester{&form, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// "key | label | value | marks": * required, ! mistake, - not answerable.
QStringList golden(const SourceForm &form)
{
    QStringList lines;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QModelIndex index = form.index(row);
        const QVariant value = index.data(Qt::EditRole);
        QString marks;
        if (index.data(SourceForm::RequiredRole).toBool())
            marks += u'*';
        if (!index.data(SourceForm::ErrorRole).toString().isEmpty())
            marks += u'!';
        if (!(index.flags() & Qt::ItemIsEnabled))
            marks += u'-';
        const QString shown =
            value.userType() == QMetaType::QStringList ? value.toStringList().join(u';') : value.toString();
        lines.append(
            QStringList{index.data(SourceForm::KeyRole).toString(), index.data().toString(), shown, marks}.join(
                u" | "_s));
    }
    return lines;
}

} // namespace

class SourceFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEverythingInOrder();
    void rolesSayAllThatADialogNeeds();
    void everySourceComesBackAsItWas_data();
    void everySourceComesBackAsItWas();
    void everyGrantHasAForm_data();
    void everyGrantHasAForm();
    void editingMakesTheSource();
    void anotherKindKeepsWhatBothHave();
    void onlyTheRowsOfTheKindComeAndGo();
    void aFallbackIsAskedForLikeAGrant();
    void mistakesAreToldInSentences_data();
    void mistakesAreToldInSentences();
    void eitherOfTwoFieldsIsEnough();
    void whatMeansNothingIsNotAsked();
    void theScheduleAndItsRemindersAreEdited(); // S5-31, S5-33
    void aGuardIsAskedForBehindItsGateway();
    void noPublicPathsAreNotTheUsualOnes();
    void aTokenFileIsAskedForByItsPath();
    void marginsThatNeverRestAreWarnedOf(); // S5-12
    void plainHttpIsWarnedOf();             // S5-32
    void secretsAreHandedOverAndNeverShown();
    void oneOfSeveralSecretsIsEnough();
    void provisionedSourcesAreReadOnly();
    void kindsOfANewerAgentAreKept();
};

void SourceFormTest::asksForEverythingInOrder()
{
    const Editor editor(billing());
    QCOMPARE(golden(editor.form).join(u'\n'),
             QStringList({
                             u"name | Name | billing | *"_s,
                             u"title | Title | Billing API | "_s,
                             u"group | Folder |  | "_s,
                             u"notes | Notes |  | "_s,
                             u"grant.type | Kind | client_credentials | *"_s,
                             u"grant.token_url | Token address | https://idp.example/token | *"_s,
                             u"grant.issuer | Issuer |  | "_s,
                             u"grant.client_id | Client ID | app | *"_s,
                             u"grant.client_auth | Client authentication |  | "_s,
                             u"grant.extra | More parameters | a=1=2;b=x y | "_s,
                             u"slot.client_secret | Client secret |  | *"_s,
                             u"fallback.type | If that fails |  | "_s,
                             u"refresh_before.mode | Refresh |  | "_s,
                             u"refresh_before.amount | How much |  | *-"_s,
                             u"refresh_every.mode | Also refresh regularly |  | "_s,
                             u"refresh_every.amount | How much |  | *-"_s,
                             u"keep_alive.mode | Keep alive | always | "_s,
                             u"keep_alive.until | Until |  | *-"_s,
                             u"rotate_credentials_every | Days until a credential reminder |  | "_s,
                             u"header_scheme | Header scheme | Bearer | *"_s,
                             u"gateway.upstream | Gateway upstream |  | "_s,
                             u"gateway.unauthenticated_fallback | Pass on reads while there is no token | false | -"_s,
                             u"gateway.guard.issuer | Callers of the gateway sign in at |  | -"_s,
                             u"gateway.guard.authorized_parties | Origins that callers may come from |  | -"_s,
                             u"gateway.guard.public | Paths without sign-in |  | -"_s,
                             u"gateway.guard.public_paths | List of paths |  | *-"_s,
                             u"sink.path | Keep a file with the token |  | "_s,
                             u"sink.format | What stands in the file | bare | -"_s,
                             u"sink.variable | Name of the variable | ACCESS_TOKEN | *-"_s,
                             u"tls.ca_file | Additional CA certificates |  | "_s,
                             u"tls.client_cert_file | Client certificate |  | "_s,
                             u"allow_http | Allow plain http | false | "_s,
                             u"clear_on_exit | Clear the token when Tokenwatch ends | false | "_s,
                         })
                 .join(u'\n'));
    QVERIFY(editor.form.isValid());
    QVERIFY(!editor.form.isModified());
}

void SourceFormTest::rolesSayAllThatADialogNeeds()
{
    Editor editor(billing());
    const QModelIndex method = editor.at(u"grant.client_auth"_s);
    QCOMPARE(method.data(SourceForm::KindRole).value<FormKind>(), FormKind::Choice);
    QCOMPARE(method.data(SourceForm::SectionRole).value<FormSection>(), FormSection::Endpoint);
    QCOMPARE(method.data(SourceForm::ChoiceValuesRole).toStringList(),
             QStringList({QString(), u"client_secret_basic"_s, u"none"_s}));
    QCOMPARE(
        method.data(SourceForm::ChoiceTextsRole).toStringList(),
        QStringList({u"Automatic"_s, u"Secret in the header (client_secret_basic)"_s, u"None, a public client"_s}));
    QVERIFY(method.data(SourceForm::HintRole).toString().endsWith(u'.'));
    const QModelIndex kind = editor.at(u"grant.type"_s);
    QCOMPARE(kind.data(SourceForm::ChoiceTextsRole).toStringList().first(), u"Client credentials"_s);
    QVERIFY(editor.set(u"grant.type"_s, u"command"_s));
    QCOMPARE(editor.at(u"grant.timeout"_s).data(SourceForm::UsualRole).toString(), u"30"_s);
    QCOMPARE(editor.at(u"grant.argv"_s).data(SourceForm::KindRole).value<FormKind>(), FormKind::Lines);
    editor.form.setSurroundings({.otherNames = {u"idp"_s}, .lifetime = {}});
    QVERIFY(editor.set(u"grant.type"_s, u"login"_s));
    QCOMPARE(editor.at(u"grant.subject_source"_s).data(SourceForm::ChoiceValuesRole).toStringList(),
             QStringList({u"idp"_s}));
    QCOMPARE(editor.at(u"grant.auth_url"_s).data(Qt::AccessibleDescriptionRole).toString(),
             u"Login address is needed."_s);
}

void SourceFormTest::everySourceComesBackAsItWas_data()
{
    QTest::addColumn<bool>("isElaborate");
    QTest::newRow("plain") << false;
    QTest::newRow("with everything") << true;
}

void SourceFormTest::everySourceComesBackAsItWas()
{
    QFETCH(const bool, isElaborate);
    const Source source = isElaborate ? elaborate() : billing();
    const Editor editor(source);
    QVERIFY(editor.form.source() == source);
    QVERIFY(!editor.form.isModified());
    QCOMPARE(editor.form.firstProblem(), -1);
}

void SourceFormTest::everyGrantHasAForm_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const GrantDescriptor &grant : grantCatalogue())
        QTest::newRow(grant.type) << QByteArray(grant.type);
}

/// Filled in as its rows ask for, each grant of this program gives a source of all its fields.
void SourceFormTest::everyGrantHasAForm()
{
    QFETCH(const QByteArray, type);
    Editor editor(billing(), catalogueForms());
    editor.form.setSurroundings({.otherNames = {u"idp"_s}, .lifetime = {}});
    QVERIFY(editor.set(u"grant.type"_s, QString::fromLatin1(type)));
    for (const QString &key : editor.keys()) {
        if (!key.startsWith(u"grant."_s) || key == u"grant.type"_s)
            continue;
        const QModelIndex index = editor.at(key);
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY2(!index.data(SourceForm::HintRole).toString().isEmpty(), qPrintable(key));
        switch (index.data(SourceForm::KindRole).value<FormKind>()) {
        case FormKind::Address:
            QVERIFY(editor.set(key, u"https://idp.example/x"_s));
            break;
        case FormKind::Choice:
            QVERIFY(editor.set(key, index.data(SourceForm::ChoiceValuesRole).toStringList().last()));
            break;
        case FormKind::Flag:
            QVERIFY(editor.set(key, true));
            break;
        case FormKind::Lines:
        case FormKind::Pairs:
            QVERIFY(editor.set(key, u"a=b"_s));
            break;
        case FormKind::Instant:
            QVERIFY(editor.set(key, u"2026-11-21T14:00:00Z"_s));
            break;
        case FormKind::FilePath:
            QVERIFY(editor.set(key, u"/tmp/x"_s));
            break;
        case FormKind::OtherSource:
            QVERIFY(editor.set(key, u"idp"_s));
            break;
        case FormKind::Line:
        case FormKind::Paragraph:
        case FormKind::Whole:
        case FormKind::Decimal:
            QVERIFY(editor.set(key, u"5"_s));
            break;
        case FormKind::Secret:
            QFAIL("a secret is no field");
        }
        QCOMPARE(editor.error(key), QString());
    }
    QVERIFY(editor.form.isValid());
    const Source source = editor.form.source();
    QCOMPARE(source.grant.type, type);
    const GrantDescriptor *grant = findGrant(grantCatalogue(), type);
    QCOMPARE(source.grant.fields.size(), static_cast<qsizetype>(grant->fields.size()));
    for (const SlotRule &slot : grant->secretSlots)
        QVERIFY(editor.form.rowOf(u"slot."_s + QString::fromLatin1(slot.name)) >= 0);
}

void SourceFormTest::editingMakesTheSource()
{
    Editor editor(billing());
    const QSignalSpy edited(&editor.form, &SourceForm::edited);
    QVERIFY(editor.set(u"title"_s, u" Bills "_s));
    QVERIFY(editor.set(u"grant.extra"_s, u"tenant=a b\n\nx=\n"_s));
    QVERIFY(editor.set(u"refresh_before.mode"_s, u"minutes"_s));
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"1.5"_s));
    QVERIFY(editor.set(u"refresh_every.mode"_s, u"share"_s));
    QVERIFY(editor.set(u"refresh_every.amount"_s, u"50"_s));
    QVERIFY(editor.set(u"keep_alive.mode"_s, u"on_demand"_s));
    QVERIFY(editor.set(u"gateway.upstream"_s, u"https://api.example"_s));
    QVERIFY(editor.set(u"rotate_credentials_every"_s, u"90"_s));
    QVERIFY(edited.count() >= 9);
    QVERIFY(editor.form.isModified());
    const Source source = editor.form.source();
    QCOMPARE(source.title, u"Bills"_s);
    QCOMPARE(source.grant.fields.value(u"extra"_s).toMap(),
             (QVariantMap{{u"tenant"_s, u"a b"_s}, {u"x"_s, QString()}}));
    QVERIFY(source.schedule.refreshBefore == Margin(Seconds(90)));
    QVERIFY(source.schedule.refreshEvery == Margin(0.5));
    QCOMPARE(source.schedule.keepAlive.mode, KeepAlive::Mode::OnDemand);
    QCOMPARE(source.gateway->upstream, u"https://api.example"_s);
    QCOMPARE(source.rotateCredentialsEvery->count(), 90 * 86400);
    QCOMPARE(source.id.value, billing().id.value);
    QVERIFY(!editor.set(u"title"_s, QVariant()));
}

void SourceFormTest::anotherKindKeepsWhatBothHave()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"grant.type"_s, u"login"_s));
    QCOMPARE(editor.at(u"grant.client_id"_s).data(Qt::EditRole).toString(), u"app"_s);
    QVERIFY(editor.set(u"grant.auth_url"_s, u"https://api.example/login"_s));
    const Source login = editor.form.source();
    QCOMPARE(login.grant.type, QByteArray("login"));
    QCOMPARE(login.grant.fields,
             (QVariantMap{{u"client_id"_s, u"app"_s}, {u"auth_url"_s, u"https://api.example/login"_s}}));
    // A change of mind loses nothing.
    QVERIFY(editor.set(u"grant.type"_s, u"client_credentials"_s));
    QVERIFY(editor.form.source() == billing());
}

void SourceFormTest::onlyTheRowsOfTheKindComeAndGo()
{
    Editor editor(billing());
    const QSignalSpy reset(&editor.form, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&editor.form, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&editor.form, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex scheme = editor.at(u"header_scheme"_s);
    QVERIFY(editor.set(u"grant.type"_s, u"command"_s));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 5); // what stands before the kind stays
    QCOMPARE(scheme.data(SourceForm::KeyRole).toString(), u"header_scheme"_s);
    QCOMPARE(editor.keys().mid(4, 4),
             QStringList({u"grant.type"_s, u"grant.argv"_s, u"grant.timeout"_s, u"fallback.type"_s}));
    removed.clear();
    QVERIFY(editor.set(u"grant.type"_s, u"command"_s));
    QCOMPARE(removed.count(), 0);
}

void SourceFormTest::aFallbackIsAskedForLikeAGrant()
{
    Editor editor(billing());
    QVERIFY(!editor.at(u"fallback.type"_s)
                 .data(SourceForm::ChoiceValuesRole)
                 .toStringList()
                 .contains(u"device_code"_s)); // nobody signs in to a fallback
    QVERIFY(editor.set(u"fallback.type"_s, u"login"_s));
    QCOMPARE(editor.error(u"fallback.auth_url"_s), u"Login address is needed."_s);
    QVERIFY(editor.set(u"fallback.auth_url"_s, u"https://api.example/login"_s));
    QVERIFY(editor.form.isValid());
    QVERIFY(editor.form.rowOf(u"slot.fallback.password"_s) >= 0);
    QCOMPARE(editor.at(u"slot.fallback.password"_s).data().toString(), u"Password (fallback)"_s);
    const Source source = editor.form.source();
    QCOMPARE(source.grant, billing().grant);
    QCOMPARE(source.fallback->type, QByteArray("login"));
    QCOMPARE(source.fallback->fields, (QVariantMap{{u"auth_url"_s, u"https://api.example/login"_s}}));
    QVERIFY(editor.set(u"fallback.type"_s, QString()));
    QVERIFY(!editor.form.source().fallback);
}

void SourceFormTest::mistakesAreToldInSentences_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &key, const QVariant &value, const QString &sentence,
                        const QString &type = u"client_credentials"_s) {
        QTest::addRow("%s %s", qPrintable(key), qPrintable(value.toString())) << type << key << value << sentence;
    };
    row(u"name"_s, QString(), u"Name is needed."_s);
    row(u"name"_s, u"Billing"_s, u"A name has 1 to 63 characters: a to z, 0 to 9, and after the first also . _ -."_s);
    row(u"name"_s, u"idp"_s, u"Another source is named idp."_s);
    row(u"grant.token_url"_s, QString(), u"Token address is needed, or else Issuer."_s);
    row(u"grant.token_url"_s, u"idp.example"_s, u"The address must begin with https://."_s);
    row(u"grant.token_url"_s, u"https://a b"_s, u"This is not a valid address."_s);
    row(u"grant.token_url"_s, u"https:///x"_s, u"The address names no host."_s);
    row(u"grant.token_url"_s, u"https://u:p@idp.example"_s, u"The address must not contain a user name or password."_s);
    row(u"grant.token_url"_s, u"https://idp.example/#x"_s, u"The address must not contain a fragment (#)."_s);
    row(u"grant.token_url"_s, u"http://idp.example"_s,
        u"Plain http lets anyone on the way read the credentials. Use https, or allow plain http for this source."_s);
    row(u"grant.client_auth"_s, u"magic"_s, u"Choose one from the list."_s);
    row(u"grant.extra"_s, u"tenant"_s, u"Each line must read NAME=value."_s);
    row(u"grant.extra"_s, u"=x"_s, u"Each line must read NAME=value."_s);
    row(u"grant.extra"_s, u"a=1\na=2"_s, u"a is there twice."_s);
    row(u"grant.argv"_s, QStringList(), u"Program and arguments is needed."_s, u"command"_s);
    row(u"grant.timeout"_s, u"soon"_s, u"Enter a whole number."_s, u"command"_s);
    row(u"grant.subject_source"_s, u"nobody"_s, u"There is no other source named nobody."_s, u"login"_s);
    row(u"grant.path"_s, u"token"_s, u"Enter a whole path, beginning with /."_s, u"login"_s);
    row(u"grant.expires_at"_s, u"tomorrow"_s, u"Enter an instant like 2026-11-21T14:00:00Z, or never."_s, u"login"_s);
    row(u"rotate_credentials_every"_s, u"-1"_s, u"Enter a number above 0."_s);
    row(u"header_scheme"_s, u"two words"_s, u"Enter one word, like Bearer or raw."_s);
    row(u"header_scheme"_s, QString(), u"Header scheme is needed."_s);
    row(u"gateway.upstream"_s, u"ftp://api.example"_s, u"The address must begin with https://."_s);
    row(u"tls.ca_file"_s, u"ca.pem"_s, u"Enter a whole path, beginning with /."_s);
}

void SourceFormTest::mistakesAreToldInSentences()
{
    QFETCH(const QString, type);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    Editor editor(billing());
    editor.form.setSurroundings({.otherNames = {u"idp"_s}, .lifetime = {}});
    QVERIFY(editor.set(u"grant.type"_s, type));
    QVERIFY(editor.form.rowOf(key) >= 0);
    (void)editor.set(key, value);
    QTEST(editor.error(key), "sentence");
    QVERIFY(!editor.form.isValid());
    if (type == u"client_credentials"_s)
        QCOMPARE(editor.form.firstProblem(), editor.form.rowOf(key));
}

void SourceFormTest::eitherOfTwoFieldsIsEnough()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"grant.token_url"_s, QString()));
    QVERIFY(!editor.form.isValid());
    QVERIFY(editor.set(u"grant.issuer"_s, u"https://idp.example"_s));
    QVERIFY(editor.form.isValid());
    QVERIFY(!editor.form.source().grant.fields.contains(u"token_url"_s));
}

void SourceFormTest::whatMeansNothingIsNotAsked()
{
    Editor editor(billing());
    QVERIFY(!editor.set(u"refresh_before.amount"_s, u"5"_s));
    QVERIFY(editor.set(u"refresh_before.mode"_s, u"share"_s));
    QCOMPARE(editor.error(u"refresh_before.amount"_s), u"How much is needed."_s);
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"95"_s));
    QCOMPARE(editor.error(u"refresh_before.amount"_s), u"The share must be at most 90 % of the lifetime."_s);
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"1e300"_s));
    QVERIFY(!editor.error(u"refresh_before.amount"_s).isEmpty());
    QVERIFY(editor.set(u"refresh_before.mode"_s, u"minutes"_s));
    QCOMPARE(editor.error(u"refresh_before.amount"_s), u"It must be at most 100 years."_s);
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"0.001"_s));
    QCOMPARE(editor.error(u"refresh_before.amount"_s), u"It must be at least one second."_s);
    QVERIFY(editor.set(u"refresh_before.mode"_s, QString()));
    QVERIFY(editor.form.isValid());
    QVERIFY(editor.form.source() == billing());

    QVERIFY(editor.set(u"keep_alive.mode"_s, u"until"_s));
    QCOMPARE(editor.error(u"keep_alive.until"_s), u"Until is needed."_s);
    QVERIFY(editor.set(u"keep_alive.until"_s, u"2026-12-24T18:00:00Z"_s));
    QVERIFY(editor.form.isValid());
}

void SourceFormTest::theScheduleAndItsRemindersAreEdited()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"refresh_before.mode"_s, u"minutes"_s));
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"1.5"_s));
    QVERIFY(editor.set(u"refresh_every.mode"_s, u"share"_s));
    QVERIFY(editor.set(u"refresh_every.amount"_s, u"50"_s));
    QVERIFY(editor.set(u"keep_alive.mode"_s, u"on_demand"_s));
    QVERIFY(editor.set(u"rotate_credentials_every"_s, u"90"_s));
    QVERIFY(editor.set(u"clear_on_exit"_s, true));
    QVERIFY(editor.form.isValid());
    const Source source = editor.form.source();
    QVERIFY(source.schedule.refreshBefore == Margin(Seconds(90)));
    QVERIFY(source.schedule.refreshEvery == Margin(0.5));
    QCOMPARE(source.schedule.keepAlive.mode, KeepAlive::Mode::OnDemand);
    QCOMPARE(source.rotateCredentialsEvery, std::optional(Seconds(90 * 86400)));
    QVERIFY(source.clearOnExit);
    QVERIFY(editor.set(u"rotate_credentials_every"_s, QString()));
    QVERIFY(!editor.form.source().rotateCredentialsEvery);
}

void SourceFormTest::aGuardIsAskedForBehindItsGateway()
{
    Editor editor(billing());
    const auto isAsked = [&](const QString &key) { return editor.at(key).flags().testFlag(Qt::ItemIsEnabled); };
    QVERIFY(editor.set(u"gateway.upstream"_s, u"https://api.example"_s));
    QVERIFY(isAsked(u"gateway.guard.issuer"_s));
    QVERIFY(!isAsked(u"gateway.guard.public"_s));
    QVERIFY(editor.set(u"gateway.guard.issuer"_s, u"https://clerk.example"_s));
    QVERIFY(isAsked(u"gateway.guard.public"_s));
    QVERIFY(!isAsked(u"gateway.guard.public_paths"_s));
    QVERIFY(editor.set(u"gateway.guard.authorized_parties"_s, u"https://app.example\n  \n https://b.example "_s));
    QVERIFY(editor.form.source().gateway->guard ==
            (GatewayGuard{u"https://clerk.example"_s, {u"https://app.example"_s, u"https://b.example"_s}, {}}));
    QVERIFY(editor.set(u"gateway.guard.public"_s, u"these"_s));
    QCOMPARE(editor.error(u"gateway.guard.public_paths"_s), u"List of paths is needed."_s);
    QVERIFY(editor.set(u"gateway.guard.public_paths"_s, u"/health\nhooks"_s));
    QCOMPARE(editor.error(u"gateway.guard.public_paths"_s), u"Each path must begin with /."_s);
    QVERIFY(editor.set(u"gateway.guard.public_paths"_s, u"/health\n/hooks/*"_s));
    QVERIFY(editor.form.isValid());
    QCOMPARE(*editor.form.source().gateway->guard->publicPaths, (QStringList{u"/health"_s, u"/hooks/*"_s}));
    // Without its issuer there is no guard, and without its gateway neither.
    QVERIFY(editor.set(u"gateway.guard.issuer"_s, QString()));
    QVERIFY(editor.form.isValid());
    QVERIFY(!editor.form.source().gateway->guard);
}

void SourceFormTest::noPublicPathsAreNotTheUsualOnes()
{
    Source source = billing();
    source.gateway = GatewaySpec{u"https://api.example"_s, false, GatewayGuard{u"https://clerk.example"_s, {}, {}}};
    QVERIFY(Editor(source).form.source() == source);
    source.gateway->guard->publicPaths = QStringList();
    QVERIFY(Editor(source).form.source() == source);
    Editor editor(source);
    QVERIFY(editor.set(u"gateway.guard.public"_s, QString()));
    QVERIFY(!editor.form.source().gateway->guard->publicPaths);
}

void SourceFormTest::aTokenFileIsAskedForByItsPath()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"sink.path"_s, u"/run/user/1000/../billing"_s));
    QCOMPARE(editor.error(u"sink.path"_s), u"Name a file, without .. or doubled slashes."_s);
    QVERIFY(editor.set(u"sink.path"_s, u"/run/user/1000/billing"_s));
    QVERIFY(editor.form.source().sink == (SinkSpec{u"/run/user/1000/billing"_s, SinkSpec::Format::Bare}));
    QVERIFY(editor.set(u"sink.format"_s, u"env"_s));
    QVERIFY(editor.set(u"sink.variable"_s, u"2ND"_s));
    QCOMPARE(editor.error(u"sink.variable"_s), u"Enter a name of letters, digits and _, like ACCESS_TOKEN."_s);
    QVERIFY(editor.set(u"sink.variable"_s, QString()));
    QCOMPARE(editor.error(u"sink.variable"_s), u"Name of the variable is needed."_s);
    // A name that no other format has is not kept with it.
    QVERIFY(editor.set(u"sink.format"_s, u"header"_s));
    QVERIFY(editor.form.isValid());
    QVERIFY(editor.form.source().sink == (SinkSpec{u"/run/user/1000/billing"_s, SinkSpec::Format::Header}));
    QVERIFY(editor.set(u"sink.path"_s, QString()));
    QVERIFY(!editor.form.isModified());
}

void SourceFormTest::marginsThatNeverRestAreWarnedOf()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"refresh_before.mode"_s, u"minutes"_s));
    QVERIFY(editor.set(u"refresh_before.amount"_s, u"5"_s));
    QCOMPARE(editor.warning(u"refresh_before.amount"_s), QString());
    editor.form.setSurroundings({.otherNames = {}, .lifetime = 5min});
    QCOMPARE(editor.warning(u"refresh_before.amount"_s),
             u"5 min before expiry would refresh a token of 5 min without pause. Use 80 %?"_s);
    QVERIFY(editor.form.isValid());
    editor.form.setSurroundings({.otherNames = {}, .lifetime = 6min});
    QCOMPARE(editor.warning(u"refresh_before.amount"_s), QString());
}

void SourceFormTest::plainHttpIsWarnedOf()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"grant.token_url"_s, u"http://localhost:8080/token"_s));
    QVERIFY(editor.form.isValid()); // it never leaves this computer
    QVERIFY(editor.set(u"grant.token_url"_s, u"http://idp.example/token"_s));
    QVERIFY(!editor.form.isValid());
    QCOMPARE(editor.warning(u"allow_http"_s), QString());
    QVERIFY(editor.set(u"allow_http"_s, true));
    QVERIFY(editor.form.isValid());
    QCOMPARE(editor.warning(u"allow_http"_s),
             u"Anyone on the way can read passwords and tokens that are sent over plain http."_s);
}

void SourceFormTest::secretsAreHandedOverAndNeverShown()
{
    Editor editor(billing());
    const int row = editor.form.rowOf(u"slot.client_secret"_s);
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Needed);
    QVERIFY(editor.form.isValid()); // it can follow later
    QVERIFY(!editor.set(u"slot.client_secret"_s, u"s3cret"_s));
    editor.form.enterSecret(row, Secret(QByteArrayView("s3cret")));
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Entered);
    QVERIFY(editor.form.isModified());
    for (int role = 0; role < SourceForm::SlotStateRole + 10; ++role)
        QVERIFY(!editor.form.index(row).data(role).toString().contains(u"s3cret"));
    const auto secrets = editor.form.enteredSecrets();
    QCOMPARE(secrets.size(), std::size_t(1));
    QCOMPARE(secrets.begin()->first, QByteArray("client_secret"));
    QVERIFY(secrets.begin()->second == Secret(QByteArrayView("s3cret")));
    QCOMPARE(editor.form.enteredSecrets().size(), std::size_t(1)); // a test comes before the save
    editor.form.enterSecret(row, Secret());
    QVERIFY(editor.form.enteredSecrets().empty());
    editor.form.setStoredSlots({"client_secret"});
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Stored);
    // What was entered for another kind is not stored.
    editor.form.enterSecret(row, Secret(QByteArrayView("other")));
    QVERIFY(editor.set(u"grant.type"_s, u"command"_s));
    QVERIFY(editor.form.enteredSecrets().empty());
    editor.form.enterSecret(0, Secret(QByteArrayView("no slot")));
    QVERIFY(editor.form.enteredSecrets().empty());
}

void SourceFormTest::oneOfSeveralSecretsIsEnough()
{
    Editor editor(billing());
    QVERIFY(editor.set(u"grant.type"_s, u"login"_s));
    QCOMPARE(editor.slotState(u"password"_s), SourceForm::SlotState::Needed);
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Needed);
    editor.form.enterSecret(editor.form.rowOf(u"slot.password"_s), Secret(QByteArrayView("p")));
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Optional);
    editor.form.enterSecret(editor.form.rowOf(u"slot.password"_s), Secret());
    QCOMPARE(editor.slotState(u"client_secret"_s), SourceForm::SlotState::Needed);
    editor.form.setStoredSlots({"client_secret"});
    QCOMPARE(editor.slotState(u"password"_s), SourceForm::SlotState::Optional);
}

void SourceFormTest::provisionedSourcesAreReadOnly()
{
    Source source = billing();
    source.provisioned = true;
    Editor editor(source);
    for (const QString &key : editor.keys())
        QVERIFY(!editor.set(key, u"x"_s));
    editor.form.enterSecret(editor.form.rowOf(u"slot.client_secret"_s), Secret(QByteArrayView("s")));
    QVERIFY(editor.form.enteredSecrets().empty());
    QVERIFY(!editor.form.isModified());
}

void SourceFormTest::kindsOfANewerAgentAreKept()
{
    Source source = billing();
    source.grant = {"brand_new", {{u"odd"_s, u"1"_s}}};
    Editor editor(source);
    QVERIFY(editor.form.isValid());
    QVERIFY(!editor.set(u"grant.type"_s, u"nonsense"_s));
    QVERIFY(editor.set(u"title"_s, u"New"_s));
    QCOMPARE(editor.form.source().grant, source.grant);
}

QTEST_GUILESS_MAIN(SourceFormTest)
#include "tst_sourceform.moc"
