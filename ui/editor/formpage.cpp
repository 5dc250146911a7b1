// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/formpage.h"

#include "ui/editor/foldbutton.h"
#include "ui/editor/formfield.h"
#include "ui/spoken.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenFields = 14;

/// No wider than its fields may be: a column asks how high it gets with all the width there is, and a sentence that
/// wraps earlier would then lie on what comes next.
QHBoxLayout *asWideAsFields(QVBoxLayout *fields)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(fields, 1);
    row->addStretch();
    return row;
}

/// Not required, and asked for by most providers all the same.
bool isUsual(const QString &key)
{
    static const QStringList usual{
        u"title"_s,          u"grant.scope"_s, u"grant.client_id"_s, u"grant.issuer"_s,  u"grant.token_url"_s,
        u"grant.audience"_s, u"grant.email"_s, u"grant.username"_s,  u"fallback.type"_s, u"grant.expires_at"_s};
    return usual.contains(key);
}

} // namespace

FormPage::FormPage(SourceForm &form, QList<FormSection> sections, const Words &words, const Theme &theme,
                   QWidget *parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_sections(std::move(sections))
    , m_theme(theme)
    , m_notices(new QVBoxLayout)
    , m_main(new QVBoxLayout)
    , m_more(new FoldButton(theme, this))
    , m_rareBox(new QWidget(this))
    , m_rare(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *title = new QLabel(words.title, body);
    title->setFont(theme.fonts().headline);
    auto *text = new QLabel(words.text, body);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setVisible(!words.text.isEmpty());
    m_more->setText(tr("More settings"));
    m_more->setObjectName(u"more"_s);
    connect(m_more, &FoldButton::toggled, this, &FormPage::fold);
    for (QVBoxLayout *fields : {m_main, m_rare}) {
        fields->setSpacing(betweenFields);
        fields->setContentsMargins(0, 0, 0, 0);
    }
    m_rareBox->setLayout(asWideAsFields(m_rare));
    m_rareBox->hide();
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(26, 20, 26, 20);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(14);
    layout->addLayout(m_notices);
    layout->addLayout(asWideAsFields(m_main));
    layout->addSpacing(10);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_rareBox);
    layout->addStretch();
    setWidget(body);
    build();
    connect(&form, &QAbstractItemModel::rowsInserted, this, &FormPage::build);
    connect(&form, &QAbstractItemModel::rowsRemoved, this, &FormPage::build);
    connect(&form, &QAbstractItemModel::modelReset, this, &FormPage::build);
    connect(&form, &QAbstractItemModel::dataChanged, this, &FormPage::settle);
}

bool FormPage::isRare(int row) const
{
    const QModelIndex index = m_form.index(row);
    const auto section = index.data(SourceForm::SectionRole).value<FormSection>();
    if (section == FormSection::Schedule || section == FormSection::FallbackKind)
        return index.data(SourceForm::KeyRole).toString() == "rotate_credentials_every"_L1;
    if (index.data(SourceForm::RequiredRole).toBool() && section != FormSection::Delivery)
        return false;
    if (index.data(SourceForm::KindRole).value<FormKind>() == FormKind::Secret) {
        const auto state = index.data(SourceForm::SlotStateRole).value<SourceForm::SlotState>();
        const QString key = index.data(SourceForm::KeyRole).toString();
        return state == SourceForm::SlotState::Optional && !key.endsWith("client_secret"_L1);
    }
    return !isUsual(index.data(SourceForm::KeyRole).toString());
}

void FormPage::build()
{
    QStringList keys;
    for (int row = 0; row < m_form.rowCount(); ++row) {
        const QModelIndex index = m_form.index(row);
        if (m_sections.contains(index.data(SourceForm::SectionRole).value<FormSection>()))
            keys += index.data(SourceForm::KeyRole).toString();
    }
    const bool isSame = keys.size() == m_fields.size() &&
                        std::equal(keys.begin(), keys.end(), m_fields.begin(),
                                   [](const QString &key, const FormField *each) { return key == each->key(); });
    if (!isSame) {
        // Later: one of them may be the one that is typed into.
        for (FormField *old : std::exchange(m_fields, {})) {
            old->hide();
            old->setObjectName({});
            old->deleteLater();
        }
        for (const QString &key : keys) {
            const bool rare = isRare(m_form.rowOf(key));
            auto *made = new FormField(m_form, key, m_theme, rare ? m_rareBox : widget());
            (rare ? m_rare : m_main)->addWidget(made);
            m_fields += made;
        }
    }
    settle();
}

void FormPage::settle()
{
    bool hasRare = false;
    for (FormField *each : std::as_const(m_fields)) {
        each->settle();
        const bool rare = each->parentWidget() == m_rareBox;
        hasRare = hasRare || rare;
        if (rare && each->hasMistake())
            m_more->setChecked(true);
    }
    m_more->setVisible(hasRare);
}

void FormPage::fold(bool open)
{
    m_rareBox->setVisible(open);
    m_more->setText(open ? tr("Fewer settings") : tr("More settings"));
}

bool FormPage::hasMistake() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FormField *each) { return each->hasMistake(); });
}

void FormPage::touchAll()
{
    for (FormField *each : std::as_const(m_fields))
        each->touch();
}

void FormPage::focusFirst()
{
    for (FormField *each : std::as_const(m_fields)) {
        if (each->isVisibleTo(this) && each->isEnabled())
            return each->focusInput();
    }
}

void FormPage::focusField(const QString &key)
{
    if (FormField *found = field(key)) {
        if (found->parentWidget() == m_rareBox)
            m_more->setChecked(true);
        found->touch();
        found->focusInput();
        ensureWidgetVisible(found);
        if (found->hasMistake()) // the keyboard may have been there before
            announce(*this, found->mistake());
    }
}

FormField *FormPage::field(const QString &key) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FormField *each) { return each->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

void FormPage::addNotice(QWidget *notice)
{
    m_notices->addWidget(notice);
    m_notices->setContentsMargins(0, 0, 0, 14);
}

} // namespace tokenwatch
