// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/kindpage.h"

#include "models/sourceform.h"
#include "texts/granttexts.h"
#include "ui/icons.h"
#include "ui/style.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPainter>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindIcon = 20;
constexpr int kindEdge = 14;
constexpr int kindGap = 12;
constexpr int kindColumns = 2;

QString kindIconName(const QByteArray &type)
{
    static const QHash<QByteArray, QString> names{{"client_credentials", u"plug"_s},
                                                  {"password", u"key"_s},
                                                  {"login", u"locked"_s},
                                                  {"refresh_token", u"refreshing"_s},
                                                  {"authorization_code", u"network"_s},
                                                  {"device_code", u"unlock"_s},
                                                  {"jwt_bearer", u"shield"_s},
                                                  {"token_exchange", u"refresh-all"_s},
                                                  {"session_refresh", u"clock"_s},
                                                  {"clerk_session", u"clock"_s},
                                                  {"edr", u"import"_s},
                                                  {"manual", u"copy"_s},
                                                  {"file", u"search"_s},
                                                  {"command", u"resume"_s}};
    return names.value(type, u"key"_s);
}

} // namespace

KindCard::KindCard(const QByteArray &type, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_type(type)
    , m_theme(theme)
{
    const texts::FormText words = texts::grantTypeText(type);
    m_title = words.title;
    m_hint = words.hint;
    setObjectName(u"kind."_s + QString::fromLatin1(type));
    setText(m_title);
    setAccessibleName(m_title);
    setAccessibleDescription(m_hint);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KindCard::sizeHint() const
{
    return {300, heightForWidth(300)};
}

int KindCard::heightForWidth(int width) const
{
    const int words = width - 2 * kindEdge - kindIcon - 10;
    const QRect hint =
        QFontMetrics(m_theme.fonts().small).boundingRect(QRect(0, 0, words, 1000), int(Qt::TextWordWrap), m_hint);
    const int title = QFontMetrics(m_theme.fonts().bold).lineSpacing();
    return 2 * (kindEdge - 2) + title + 3 + hint.height();
}

void KindCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = m_theme.colours();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor fill = isChecked() ? colours.selection : underMouse() && isEnabled() ? colours.hover : colours.base;
    drawRoundedBox(painter, box, 5, fill, isChecked() ? colours.accent : colours.line, isChecked() ? 2 : 1);
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()), 6, Qt::NoBrush, colours.accent, 2);
    paintIcon(painter, QRectF(kindEdge, kindEdge - 1, kindIcon, kindIcon), kindIconName(m_type),
              isEnabled() ? colours.accent : colours.disabled);
    const int left = kindEdge + kindIcon + 10;
    QRect words = rect().adjusted(left, kindEdge - 2, -kindEdge, -kindEdge + 4);
    painter.setFont(m_theme.fonts().bold);
    painter.setPen(isEnabled() ? colours.text : colours.disabled);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop),
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, words.width()));
    words.setTop(words.top() + painter.fontMetrics().lineSpacing() + 3);
    painter.setFont(m_theme.fonts().small);
    painter.setPen(isEnabled() ? colours.secondary : colours.disabled);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_hint);
}

KindPage::KindPage(SourceForm &form, const QList<GrantForm> &forms, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_cards(new QButtonGroup(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *title = new QLabel(tr("How does this source get its tokens?"), body);
    title->setFont(theme.fonts().headline);
    auto *text = new QLabel(tr("Choose what the provider’s documentation describes. It can be changed later."), body);
    text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(kindGap);
    int place = 0;
    for (const GrantForm &each : forms) {
        auto *card = new KindCard(each.type, theme, body);
        card->installEventFilter(this);
        m_cards->addButton(card, place);
        grid->addWidget(card, place / kindColumns, place % kindColumns);
        ++place;
    }
    for (int column = 0; column < kindColumns; ++column)
        grid->setColumnStretch(column, 1);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(26, 20, 26, 20);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(14);
    layout->addLayout(grid);
    layout->addStretch();
    setWidget(body);
    connect(m_cards, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            m_form.setData(m_form.index(m_form.rowOf(u"grant.type"_s)),
                           QString::fromLatin1(static_cast<KindCard *>(button)->type()));
    });
    connect(&form, &QAbstractItemModel::modelReset, this, &KindPage::showChosen);
    connect(&form, &QAbstractItemModel::dataChanged, this, &KindPage::showChosen);
    showChosen();
}

void KindPage::showChosen()
{
    const QModelIndex index = m_form.index(m_form.rowOf(u"grant.type"_s));
    const QByteArray type = index.data(Qt::EditRole).toString().toLatin1();
    const bool mayChange = m_form.flags(index) & Qt::ItemIsEditable;
    for (QAbstractButton *button : m_cards->buttons()) {
        const QSignalBlocker blocker(m_cards);
        if (static_cast<KindCard *>(button)->type() == type)
            button->setChecked(true);
        button->setEnabled(mayChange || button->isChecked());
    }
}

void KindPage::focusFirst()
{
    if (QAbstractButton *chosen = m_cards->checkedButton())
        chosen->setFocus(Qt::OtherFocusReason);
}

bool KindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        Q_EMIT settledOn();
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched));
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tokenwatch
