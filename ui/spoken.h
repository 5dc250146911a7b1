// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told: sentences to be read out wherever the focus is, names that are told only when they
// change, and labels whose words may change each second without a word about it. Window thread.
#pragma once

#include <QLabel>
#include <array>

class QAbstractItemView;
class QComboBox;

namespace tokenwatch {

/// Has `sentence` read out. `place`: any widget of the window that says it.
void announce(QWidget &place, const QString &sentence);

/// As the setters of QWidget, which tell every screen reader anew what it knows.
void setSpokenName(QWidget &widget, const QString &name);
void setSpokenDescription(QWidget &widget, const QString &description);

/// For a box of choices without a label beside it. On Linux its name is what is chosen, and a label says what it is
/// for.
void setSpokenLabel(QComboBox &box, const QString &words);

/// Tells of the current cell of a list that has the keyboard. Of another row Qt itself tells the first column, and so
/// nothing that can be seen where that one is hidden.
void speakCurrent(QAbstractItemView &view);

/// When the keyboard comes to the list, its current cell is told. Qt tells the list alone.
void speakCurrentOnFocus(QAbstractItemView &view);

/// One sentence of an Announcer, as a notification that appears.
class SpokenSentence final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
};

/// The voice of one window. Not seen; made by announce(), and owned by the window.
class Announcer final : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget &window);

    void say(const QString &sentence);
    /// The last one.
    [[nodiscard]] QString sentence() const { return m_sentence; }

private:
    QString m_sentence;
    /// They take turns: who listens fetches a sentence after it was told that there is one.
    std::array<SpokenSentence *, 3> m_voices{};
    size_t m_turn = 0;
};

/// A label that counts: who asks is told what it says at that moment, and nobody is told that it says something else.
class CountingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit CountingLabel(QWidget *parent);

    /// In whole words, where what is shown is in short ones; empty: as it is shown.
    void setSpoken(const QString &words) { m_spoken = words; }
    [[nodiscard]] QString spoken() const;

private:
    QString m_spoken;
};

} // namespace tokenwatch
