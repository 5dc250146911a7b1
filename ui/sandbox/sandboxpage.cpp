// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxpage.h"

#include "ui/filterfield.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/card.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestWords = 420;
constexpr int leastAround = 32;

} // namespace

SandboxPage::SandboxPage(QAbstractItemModel &model, int wide, SandboxRows rows, Words words, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(std::move(words))
    , m_filter(new SandboxFilter(&model, this))
    , m_view(new SandboxTableView(*m_filter, wide, rows, theme, this))
    , m_field(new FilterField(theme, this))
    , m_problems(new QCheckBox(m_words.problems, this))
    , m_remark(new ElidedLabel(this))
    , m_nothing(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_all(new QVBoxLayout(this))
{
    m_view->setAccessibleName(m_words.name);
    m_field->setAccessibleName(tr("Filter: %1").arg(m_words.name));
    m_problems->setVisible(!m_words.problems.isEmpty());
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setObjectName(u"remark"_s);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setTextFormat(Qt::RichText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);

    m_line->setContentsMargins(16, 10, 16, 10);
    m_line->setSpacing(10);
    m_line->addWidget(m_field);
    m_line->addWidget(m_problems);
    m_line->addWidget(m_remark, 1);

    auto *table = new QWidget(this);
    auto *overlay = new QGridLayout(table);
    overlay->setContentsMargins(0, 0, 0, 0);
    overlay->addWidget(m_view, 0, 0);
    overlay->addWidget(m_nothing, 0, 0, Qt::AlignCenter);
    m_middle->setSpacing(0);
    m_middle->addWidget(table, 1);

    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addLayout(m_line);
    m_all->addLayout(m_middle, 1);
    m_view->installEventFilter(this);
    setTabOrder(m_field, m_problems);
    setTabOrder(m_problems, m_view);

    connect(m_field, &QLineEdit::textChanged, m_filter, &SandboxFilter::setText);
    connect(m_field, &FilterField::left, this, &SandboxPage::focusTable);
    connect(m_problems, &QCheckBox::toggled, m_filter, &SandboxFilter::setProblemsOnly);
    connect(m_nothing, &QLabel::linkActivated, this, [this] {
        m_field->clear();
        m_problems->setChecked(false);
        focusTable();
    });
    const auto follow = [this](const QAbstractItemModel *followed) {
        connect(followed, &QAbstractItemModel::rowsInserted, this, &SandboxPage::showWhatIsLeft);
        connect(followed, &QAbstractItemModel::rowsRemoved, this, &SandboxPage::showWhatIsLeft);
    };
    follow(m_filter);
    follow(&model);
    connect(&theme, &Theme::changed, this, &SandboxPage::showWhatIsLeft);
    showWhatIsLeft();
}

SandboxPage::~SandboxPage()
{
    delete m_view; // before the filter that it shows
}

QPushButton *SandboxPage::addButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(m_theme, icon));
        button->setIconSize(buttonIcon);
    }
    button->setAutoDefault(false);
    addTool(button);
    return button;
}

void SandboxPage::addTool(QWidget *tool)
{
    m_line->addWidget(tool);
}

void SandboxPage::addLine(QLayout *line)
{
    m_all->insertLayout(1, line);
}

/// The words over an empty table keep to its width.
bool SandboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_nothing->setFixedWidth(std::clamp(m_view->width() - 2 * leastAround, 120, widestWords));
    return QWidget::eventFilter(watched, event);
}

void SandboxPage::addBeside(QWidget *part, int stretch)
{
    m_middle->addWidget(part, stretch);
}

void SandboxPage::setRemark(const QString &remark)
{
    if (m_remark->text() != remark)
        m_remark->setText(remark);
}

void SandboxPage::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SandboxPage::focusTable()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void SandboxPage::setFilterText(const QString &text)
{
    m_field->setText(text);
}

void SandboxPage::showWhatIsLeft()
{
    const bool none = m_filter->rowCount() == 0;
    m_nothing->setVisible(none);
    if (!none)
        return;
    const bool filtered = m_filter->sourceModel()->rowCount() > 0;
    const QString sentence = filtered ? tr("Nothing matches the filter.") : m_words.empty;
    QString html = u"<p style=\"color:%1\">%2</p>"_s.arg(m_theme.colours().secondary.name(), sentence.toHtmlEscaped());
    if (filtered)
        html += u"<p><a href=\"#\" style=\"color:%1; text-decoration:none\">%2</a></p>"_s.arg(
            m_theme.colours().link.name(), tr("Clear filter"));
    m_nothing->setText(html);
    m_nothing->setAccessibleName(sentence);
}

} // namespace tokenwatch
