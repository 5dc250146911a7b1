// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/sandboxrun.h"

#include "crypto/random.h"
#include "json/strictjson.h"
#include "log/categories.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

/// What a sandbox must be given to be the same provider again: its key, and its port, which its sources' addresses
/// name.
struct Kept {
    std::shared_ptr<const Secret> key;
    quint16 port = 0;
};

QString keptFile(const QString &directory)
{
    return directory + u"/sandbox.json"_s;
}

QString databaseFile(const QString &directory)
{
    return directory + u"/sandbox.sqlite"_s;
}

Kept readKept(const QString &directory)
{
    Kept kept;
    QFile file(keptFile(directory));
    if (!directory.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (const auto object = json::readObject(file.readAll())) {
            const QByteArray key = QByteArray::fromBase64(object->value(u"key"_s).toString().toLatin1());
            if (key.size() == 32)
                kept = {std::make_shared<const Secret>(key), static_cast<quint16>(object->value(u"port"_s).toInt())};
        }
    }
    if (!kept.key)
        kept.key = std::make_shared<const Secret>(crypto::randomSecret(32));
    return kept;
}

/// Slots whose content the provider consumes: after a restart, what the engine made of them is newer than anything
/// given here.
bool isConsumable(const QByteArray &slot)
{
    return slot == "refresh_token" || slot == "token";
}

/// As which client of the sandbox a source counts; empty: as none. Those of the seed systems name none: there the way
/// to get a token tells.
QString clientOf(const Source &source)
{
    const GrantSpec &grant = source.grant;
    if (const QString named = grant.text(u"client_id"_s); !named.isEmpty())
        return named;
    if (grant.type == "edr")
        return u"connector"_s;
    if (grant.type == "clerk_session")
        return u"clerk"_s;
    if (grant.type == "session_refresh")
        return grant.text(u"style"_s) == "body"_L1 ? u"gateway"_s : u"etl"_s;
    // "…/apps/CLIENT/login"
    const QString path = QUrl(grant.text(u"auth_url"_s)).path();
    return path.startsWith("/apps/"_L1) ? path.section(u'/', 2, 2) : QString();
}

} // namespace

SandboxRun::SandboxRun(const QString &keptIn, quint16 port, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_keptIn(keptIn)
    , m_port(port)
    , m_portIsAsked(port != 0)
{
    const Kept kept = readKept(keptIn);
    m_key = kept.key;
    m_isReturning = kept.port != 0;
    if (!m_portIsAsked)
        m_port = kept.port;
    sandbox::SandboxOptions options;
    options.key = m_key;
    if (!keptIn.isEmpty())
        options.database = databaseFile(keptIn);
    m_sandbox = std::make_unique<sandbox::Sandbox>(std::move(options), clock);
}

void SandboxRun::start(Then<> then)
{
    m_sandbox->start(m_port, this,
                     [this, then = std::move(then)](const Expected<> &outcome) { started(outcome, then); });
}

void SandboxRun::started(const Expected<> &outcome, const Then<> &then)
{
    if (!outcome && outcome.error().kind == ErrorKind::InUse && !m_portIsAsked && m_port != 0) {
        // The port of last time is taken; any other serves, the sources are provisioned with it.
        m_port = 0;
        return m_sandbox->start(0, this, [this, then](const Expected<> &again) { started(again, then); });
    }
    if (outcome) {
        qCInfo(lcApp, "the sandbox serves at %s", qPrintable(url()));
        m_port = static_cast<quint16>(QUrl(url()).port());
        remember();
    }
    then(outcome);
}

void SandboxRun::stop(std::function<void()> then)
{
    m_sandbox->stop(this, [this, then = std::move(then)] {
        forget();
        then();
    });
}

/// What the engine knew of it is gone as well: the next start is the first one of a new provider.
void SandboxRun::forget()
{
    m_isReturning = false;
    if (m_keptIn.isEmpty())
        return;
    const QString database = databaseFile(m_keptIn);
    for (const QString &file : {keptFile(m_keptIn), database, database + u"-wal"_s, database + u"-shm"_s})
        QFile::remove(file);
}

void SandboxRun::remember() const
{
    if (m_keptIn.isEmpty())
        return;
    QSaveFile file(keptFile(m_keptIn));
    const QJsonObject object{{u"key"_s, QString::fromLatin1(m_key->reveal().toByteArray().toBase64())},
                             {u"port"_s, QUrl(url()).port()}};
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        qCWarning(lcApp, "the sandbox's key could not be kept in %s: its sessions end with this program",
                  qPrintable(m_keptIn));
}

void SandboxRun::provision(TokenService &service, Then<> then)
{
    m_sandbox->makeDemo(this,
                        [this, &service, then = std::move(then)](Expected<std::vector<sandbox::DemoSource>> demo) {
                            if (!demo)
                                return then(failure(demo.error()));
                            std::vector<std::pair<Source, SlotSecrets>> sources;
                            for (sandbox::DemoSource &made : *demo) {
                                SlotSecrets secrets;
                                for (auto secret = made.secrets.cbegin(); secret != made.secrets.cend(); ++secret) {
                                    if (secret.value() && !(m_isReturning && isConsumable(secret.key())))
                                        secrets.emplace(secret.key(), secret.value()->duplicate());
                                }
                                sources.emplace_back(std::move(made.source), std::move(secrets));
                            }
                            m_provisioning = service.catalog().provision(sandboxOrigin, std::move(sources), then);
                        });
}

api::SandboxDoor SandboxRun::door()
{
    return {
        .status =
            [this](Then<QJsonObject> then) {
                m_sandbox->status(this, [then](QJsonObject status) { then(std::move(status)); });
            },
        .setFault =
            [this](const api::FaultOrder &order, Then<> then) {
                sandbox::FaultOrder fault{.name = order.fault,
                                          .count = order.count,
                                          .lasts = order.duration,
                                          .client = order.client,
                                          .startsAfter = order.startsAfter,
                                          .every = order.every,
                                          .endpoint = order.endpoint,
                                          .by = order.by};
                if (order.source) {
                    fault.client = clientOf(*order.source);
                    if (fault.client.isEmpty())
                        return then(failure(ErrorKind::InvalidInput, u"source"_s, u"names no client of the sandbox"_s));
                }
                m_sandbox->addFault(fault, this, std::move(then));
            },
        .reset = [this](Then<> then) { m_sandbox->reset(this, [then = std::move(then)] { then({}); }); },
        .removeFault =
            [this](const QByteArray &name, Then<> then) {
                m_sandbox->removeFaults(name, this, [then = std::move(then)] { then({}); });
            },
        .sessions = [this](Then<QJsonArray> then) { m_sandbox->sessions(this, std::move(then)); },
        .revokeSession = [this](const QString &id,
                                Then<> then) { m_sandbox->revokeSession(id, this, std::move(then)); },
        .revokeAllSessions = [this](Then<int> then) { m_sandbox->revokeAllSessions(this, std::move(then)); },
        .requests =
            [this](quint64 after, int most, Then<QJsonObject> then) {
                m_sandbox->requests(after, most, this, [then](QJsonObject list) { then(std::move(list)); });
            },
    };
}

} // namespace tokenwatch::runtime
