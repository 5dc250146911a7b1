// SPDX-License-Identifier: GPL-3.0-or-later
// A true provider and a true agent beside each other, and what an operator does with them through tokenctl. Owned by
// one test; lives on its thread.
#pragma once

#include "openidprovider.h"
#include "support/agentprocess.h"

namespace tokenwatch {

/// A source to be: its grant, and what is not the grant's.
struct NewSource {
    QString name;
    QJsonObject grant;
    QMap<QString, QByteArray> secrets = {}; ///< by slot
    QJsonObject more = {};                  ///< "tls" and other fields of a source
};

class InteropRoom
{
public:
    explicit InteropRoom(const QStringList &agentOptions = {QStringLiteral("--secrets"), QStringLiteral("memory")});

    /// Empty when both serve; else what went wrong.
    [[nodiscard]] QByteArray open();

    OpenIdProvider &provider() { return m_provider; }
    [[nodiscard]] const OpenIdProvider &provider() const { return m_provider; }
    AgentProcess &agent() { return m_agent; }
    [[nodiscard]] const Home &home() const { return m_home; }

    /// A grant of `type` for the provider's client `client`, with its id and the address of `issuer`'s token endpoint.
    [[nodiscard]] QJsonObject grant(const QString &type, const QString &client, const QString &issuer) const;
    /// The same, with `issuer` in place of addresses: the agent discovers them.
    [[nodiscard]] QJsonObject discovered(const QString &type, const QString &client, const QString &issuer) const;
    /// `source add` and `secret set`. Empty when done; else what tokenctl said.
    [[nodiscard]] QByteArray add(const NewSource &source) const;
    /// `refresh NAME`. Within a second after a token came it brings no other, and succeeds all the same.
    [[nodiscard]] Ran refresh(const QString &name) const;
    /// `refresh NAME` until there is another token.
    [[nodiscard]] bool renew(const QString &name) const;
    /// `refresh NAME` until the provider refuses it; how that was told.
    [[nodiscard]] Ran refreshUntilRefused(const QString &name) const;
    /// Of the last attempt; 0 if it got no answer.
    [[nodiscard]] int lastStatus(const QString &name) const;
    /// `get NAME`: the token, or nothing.
    [[nodiscard]] QByteArray token(const QString &name) const;
    /// `header NAME`, without the header's name.
    [[nodiscard]] QByteArray authorization(const QString &name) const;

private:
    Home m_home;
    OpenIdProvider m_provider;
    AgentProcess m_agent;
};

/// Whether it is what a person may be told: one line, no control characters, none of these secrets.
[[nodiscard]] bool isOneSentence(const QByteArray &text, const QList<QByteArray> &secrets = {});

} // namespace tokenwatch
