// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepdetail.h"

#include "texts/durations.h"
#include "texts/granttexts.h"

namespace tokenwatch {

QString stepDetail(SourceEditor::Step step, const SourceForm &form, TestPage::State test)
{
    const Source source = form.source();
    switch (step) {
    case SourceEditor::Step::Kind:
        return texts::grantTypeText(source.grant.type).title;
    case SourceEditor::Step::Endpoint:
        return source.host().isEmpty() ? source.name : source.host();
    case SourceEditor::Step::Credentials: {
        bool isMissing = false, isThere = false;
        for (int row = 0; row < form.rowCount(); ++row) {
            const QVariant state = form.index(row).data(SourceForm::SlotStateRole);
            if (!state.isValid())
                continue;
            const auto slot = state.value<SourceForm::SlotState>();
            isMissing = isMissing || slot == SourceForm::SlotState::Needed;
            isThere = isThere || slot == SourceForm::SlotState::Stored || slot == SourceForm::SlotState::Entered;
        }
        return isMissing ? SourceEditor::tr("not complete")
               : isThere ? SourceEditor::tr("kept as secrets")
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
