// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "texts/errortexts.h"
#include "texts/preferencetexts.h"
#include "ui/codefont.h"
#include "ui/confirmdialog.h"
#include "ui/roomyrows.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/tableheader.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSourcesNamed = 3;
constexpr int portWidth = 96;
constexpr int portMargin = 5;

/// Empty: none is wanted, so that the usual one is taken.
std::optional<quint16> portIn(const QString &text, bool &isPort)
{
    const QString said = text.trimmed();
    if (said.isEmpty()) {
        isPort = true;
        return std::nullopt;
    }
    const uint number = said.toUInt(&isPort);
    isPort = isPort && number <= 65535;
    return static_cast<quint16>(number);
}

} // namespace

KeysPage::KeysPage(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent)
    : AgentPage(agent, theme, parent)
    , m_sources(sources)
    , m_keys(new QTreeWidget(this))
    , m_revoke(new QPushButton(tr("&Revoke…"), this))
{
    using Serving = AgentPreferences::Serving;
    addDoor(tr("Serve the local &API on this computer"), tr("&Port of the API"),
            {u"serving.api"_s, u"serving.api_port"_s, &Serving::api, &Serving::apiPort, &AgentFacts::apiAddress,
             &AgentFacts::apiPortIsFixed, &AgentFacts::apiProblem, usualApiPort});
    addDoor(tr("Run the pro&xy, which adds tokens to requests"), tr("P&ort of the proxy"),
            {u"serving.gateway"_s, u"serving.gateway_port"_s, &Serving::gateway, &Serving::gatewayPort,
             &AgentFacts::gatewayAddress, &AgentFacts::gatewayPortIsFixed, &AgentFacts::gatewayProblem,
             usualGatewayPort});
    addNote(tr("Only programs on this computer reach them. Port 0 takes any free one. Programs that use the socket, as "
               "tokenctl does, are served in any case."));
    sayWhatIsFixed();

    addHeading(tr("Keys of programs"));
    addNote(tr("A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing "
               "else."));
    m_keys->setObjectName(u"keys"_s);
    m_keys->setAccessibleName(tr("Keys of programs"));
    m_keys->setHeader(new TableHeader(theme, m_keys));
    m_keys->setItemDelegate(new RoomyRows(m_keys));
    m_keys->setHeaderLabels({tr("Key"), tr("Sources"), tr("Ends")});
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setAllColumnsShowFocus(true);
    m_keys->header()->setMinimumSectionSize(110);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_keys->header()->setStretchLastSection(false);
    m_keys->setMinimumHeight(140);
    m_keys->setFrameShape(QFrame::NoFrame);
    auto *box = new Card(theme, this);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(1, 1, 1, 1);
    inBox->addWidget(m_keys);
    m_form->addRow(box);
    auto *create = new QPushButton(tr("&New key…"), this);
    create->setObjectName(u"newKey"_s);
    m_revoke->setObjectName(u"revokeKey"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {create, m_revoke}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_form->addRow(buttons);
    m_said = addNote();
    connect(create, &QPushButton::clicked, this, &KeysPage::askForKey);
    connect(m_revoke, &QPushButton::clicked, this, &KeysPage::revoke);
    connect(m_keys, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(!m_keys->selectedItems().isEmpty()); });
    m_revoke->setEnabled(false);
    reload();
}

