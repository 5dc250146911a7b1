// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/sourcetexts.h"

#include "domain/timing.h"
#include "texts/durations.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <utility>

namespace tokenwatch::texts {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(Source)
};

constexpr std::array grantNames{
    std::pair{"client_credentials", QT_TRANSLATE_NOOP("Source", "Client credentials")},
    std::pair{"password", QT_TRANSLATE_NOOP("Source", "Password")},
    std::pair{"login", QT_TRANSLATE_NOOP("Source", "Login endpoint")},
    std::pair{"refresh_token", QT_TRANSLATE_NOOP("Source", "Refresh token")},
    std::pair{"authorization_code", QT_TRANSLATE_NOOP("Source", "Browser sign-in")},
    std::pair{"device_code", QT_TRANSLATE_NOOP("Source", "Device sign-in")},
    std::pair{"jwt_bearer", QT_TRANSLATE_NOOP("Source", "Signed assertion")},
    std::pair{"token_exchange", QT_TRANSLATE_NOOP("Source", "Token exchange")},
    std::pair{"session_refresh", QT_TRANSLATE_NOOP("Source", "Session")},
    std::pair{"clerk_session", QT_TRANSLATE_NOOP("Source", "Clerk session")},
    std::pair{"edr", QT_TRANSLATE_NOOP("Source", "Refresh token (EDR)")},
    std::pair{"manual", QT_TRANSLATE_NOOP("Source", "Pasted token")},
    std::pair{"file", QT_TRANSLATE_NOOP("Source", "File that another program renews")},
    std::pair{"command", QT_TRANSLATE_NOOP("Source", "Command")},
};

QString percentText(double share)
{
    return QString::number(std::lround(share * 100.0)) + QChar(0x202F) + u'%';
}

QString marginBefore(const Margin &margin)
{
    if (const auto *share = std::get_if<double>(&margin))
        return SourceWords::tr("%1 before expiry").arg(percentText(*share));
    return SourceWords::tr("%1 before expiry").arg(length(std::get<Seconds>(margin)));
}

QString pace(const Margin &margin)
{
    if (const auto *share = std::get_if<double>(&margin))
        return SourceWords::tr("every %1 of lifetime").arg(percentText(*share));
    return SourceWords::tr("every %1").arg(length(std::get<Seconds>(margin)));
}

/// The automatic margin as it was meant, without the jitter: min(5 min, 20 %).
QString automaticMargin(std::optional<Milliseconds> lifetime)
{
    if (!lifetime)
        return SourceWords::tr("automatic");
    const auto share = std::chrono::duration_cast<Milliseconds>(*lifetime * Timing::marginShare);
    return marginBefore(share < Timing::longestMargin ? Margin(Timing::marginShare) : Margin(Timing::longestMargin));
}

} // namespace

QString grantLabel(const QByteArray &type)
{
    for (const auto &[name, label] : grantNames) {
        if (type == name)
            return SourceWords::tr(label);
    }
    return QString::fromUtf8(type);
}

QString grantText(const SourceStatus &status)
{
    const QString label = grantLabel(status.grant);
    if (status.grant == "edr" || status.grant == "refresh_token")
        return SourceWords::tr("%1 · single use").arg(label);
    if (status.grant == "manual")
        return SourceWords::tr("%1 · entered by hand").arg(label);
    if (status.usesFallback)
        return SourceWords::tr("%1 · its fallback is in use").arg(label);
    if (status.hasRefreshToken)
        return SourceWords::tr("%1 · with refresh token").arg(label);
    return label;
}

QString ruleText(const SourceStatus &status, const Viewpoint &view)
{
    if (!status.renewable && status.reason == Reason::WatchOnly)
        return SourceWords::tr("renewed by another program");
    if (!status.renewable && status.reason == Reason::CannotRenew)
        return SourceWords::tr("none, it can’t be refreshed");
    QStringList rules;
    if (status.schedule.refreshBefore || !status.schedule.refreshEvery)
        rules << (status.schedule.refreshBefore ? marginBefore(*status.schedule.refreshBefore)
                                                : automaticMargin(status.lifetime()));
    if (status.schedule.refreshEvery)
        rules << pace(*status.schedule.refreshEvery);
    const auto lifetime = status.lifetime();
    if (status.refreshPointAt && lifetime && *lifetime > Milliseconds(0)) {
        const auto point = static_cast<double>((*status.refreshPointAt - *status.issuedAt).count());
        const double share = point / static_cast<double>(lifetime->count());
        if (share >= 0.0 && share <= 1.0)
            rules << SourceWords::tr("at %1 of lifetime").arg(percentText(share));
    }
    switch (status.schedule.keepAlive.mode) {
    case KeepAlive::Mode::Always:
        break;
    case KeepAlive::Mode::OnDemand:
        rules << SourceWords::tr("only when used");
        break;
    case KeepAlive::Mode::Until:
        if (status.schedule.keepAlive.until)
            rules << SourceWords::tr("until %1").arg(clockTime(*status.schedule.keepAlive.until, view));
        break;
    }
    return rules.join(QStringLiteral(" · "));
}

QString originText(ExpiryOrigin origin)
{
    switch (origin) {
    case ExpiryOrigin::None:
        return {};
    case ExpiryOrigin::ExpClaim:
        return SourceWords::tr("from the exp claim");
    case ExpiryOrigin::ExpiresIn:
        return SourceWords::tr("from expires_in");
    case ExpiryOrigin::Expires:
        return SourceWords::tr("from expires");
    case ExpiryOrigin::ExpiresAt:
        return SourceWords::tr("from expires_at");
    case ExpiryOrigin::Introspection:
        return SourceWords::tr("from introspection");
    case ExpiryOrigin::Assumed:
        return SourceWords::tr("assumed");
    }
    Q_UNREACHABLE();
}

QString expiryToolTip(const SourceStatus &status, const Viewpoint &view)
{
    if (!status.hasToken)
        return {};
    if (!status.expiresAt)
        return SourceWords::tr("This token does not expire.");
    const QString local = exactTime(*status.expiresAt, view);
    const QString utc = toRfc3339(*status.expiresAt);
    if (status.expiryOrigin == ExpiryOrigin::Assumed && status.lifetime())
        return SourceWords::tr("Expires at %1\nUTC: %2\nThe provider gave no expiry, %3 is assumed.")
            .arg(local, utc, length(*status.lifetime()));
    if (status.expiryOrigin == ExpiryOrigin::None)
        return SourceWords::tr("Expires at %1\nUTC: %2").arg(local, utc);
    return SourceWords::tr("Expires at %1\nUTC: %2\nKnown %3").arg(local, utc, originText(status.expiryOrigin));
}

} // namespace tokenwatch::texts
