// SPDX-License-Identifier: GPL-3.0-or-later
// Where programs come for tokens: local API and proxy, whether and at which port, and the keys made for programs. A new
// key is shown once. Owned by SettingsDialog. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "ports/agent.h"
#include "ui/settings/agentpage.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace tokenwatch {

class KeysPage final : public AgentPage
{
    Q_OBJECT
public:
    KeysPage(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent);

    /// Asks the agent for the keys there are.
    void reload();

private:
    /// One of the two doors, as preferences and facts name its parts.
    struct Door {
        QString name, port; ///< paths of the fields
        bool AgentPreferences::Serving::*isOn;
        std::optional<quint16> AgentPreferences::Serving::*number;
        QString AgentFacts::*address;
        bool AgentFacts::*isFixed;
        std::optional<Error> AgentFacts::*problem;
        quint16 usual;
    };
    void addDoor(const QString &label, const QString &portLabel, const Door &door);
    void takePort(const Door &door, const QString &text);
    void sayWhatIsFixed();
    void fill(const std::vector<ClientKey> &keys);
    void askForKey();
    void revoke();
    [[nodiscard]] QString sourcesOf(const ClientKey &key) const;

    const SourcesModel &m_sources;
    QTreeWidget *m_keys;
    QPushButton *m_revoke;
    QLabel *m_said;
    Pending m_asking, m_changing;
};

/// Name and sources of a key to be made; afterwards its text, once.
class NewKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    NewKeyDialog(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void made();

private:
    void settle();
    void make();
    void showKey(const NewKey &key);

    Agent &m_agent;
    const Theme &m_theme;
    QLineEdit *m_name;
    QListWidget *m_chosen;
    QCheckBox *m_all;
    QLabel *m_said;
    QLineEdit *m_text;
    QPushButton *m_make;
    QDialogButtonBox *m_buttons;
    Pending m_making;
};

} // namespace tokenwatch