void KeysPage::addDoor(const QString &label, const QString &portLabel, const Door &door)
{
    QCheckBox *isOn = addSwitch(
        label, door.name, [door](AgentPreferences & preferences) -> auto & { return preferences.serving.*door.isOn; });
    auto *port = new QLineEdit(this);
    port->setObjectName(door.port);
    port->setFixedWidth(portWidth);
    port->setTextMargins(portMargin, 0, portMargin, 0);
    auto *address = new QLabel(this);
    address->setTextFormat(Qt::PlainText);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    address->setObjectName(door.name + u" address"_s);
    auto *field = new QWidget(this);
    field->setFocusProxy(port);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(port);
    row->addWidget(address);
    addField(portLabel, field, door.port);
    port->setAccessibleName(QString(portLabel).remove(u'&'));
    connect(port, &QLineEdit::editingFinished, this, [this, port, door] {
        if (port->isModified())
            takePort(door, port->text());
        port->setModified(false);
    });
    watch([this, isOn, port, address, door,
           wasInTrouble = std::make_shared<bool>(false)](const AgentPreferences &preferences, const AgentFacts &facts) {
        const auto chosen = preferences.serving.*door.number;
        const QString &served = facts.*door.address;
        const QString inForce = served.section(u':', -1);
        showText(port, door.port, facts.*door.isFixed ? inForce : chosen ? QString::number(*chosen) : QString());
        port->setPlaceholderText(served.isEmpty() ? QString::number(door.usual) : inForce);
        address->setText(served.isEmpty() ? tr("off") : tr("at %1").arg(served));
        isOn->setEnabled(!facts.tcpIsForbidden);
        port->setEnabled(!facts.tcpIsForbidden && !(facts.*door.isFixed));
        const auto &problem = facts.*door.problem;
        if (problem || *wasInTrouble)
            complain(door.port, problem ? texts::preferenceSentence(*problem) : QString());
        *wasInTrouble = problem.has_value();
    });
}

void KeysPage::takePort(const Door &door, const QString &text)
{
    bool isPort = false;
    const auto number = portIn(text, isPort);
    if (!isPort)
        return complain(door.port,
                        tr("This is no port. Write a number from 0 to 65535, or nothing for the usual one."));
    offer(door.port, [&](AgentPreferences &preferences) { preferences.serving.*door.number = number; });
}

/// The command line wins; it does not change while the agent runs.
void KeysPage::sayWhatIsFixed()
{
    const AgentFacts facts = m_agent.facts();
    if (facts.tcpIsForbidden)
        addNote(tr("Tokenwatch was started with --no-tcp, which wins over what is chosen here."));
    else if (facts.apiPortIsFixed && facts.gatewayPortIsFixed)
        addNote(tr("Tokenwatch was started with --api-port and --gateway-port, which win over the ports chosen here."));
    else if (facts.apiPortIsFixed || facts.gatewayPortIsFixed)
        addNote(tr("Tokenwatch was started with %1, which wins over the port chosen here.")
                    .arg(facts.apiPortIsFixed ? u"--api-port"_s : u"--gateway-port"_s));
}

void KeysPage::reload()
{
    m_asking = m_agent.keys([this](const Expected<std::vector<ClientKey>> &keys) {
        if (keys)
            fill(*keys);
    });
}

QString KeysPage::sourcesOf(const ClientKey &key) const
{
    if (key.allSources)
        return tr("all sources");
    QStringList names;
    for (const SourceId &id : key.sources) {
        if (const SourceStatus *status = m_sources.find(id))
            names << status->displayName();
    }
    if (names.isEmpty())
        return tr("none that is still there");
    const int more = static_cast<int>(names.size()) - mostSourcesNamed;
    const QString list = names.mid(0, mostSourcesNamed).join(u", "_s);
    //: %1: names of sources, separated by commas
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list;
}

void KeysPage::fill(const std::vector<ClientKey> &keys)
{
    m_keys->clear();
    const texts::Viewpoint view = m_sources.viewpoint();
    for (const ClientKey &key : keys) {
        const QString ends = !key.expiresAt               ? tr("never")
                             : *key.expiresAt <= view.now ? tr("ended")
                                                          : texts::clockTime(*key.expiresAt, view);
        auto *item = new QTreeWidgetItem(m_keys, {key.name, sourcesOf(key), ends});
        item->setToolTip(1, sourcesOf(key));
    }
    m_keys->resizeColumnToContents(0);
}

void KeysPage::askForKey()
{
    auto *dialog = new NewKeyDialog(m_agent, m_sources, m_theme, this);
    connect(dialog, &NewKeyDialog::made, this, &KeysPage::reload);
    dialog->open();
}

