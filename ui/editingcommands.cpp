// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editingcommands.h"

#include "texts/errortexts.h"
#include "ui/editor/sourceeditor.h"
#include "ui/importing/importdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/undolist.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestImport = 4 * 1024 * 1024; // a Postman collection with its examples

} // namespace

EditingCommands::EditingCommands(const Parts &parts)
    : m_parts(parts)
{
    connect(&m_parts.undo, &UndoList::undone, this, [this](const Undoable &done) {
        if (done.before)
            takeBack(*done.before);
    });
}

QString EditingCommands::sentence(const Error &error, const SourceId &id) const
{
    const SourceStatus *status = m_parts.sources.find(id);
    if (!status)
        return texts::errorSentence(error);
    const QString words = texts::errorSentence(error, {.source = status->displayName(), .host = status->host});
    return tr("%1: %2", "source and what failed").arg(status->displayName(), words);
}

SourceEditor *EditingCommands::makeEditor()
{
    auto *editor = new SourceEditor(m_parts.agent, m_parts.sources, m_parts.theme, &m_parts.window);
    connect(editor, &SourceEditor::saved, this, &EditingCommands::edited);
    // When the editor is gone: one dialog at a time.
    connect(editor, &SourceEditor::signInAsked, this, &EditingCommands::signIn, Qt::QueuedConnection);
    m_editor = editor;
    return editor;
}

void EditingCommands::addSource()
{
    if (!m_editor)
        makeEditor()->open();
}

void EditingCommands::editSource(const SourceId &id)
{
    m_parts.agent
        .source(id,
                [self = QPointer(this), id](const Expected<SourceDetails> &details) {
                    if (!self)
                        return;
                    if (!details) {
                        Q_EMIT self->failed(self->sentence(details.error(), id));
                        return;
                    }
                    if (self->m_editor) // the key was pressed again before the first answer
                        return;
                    SourceEditor *editor = self->makeEditor();
                    editor->setDetails(*details);
                    editor->open();
                })
        .detach();
}

void EditingCommands::edited(const Source &now, const Source &before)
{
    if (before.id.isEmpty()) {
        Q_EMIT succeeded(tr("%1 was added.").arg(now.displayName()));
    } else {
        m_parts.undo.push({Undoable::Deed::Editing, now.id, now.displayName(), std::make_shared<const Source>(before)});
        Q_EMIT succeeded(tr("%1 was saved. Ctrl+Z takes it back.").arg(now.displayName()));
    }
    Q_EMIT sourceSaved(now.id);
}

/// The definition as it was; secrets that were entered meanwhile stay.
void EditingCommands::takeBack(const Source &before)
{
    const auto failing = [self = QPointer(this), id = before.id](const Error &error) {
        if (self)
            Q_EMIT self->failed(self->sentence(error, id));
    };
    const auto saved = [self = QPointer(this), failing](const Expected<Source> &stored) {
        if (!stored)
            return failing(stored.error());
        if (self)
            Q_EMIT self->succeeded(EditingCommands::tr("%1 is as it was before.").arg(stored->displayName()));
    };
    m_parts.agent
        .source(before.id,
                [self = QPointer(this), before, saved, failing](const Expected<SourceDetails> &present) {
                    if (!present)
                        return failing(present.error());
                    if (!self)
                        return;
                    SourceDraft draft{before, {}};
                    draft.source.revision = present->source.revision;
                    self->m_parts.agent.saveSource(std::move(draft), saved).detach();
                })
        .detach();
}

void EditingCommands::askImport()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import sources"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sources, environment files, Postman and Insomnia exports (*.json *.env .env *.env.* "
                               "*.yaml *.yml)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EditingCommands::importFile);
    dialog->open();
}

void EditingCommands::importFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 can’t be read: %2.").arg(name, file.errorString()));
        return;
    }
    const QByteArray text = file.read(largestImport + 1);
    if (text.size() > largestImport) {
        Q_EMIT failed(tr("%1 is larger than 4 MiB. That is no file of sources.").arg(name));
        return;
    }
    m_parts.agent
        .reviewImport(text, name,
                      [self = QPointer(this), path, name, text](const Expected<ImportReview> &review) {
                          if (!self)
                              return;
                          if (!review) {
                              Q_EMIT self->failed(self->sentence(review.error()));
                              return;
                          }
                          if (review->entries.empty()) {
                              Q_EMIT self->failed(EditingCommands::tr("%1 holds no source.").arg(name));
                              return;
                          }
                          auto *dialog = new ImportDialog(self->m_parts.agent, path, text, *review, self->m_parts.theme,
                                                          &self->m_parts.window);
                          connect(dialog, &ImportDialog::imported, self.data(), &EditingCommands::succeeded);
                          dialog->open();
                      })
        .detach();
}

void EditingCommands::signIn(const SourceId &id)
{
    const SourceStatus *status = m_parts.sources.find(id);
    if (!status)
        return;
    auto *dialog = new SignInDialog(m_parts.agent, m_parts.clock, *status, m_parts.theme, &m_parts.window);
    connect(dialog, &SignInDialog::succeeded, this,
            [this, name = status->displayName()] { Q_EMIT succeeded(tr("You are signed in to %1.").arg(name)); });
    dialog->open();
    dialog->begin();
}

void EditingCommands::startSandbox()
{
    m_parts.agent
        .startSandbox([self = QPointer(this)](const Expected<> &started) {
            if (self && !started)
                Q_EMIT self->failed(self->sentence(started.error()));
        })
        .detach();
}

void EditingCommands::removeSandbox()
{
    m_parts.agent
        .removeSandbox([self = QPointer(this)](const Expected<> &removed) {
            if (!self)
                return;
            if (removed)
                Q_EMIT self->succeeded(EditingCommands::tr("The sandbox and its sources are gone."));
            else
                Q_EMIT self->failed(self->sentence(removed.error()));
        })
        .detach();
}

} // namespace tokenwatch
