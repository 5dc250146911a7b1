// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/secretfield.h"

#include "ui/icons.h"
#include "ui/tokenmonitor/card.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSecret = 64 * 1024;
constexpr int linesOfText = 4;

} // namespace

SecretField::SecretField(const Theme &theme, bool isLong, QWidget *parent)
    : QWidget(parent)
    , m_stored(new QWidget(this))
    , m_icon(new IconLabel(theme, 16, m_stored))
    , m_words(new QLabel(m_stored))
    , m_replace(new QPushButton(tr("Replace…"), m_stored))
    , m_typing(new QWidget(this))
{
    m_icon->show(u"locked"_s, Ink::Secondary);
    m_words->setTextFormat(Qt::PlainText);
    m_replace->setAutoDefault(false);
    m_replace->setObjectName(u"replace"_s);
    auto *stored = new QHBoxLayout(m_stored);
    stored->setContentsMargins(0, 0, 0, 0);
    stored->setSpacing(8);
    stored->addWidget(m_icon);
    stored->addWidget(m_words);
    stored->addSpacing(8);
    stored->addWidget(m_replace);
    stored->addStretch();

    auto *typing = new QHBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 0, 0);
    typing->setSpacing(8);
    if (isLong) {
        m_text = new QPlainTextEdit(m_typing);
        m_text->setTabChangesFocus(true);
        m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfText + 12);
        m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_text->setPlaceholderText(tr("Paste it here, or choose its file."));
        auto *choose = new QPushButton(tr("Choose file…"), m_typing);
        choose->setAutoDefault(false);
        typing->addWidget(m_text, 1);
        typing->addWidget(choose, 0, Qt::AlignTop);
        connect(choose, &QPushButton::clicked, this, &SecretField::chooseFile);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { handOn(m_text->toPlainText()); });
    } else {
        m_line = new QLineEdit(m_typing);
        m_line->setTextMargins(5, 0, 5, 0);
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        m_line->setContextMenuPolicy(Qt::NoContextMenu);
        typing->addWidget(m_line, 1);
        connect(m_line, &QLineEdit::textChanged, this, &SecretField::handOn);
    }
    input()->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stored);
    layout->addWidget(m_typing);
    connect(m_replace, &QPushButton::clicked, this, &SecretField::offerInput);
}

SecretField::~SecretField()
{
    wipe();
}

QWidget *SecretField::input() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_text;
}

void SecretField::show(SourceForm::SlotState state, bool readOnly)
{
    const bool isStored = state == SourceForm::SlotState::Stored;
    // A value that is being replaced is typed until the form has it.
    const bool types = !readOnly && !(isStored && !m_replaces);
    m_words->setText(isStored ? tr("Stored") : tr("Nothing is stored"));
    m_replace->setVisible(!readOnly);
    m_stored->setVisible(!types);
    m_typing->setVisible(types);
    setFocusProxy(types ? input() : m_replace);
}

void SecretField::offerInput()
{
    m_replaces = true;
    m_stored->hide();
    m_typing->show();
    setFocusProxy(input());
    input()->setFocus(Qt::OtherFocusReason);
}

void SecretField::handOn(const QString &text)
{
    // A pasted secret often brings a line break or a blank along; inside it nothing is touched.
    QByteArray value = text.trimmed().toUtf8();
    Q_EMIT entered(std::make_shared<Secret>(Secret::take(std::move(value))));
}

void SecretField::wipe()
{
    const QSignalBlocker blocker(input());
    // Setting the text also empties the field's history of undo steps.
    if (m_line)
        m_line->setText({});
    else
        m_text->setPlainText({});
}

void SecretField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file of the secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestSecret) {
            m_text->setPlaceholderText(tr("That file can’t be read, or is larger than 64 KiB."));
            return;
        }
        m_text->setPlainText(QString::fromUtf8(file.readAll()));
    });
    dialog->open();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == input() && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace tokenwatch
