// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would bring, line by line, before anything of it is taken; afterwards the offer to take the secrets out
// of the file. Deletes itself when closed. Window thread.
#pragma once

#include "ports/agent.h"
#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tokenwatch {

class Card;

class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `path` is read already: `text` is what the review tells of.
    ImportDialog(Agent &agent, QString path, QByteArray text, const ImportReview &review, const Theme &theme,
                 QWidget *parent);

Q_SIGNALS:
    /// One sentence on what was done.
    void imported(const QString &sentence);

private:
    void fill(const ImportReview &review);
    [[nodiscard]] QStringList chosen() const;
    void settle();
    void import();
    void finished(const Expected<ImportOutcome> &outcome);
    void offerBlanking(const QByteArray &blanked);
    void blank(const QByteArray &blanked);

    Agent &m_agent;
    const QString m_path, m_fileName;
    const QByteArray m_text;
    const Theme &m_theme;
    QLabel *m_intro;
    QTreeWidget *m_list;
    Card *m_offer;
    QLabel *m_offerText;
    QLabel *m_trouble;
    QPushButton *m_blank;
    QPushButton *m_cancel;
    QPushButton *m_import;
    QByteArray m_blanked;
    Pending m_importing;
};

} // namespace tokenwatch
