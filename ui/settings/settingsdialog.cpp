// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/icons.h"
#include "ui/onscreen.h"
#include "ui/settings/agentpages.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/plainpages.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 208;
constexpr int listMargin = 12;
constexpr int pageRowHeight = 40;
constexpr int iconLeft = 16;
constexpr int iconSide = 16;
constexpr int titleLeft = 44;
constexpr int rowEdge = 3;

/// The pages look as the steps of the editor do.
class PageRows final : public QStyledItemDelegate
{
public:
    PageRows(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &colours = m_theme.colours();
        const QRect row = option.rect;
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        if (isChosen) {
            fillMarked(*painter, row, colours.selection, colours.accent, m_theme);
            painter->fillRect(QRect(row.left(), row.top(), rowEdge, row.height()), colours.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, colours.hover);
        }
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(row.left() + iconLeft, row.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        painter->setFont(isChosen ? m_theme.fonts().bold : m_theme.fonts().body);
        painter->setPen(colours.text);
        const QRect words = row.adjusted(titleLeft, 0, -8, 0);
        painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (isChosen && option.widget && showsFocus(*option.widget))
            drawRoundedBox(*painter, QRectF(row).adjusted(3, 2, -3, -2), 4, Qt::NoBrush, colours.accent, 2);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SettingsDialog::SettingsDialog(const Doors &doors, const Settings &settings, bool startsAtLogin,
                               const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_theme(doors.theme)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_general(new GeneralPage(languages, startsAtLogin, doors.theme, this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(640, 420);
    resize(sizeOnScreen(*this, {820, 600}));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PageRows(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *inSide = new QVBoxLayout(side);
    inSide->setContentsMargins(0, listMargin, 0, listMargin);
    inSide->addWidget(m_list);
    connect(m_general, &GeneralPage::startAtLoginChosen, this, &SettingsDialog::startAtLoginChosen);
    // In the order of Page.
    add(m_general, tr("General"), u"tray-fine"_s);
    add(new AppearancePage(m_theme, this), tr("Appearance"), u"table"_s);
    add(new NotificationsPage(m_theme, this), tr("Notifications"), u"bell"_s);
    add(new SchedulingPage(doors.agent, m_theme, this), tr("Scheduling"), u"clock"_s);
    add(new SecurityPage(doors.agent.facts(), m_theme, this), tr("Security"), u"shield"_s);
    add(new KeysPage(doors.agent, doors.sources, m_theme, this), tr("Local API and proxy"), u"plug"_s);
    add(new NetworkPage(doors.agent, m_theme, this), tr("Network"), u"network"_s);
    add(new AdvancedPage(doors.agent, m_theme, this), tr("Advanced"), u"info"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    setSettings(settings);
}

void SettingsDialog::add(SettingsPage *page, const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(themedIcon(m_theme, icon), title, m_list);
    item->setSizeHint({0, pageRowHeight});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setTitle(title);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    connect(page, &SettingsPage::chosen, this, [this](const Settings &settings) {
        setSettings(settings); // the other pages change the same value
        Q_EMIT chosen(settings);
    });
}

void SettingsDialog::setSettings(const Settings &settings)
{
    for (SettingsPage *page : findChildren<SettingsPage *>())
        page->show(settings);
}

void SettingsDialog::setStartsAtLogin(bool starts)
{
    m_general->showStartsAtLogin(starts);
}

void SettingsDialog::setPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

SettingsDialog::Page SettingsDialog::currentPage() const
{
    return static_cast<Page>(m_list->currentRow());
}

void SettingsDialog::setCovered(bool covered)
{
    for (QLineEdit *key : findChildren<QLineEdit *>(u"keyText"_s))
        key->setEchoMode(covered ? QLineEdit::Password : QLineEdit::Normal);
}

SettingsPage *SettingsDialog::page(Page page) const
{
    auto *scroll = qobject_cast<QScrollArea *>(m_pages->widget(static_cast<int>(page)));
    return scroll ? qobject_cast<SettingsPage *>(scroll->widget()) : nullptr;
}

} // namespace tokenwatch
