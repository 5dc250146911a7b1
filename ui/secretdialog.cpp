// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretdialog.h"

#include "texts/granttexts.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 320;
constexpr int secretTextMargin = 5;

} // namespace

SecretDialog::SecretDialog(const QString &sourceTitle, const QList<QByteArray> &fields, const QByteArray &first,
                           Taker taker, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_taker(std::move(taker))
{
    setWindowTitle(tr("Credentials"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new IconLabel(theme, 24, this);
    icon->show(u"key"_s, Ink::Act);
    auto *title = new QLabel(tr("Credentials of %1").arg(sourceTitle), this);
    title->setFont(theme.fonts().title);
    auto *note =
        new QLabel(tr("What you enter is stored encrypted and not shown again. Empty fields stay as they are."), this);
    for (QLabel *label : {title, note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *store = new QPushButton(tr("Store"), this);
    store->setDefault(true);
    store->setFont(theme.fonts().bold);
    store->setEnabled(false);
    store->setObjectName(u"store"_s);
    for (QPushButton *button : {cancel, store})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(store);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    for (const QByteArray &slot : fields) {
        auto *field = new QLineEdit(this);
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        field->setContextMenuPolicy(Qt::NoContextMenu);
        field->setMinimumWidth(fieldWidth);
        field->setTextMargins(secretTextMargin, 0, secretTextMargin, 0);
        field->setObjectName(QString::fromLatin1(slot));
        form->addRow(texts::slotText(slot).title, field);
        connect(field, &QLineEdit::textChanged, store, [this, store] {
            store->setEnabled(std::any_of(m_fields.begin(), m_fields.end(),
                                          [](const auto &each) { return !each.second->text().isEmpty(); }));
        });
        if (slot == first || m_fields.empty())
            field->setFocus();
        m_fields.emplace_back(slot, field);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(title);
    words->addWidget(note);
    words->addSpacing(4);
    words->addLayout(form);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addLayout(buttons);
    // A window's least height does not count the lines of a note that wraps.
    setMinimumHeight(layout->totalMinimumHeightForWidth(layout->totalMinimumSize().width()));
    connect(store, &QPushButton::clicked, this, &SecretDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

SecretDialog::~SecretDialog()
{
    wipe();
}

void SecretDialog::accept()
{
    for (const auto &[slot, field] : m_fields) {
        // A pasted secret often brings a line break or a blank along; inside it nothing is touched.
        QByteArray value = field->text().trimmed().toUtf8();
        if (!value.isEmpty())
            m_taker(slot, Secret::take(std::move(value)));
    }
    wipe();
    QDialog::accept();
}

void SecretDialog::wipe()
{
    // setText() also empties the field's history of undo steps.
    for (const auto &[slot, field] : m_fields)
        field->setText({});
}

} // namespace tokenwatch
