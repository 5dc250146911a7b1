// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the source editor: what is to be said about the whole of it, and the buttons that lead on (ui/screens 7).
// Owned by the editor. Window thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenwatch {

class EditorFoot final : public QWidget
{
    Q_OBJECT
public:
    /// What the buttons say and which of them may be used.
    struct Offer {
        QString cancel, goOn;
        bool mayGoBack = false;
        bool offersGoOn = false;
        bool mayGoOn = false;
        bool maySaveUntested = false;
    };

    EditorFoot(const Theme &theme, QWidget *parent);

    void setOffer(const Offer &offer);
    /// Stays until something else is said.
    void say(const QString &words, Ink ink);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void cancelAsked();
    void backAsked();
    void goOnAsked();
    void saveUntestedAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void colourWords();

    const Theme &m_theme;
    QLabel *m_words;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_goOn;
    QPushButton *m_more;
    Ink m_ink = Ink::Secondary;
};

} // namespace tokenwatch
