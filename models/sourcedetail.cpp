// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcedetail.h"

#include "texts/durations.h"
#include "texts/sourcetexts.h"
#include "texts/spokentexts.h"
#include "texts/statustexts.h"

#include <QCoreApplication>

namespace tokenwatch {

namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

using Fact = SourceDetail::Fact;

QString lifetimeLine(const SourceStatus &status)
{
    const auto lifetime = status.lifetime();
    if (!lifetime)
        return {};
    const QString length = texts::length(*lifetime);
    const QString origin = texts::originText(status.expiryOrigin);
    //: %1: "1 h", %2: "from the exp claim" or "assumed"
    return origin.isEmpty() ? DetailWords::tr("lifetime %1").arg(length)
                            : DetailWords::tr("lifetime %1, %2").arg(length, origin);
}

Fact nextRefreshFact(const SourceStatus &status, const texts::Viewpoint &view)
{
    const texts::TwoLines lines = texts::nextRefreshCell(status, view);
    return {DetailWords::tr("Next refresh"), lines.first, lines.second};
}

Fact lastSuccessFact(const SourceStatus &status, const texts::Viewpoint &view)
{
    const QString label = DetailWords::tr("Last success");
    if (!status.lastSuccessAt)
        return {label, DetailWords::tr("none yet"), {}};
    const Milliseconds age = view.now - *status.lastSuccessAt;
    return {label, texts::exactTime(*status.lastSuccessAt, view), DetailWords::tr("%1 ago").arg(texts::duration(age))};
}

Fact inUseFact(const SourceStatus &status, int programs)
{
    const QString others =
        programs == 1 ? DetailWords::tr("1 local program") : DetailWords::tr("%n local programs", nullptr, programs);
    const QString fate = status.valid    ? QString()
                         : programs == 1 ? DetailWords::tr("it gets 503 now", "a program without its token")
                                         : DetailWords::tr("they get 503 now", "programs without their token");
    return {DetailWords::tr("In use by"), others, fate};
}

QList<Fact> factsOf(const SourceStatus &status, const texts::Viewpoint &view, int programs)
{
    QList<Fact> facts{nextRefreshFact(status, view), lastSuccessFact(status, view)};
    facts << Fact{DetailWords::tr("Rule"), texts::ruleText(status, view), {}};
    facts << Fact{DetailWords::tr("Grant"), texts::grantText(status), {}};
    if (programs > 0)
        facts << inUseFact(status, programs);
    if (status.refreshExpiresAt)
        facts << Fact{DetailWords::tr("Refresh token ends"), texts::clockTime(*status.refreshExpiresAt, view), {}};
    if (status.unsaved)
        facts << Fact{DetailWords::tr("Storage"), DetailWords::tr("in memory only, not saved yet"), {}};
    if (!status.group.isEmpty())
        facts << Fact{DetailWords::tr("Folder"), status.group, {}};
    return facts;
}

Emphasis emphasisOf(const SourceStatus &status)
{
    if (isTrouble(status.severity))
        return Emphasis::Coloured;
    return familyOf(status) == Family::Off ? Emphasis::Muted : Emphasis::Plain;
}

} // namespace

SourceDetail detailOf(const SourceStatus &status, const texts::Viewpoint &view, int programs)
{
    SourceDetail detail;
    detail.id = status.id;
    detail.title = status.displayName();
    detail.subtitle = status.host.isEmpty() ? status.name : status.host;
    detail.iconName = iconName(status.state);
    detail.family = familyOf(status);
    detail.message = texts::messageFor(status, view);
    detail.countdown = texts::expiresCell(status, view, true).first;
    detail.countdownEmphasis = emphasisOf(status);
    detail.bar = barOf(status);
    if (status.hasToken && status.expiresAt) {
        detail.at = DetailWords::tr("at %1").arg(texts::exactTime(*status.expiresAt, view));
        if (const Milliseconds left = *status.expiresAt - view.now; left > Milliseconds(0))
            detail.left = DetailWords::tr("%1 left").arg(texts::duration(left, texts::Detail::Seconds));
        detail.lifetime = lifetimeLine(status);
    }
    detail.facts = factsOf(status, view, programs);
    detail.spoken = texts::spokenExpiry(status, view);
    return detail;
}

} // namespace tokenwatch
