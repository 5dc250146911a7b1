// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimsview.h"

#include "models/claimvalues.h"
#include "texts/claimtexts.h"
#include "texts/durations.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct ClaimsViewWords {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

/// The order in which people look for them; others follow by their name.
constexpr std::array firstClaims{"iss", "aud", "sub", "scope", "scp", "iat", "nbf", "exp", "jti"};

size_t rankOf(const QString &claim)
{
    const auto *const found = std::find_if(firstClaims.begin(), firstClaims.end(),
                                           [&claim](const char *name) { return claim == QLatin1StringView(name); });
    return static_cast<size_t>(found - firstClaims.begin());
}

QStringList ordered(QStringList claims)
{
    std::sort(claims.begin(), claims.end(),
              [](const QString &a, const QString &b) { return std::pair(rankOf(a), a) < std::pair(rankOf(b), b); });
    return claims;
}

QString dateMeaning(const QString &claim, WallTime at, const texts::Viewpoint &view)
{
    const QString when = texts::exactTime(at, view);
    const Milliseconds left = at - view.now;
    const bool isPast = left.count() <= 0;
    if (claim == u"exp")
        return isPast ? ClaimsViewWords::tr("ended %1, %2 ago").arg(when, texts::duration(-left))
                      : ClaimsViewWords::tr("ends %1, in %2").arg(when, texts::duration(left));
    if (claim == u"nbf")
        return isPast ? ClaimsViewWords::tr("valid since %1").arg(when)
                      : ClaimsViewWords::tr("valid from %1, in %2").arg(when, texts::duration(left));
    if (claim == u"iat")
        return isPast ? ClaimsViewWords::tr("issued %1, %2 ago").arg(when, texts::duration(-left))
                      : ClaimsViewWords::tr("issued %1, which is in %2").arg(when, texts::duration(left));
    if (claim == u"auth_time")
        return ClaimsViewWords::tr("the person signed in %1").arg(when);
    return when;
}

QString meaningOf(const QString &claim, const QJsonValue &value, const ClaimExpectation &expected,
                  const texts::Viewpoint &view)
{
    if (const auto at = claimInstant(claim, value))
        return dateMeaning(claim, *at, view);
    if (claim == u"iss" && !expected.host.isEmpty() && value.isString()) {
        const QString host = QUrl(value.toString()).host();
        if (!host.isEmpty() && host.compare(expected.host.section(u':', 0, 0), Qt::CaseInsensitive) == 0)
            return ClaimsViewWords::tr("issuer, same host as the endpoint");
    }
    return texts::claimMeaning(claim);
}

QString joinedMeaning(const QString &change, const QString &meaning)
{
    return meaning.isEmpty() ? change : meaning + u" · "_s + change;
}

void addRows(ClaimsView &shown, const TokenClaims &token, const ClaimExpectation &expected,
             const texts::Viewpoint &view)
{
    QStringList names = token.claims.keys();
    if (token.previous) {
        for (const QString &name : token.previous->keys()) {
            if (!names.contains(name))
                names << name;
        }
    }
    for (const QString &name : ordered(std::move(names))) {
        const QJsonValue value = token.claims[name];
        const QJsonValue before = token.previous ? (*token.previous)[name] : value;
        DetailRow row{.lead = cleaned(name, 60), .first = claimText(value), .isCode = true};
        row.second = meaningOf(name, value, expected, view);
        if (value.isUndefined()) {
            row.family = Family::Warn;
            row.isMarked = true;
            row.first = claimText(before);
            row.second = ClaimsViewWords::tr("gone: the token before had it");
        } else if (before.isUndefined()) {
            row.family = Family::Ok;
            row.isMarked = true;
            row.second = joinedMeaning(ClaimsViewWords::tr("new"), row.second);
        } else if (value != before && !changesEachTime(name)) {
            row.family = Family::Warn;
            row.isMarked = true;
            row.second = joinedMeaning(ClaimsViewWords::tr("changed, was: %1").arg(claimText(before)), row.second);
        }
        shown.rows.push_back(std::move(row));
    }
}

