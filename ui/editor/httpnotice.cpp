// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/httpnotice.h"

#include "domain/address.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace tokenwatch {

using namespace Qt::StringLiterals;

HttpNotice::HttpNotice(SourceForm &form, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_form(form)
    , m_https(new QPushButton(tr("Use https"), this))
    , m_keep(new QPushButton(tr("Keep http for this address"), this))
{
    setFamily(Ink::Warn);
    setObjectName(u"httpNotice"_s);
    auto *icon = new IconLabel(theme, 18, this);
    icon->show(u"failing"_s, Ink::Warn);
    auto *title = new QLabel(tr("Credentials and token travel unencrypted (http)"), this);
    title->setFont(theme.fonts().bold);
    auto *text = new QLabel(tr("Anyone on this network can read them."), this);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());
    m_https->setObjectName(u"useHttps"_s);
    m_keep->setObjectName(u"keepHttp"_s);
    for (QPushButton *button : {m_https, m_keep})
        button->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(title);
    words->addWidget(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 12, 14, 12);
    layout->setSpacing(11);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_https);
    layout->addWidget(m_keep);
    connect(m_https, &QPushButton::clicked, this, &HttpNotice::useHttps);
    connect(m_keep, &QPushButton::clicked, this, &HttpNotice::keepHttp);
    connect(&form, &SourceForm::edited, this, &HttpNotice::settle);
    settle();
}

QList<int> HttpNotice::plainRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_form.rowCount(); ++row) {
        const QModelIndex index = m_form.index(row);
        if (index.data(SourceForm::KindRole).value<FormKind>() != FormKind::Address)
            continue;
        const QUrl address(index.data(Qt::EditRole).toString().trimmed());
        if (address.scheme() == "http"_L1 && !address.host().isEmpty() && !isLoopbackHost(address.host()))
            rows += row;
    }
    return rows;
}

void HttpNotice::settle()
{
    setVisible(!plainRows().isEmpty());
    const QModelIndex allowed = m_form.index(m_form.rowOf(u"allow_http"_s));
    const bool mayEdit = m_form.flags(allowed) & Qt::ItemIsEditable;
    m_https->setVisible(mayEdit);
    m_keep->setVisible(mayEdit && !allowed.data(Qt::EditRole).toBool());
}

void HttpNotice::useHttps()
{
    for (const int row : plainRows()) {
        const QModelIndex index = m_form.index(row);
        QUrl address(index.data(Qt::EditRole).toString().trimmed());
        address.setScheme(u"https"_s);
        m_form.setData(index, address.toString());
    }
    m_form.setData(m_form.index(m_form.rowOf(u"allow_http"_s)), false);
}

void HttpNotice::keepHttp()
{
    m_form.setData(m_form.index(m_form.rowOf(u"allow_http"_s)), true);
}

} // namespace tokenwatch
