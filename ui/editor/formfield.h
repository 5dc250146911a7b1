// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a source's form as widgets: what is asked, the input, and one sentence below it, which is what is wrong,
// doubtful or helpful, in this order. Window thread; owned by its FormPage.
#pragma once

#include "models/sourceform.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenwatch {

class IconLabel;
class SecretField;
class Theme;

class FormField final : public QWidget
{
    Q_OBJECT
public:
    FormField(SourceForm &form, QString key, const Theme &theme, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    /// The form changed.
    void settle();
    /// From now on what is missing counts as a mistake.
    void touch();
    [[nodiscard]] bool hasMistake() const { return !mistake().isEmpty(); }
    /// In a sentence; empty where all is right.
    [[nodiscard]] QString mistake() const;
    void focusInput();

private:
    [[nodiscard]] QVariant value(int role) const;
    void take(const QVariant &typed);
    QWidget *makeInput();
    QWidget *makeLine();
    QWidget *makeText();
    QWidget *makeChoice();
    QWidget *makeSwitch();
    QWidget *makePath();
    QWidget *makeSecret();
    void showValue();
    void showNote();
    void useShare();

    SourceForm &m_form;
    const QString m_key;
    const Theme &m_theme;
    const FormKind m_kind;
    QLabel *m_label;
    QWidget *m_input;  ///< takes the focus
    QWidget *m_framed; ///< stands in the layout
    SecretField *m_secret = nullptr;
    IconLabel *m_noteIcon;
    QLabel *m_note;
    QPushButton *m_remedy;
    bool m_touched = false;
    bool m_showing = false; ///< what the inputs say now comes from the form
};

} // namespace tokenwatch
