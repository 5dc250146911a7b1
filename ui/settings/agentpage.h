// SPDX-License-Identifier: GPL-3.0-or-later
// A page whose fields govern the agent: each change is offered to it, and counts at once or is refused with a sentence
// under the field. Owned by SettingsDialog. Window thread.
#pragma once

#include "ports/agent.h"
#include "ui/settings/settingspage.h"

#include <map>
#include <memory>

class QLineEdit;

namespace tokenwatch {

class AgentPage : public SettingsPage
{
    Q_OBJECT
public:
    AgentPage(Agent &agent, const Theme &theme, QWidget *parent);

protected:
    using Change = std::function<void(AgentPreferences &)>;
    using Look = std::function<void(const AgentPreferences &, const AgentFacts &)>;

    /// `path` is the name by which errors speak of the field ("network.proxy").
    void addField(const QString &label, QWidget *field, const QString &path);
    QCheckBox *addSwitch(const QString &text, const QString &path, std::function<bool &(AgentPreferences &)> member);
    /// Words and the values they stand for. A value that is none of them, as a file may hold, has `describe` say it.
    template <class T>
    QComboBox *addValues(const QString &label, const QString &path, std::vector<std::pair<QString, T>> values,
                         std::function<T &(AgentPreferences &)> member, std::function<QString(const T &)> describe);
    /// Given each time there is something to show: now, and whenever the agent says so.
    void watch(Look look);

    /// For what `path` says. A refusal stands there until the next try, and the field keeps what was typed.
    void offer(const QString &path, const Change &change);
    /// An empty sentence takes it away.
    void complain(const QString &path, const QString &sentence);
    /// Not while somebody types, and not over what was refused.
    void showText(QLineEdit *line, const QString &path, const QString &text) const;
    [[nodiscard]] bool isRefused(const QString &path) const;

    Agent &m_agent;

private:
    /// Where a refusal stands.
    struct Note {
        QWidget *field;
        QWidget *line;
        QLabel *words;
    };
    void lookAgain();
    QComboBox *addBox(const QString &label, const QString &path, std::function<void(int)> picked);
    static void fill(QComboBox *box, const QStringList &words, int index);

    std::vector<Look> m_looks;
    std::map<QString, Note> m_notes; ///< by path
    std::map<QString, Pending> m_offers;
};

template <class T>
QComboBox *AgentPage::addValues(const QString &label, const QString &path, std::vector<std::pair<QString, T>> values,
                                std::function<T &(AgentPreferences &)> member,
                                std::function<QString(const T &)> describe)
{
    const auto shown = std::make_shared<std::vector<std::pair<QString, T>>>();
    QComboBox *box = addBox(label, path, [this, path, shown, member](int index) {
        const T value = shown->at(static_cast<std::size_t>(index)).second;
        offer(path, [&](AgentPreferences &preferences) { member(preferences) = value; });
    });
    watch([box, shown, values = std::move(values), member, describe](const AgentPreferences &preferences,
                                                                     const AgentFacts &) {
        AgentPreferences copy = preferences;
        const T present = member(copy);
        *shown = values;
        QStringList words;
        int index = -1;
        for (std::size_t i = 0; i < shown->size(); ++i) {
            words << shown->at(i).first;
            if (shown->at(i).second == present)
                index = static_cast<int>(i);
        }
        if (index < 0) {
            shown->emplace_back(describe(present), present);
            words << shown->back().first;
            index = static_cast<int>(words.size()) - 1;
        }
        fill(box, words, index);
    });
    return box;
}

} // namespace tokenwatch
