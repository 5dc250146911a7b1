// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepdetail.h"

#include "texts/durations.h"
#include "texts/granttexts.h"

#include <algorithm>

namespace tokenwatch {

namespace {

bool hasSlotIn(const SourceForm &form, std::initializer_list<SourceForm::SlotState> states)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QVariant state = form.index(row).data(SourceForm::SlotStateRole);
        if (state.isValid() &&
            std::find(states.begin(), states.end(), state.value<SourceForm::SlotState>()) != states.end())
            return true;
    }
    return false;
}

} // namespace

bool lacksCredentials(const SourceForm &form)
{
    return hasSlotIn(form, {SourceForm::SlotState::Needed});
}

QString stepDetail(SourceEditor::Step step, const SourceForm &form, TestPage::State test)
{
    const Source source = form.source();
    switch (step) {
    case SourceEditor::Step::Kind:
        return texts::grantTypeText(source.grant.type).title;
    case SourceEditor::Step::Endpoint:
        return source.host().isEmpty() ? source.name : source.host();
    case SourceEditor::Step::Credentials: {
        using SlotState = SourceForm::SlotState;
        return lacksCredentials(form)                                     ? SourceEditor::tr("not complete")
               : hasSlotIn(form, {SlotState::Stored, SlotState::Entered}) ? SourceEditor::tr("kept as secrets")
                                                                          : SourceEditor::tr("none needed");
    }
    case SourceEditor::Step::Schedule: {
        const auto &margin = source.schedule.refreshBefore;
        if (!margin)
            return SourceEditor::tr("automatic");
        if (const auto *span = std::get_if<Seconds>(&*margin))
            return SourceEditor::tr("%1 before expiry").arg(texts::length(*span));
        return SourceEditor::tr("at %1 % of lifetime").arg(qRound(100 - std::get<double>(*margin) * 100));
    }
    case SourceEditor::Step::Test:
        switch (test) {
        case TestPage::State::Idle:
            return {};
        case TestPage::State::Running:
            return SourceEditor::tr("running");
        case TestPage::State::Succeeded:
            return SourceEditor::tr("works");
        case TestPage::State::Failed:
            return SourceEditor::tr("failed");
        case TestPage::State::Impossible:
            return SourceEditor::tr("not possible");
        }
    }
    return {};
}

} // namespace tokenwatch
