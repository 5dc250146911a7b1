// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signaturecheck.h"

#include "domain/address.h"
#include "log/categories.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeaderWord = 80;

bool isShared(jose::Algorithm algorithm)
{
    static constexpr std::array shared{jose::Algorithm::HS256, jose::Algorithm::HS384, jose::Algorithm::HS512};
    return std::find(shared.begin(), shared.end(), algorithm) != shared.end();
}

/// What can be said without a key; KeysUnavailable: it needs one.
SignatureReport::Result withoutKeys(const jose::Jwt &jwt, const Secret &token)
{
    const QString named = jwt.header.value("alg"_L1).toString();
    if (named.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return SignatureReport::Result::Unsigned;
    const auto algorithm = jose::algorithmFrom(named.toUtf8());
    if (!algorithm || !jose::keyIdIn(token.reveal()))
        return SignatureReport::Result::UnsupportedAlgorithm;
    return isShared(*algorithm) ? SignatureReport::Result::Shared : SignatureReport::Result::KeysUnavailable;
}

void judgeSignature(SignatureReport &report, const jose::JwkSet &keys, const Secret &token)
{
    const auto verified = keys.verify(token.reveal());
    if (verified) {
        report.result = SignatureReport::Result::Good;
        return;
    }
    const Error &error = verified.error();
    const bool isAboutKeys =
        error.kind == ErrorKind::NotAllowed && (error.where == "kid"_L1 || error.where == "keys"_L1);
    if (!isAboutKeys) {
        report.result = SignatureReport::Result::Bad;
    } else if (error.where == "kid"_L1 || keys.keys().isEmpty()) {
        report.result = SignatureReport::Result::NoSuchKey;
    } else { // two of one name: which is meant is not for us to guess
        report.result = SignatureReport::Result::KeysUnavailable;
        report.error = failure(ErrorKind::MalformedAnswer, report.issuer, error.serverText).value();
    }
}

} // namespace

QString trustedIssuer(const Source &source, const QJsonObject &claims)
{
    const QString named = source.grant.text(u"issuer"_s);
    if (!named.isEmpty())
        return named;
    const QString claimed = claims.value("iss"_L1).toString();
    if (source.gateway && source.gateway->guard && !claimed.isEmpty() && source.gateway->guard->issuer == claimed)
        return claimed;
    // A token that names its own judge proves nothing, and would have this computer ask whomever it likes.
    const auto address = readAddress(claimed, false);
    const bool isWhereTokensComeFrom =
        address && !source.host().isEmpty() && address->authority().compare(source.host(), Qt::CaseInsensitive) == 0;
    return isWhereTokensComeFrom ? claimed : QString();
}

SignatureCheck::SignatureCheck(Clock &clock, const SourceStates &states, FindKeys findKeys)
    : m_clock(clock)
    , m_states(states)
    , m_findKeys(std::move(findKeys))
{}

Pending SignatureCheck::check(const SourceId &id, Then<SignatureReport> then)
{
    const auto *entry = m_states.find(id);
    if (!entry) {
        then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
        return {};
    }
    const Token *present = entry->state.current(entry->policy);
    if (!present || present->access.isEmpty()) {
        then(failure(ErrorKind::NoValidToken, entry->source.name));
        return {};
    }
    SignatureReport report;
    report.generation = present->generation;
    const auto jwt = jose::decode(present->access.reveal());
    if (!jwt) {
        conclude(id, std::move(report), then);
        return {};
    }
    report.algorithm = cleaned(jwt->header.value("alg"_L1).toString(), longestHeaderWord);
    report.keyId = cleaned(jwt->header.value("kid"_L1).toString(), longestHeaderWord);
    report.result = withoutKeys(*jwt, present->access);
    const QString issuer = trustedIssuer(entry->source, jwt->claims);
    if (report.result == SignatureReport::Result::KeysUnavailable && (issuer.isEmpty() || !m_findKeys))
        report.result = SignatureReport::Result::NoIssuer;
    if (report.result != SignatureReport::Result::KeysUnavailable) {
        conclude(id, std::move(report), then);
        return {};
    }
    report.issuer = QUrl(issuer).host();
    const auto token = std::make_shared<const Secret>(present->access.duplicate());
    return m_findKeys({issuer, jwt->header.value("kid"_L1).toString().toUtf8(), entry->source.transport.caFile},
                      [this, id, report, token, then = std::move(then)](const Expected<jose::JwkSet> &keys) mutable {
                          if (keys)
                              judgeSignature(report, *keys, *token);
                          else
                              report.error = keys.error();
                          conclude(id, std::move(report), then);
                      });
}

std::optional<SignatureReport> SignatureCheck::last(const SourceId &id, Generation generation) const
{
    const auto found = m_last.find(id);
    return found == m_last.end() || found->second.generation != generation ? std::nullopt
                                                                           : std::optional(found->second);
}

void SignatureCheck::conclude(const SourceId &id, SignatureReport report, const Then<SignatureReport> &then)
{
    report.checkedAt = m_clock.now().wall;
    if (const auto *entry = m_states.find(id)) {
        m_last.insert_or_assign(id, report);
        qCInfo(lcEngine, "%s: the signature of its token was checked: %s", qUtf8Printable(entry->source.name),
               report.result == SignatureReport::Result::Good ? "it is right" : "it is not known to be right");
    }
    then(std::move(report));
}

} // namespace tokenwatch
