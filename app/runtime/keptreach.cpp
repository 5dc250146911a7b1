// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/keptreach.h"

#include "crypto/random.h"
#include "json/strictjson.h"
#include "log/categories.h"
#include "storage/privatefile.h"

#include <QJsonDocument>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr int managingKeyBytes = 32;
constexpr qsizetype longestReach = 4096;
constexpr QByteArray::Base64Options keyAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

quint16 portIn(const QJsonObject &object, const QString &name)
{
    const int port = object.value(name).toInt();
    return port > 0 && port <= 0xffff ? static_cast<quint16>(port) : quint16(0);
}

} // namespace

KeptReach KeptReach::read(const QString &dataDirectory)
{
    KeptReach reach(dataDirectory + u"/reach.json"_s);
    const auto bytes = readPrivateFile(reach.m_path, longestReach);
    const auto object = bytes && *bytes ? json::readObject(**bytes) : failure(ErrorKind::FileUnreadable);
    if (object) {
        QByteArray key = object->value(u"key"_s).toString().toLatin1();
        if (QByteArray::fromBase64(key, keyAlphabet).size() == managingKeyBytes)
            reach.m_key = Secret::take(std::move(key));
        reach.apiPort = portIn(*object, u"api_port"_s);
        reach.gatewayPort = portIn(*object, u"gateway_port"_s);
    }
    if (reach.m_key.isEmpty()) {
        if (!bytes || *bytes)
            qCWarning(lcApp, "%s cannot be used: there is a new managing key", qPrintable(reach.m_path));
        QByteArray key = crypto::randomSecret(managingKeyBytes).reveal().toByteArray().toBase64(keyAlphabet);
        reach.m_key = Secret::take(std::move(key));
    }
    return reach;
}

Expected<> KeptReach::write() const
{
    const QJsonObject object{
        {u"key"_s, QString::fromLatin1(m_key.reveal())}, {u"api_port"_s, apiPort}, {u"gateway_port"_s, gatewayPort}};
    return replacePrivateFile(m_path, QJsonDocument(object).toJson());
}

Expected<quint16> listenAgain(quint16 asked, quint16 lastTime, const std::function<Expected<quint16>(quint16)> &listen)
{
    if (asked == 0 && lastTime != 0) {
        if (const auto port = listen(lastTime))
            return port;
    }
    return listen(asked);
}

} // namespace tokenwatch::runtime
