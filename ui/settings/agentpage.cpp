// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agentpage.h"

#include "texts/preferencetexts.h"
#include "ui/choicebox.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteGap = 4;
constexpr int noteIcon = 16;
constexpr int noteWidth = 200; // at least

} // namespace

AgentPage::AgentPage(Agent &agent, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_agent(agent)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(&m_agent, &Agent::factsChanged, this, &AgentPage::lookAgain);
}

void AgentPage::addField(const QString &label, QWidget *field, const QString &path)
{
    auto *line = new QWidget(this);
    auto *icon = new IconLabel(m_theme, noteIcon, line);
    icon->show(u"failing"_s, Ink::Crit);
    auto *note = new QLabel(line);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setMinimumWidth(noteWidth);
    note->setObjectName(u"refusal "_s + path);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(note, 1);
    line->setVisible(false);
    m_notes.insert_or_assign(path, Note{field->focusProxy() ? field->focusProxy() : field, line, note});
    auto *column = new QVBoxLayout;
    column->setSpacing(noteGap);
    const bool grows = field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(line);
    if (label.isEmpty()) {
        m_form->addRow(column);
        return;
    }
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    m_form->addRow(words, column);
}

QCheckBox *AgentPage::addSwitch(const QString &text, const QString &path,
                                std::function<bool &(AgentPreferences &)> member)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(path);
    addField({}, box, path);
    connect(box, &QCheckBox::clicked, this, [this, path, member](bool on) {
        offer(path, [&](AgentPreferences &preferences) { member(preferences) = on; });
    });
    watch([box, member](const AgentPreferences &preferences, const AgentFacts &) {
        AgentPreferences copy = preferences;
        box->setChecked(member(copy));
    });
    return box;
}

QComboBox *AgentPage::addBox(const QString &label, const QString &path, std::function<void(int)> picked)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(path);
    addField(label, box, path);
    connect(box, &QComboBox::activated, this, std::move(picked));
    return box;
}

void AgentPage::fill(QComboBox *box, const QStringList &words, int index)
{
    QStringList present;
    for (int i = 0; i < box->count(); ++i)
        present << box->itemText(i);
    if (present != words) {
        box->clear();
        box->addItems(words);
    }
    box->setCurrentIndex(index);
}

void AgentPage::watch(Look look)
{
    look(m_agent.preferences(), m_agent.facts());
    m_looks.push_back(std::move(look));
}

void AgentPage::lookAgain()
{
    const AgentPreferences preferences = m_agent.preferences();
    const AgentFacts facts = m_agent.facts();
    for (const Look &look : m_looks)
        look(preferences, facts);
}

void AgentPage::offer(const QString &path, const Change &change)
{
    AgentPreferences wanted = m_agent.preferences();
    change(wanted);
    complain(path, {});
    if (wanted == m_agent.preferences())
        return;
    m_offers[path] = m_agent.setPreferences(wanted, [this, path](const Expected<> &done) {
        if (done)
            return;
        const QString &where = done.error().where;
        complain(m_notes.count(where) > 0 ? where : path, texts::preferenceSentence(done.error()));
    });
}

void AgentPage::complain(const QString &path, const QString &sentence)
{
    const auto found = m_notes.find(path);
    if (found == m_notes.end())
        return;
    const Note &note = found->second;
    QPalette palette = note.words->palette();
    palette.setColor(QPalette::WindowText, m_theme.word(Ink::Crit));
    note.words->setPalette(palette);
    note.words->setText(sentence);
    note.line->setVisible(!sentence.isEmpty());
    setSpokenDescription(*note.field, sentence);
}

void AgentPage::showText(QLineEdit *line, const QString &path, const QString &text) const
{
    if (!line->isModified() && !isRefused(path))
        line->setText(text);
}

bool AgentPage::isRefused(const QString &path) const
{
    const auto found = m_notes.find(path);
    return found != m_notes.end() && !found->second.words->text().isEmpty();
}

} // namespace tokenwatch
