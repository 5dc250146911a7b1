// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the settings: rows of label and field, and the value that its fields change. Owned by SettingsDialog.
// Window thread.
#pragma once

#include "domain/settings.h"
#include "ui/theme.h"

#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace tokenwatch {

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const Theme &theme, QWidget *parent);

    /// What the page is called, over its rows.
    void setTitle(const QString &title);
    /// Shows another value; nothing is signalled.
    void show(const Settings &settings);

Q_SIGNALS:
    /// A person changed something; it counts at once.
    void chosen(const tokenwatch::Settings &settings);

protected:
    /// A line over the rows that follow.
    void addHeading(const QString &text);
    /// In the second colour, over the whole width; what is empty is hidden.
    QLabel *addNote(const QString &text = {});
    QCheckBox *addCheck(const QString &text, std::function<bool &(Settings &)> member);
    /// Words and the values they stand for.
    template <class T>
    QComboBox *addChoice(const QString &label, const std::vector<std::pair<QString, T>> &choices,
                         std::function<T &(Settings &)> member);
    void addRow(const QString &label, QWidget *field);
    /// `read` shows the value, and is called whenever another one is to be shown.
    void follow(std::function<void(const Settings &)> read) { m_readers.push_back(std::move(read)); }
    void choose(const std::function<void(Settings &)> &change);
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    const Theme &m_theme;
    QFormLayout *m_form;

private:
    QComboBox *addWords(const QString &label, const QStringList &words);
    static void select(QComboBox *box, int index);
    void onPicked(QComboBox *box, std::function<void(int)> picked);

    Settings m_settings;
    std::vector<std::function<void(const Settings &)>> m_readers;
    bool m_isShowing = false;
};

template <class T>
QComboBox *SettingsPage::addChoice(const QString &label, const std::vector<std::pair<QString, T>> &choices,
                                   std::function<T &(Settings &)> member)
{
    QStringList words;
    for (const auto &[word, value] : choices)
        words << word;
    QComboBox *box = addWords(label, words);
    onPicked(box, [this, choices, member](int index) {
        choose([&](Settings &settings) { member(settings) = choices.at(static_cast<std::size_t>(index)).second; });
    });
    follow([box, choices, member](const Settings &settings) {
        Settings copy = settings;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (choices[i].second == member(copy))
                return select(box, static_cast<int>(i));
        }
        select(box, -1);
    });
    return box;
}

} // namespace tokenwatch
