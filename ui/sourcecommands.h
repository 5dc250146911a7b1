// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with sources: asks first where it must, tells the agent, and says in one sentence what failed.
// Owned by TokenMonitor. Window thread. Answers that come after its end are dropped.
#pragma once

#include "models/sourcesmodel.h"
#include "ports/agent.h"
#include "texts/messages.h"
#include "ui/secretclipboard.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace tokenwatch {

class Theme;
class UndoList;
struct Undoable;

class SourceCommands final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. All must outlive this.
    SourceCommands(Agent &agent, Clock &clock, const SourcesModel &sources, const Theme &theme, UndoList &undo,
                   QWidget &window);

    void refresh(const SourceId &id);
    /// All that may be refreshed: not the paused ones, nor those that cannot be started without a person.
    void refreshAll();
    void setPaused(const SourceId &id, bool paused);
    void askClear(const SourceId &id);
    /// At once, and it can be taken back for a while.
    void remove(const SourceId &id);
    /// Of what was deleted in a window before this one and can still be taken back.
    void offerUndoAgain();
    /// Opens the dialog for the secrets of a source; `pasting` puts the focus on the token's own slot.
    void askSecrets(const SourceId &id, bool pasting);
    void copy(const SourceId &id, TokenForm form);
    /// After which a copied token is taken off the clipboard.
    void setClipboardTime(tokenwatch::Seconds time) { m_clipboard.setTime(time); }
    /// Nobody is there: the clipboard gives up what it holds, and nothing is copied.
    void setCovered(bool covered);
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    void unlock();
    void setSchedulerRunning(bool running);
    /// The one action of a message.
    void perform(texts::ActionKind action, const SourceId &id);

Q_SIGNALS:
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);
    /// Done, and can be taken back for so long.
    /// `sentence` is given the seconds that are left.
    void undoOffered(const std::function<QString(tokenwatch::Seconds)> &sentence, tokenwatch::Seconds lasts);
    /// Deleted, and back again: it comes with the next batch, or has come with one.
    void restored(const tokenwatch::SourceId &id);
    /// Its sign-in is to be begun.
    void signInAsked(const tokenwatch::SourceId &id);

private:
    [[nodiscard]] QString nameOf(const SourceId &id) const;
    [[nodiscard]] QString sentence(const Error &error, const SourceId &id = {}) const;
    /// Its credentials come from a sign-in, not from typing.
    [[nodiscard]] bool isSignedInTo(const SourceId &id) const;
    void takeBack(const Undoable &done);
    void offerUndo(const QString &name, Seconds left);
    void openClear(const SourceId &id, const std::vector<CallerUse> &uses);
    void openSecrets(const SourceId &id, const QList<QByteArray> &fields, bool pasting);

    /// A callback that reports an error and does nothing once this is gone.
    template <class T>
    [[nodiscard]] Then<T> reporting(const SourceId &id, std::function<void(const T &)> onSuccess);
    [[nodiscard]] Then<> reporting(const SourceId &id, const QString &onSuccess = {});

    Agent &m_agent;
    const SourcesModel &m_sources;
    const Theme &m_theme;
    UndoList &m_undo;
    QWidget &m_window;
    SecretClipboard m_clipboard;
    bool m_isCovered = false;
};

} // namespace tokenwatch