void addAlerts(ClaimsView &shown, const TokenClaims &token, const ClaimExpectation &expected,
               const texts::Viewpoint &view)
{
    if (token.signature == TokenClaims::Signature::None)
        shown.alerts.push_back(
            {ClaimsViewWords::tr("This token is not signed"),
             ClaimsViewWords::tr("A service that accepts it accepts any other as well. Ask its owner for signed ones."),
             Family::Crit});
    if (!claimInstant(u"exp"_s, token.claims[u"exp"_s]))
        shown.alerts.push_back({ClaimsViewWords::tr("This token does not say when it ends"),
                                token.claims.contains(u"exp"_s)
                                    ? ClaimsViewWords::tr("The exp claim is not a date. Until when the token works is "
                                                          "a guess, and services may refuse it.")
                                    : ClaimsViewWords::tr("The exp claim is missing. Until when it works is a guess, "
                                                          "and if it leaks, it may work for ever."),
                                Family::Warn});
    if (const auto from = claimInstant(u"nbf"_s, token.claims[u"nbf"_s]); from && *from > view.now)
        shown.alerts.push_back({ClaimsViewWords::tr("This token is not valid yet"),
                                ClaimsViewWords::tr("It begins at %1, in %2. Perhaps this computer's clock is behind.")
                                    .arg(texts::exactTime(*from, view), texts::duration(*from - view.now)),
                                Family::Warn});
    const QStringList audiences = claimWords(token.claims[u"aud"_s]);
    const auto isHere = [&audiences](const QString &wanted) { return audiences.contains(wanted); };
    if (!expected.audiences.isEmpty() && !std::all_of(expected.audiences.begin(), expected.audiences.end(), isHere))
        shown.alerts.push_back({ClaimsViewWords::tr("This token is for another audience"),
                                audiences.isEmpty()
                                    ? ClaimsViewWords::tr("The source asks for %1; the token names nobody.")
                                          .arg(expected.audiences.join(u", "_s))
                                    : ClaimsViewWords::tr("The source asks for %1; the token is for %2.")
                                          .arg(expected.audiences.join(u", "_s), audiences.join(u", "_s)),
                                Family::Warn});
    if (!token.previous)
        return;
    QStringList lost;
    const QStringList now = scopesIn(token.claims);
    for (const QString &scope : scopesIn(*token.previous)) {
        if (!now.contains(scope))
            lost << scope;
    }
    if (!lost.isEmpty())
        shown.alerts.push_back(
            {ClaimsViewWords::tr("This token allows less than the one before", nullptr),
             ClaimsViewWords::tr("It lost: %1. Programs that need this are refused from now on.").arg(lost.join(u' ')),
             Family::Warn});
}

QString comparisonOf(const TokenClaims &token)
{
    if (token.signature == TokenClaims::Signature::NotAJwt)
        return {};
    if (!token.previous)
        return ClaimsViewWords::tr("There is no token from before to compare it with since Tokenwatch was started.");
    QStringList different;
    for (const QString &name : ordered(token.claims.keys())) {
        if (token.claims[name] != (*token.previous)[name])
            different << cleaned(name, 60);
    }
    for (const QString &name : ordered(token.previous->keys())) {
        if (!token.claims.contains(name))
            different << cleaned(name, 60);
    }
    if (different.isEmpty())
        return ClaimsViewWords::tr("It says the same as the token before.");
    return ClaimsViewWords::tr("Different from the token before: %1.").arg(QLocale().createSeparatedList(different));
}

} // namespace

ClaimExpectation expectationOf(const Source &source)
{
    ClaimExpectation expected;
    expected.host = source.host();
    for (const QString &field : {u"audience"_s, u"resource"_s}) {
        const QVariant value = source.grant.fields.value(field);
        expected.audiences += value.userType() == QMetaType::QString ? value.toString().split(u' ', Qt::SkipEmptyParts)
                                                                     : value.toStringList();
    }
    expected.issuer = source.grant.text(u"issuer"_s);
    return expected;
}

ClaimsView claimsView(const TokenClaims &token, const ClaimExpectation &expected, const texts::Viewpoint &view)
{
    ClaimsView shown;
    shown.length = token.length;
    shown.signature = signatureView(token, expected.issuer, view);
    if (token.signature == TokenClaims::Signature::NotAJwt)
        return shown;
    addAlerts(shown, token, expected, view);
    addRows(shown, token, expected, view);
    shown.comparison = comparisonOf(token);
    return shown;
}

} // namespace tokenwatch
