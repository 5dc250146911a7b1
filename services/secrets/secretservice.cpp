// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretservice.h"

#include "domain/timing.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

constexpr QLatin1StringView serviceName = "org.freedesktop.secrets"_L1;
constexpr QLatin1StringView servicePath = "/org/freedesktop/secrets"_L1;
constexpr QLatin1StringView serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr QLatin1StringView collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr QLatin1StringView promptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr QLatin1StringView propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

bool isError(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

/// The object path at a place of an answer; empty for "/", which stands for none, and where there is none.
QString pathAt(const QDBusMessage &answer, int index)
{
    const QString path = answer.arguments().value(index).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

Error vaultError(const QDBusMessage &answer)
{
    Error error;
    error.kind = ErrorKind::VaultFailed;
    const QString name = answer.errorName();
    if (name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1 || name == "org.freedesktop.DBus.Error.Disconnected"_L1)
        error.kind = ErrorKind::VaultAbsent;
    error.serverText = cleaned(answer.errorMessage());
    return error;
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
{
    qDBusRegisterMetaType<Attributes>();
    if (!hasBus())
        return;
    const auto *watcher = new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                if (now.isEmpty() && m_unlocking)
                    finishUnlock(failure(ErrorKind::VaultAbsent));
                Q_EMIT changed();
            });
    // Of any collection: the default one may change. Without a service name, so that no owner is needed yet.
    m_bus.connect({}, {}, propertiesInterface, u"PropertiesChanged"_s, {collectionInterface}, {}, this,
                  SIGNAL(changed()));
    for (const QString &signal : {u"CollectionCreated"_s, u"CollectionDeleted"_s, u"CollectionChanged"_s})
        m_bus.connect({}, servicePath, serviceInterface, signal, this, SIGNAL(changed()));
}

void SecretService::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments, std::function<void(const QDBusMessage &)> then)
{
    if (!hasBus()) {
        // A watcher of a call on a connection that was never made does not finish.
        QMetaObject::invokeMethod(
            this,
            [then = std::move(then)] {
                then(QDBusMessage::createError(QDBusError::Disconnected, u"no session bus"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    const int milliseconds = static_cast<int>(Milliseconds(Timing::vaultDeadline).count());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, milliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then = std::move(then)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        then(done->reply());
    });
}

void SecretService::inspect(std::function<void(Collection)> then)
{
    call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s},
         [this, then = std::move(then)](const QDBusMessage &alias) {
             if (isError(alias))
                 return then(Collection::NoService);
             const QString collection = pathAt(alias, 0);
             if (collection.isEmpty())
                 return then(Collection::NotMade);
             call(collection, propertiesInterface, u"Get"_s, {collectionInterface, u"Locked"_s},
                  [then](const QDBusMessage &answer) {
                      const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
                      // A service that does not say is treated as locked: reading might prompt.
                      then(!isError(answer) && locked.isValid() && !locked.toBool() ? Collection::Ready
                                                                                    : Collection::Locked);
                  });
         });
}

void SecretService::isItemLocked(const QString &service, const QString &key, std::function<void(bool)> then)
{
    // The attributes under which QtKeychain stores.
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
         [then = std::move(then)](const QDBusMessage &answer) {
             const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
             const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
             then(unlocked.isEmpty() && !locked.isEmpty());
         });
}

void SecretService::unlock(Then<> then)
{
    m_unlocking = std::move(then);
    call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, [this](const QDBusMessage &alias) {
        if (isError(alias))
            return finishUnlock(failure(vaultError(alias)));
        const auto afterwards = [this](const QDBusMessage &answer) {
            if (isError(answer))
                finishUnlock(failure(vaultError(answer)));
            else if (const QString prompt = pathAt(answer, 1); prompt.isEmpty())
                finishUnlock({});
            else
                showPrompt(prompt);
        };
        if (const QString collection = pathAt(alias, 0); !collection.isEmpty()) {
            const QList<QDBusObjectPath> collections{QDBusObjectPath(collection)};
            call(servicePath, serviceInterface, u"Unlock"_s, {QVariant::fromValue(collections)}, afterwards);
        } else {
            const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default"_s}};
            call(servicePath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s}, afterwards);
        }
    });
}

void SecretService::showPrompt(const QString &path)
{
    if (!m_unlocking)
        return;
    m_prompt = path;
    m_bus.connect(serviceName, path, promptInterface, u"Completed"_s, this, SLOT(promptCompleted(bool, QDBusVariant)));
    call(path, promptInterface, u"Prompt"_s, {QString()}, [this](const QDBusMessage &answer) {
        if (isError(answer))
            finishUnlock(failure(vaultError(answer)));
    });
}

void SecretService::promptCompleted(bool dismissed, const QDBusVariant &)
{
    finishUnlock(dismissed ? Expected<>(failure(ErrorKind::Cancelled)) : Expected<>());
}

void SecretService::dismiss()
{
    if (!m_prompt.isEmpty())
        call(m_prompt, promptInterface, u"Dismiss"_s, {}, [](const QDBusMessage &) {});
    finishUnlock(failure(ErrorKind::Cancelled));
}

void SecretService::finishUnlock(const Expected<> &result)
{
    if (const QString prompt = std::exchange(m_prompt, {}); !prompt.isEmpty())
        m_bus.disconnect(serviceName, prompt, promptInterface, u"Completed"_s, this,
                         SLOT(promptCompleted(bool, QDBusVariant)));
    if (const auto then = std::exchange(m_unlocking, nullptr))
        then(result);
}

} // namespace tokenwatch
