// SPDX-License-Identifier: GPL-3.0-or-later
// How sources come and change by hand: the editor, the import of a file, the sign-in. Opens the dialogs and says in one
// sentence what came of it. Owned by TokenMonitor. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "ports/agent.h"

#include <QPointer>
#include <QWidget>

namespace tokenwatch {

class SourceEditor;
class Theme;
class UndoList;

class EditingCommands final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Agent &agent;
        Clock &clock;
        const SourcesModel &sources;
        const Theme &theme;
        UndoList &undo;
        QWidget &window; ///< the parent of dialogs
    };
    explicit EditingCommands(const Parts &parts);

    /// One editor at a time: while one is open, or comes, these two do nothing.
    void addSource();
    void editSource(const SourceId &id);
    void askImport();
    void importFile(const QString &path);
    void signIn(const SourceId &id);
    void startSandbox();
    void removeSandbox();

Q_SIGNALS:
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);
    /// Added, or edited: worth looking at.
    void sourceSaved(const tokenwatch::SourceId &id);

private:
    SourceEditor *makeEditor();
    void edited(const Source &now, const Source &before);
    void takeBack(const Source &before);
    [[nodiscard]] QString sentence(const Error &error, const SourceId &id = {}) const;

    const Parts m_parts;
    QPointer<SourceEditor> m_editor;
};

} // namespace tokenwatch