void KeysPage::revoke()
{
    const QList<QTreeWidgetItem *> chosen = m_keys->selectedItems();
    if (chosen.isEmpty())
        return;
    const QString name = chosen.first()->text(0);
    auto *dialog = new ConfirmDialog({.title = tr("Revoke key"),
                                      .question = tr("Revoke the key %1?").arg(name),
                                      .consequence = tr("The program that uses it gets no token any more."),
                                      .verb = tr("Revoke key"),
                                      .option = {}},
                                     m_theme, this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, name] {
        m_changing = m_agent.revokeKey(name, [this](const Expected<> &done) {
            m_said->setText(done ? QString() : texts::errorSentence(done.error()));
            m_said->setVisible(!done);
            reload();
        });
    });
    dialog->open();
}

NewKeyDialog::NewKeyDialog(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_agent(agent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_chosen(new QListWidget(this))
    , m_all(new QCheckBox(tr("&All sources, those to come too"), this))
    , m_said(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New key"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_name->setObjectName(u"keyName"_s);
    m_name->setPlaceholderText(u"deploy"_s);
    m_chosen->setObjectName(u"keySources"_s);
    m_all->setObjectName(u"keyAll"_s);
    m_text->setObjectName(u"keyText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(codeFont(theme.fonts().small));
    for (QLineEdit *line : {m_name, m_text})
        line->setTextMargins(portMargin, 0, portMargin, 0);
    m_text->setVisible(false);
    m_text->setAccessibleName(tr("The new key"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setVisible(false);
    for (const SourceStatus &status : sources.statuses()) {
        auto *item = new QListWidgetItem(status.displayName(), m_chosen);
        item->setData(Qt::UserRole, status.id.value);
        item->setCheckState(Qt::Unchecked);
    }
    m_chosen->sortItems();
    m_make = m_buttons->addButton(tr("Make key"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"makeKey"_s);
    m_make->setFont(theme.fonts().bold);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name of the program"), m_name);
    form->addRow(tr("It may &use"), m_chosen);
    form->addRow({}, m_all);
    form->addRow(m_said);
    form->addRow(m_text);
    form->addRow(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewKeyDialog::settle);
    connect(m_all, &QCheckBox::toggled, this, &NewKeyDialog::settle);
    connect(m_chosen, &QListWidget::itemChanged, this, &NewKeyDialog::settle);
    connect(m_make, &QPushButton::clicked, this, &NewKeyDialog::make);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    settle();
}

void NewKeyDialog::settle()
{
    bool any = m_all->isChecked();
    for (int row = 0; row < m_chosen->count() && !any; ++row)
        any = m_chosen->item(row)->checkState() == Qt::Checked;
    m_chosen->setEnabled(!m_all->isChecked());
    m_make->setEnabled(any && !m_name->text().trimmed().isEmpty());
}

void NewKeyDialog::make()
{
    KeyWish wish;
    wish.name = m_name->text().trimmed();
    wish.allSources = m_all->isChecked();
    for (int row = 0; row < m_chosen->count() && !wish.allSources; ++row) {
        const QListWidgetItem *item = m_chosen->item(row);
        if (item->checkState() == Qt::Checked)
            wish.sources.push_back({item->data(Qt::UserRole).toByteArray()});
    }
    m_making = m_agent.createKey(wish, [this](const Expected<NewKey> &key) {
        m_said->setVisible(true);
        if (!key)
            return m_said->setText(texts::errorSentence(key.error()));
        showKey(*key);
    });
}

void NewKeyDialog::showKey(const NewKey &key)
{
    m_said->setText(tr("This is the key of %1. It is shown this once: copy it now.").arg(key.key.name));
    m_text->setText(QString::fromUtf8(key.text->reveal()));
    m_text->setVisible(true);
    m_text->setFocus();
    m_text->selectAll();
    for (QWidget *done : std::initializer_list<QWidget *>{m_name, m_chosen, m_all, m_make})
        done->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    Q_EMIT made();
}

} // namespace tokenwatch
