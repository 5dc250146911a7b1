// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signatureview.h"

#include "texts/durations.h"
#include "texts/errortexts.h"

#include <QCoreApplication>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct SignatureWords {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString algorithmOf(const TokenClaims &token)
{
    return cleaned(token.header[u"alg"_s].toString(), 20);
}

bool isShared(const QString &algorithm)
{
    return algorithm == "HS256"_L1 || algorithm == "HS384"_L1 || algorithm == "HS512"_L1;
}

SignatureView ofUnsigned()
{
    return {.title = SignatureWords::tr("JWT without a signature"),
            .explanation = SignatureWords::tr("Its algorithm is “none”: anybody could have written it."),
            .iconName = u"failing"_s,
            .family = Family::Crit};
}

SignatureView ofOpaque()
{
    return {.title = SignatureWords::tr("Not a JWT, nothing to decode"),
            .explanation = SignatureWords::tr("The token is opaque: only the server that gave it can read it."),
            .iconName = u"info"_s};
}

SignatureView notChecked(const QString &algorithm)
{
    return {.title = algorithm.isEmpty() ? SignatureWords::tr("JWT, signature not checked")
                                         : SignatureWords::tr("JWT, %1, signature not checked").arg(algorithm),
            .explanation = SignatureWords::tr("Whoever receives the token checks its signature. What stands here is "
                                              "what the token says of itself."),
            .iconName = u"shield"_s,
            .canBeChecked = true};
}

SignatureView ofShared(const QString &algorithm)
{
    SignatureView shown = notChecked(algorithm);
    shown.explanation = SignatureWords::tr("It is signed with a secret that only the server has, so that nobody else "
                                           "can check it.");
    shown.canBeChecked = false;
    return shown;
}

QString goodWords(const TokenClaims &token, const QString &issuer, const texts::Viewpoint &view)
{
    const SignatureReport &report = *token.checked;
    const QString when = texts::exactTime(report.checkedAt, view);
    QString words = report.keyId.isEmpty()
                        ? SignatureWords::tr("Checked on this computer at %1 with the keys that %2 publishes.")
                              .arg(when, report.issuer)
                        : SignatureWords::tr("Checked on this computer at %1 with the key “%2” that %3 publishes.")
                              .arg(when, report.keyId, report.issuer);
    const QString named = cleaned(token.claims[u"iss"_s].toString(), 200);
    if (!issuer.isEmpty() && !named.isEmpty() && named != issuer)
        words += u' ' + SignatureWords::tr("The token itself names another issuer, %1.").arg(named);
    return words;
}

QString whyNoKeyFits(const SignatureReport &report)
{
    const QString lacking =
        report.keyId.isEmpty()
            ? SignatureWords::tr("%1 publishes no key that this token could be signed with.").arg(report.issuer)
            : SignatureWords::tr("%1 publishes no key with the name “%2”.").arg(report.issuer, report.keyId);
    return lacking + u' ' +
           SignatureWords::tr("Perhaps it has changed its keys since. Refresh the token and check again; if that does "
                              "not help, the token may be from somebody else.");
}

SignatureView ofReport(const TokenClaims &token, const QString &issuer, const texts::Viewpoint &view)
{
    const SignatureReport &report = *token.checked;
    SignatureView shown{.title = SignatureWords::tr("JWT, %1, signature could not be checked").arg(report.algorithm),
                        .explanation = {},
                        .iconName = u"failing"_s,
                        .family = Family::Warn,
                        .canBeChecked = true};
    using Result = SignatureReport::Result;
    switch (report.result) {
    case Result::Good:
        shown.title = SignatureWords::tr("JWT, %1, signature valid").arg(report.algorithm);
        shown.explanation = goodWords(token, issuer, view);
        shown.iconName = u"fresh"_s;
        shown.family = Family::Ok;
        return shown;
    case Result::Bad:
        shown.title = SignatureWords::tr("JWT, %1, signature wrong").arg(report.algorithm);
        shown.explanation = SignatureWords::tr("It is not made with the key that %1 publishes: the token was changed, "
                                               "or somebody else made it. Do not rely on it, and ask %1 about it.")
                                .arg(report.issuer);
        shown.iconName = u"expired"_s;
        shown.family = Family::Crit;
        return shown;
    case Result::NoSuchKey:
        shown.explanation = whyNoKeyFits(report);
        return shown;
    case Result::UnsupportedAlgorithm:
        shown.explanation = SignatureWords::tr("Tokenwatch does not know how this signature is made.");
        shown.iconName = u"shield"_s;
        shown.family = Family::Off;
        shown.canBeChecked = false;
        return shown;
    case Result::KeysUnavailable:
        shown.explanation = SignatureWords::tr("The keys of %1 could not be had.").arg(report.issuer);
        if (report.error)
            shown.explanation += u' ' + texts::errorSentence(*report.error, {.source = {}, .host = report.issuer});
        return shown;
    case Result::NoIssuer:
        shown.explanation =
            SignatureWords::tr("The source does not say who issues its tokens, and the word of the token itself proves "
                               "nothing. Enter the address of the issuer in the source.");
        shown.iconName = u"shield"_s;
        shown.family = Family::Off;
        return shown;
    case Result::Shared:
        return ofShared(report.algorithm);
    case Result::Unsigned:
        return ofUnsigned();
    case Result::NotAJwt:
        return ofOpaque();
    }
    Q_UNREACHABLE();
}

} // namespace

SignatureView signatureView(const TokenClaims &token, const QString &issuer, const texts::Viewpoint &view)
{
    switch (token.signature) {
    case TokenClaims::Signature::NotAJwt:
        return ofOpaque();
    case TokenClaims::Signature::None:
        return ofUnsigned();
    case TokenClaims::Signature::NotChecked:
        break;
    }
    if (token.checked)
        return ofReport(token, issuer, view);
    const QString algorithm = algorithmOf(token);
    return isShared(algorithm) ? ofShared(algorithm) : notChecked(algorithm);
}

} // namespace tokenwatch
