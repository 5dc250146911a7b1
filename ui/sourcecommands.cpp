// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcecommands.h"

#include "domain/timing.h"
#include "models/usage.h"
#include "texts/errortexts.h"
#include "ui/confirmdialog.h"
#include "ui/secretdialog.h"
#include "ui/theme.h"
#include "ui/undolist.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool mayRefreshUnasked(const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Paused:
    case SourceState::NoCredentials:
    case SourceState::Locked:
        return false;
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::Expired:
    case SourceState::Cleared:
    case SourceState::Offline:
    case SourceState::Recovering:
        break;
    }
    // A refused password must not be sent again and again by a button for everything.
    return status.renewable && !(status.needsUser && status.refusals > 0);
}

/// Nothing was asked for then: no row shows that anything happened.
bool isOfThisVerySecond(const TokenPtr &token, WallTime asked)
{
    return token && token->receivedAt < asked && asked - token->receivedAt < Timing::leastBetweenRefreshes;
}

bool isTokenSlot(QByteArray slot)
{
    const QByteArray fallback = "fallback.";
    if (slot.startsWith(fallback))
        slot.remove(0, fallback.size());
    return slot == "token" || slot == "edr" || slot == "refresh_token";
}

} // namespace

SourceCommands::SourceCommands(Agent &agent, Clock &clock, const SourcesModel &sources, const Theme &theme,
                               UndoList &undo, QWidget &window)
    : m_agent(agent)
    , m_sources(sources)
    , m_theme(theme)
    , m_undo(undo)
    , m_window(window)
    , m_clipboard(clock)
{
    connect(&m_undo, &UndoList::undone, this, &SourceCommands::takeBack);
}

QString SourceCommands::nameOf(const SourceId &id) const
{
    const SourceStatus *status = m_sources.find(id);
    return status ? status->displayName() : QString();
}

QString SourceCommands::sentence(const Error &error, const SourceId &id) const
{
    const SourceStatus *status = m_sources.find(id);
    if (!status)
        return texts::errorSentence(error);
    const QString words = texts::errorSentence(error, {.source = status->displayName(), .host = status->host});
    return tr("%1: %2", "source and what failed").arg(status->displayName(), words);
}

template <class T>
Then<T> SourceCommands::reporting(const SourceId &id, std::function<void(const T &)> onSuccess)
{
    return [self = QPointer(this), id, onSuccess = std::move(onSuccess)](Expected<T> answer) {
        if (!self)
            return;
        if (answer)
            onSuccess(*answer);
        else
            Q_EMIT self->failed(self->sentence(answer.error(), id));
    };
}

Then<> SourceCommands::reporting(const SourceId &id, const QString &onSuccess)
{
    return [self = QPointer(this), id, onSuccess](Expected<> answer) {
        if (!self)
            return;
        if (!answer)
            Q_EMIT self->failed(self->sentence(answer.error(), id));
        else if (!onSuccess.isEmpty())
            Q_EMIT self->succeeded(onSuccess);
    };
}

void SourceCommands::refresh(const SourceId &id)
{
    const WallTime asked = m_sources.viewpoint().now;
    const auto refreshed = [this, id, asked](const Outcome &outcome) {
        if (outcome.error && outcome.verdict != Verdict::Abandoned)
            Q_EMIT failed(sentence(*outcome.error, id));
        else if (outcome.verdict == Verdict::Refreshed && isOfThisVerySecond(outcome.token, asked))
            Q_EMIT succeeded(
                tr("%1 was refreshed this very second. Asking again would bring nothing newer.").arg(nameOf(id)));
    };
    m_agent.refresh(id, reporting<Outcome>(id, refreshed)).detach();
}

void SourceCommands::refreshAll()
{
    // The list may change while the first answers come in.
    std::vector<SourceId> ids;
    for (const SourceStatus &status : m_sources.statuses()) {
        if (mayRefreshUnasked(status))
            ids.push_back(status.id);
    }
    // What fails shows in its own row; a sentence for each of a hundred sources would help nobody.
    for (const SourceId &id : ids)
        m_agent.refresh(id, [](const Expected<Outcome> &) {}).detach();
}

void SourceCommands::setPaused(const SourceId &id, bool paused)
{
    m_agent.setPaused(id, paused);
    m_undo.push({paused ? Undoable::Deed::Pausing : Undoable::Deed::Resuming, id, nameOf(id)});
}

void SourceCommands::askClear(const SourceId &id)
{
    m_agent
        .callers(id,
                 [self = QPointer(this), id](const Expected<std::vector<CallerUse>> &uses) {
                     if (self)
                         self->openClear(id, uses ? *uses : std::vector<CallerUse>());
                 })
        .detach();
}

void SourceCommands::openClear(const SourceId &id, const std::vector<CallerUse> &uses)
{
    const SourceStatus *status = m_sources.find(id);
    if (!status)
        return;
    const texts::Viewpoint view = m_sources.viewpoint();
    QStringList consequence;
    if (status->valid) {
        const int programs = programsServed(uses, view.now);
        consequence << (programs == 0   ? tr("No local program has taken it in the last 24 hours.")
                        : programs == 1 ? tr("1 local program gets 503 until the next refresh.")
                                        : tr("%n local programs get 503 until the next refresh.", nullptr, programs));
        if (status->expiresAt)
            consequence
                << tr("The server may accept the old token until %1.").arg(texts::clockTime(*status->expiresAt, view));
    }
    if (status->pasted)
        consequence << tr("It was pasted by hand and can’t be fetched again.");
    auto *dialog = new ConfirmDialog({.title = tr("Clear token"),
                                      .question = tr("Clear the token of %1?").arg(status->displayName()),
                                      .consequence = consequence.join(u' '),
                                      .verb = tr("Clear token"),
                                      .option = status->revocable ? tr("Also revoke it at the server") : QString()},
                                     m_theme, &m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id](bool revoke) {
        m_agent
            .clear(id, revoke,
                   reporting<Cleared>(id,
                                      [this, id](const Cleared &cleared) {
                                          if (cleared.notRevoked)
                                              Q_EMIT failed(sentence(*cleared.notRevoked, id));
                                      }))
            .detach();
    });
    dialog->open();
}

