// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a source, or edits one, in five steps: kind, endpoint, credentials, schedule, test (ui/screens 7). Typed secrets
// leave it only with the draft that is tested or saved. Deletes itself when closed. Window thread.
#pragma once

#include "models/sourceform.h"
#include "models/sourcesmodel.h"
#include "ports/agent.h"
#include "ui/theme.h"

#include <QDialog>

class QStackedWidget;

namespace tokenwatch {

class EditorFoot;
class FormPage;
class KindPage;
class StepList;
class TestPage;

class SourceEditor final : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Kind, Endpoint, Credentials, Schedule, Test };

    SourceEditor(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent);
    ~SourceEditor() override;

    /// Shows what is there; without it the editor begins a new source.
    void setDetails(const SourceDetails &details);
    [[nodiscard]] SourceForm &form() const { return *m_form; }
    [[nodiscard]] Step step() const;
    /// Only with a person's leave past a step that has mistakes; they may always look.
    void go(Step step);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// Stored and in force. `before` has no id if it is new.
    void saved(const tokenwatch::Source &now, const tokenwatch::Source &before);
    /// The person wants to sign in to it next.
    void signInAsked(const tokenwatch::SourceId &id);

private:
    void connectParts();
    void settle();
    void settleSteps();
    void settleButtons();
    void entered(Step step);
    /// What the form is checked against: the names of the others, and how long a token lasts where that is known.
    void surround(std::optional<Milliseconds> lifetime);
    [[nodiscard]] bool isStepRight(Step step) const;
    [[nodiscard]] const GrantForm *grantForm() const;
    [[nodiscard]] SourceDraft draft() const;
    [[nodiscard]] bool mayPromiseTest() const;
    void goOn();
    void plan();
    void runTest();
    void stopTest();
    void useAddress(const QString &address);
    void useTokenField(const QString &path);
    void save();
    void savingFailed(const Error &error);
    void showMistake();

    Agent &m_agent;
    const SourcesModel &m_sources;
    const Theme &m_theme;
    const QList<GrantForm> m_forms;
    SourceForm *m_form;
    Source m_before;
    StepList *m_steps;
    QStackedWidget *m_pages;
    KindPage *m_kind;
    FormPage *m_endpoint;
    FormPage *m_credentials;
    FormPage *m_schedule;
    TestPage *m_test;
    EditorFoot *m_foot;
    int m_visited = 0;
    bool m_isSaving = false;
    Pending m_planning, m_testing, m_saving;
};

} // namespace tokenwatch
