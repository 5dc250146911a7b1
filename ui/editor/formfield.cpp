// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/formfield.h"

#include "ui/choicebox.h"
#include "ui/editor/secretfield.h"
#include "ui/spoken.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestInput = 560;
constexpr int narrowInput = ChoiceBox::usualWidth;
constexpr int noteIcon = 14;
constexpr int textMargin = 6; // words begin where those of lines do

bool isLongSecret(const QString &key)
{
    return key.endsWith("private_key"_L1) || key.endsWith("tls_client_key"_L1) || key.endsWith(".edr"_L1);
}

bool isNarrow(FormKind kind)
{
    return kind == FormKind::Whole || kind == FormKind::Decimal || kind == FormKind::Instant;
}

} // namespace

FormField::FormField(SourceForm &form, QString key, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_key(std::move(key))
    , m_theme(theme)
    , m_kind(value(SourceForm::KindRole).value<FormKind>())
    , m_label(new QLabel(value(Qt::DisplayRole).toString(), this))
    , m_noteIcon(new IconLabel(theme, noteIcon, this))
    , m_note(new QLabel(this))
    , m_remedy(new QPushButton(tr("Use 80 %"), this))
{
    setObjectName(m_key);
    m_framed = makeInput();
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_input);
    m_label->setVisible(m_kind != FormKind::Flag);
    m_input->setAccessibleName(m_label->text());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(theme.fonts().small);
    m_note->setObjectName(u"note"_s);
    m_remedy->setAutoDefault(false);
    m_remedy->setObjectName(u"useShare"_s);
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, &FormField::useShare);

    auto *notes = new QHBoxLayout;
    notes->setSpacing(6);
    notes->addWidget(m_noteIcon, 0, Qt::AlignTop);
    notes->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    // As wide as its choices; beside its label, not in a box of its own, or screen readers would not find that label.
    const bool isChoice = m_kind == FormKind::Choice || m_kind == FormKind::OtherSource;
    layout->addWidget(m_framed, 0, isChoice ? Qt::AlignLeft : Qt::Alignment());
    layout->addLayout(notes);
    layout->addWidget(m_remedy, 0, Qt::AlignLeft);
    setMaximumWidth(widestInput);
    connect(&theme, &Theme::changed, this, &FormField::showNote);
    settle();
}

QVariant FormField::value(int role) const
{
    return m_form.data(m_form.index(m_form.rowOf(m_key)), role);
}

void FormField::take(const QVariant &typed)
{
    if (m_showing)
        return;
    m_touched = true;
    m_form.setData(m_form.index(m_form.rowOf(m_key)), typed);
}

QWidget *FormField::makeInput()
{
    switch (m_kind) {
    case FormKind::Line:
    case FormKind::Address:
    case FormKind::Whole:
    case FormKind::Decimal:
    case FormKind::Instant:
        return makeLine();
    case FormKind::Paragraph:
    case FormKind::Lines:
    case FormKind::Pairs:
        return makeText();
    case FormKind::Choice:
    case FormKind::OtherSource:
        return makeChoice();
    case FormKind::Flag:
        return makeSwitch();
    case FormKind::FilePath:
        return makePath();
    case FormKind::Secret:
        return makeSecret();
    }
    Q_UNREACHABLE();
}

QWidget *FormField::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(m_kind == FormKind::Address ? u"https://"_s : value(SourceForm::UsualRole).toString());
    line->setTextMargins(5, 0, 5, 0);
    if (isNarrow(m_kind))
        line->setMaximumWidth(narrowInput);
    connect(line, &QLineEdit::textEdited, this, &FormField::take);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->text().isEmpty())
            touch();
    });
    m_input = line;
    return line;
}

QWidget *FormField::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(textMargin);
    text->viewport()->setAutoFillBackground(false); // or it covers the corners of its frame
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 14);
    if (m_kind == FormKind::Pairs)
        text->setPlaceholderText(tr("NAME=value, one each line"));
    if (m_kind == FormKind::Lines)
        text->setPlaceholderText(m_key.endsWith(".argv"_L1) ? tr("one argument each line") : tr("one each line"));
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] { take(text->toPlainText()); });
    m_input = text;
    return text;
}

QWidget *FormField::makeChoice()
{
    auto *box = new ChoiceBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, [this, box](int index) { take(box->itemData(index)); });
    m_input = box;
    return box;
}

QWidget *FormField::makeSwitch()
{
    auto *box = new QCheckBox(value(Qt::DisplayRole).toString(), this);
    connect(box, &QCheckBox::clicked, this, [this](bool on) { take(on); });
    m_input = box;
    return box;
}

QWidget *FormField::makePath()
{
    auto *row = new QWidget(this);
    auto *line = new QLineEdit(row);
    line->setTextMargins(5, 0, 5, 0);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the file: %1").arg(value(Qt::DisplayRole).toString()));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    connect(line, &QLineEdit::textEdited, this, &FormField::take);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, value(Qt::DisplayRole).toString());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // The file that is written need not be there yet; and whether it may be replaced is asked where it is.
        const bool isWritten = m_key == "sink.path"_L1;
        dialog->setFileMode(isWritten ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        if (isWritten)
            dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, this, &FormField::take);
        dialog->open();
    });
    m_input = line;
    return row;
}

