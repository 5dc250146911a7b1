// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/choicebox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

namespace tokenwatch {

namespace {

constexpr int rowGap = 10;
constexpr int headingGap = 14;
constexpr int titleGap = 6;

} // namespace

SettingsPage::SettingsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(24, 20, 24, 20);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(rowGap);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void SettingsPage::setTitle(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.fonts().headline);
    label->setContentsMargins(0, 0, 0, titleGap);
    m_form->insertRow(0, label);
    setAccessibleName(title);
}

void SettingsPage::show(const Settings &settings)
{
    m_settings = settings;
    m_isShowing = true;
    for (const auto &read : m_readers)
        read(m_settings);
    m_isShowing = false;
}

void SettingsPage::choose(const std::function<void(Settings &)> &change)
{
    if (m_isShowing)
        return;
    change(m_settings);
    Q_EMIT chosen(m_settings);
}

void SettingsPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(m_theme.fonts().bold);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, headingGap, 0, 0);
    m_form->addRow(heading);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setVisible(!text.isEmpty());
    m_form->addRow(note);
    return note;
}

void SettingsPage::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field); // the label becomes its buddy
}

QCheckBox *SettingsPage::addCheck(const QString &text, std::function<bool &(Settings &)> member)
{
    auto *box = new QCheckBox(text, this);
    m_form->addRow(box);
    connect(box, &QCheckBox::toggled, this,
            [this, member](bool on) { choose([&](Settings &settings) { member(settings) = on; }); });
    follow([box, member](const Settings &settings) {
        Settings copy = settings;
        box->setChecked(member(copy));
    });
    return box;
}

QComboBox *SettingsPage::addWords(const QString &label, const QStringList &words)
{
    auto *box = new ChoiceBox(this);
    box->addItems(words);
    addRow(label, box);
    return box;
}

void SettingsPage::select(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
}

void SettingsPage::onPicked(QComboBox *box, std::function<void(int)> picked)
{
    connect(box, &QComboBox::activated, this, std::move(picked));
}

} // namespace tokenwatch
