// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the editor that is a form: the rows of some sections, the rarer ones behind "More settings". Rows come
// and go with the kind of grant. Window thread; owned by the editor.
#pragma once

#include "models/sourceform.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace tokenwatch {

class FoldButton;
class FormField;
class Theme;

class FormPage final : public QScrollArea
{
    Q_OBJECT
public:
    struct Words {
        QString title, text;
    };
    FormPage(SourceForm &form, QList<FormSection> sections, const Words &words, const Theme &theme, QWidget *parent);

    [[nodiscard]] bool hasMistake() const;
    /// From now on what is missing is said.
    void touchAll();
    void focusFirst();
    /// Unfolds what hides it.
    void focusField(const QString &key);
    [[nodiscard]] FormField *field(const QString &key) const;
    /// Above the fields.
    void addNotice(QWidget *notice);

private:
    void build();
    void settle();
    [[nodiscard]] bool isRare(int row) const;
    void fold(bool open);

    SourceForm &m_form;
    const QList<FormSection> m_sections;
    const Theme &m_theme;
    QVBoxLayout *m_notices;
    QVBoxLayout *m_main;
    FoldButton *m_more;
    QWidget *m_rareBox;
    QVBoxLayout *m_rare;
    QList<FormField *> m_fields;
    bool m_touched = false;
};

} // namespace tokenwatch
