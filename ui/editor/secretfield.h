// SPDX-License-Identifier: GPL-3.0-or-later
// The field of one secret: what is stored is only said to be stored, what is typed is handed on and wiped here.
// Window thread; owned by its FormField.
#pragma once

#include "domain/secret.h"
#include "models/sourceform.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tokenwatch {

class IconLabel;
class Theme;

class SecretField final : public QWidget
{
    Q_OBJECT
public:
    /// `isLong`: keys and documents of several lines.
    SecretField(const Theme &theme, bool isLong, QWidget *parent);
    ~SecretField() override;

    void show(SourceForm::SlotState state, bool readOnly);
    /// Where the words of a label lead.
    [[nodiscard]] QWidget *input() const;

Q_SIGNALS:
    /// After each change; empty takes back what was entered.
    void entered(const std::shared_ptr<tokenwatch::Secret> &secret);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerInput();
    void handOn(const QString &text);
    void wipe();
    void chooseFile();

    QWidget *m_stored;
    IconLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_replace;
    QWidget *m_typing;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    bool m_replaces = false;
};

} // namespace tokenwatch
