// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "texts/errortexts.h"
#include "ui/confirmdialog.h"

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

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSourcesNamed = 3;
constexpr int keyRowHeight = 28;

QLabel *addressLabel(const QString &address, const QString &none, QWidget *parent)
{
    auto *label = new QLabel(address.isEmpty() ? none : address, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

KeysPage::KeysPage(Agent &agent, const SourcesModel &sources, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_agent(agent)
    , m_sources(sources)
    , m_keys(new QTreeWidget(this))
    , m_revoke(new QPushButton(tr("&Revoke…"), this))
{
    const AgentFacts facts = m_agent.facts();
    addRow(tr("Local API"), addressLabel(facts.apiAddress, tr("on its socket only"), this));
    addRow(tr("Proxy"), addressLabel(facts.gatewayAddress, tr("not started"), this));
    addNote(tr("Their ports are chosen when Tokenwatch is started (--api-port, --gateway-port, --no-tcp)."));

    addHeading(tr("Keys of programs"));
    addNote(tr("A program that comes over TCP shows a key. It may take tokens of the sources named here, and nothing "
               "else."));
    m_keys->setObjectName(u"keys"_s);
    m_keys->setAccessibleName(tr("Keys of programs"));
    m_keys->setHeaderLabels({tr("Key"), tr("Sources"), tr("Ends")});
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setAllColumnsShowFocus(true);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_keys->header()->setStretchLastSection(false);
    m_keys->setMinimumHeight(140);
    m_form->addRow(m_keys);
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
        item->setSizeHint(0, {0, keyRowHeight});
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
    auto *form = new QFormLayout(this);
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
