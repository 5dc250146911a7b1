// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's first step: the ways to get a token, one card each. Window thread; owned by the editor.
#pragma once

#include "domain/grantform.h"

#include <QAbstractButton>
#include <QScrollArea>

class QButtonGroup;
class QGridLayout;

namespace tokenwatch {

class SourceForm;
class Theme;

class KindCard final : public QAbstractButton
{
    Q_OBJECT
public:
    KindCard(const QByteArray &type, const Theme &theme, QWidget *parent);

    [[nodiscard]] const QByteArray &type() const { return m_type; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QByteArray m_type;
    const Theme &m_theme;
    QString m_title, m_hint;
};

class KindPage final : public QScrollArea
{
    Q_OBJECT
public:
    KindPage(SourceForm &form, const QList<GrantForm> &forms, const Theme &theme, QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    /// Chosen and meant: double-clicked.
    void settledOn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChosen();

    SourceForm &m_form;
    QButtonGroup *m_cards;
};

} // namespace tokenwatch