void SourceCommands::remove(const SourceId &id)
{
    const QString name = nameOf(id);
    const auto removed = [self = QPointer(this), id, name](const Expected<> &answer) {
        if (!self)
            return;
        if (!answer) {
            Q_EMIT self->failed(self->sentence(answer.error(), id));
            return;
        }
        self->m_undo.push({Undoable::Deed::Deleting, id, name}, Timing::removalGrace);
        self->offerUndo(name, Timing::removalGrace);
    };
    m_agent.removeSource(id, removed).detach();
}

void SourceCommands::offerUndo(const QString &name, Seconds left)
{
    const auto sentence = [name](Seconds rest) {
        return tr("%1 was deleted. Its credentials are wiped in %2 s.").arg(name, QString::number(rest.count()));
    };
    Q_EMIT undoOffered(sentence, left);
}

void SourceCommands::offerUndoAgain()
{
    if (const auto pressing = m_undo.pressing(); pressing && pressing->left > Seconds(0))
        offerUndo(pressing->done.name, pressing->left);
}

void SourceCommands::takeBack(const Undoable &done)
{
    const auto back = [self = QPointer(this), id = done.id, name = done.name](const Expected<> &answer) {
        if (!self)
            return;
        if (!answer) {
            Q_EMIT self->failed(self->sentence(answer.error(), id));
            return;
        }
        Q_EMIT self->restored(id);
        Q_EMIT self->succeeded(tr("%1 is back.").arg(name));
    };
    switch (done.deed) {
    case Undoable::Deed::Deleting:
        m_agent.undoRemoval(done.id, back).detach();
        return;
    case Undoable::Deed::Pausing:
        m_agent.setPaused(done.id, false);
        return;
    case Undoable::Deed::Resuming:
        m_agent.setPaused(done.id, true);
        return;
    case Undoable::Deed::Editing:
        return; // by EditingCommands
    }
}

void SourceCommands::askSecrets(const SourceId &id, bool pasting)
{
    m_agent
        .secretSlots(
            id, reporting<QList<QByteArray>>(
                    id, [this, id, pasting](const QList<QByteArray> &fields) { openSecrets(id, fields, pasting); }))
        .detach();
}

void SourceCommands::openSecrets(const SourceId &id, const QList<QByteArray> &fields, bool pasting)
{
    if (fields.isEmpty()) {
        Q_EMIT failed(tr("%1 takes no credentials: its token comes from elsewhere.").arg(nameOf(id)));
        return;
    }
    QByteArray first = fields.first();
    for (const QByteArray &slot : fields) {
        if (isTokenSlot(slot) == pasting) {
            first = slot;
            break;
        }
    }
    auto *dialog = new SecretDialog(
        nameOf(id), fields, first,
        [self = QPointer(this), id](const QByteArray &slot, Secret value) {
            if (self)
                self->m_agent.setSecret(id, slot, std::move(value), self->reporting(id)).detach();
        },
        m_theme, &m_window);
    dialog->open();
}

void SourceCommands::setCovered(bool covered)
{
    m_isCovered = covered;
    if (covered)
        m_clipboard.clear();
}

void SourceCommands::copy(const SourceId &id, TokenForm form)
{
    if (m_isCovered) {
        Q_EMIT failed(tr("Nothing was copied: tokens are covered. Press “Show again” first."));
        return;
    }
    const auto copied = [this, id](const Secret &secret) {
        if (m_isCovered)
            return; // while the answer was on its way
        m_clipboard.copy(secret);
        Q_EMIT succeeded(tr("Copied the token of %1. The clipboard is cleared after %2 s.")
                             .arg(nameOf(id))
                             .arg(m_clipboard.time().count()));
    };
    m_agent.copyToken(id, form, reporting<Secret>(id, copied)).detach();
}

void SourceCommands::unlock()
{
    m_agent.unlock(reporting({})).detach();
}

void SourceCommands::setSchedulerRunning(bool running)
{
    m_agent.setSchedulerRunning(running);
}

bool SourceCommands::isSignedInTo(const SourceId &id) const
{
    const SourceStatus *status = m_sources.find(id);
    const QList<GrantForm> forms = m_agent.grantForms();
    return status && std::any_of(forms.begin(), forms.end(),
                                 [&](const GrantForm &form) { return form.signsIn && status->grant == form.type; });
}

void SourceCommands::perform(texts::ActionKind action, const SourceId &id)
{
    using texts::ActionKind;
    switch (action) {
    case ActionKind::None:
        return;
    case ActionKind::RefreshNow:
    case ActionKind::TryNow:
        refresh(id);
        return;
    case ActionKind::Resume:
        setPaused(id, false);
        return;
    case ActionKind::AddCredentials:
        if (isSignedInTo(id)) {
            Q_EMIT signInAsked(id);
            return;
        }
        askSecrets(id, false);
        return;
    case ActionKind::PasteToken:
        askSecrets(id, true);
        return;
    case ActionKind::Unlock:
        unlock();
        return;
    case ActionKind::StartScheduler:
        setSchedulerRunning(true);
        return;
    }
}

} // namespace tokenwatch