QWidget *FormField::makeSecret()
{
    m_secret = new SecretField(m_theme, isLongSecret(m_key), this);
    connect(m_secret, &SecretField::entered, this, [this](const std::shared_ptr<Secret> &secret) {
        m_touched = true;
        m_form.enterSecret(m_form.rowOf(m_key), std::move(*secret));
    });
    connect(m_secret, &SecretField::left, this, &FormField::touch);
    m_input = m_secret->input();
    return m_secret;
}

void FormField::settle()
{
    if (m_form.rowOf(m_key) < 0)
        return; // on its way out
    const QSignalBlocker blocker(m_input);
    m_showing = true;
    showValue();
    m_showing = false;
    const auto flags = m_form.flags(m_form.index(m_form.rowOf(m_key)));
    const bool isAnswerable = flags & Qt::ItemIsEnabled;
    setVisible(isAnswerable);
    if (!m_secret)
        m_framed->setEnabled(flags & Qt::ItemIsEditable);
    showNote();
}

void FormField::showValue()
{
    const QVariant present = value(Qt::EditRole);
    if (auto *line = qobject_cast<QLineEdit *>(m_input); line && !m_secret) {
        if (line->text() != present.toString())
            line->setText(present.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_input); text && !m_secret) {
        const QString whole =
            present.userType() == QMetaType::QStringList ? present.toStringList().join(u'\n') : present.toString();
        // Typing an empty line must not be undone by what the form makes of it.
        if (!text->hasFocus() && text->toPlainText() != whole)
            text->setPlainText(whole);
    } else if (auto *box = qobject_cast<QComboBox *>(m_input)) {
        const QStringList values = value(SourceForm::ChoiceValuesRole).toStringList();
        const QStringList words = value(SourceForm::ChoiceTextsRole).toStringList();
        if (box->count() != values.size()) {
            box->clear();
            for (qsizetype i = 0; i < values.size(); ++i)
                box->addItem(words.at(i), values.at(i));
        }
        box->setCurrentIndex(box->findData(present.toString()));
    } else if (auto *check = qobject_cast<QCheckBox *>(m_input)) {
        check->setChecked(present.toBool());
    } else if (m_secret) {
        const bool readOnly =
            !(m_form.flags(m_form.index(m_form.rowOf(m_key))) & Qt::ItemIsEnabled) || m_form.source().provisioned;
        m_secret->show(value(SourceForm::SlotStateRole).value<SourceForm::SlotState>(), readOnly);
    }
}

void FormField::touch()
{
    m_touched = true;
    if (m_form.rowOf(m_key) >= 0)
        showNote();
}

QString FormField::mistake() const
{
    return m_form.rowOf(m_key) >= 0 ? value(SourceForm::ErrorRole).toString() : QString();
}

void FormField::focusInput()
{
    (m_secret ? static_cast<QWidget *>(m_secret) : m_input)->setFocus(Qt::OtherFocusReason);
}

void FormField::showNote()
{
    if (m_form.rowOf(m_key) < 0)
        return; // on its way out
    QString mistake = value(SourceForm::ErrorRole).toString();
    const bool isMissing =
        m_secret && value(SourceForm::SlotStateRole).value<SourceForm::SlotState>() == SourceForm::SlotState::Needed;
    const QString warning = isMissing && m_touched ? tr("The source can’t work without it. It can follow later.")
                                                   : value(SourceForm::WarningRole).toString();
    if (!m_touched && value(Qt::EditRole).toString().isEmpty())
        mistake.clear(); // nobody has been here yet
    const Ink ink = !mistake.isEmpty() ? Ink::Crit : !warning.isEmpty() ? Ink::Warn : Ink::Secondary;
    const QString words = !mistake.isEmpty()   ? mistake
                          : !warning.isEmpty() ? warning
                                               : value(SourceForm::HintRole).toString();
    m_noteIcon->show(u"failing"_s, ink);
    m_noteIcon->setVisible(ink != Ink::Secondary);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.word(ink));
    m_note->setPalette(colours);
    setSpokenDescription(*m_input, words);
    m_input->setProperty(wrongField, !mistake.isEmpty());
    m_input->update();
    m_remedy->setVisible(mistake.isEmpty() && !warning.isEmpty() && m_key == "refresh_before.amount"_L1);
}

/// A fifth of the lifetime before its end: 80 % of it are used.
void FormField::useShare()
{
    m_form.setData(m_form.index(m_form.rowOf(u"refresh_before.mode"_s)), u"share"_s);
    m_form.setData(m_form.index(m_form.rowOf(u"refresh_before.amount"_s)), u"20"_s);
}

} // namespace tokenwatch
