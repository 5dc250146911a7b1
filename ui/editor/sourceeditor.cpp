// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sourceeditor.h"

#include "models/formvalues.h"
#include "texts/errortexts.h"
#include "ui/confirmdialog.h"
#include "ui/editor/editorfoot.h"
#include "ui/editor/formpage.h"
#include "ui/editor/httpnotice.h"
#include "ui/editor/kindpage.h"
#include "ui/editor/stepdetail.h"
#include "ui/editor/steplist.h"
#include "ui/editor/testpage.h"
#include "ui/onscreen.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array editorSteps{SourceEditor::Step::Kind, SourceEditor::Step::Endpoint,
                                 SourceEditor::Step::Credentials, SourceEditor::Step::Schedule,
                                 SourceEditor::Step::Test};

} // namespace

SourceEditor::SourceEditor(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_agent(agent)
    , m_sources(sources)
    , m_theme(theme)
    , m_forms(agent.grantForms())
    , m_form(new SourceForm(m_forms, this))
    , m_steps(new StepList({tr("Kind"), tr("Endpoint"), tr("Credentials"), tr("Schedule"), tr("Test")}, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_kind(new KindPage(*m_form, m_forms, theme, this))
    , m_endpoint(new FormPage(*m_form, {FormSection::Identity, FormSection::Endpoint, FormSection::Delivery},
                              {tr("Name and endpoint"), tr("Who gives the tokens, and for what.")}, theme, this))
    , m_credentials(new FormPage(
          *m_form, {FormSection::Credentials, FormSection::FallbackKind, FormSection::Fallback},
          {tr("Credentials"), tr("What you enter here goes straight to where secrets are kept, and is never shown "
                                 "again.")},
          theme, this))
    , m_schedule(new FormPage(
          *m_form, {FormSection::Schedule},
          {tr("When to refresh"), tr("Automatic is right for most: 5 min before the token ends, or at 80 % of its "
                                     "lifetime where that is shorter.")},
          theme, this))
    , m_test(new TestPage(theme, this))
    , m_foot(new EditorFoot(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Add source"));
    resize(sizeOnScreen(*this, {1040, 720}));
    setMinimumSize(720, 480);
    m_endpoint->addNotice(new HttpNotice(*m_form, theme, m_endpoint));
    m_test->addNotice(new HttpNotice(*m_form, theme, m_test));
    for (QWidget *page : std::initializer_list<QWidget *>{m_kind, m_endpoint, m_credentials, m_schedule, m_test})
        m_pages->addWidget(page);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_foot);
    connectParts();
    surround({});
    go(Step::Kind);
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::connectParts()
{
    connect(m_steps, &StepList::chosen, this, [this](int number) { go(static_cast<Step>(number)); });
    connect(m_kind, &KindPage::settledOn, this, [this] { go(Step::Endpoint); });
    connect(m_foot, &EditorFoot::cancelAsked, this, &SourceEditor::reject);
    connect(m_foot, &EditorFoot::backAsked, this, [this] { go(static_cast<Step>(static_cast<int>(step()) - 1)); });
    connect(m_foot, &EditorFoot::goOnAsked, this, &SourceEditor::goOn);
    connect(m_foot, &EditorFoot::saveUntestedAsked, this, &SourceEditor::save);
    connect(m_test, &TestPage::runAsked, this, &SourceEditor::runTest);
    connect(m_test, &TestPage::stopAsked, this, &SourceEditor::stopTest);
    connect(m_test, &TestPage::addressOffered, this, &SourceEditor::useAddress);
    connect(m_test, &TestPage::tokenFieldChosen, this, &SourceEditor::useTokenField);
    connect(m_test, &TestPage::stateChanged, this, &SourceEditor::settleButtons);
    connect(m_form, &SourceForm::edited, this, &SourceEditor::settle);
}

void SourceEditor::surround(std::optional<Milliseconds> lifetime)
{
    QStringList others;
    for (const SourceStatus &status : m_sources.statuses()) {
        if (status.id != m_before.id)
            others += status.name;
    }
    m_form->setSurroundings({others, lifetime});
}

void SourceEditor::setDetails(const SourceDetails &details)
{
    m_before = details.source;
    std::optional<Milliseconds> lifetime;
    for (const SourceStatus &status : m_sources.statuses()) {
        if (status.id == m_before.id)
            lifetime = status.lifetime();
    }
    m_form->setSource(details.source);
    surround(lifetime);
    m_form->setStoredSlots(QSet<QByteArray>(details.storedSlots.begin(), details.storedSlots.end()));
    m_visited = static_cast<int>(Step::Test);
    setWindowTitle(details.source.provisioned ? tr("Source: %1").arg(details.source.displayName())
                                              : tr("Edit source: %1").arg(details.source.displayName()));
    if (!details.vaultAnswered)
        m_foot->say(tr("The keychain does not answer: whether secrets are stored is not known."), Ink::Warn);
    else if (details.source.provisioned)
        m_foot->say(tr("This source comes from a file or the environment. Change it there."), Ink::Secondary);
    go(Step::Endpoint);
    settle();
}

SourceEditor::Step SourceEditor::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void SourceEditor::go(Step step)
{
    const int number = static_cast<int>(step);
    for (int passed = 0; passed < number; ++passed) {
        if (auto *page = qobject_cast<FormPage *>(m_pages->widget(passed)))
            page->touchAll();
    }
    m_visited = std::max(m_visited, number);
    m_pages->setCurrentIndex(number);
    m_steps->setCurrent(number);
    entered(step);
    settle();
}

void SourceEditor::entered(Step step)
{
    switch (step) {
    case Step::Kind:
        m_kind->focusFirst();
        return;
    case Step::Endpoint:
        m_endpoint->focusFirst();
        return;
    case Step::Credentials:
        m_credentials->focusFirst();
        return;
    case Step::Schedule:
        m_schedule->focusFirst();
        return;
    case Step::Test:
        plan();
        m_test->focusFirst();
        return;
    }
}

const GrantForm *SourceEditor::grantForm() const
{
    return formOf(m_forms, QString::fromLatin1(m_form->source().grant.type));
}

SourceDraft SourceEditor::draft() const
{
    return {m_form->source(), m_form->enteredSecrets()};
}

bool SourceEditor::isStepRight(Step step) const
{
    const auto *page = qobject_cast<const FormPage *>(m_pages->widget(static_cast<int>(step)));
    return !page || !page->hasMistake();
}

void SourceEditor::settle()
{
    if (m_before.id.isEmpty()) {
        const QString name = m_form->source().displayName();
        setWindowTitle(name.isEmpty() ? tr("Add source") : tr("Add source: %1").arg(name));
    }
    settleSteps();
    settleButtons();
}

void SourceEditor::settleSteps()
{
    for (const Step each : editorSteps) {
        const int number = static_cast<int>(each);
        const bool wasSeen = number <= m_visited;
        const bool isPassed = wasSeen && (number < static_cast<int>(step()) || !m_before.id.isEmpty());
        const bool isDone = each == Step::Test          ? m_test->state() == TestPage::State::Succeeded
                            : each == Step::Credentials ? isPassed && !lacksCredentials(*m_form)
                                                        : isPassed;
        const auto mark = isPassed && !isStepRight(each) ? StepButton::Mark::Wrong
                          : isDone                       ? StepButton::Mark::Done
                                                         : StepButton::Mark::Number;
        m_steps->step(number).show(mark, wasSeen ? stepDetail(each, *m_form, m_test->state()) : QString());
    }
}

/// A kind that a person signs in to, or whose only credential works once, is saved before it is tried.
bool SourceEditor::mayPromiseTest() const
{
    return m_test->state() != TestPage::State::Impossible;
}

void SourceEditor::settleButtons()
{
    const bool isNew = m_before.id.isEmpty();
    const bool isLast = step() == Step::Test;
    const bool readOnly = m_before.provisioned;
    const bool isValid = m_form->isValid() && !m_isSaving;
    const GrantForm *grant = grantForm();
    const bool signsIn = isNew && isLast && !mayPromiseTest() && grant && grant->signsIn;
    const bool isTested = m_test->state() == TestPage::State::Succeeded || !mayPromiseTest();
    m_foot->setOffer({
        .cancel = readOnly ? tr("Close") : tr("Cancel"),
        .goOn = !isNew    ? tr("Save")
                : signsIn ? tr("Save and sign in…")
                : isLast  ? tr("Save and start")
                          : tr("Next"),
        .mayGoBack = step() != Step::Kind && (isNew || !isLast),
        .offersGoOn = !readOnly,
        .mayGoOn = !isNew ? isValid && m_form->isModified() : !isLast || (isValid && isTested),
        .maySaveUntested = isNew && !readOnly && isValid,
    });
    m_steps->setEnabled(!m_isSaving);
    settleSteps();
    if (m_foot->words().isEmpty() && m_agent.facts().vaultName == u"keychain"_s)
        m_foot->say(tr("Secrets go to the system keychain, never to a file."), Ink::Secondary);
}

void SourceEditor::goOn()
{
    const bool isNew = m_before.id.isEmpty();
    if (!isNew || step() == Step::Test)
        return save();
    if (auto *page = qobject_cast<FormPage *>(m_pages->currentWidget()); page && page->hasMistake()) {
        page->touchAll();
        return showMistake();
    }
    go(static_cast<Step>(static_cast<int>(step()) + 1));
}

/// Leads to the first one.
void SourceEditor::showMistake()
{
    const int row = m_form->firstProblem();
    if (row < 0)
        return;
    const QString key = m_form->index(row).data(SourceForm::KeyRole).toString();
    for (const Step each : editorSteps) {
        auto *page = qobject_cast<FormPage *>(m_pages->widget(static_cast<int>(each)));
        if (page && page->field(key)) {
            if (step() != each)
                go(each);
            page->focusField(key);
            return;
        }
    }
}

void SourceEditor::plan()
{
    if (m_test->state() == TestPage::State::Running)
        return;
    const Source source = m_form->source();
    m_planning = m_agent.planTest(draft(), [this, source](const Expected<TestPlan> &plan) {
        m_test->showPlan(plan, {source.displayName(), source.host()});
        settleButtons();
        // Passwords must rest a moment after a failure; then there is a plan again.
        if (!plan && plan.error().kind == ErrorKind::Cooling && plan.error().retryAfter)
            QTimer::singleShot(*plan.error().retryAfter, this, [this] {
                if (step() == Step::Test && m_test->state() == TestPage::State::Impossible)
                    this->plan();
            });
    });
}

void SourceEditor::runTest()
{
    if (!m_form->isValid())
        return showMistake();
    m_test->begin();
    Source source = m_form->source();
    // As it will be planned: where it says nothing itself, the agent's rule holds.
    source.schedule = m_agent.preferences().scheduling.inForce(source.schedule);
    m_testing = m_agent.testSource(
        draft(), [this](const TestAttempt &attempt) { m_test->add(attempt); },
        [this, source](const Expected<TestReport> &report) {
            m_test->finish(report, source, m_form->rowOf(u"grant.token_field"_s) >= 0);
            // What it lasts decides on whether the schedule makes sense.
            if (report && report->lifetime)
                surround(report->lifetime);
            settle();
        });
    settleSteps();
}

void SourceEditor::stopTest()
{
    m_testing.cancel();
    m_test->stop();
    settle();
}

/// The first address of the source that is on the host that was asked becomes the one that the redirect named.
void SourceEditor::useAddress(const QString &address)
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QModelIndex index = m_form->index(row);
        if (index.data(SourceForm::KindRole).value<FormKind>() != FormKind::Address)
            continue;
        const QUrl present(index.data(Qt::EditRole).toString());
        if (present.host().isEmpty() ||
            index.data(SourceForm::SectionRole).value<FormSection>() != FormSection::Endpoint)
            continue;
        m_form->setData(index, address);
        m_test->forget();
        plan();
        return;
    }
}

void SourceEditor::useTokenField(const QString &path)
{
    m_form->setData(m_form->index(m_form->rowOf(u"grant.token_field"_s)), path);
    m_test->forget();
    plan();
}

void SourceEditor::save()
{
    if (!m_form->isValid())
        return showMistake();
    m_isSaving = true;
    m_foot->say(tr("Saving…"), Ink::Secondary);
    settleButtons();
    const GrantForm *grant = grantForm();
    const bool signsIn = m_before.id.isEmpty() && grant && grant->signsIn;
    m_saving = m_agent.saveSource(draft(), [this, signsIn](const Expected<Source> &stored) {
        m_isSaving = false;
        if (!stored)
            return savingFailed(stored.error());
        Q_EMIT saved(*stored, m_before);
        if (signsIn)
            Q_EMIT signInAsked(stored->id);
        accept();
    });
}

void SourceEditor::savingFailed(const Error &error)
{
    const Source source = m_form->source();
    m_foot->say(texts::errorSentence(error, {source.displayName(), source.host()}), Ink::Crit);
    settleButtons();
    if (error.where == "name"_L1 || error.where == source.name) {
        go(Step::Endpoint);
        m_endpoint->focusField(u"name"_s);
    }
}

void SourceEditor::reject()
{
    if (!m_form->isModified() || m_before.provisioned)
        return QDialog::reject();
    auto *dialog = new ConfirmDialog({.title = tr("Discard changes"),
                                      .question = tr("Discard what you entered?"),
                                      .consequence = tr("Nothing of it has been saved."),
                                      .verb = tr("Discard"),
                                      .option = {}},
                                     m_theme, this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] { QDialog::reject(); });
    dialog->open();
}

} // namespace tokenwatch
