// SPDX-License-Identifier: GPL-3.0-or-later
// The strip above the table: what needs you, until when you are covered, the most urgent warning (S5-27), and one chip
// per severity that filters the table. Owned by TokenMonitor. Window thread.
#pragma once

#include "models/forecastsummary.h"
#include "models/sourcefilter.h"
#include "models/summary.h"

#include <QAbstractButton>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace tokenwatch {

class CountingLabel;
class Theme;

/// "2 at risk" with the icon of its family; checked while it filters.
class SeverityChip final : public QAbstractButton
{
    Q_OBJECT
public:
    SeverityChip(Severity severity, const Theme &theme, QWidget *parent);

    [[nodiscard]] Severity severity() const { return m_severity; }
    void setCount(int count);
    /// Without its word, where space is short; the tooltip and screen readers still have it.
    void setTerse(bool terse);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Severity m_severity;
    QString m_word;
    int m_count = -1;
    bool m_terse = false;
};

/// One line in as many words as fit, whole in the tooltip; pressing it asks for its source.
class WarningLine final : public QAbstractButton
{
    Q_OBJECT
public:
    WarningLine(const Theme &theme, QWidget *parent);

    void setWarning(const Summary::Warning &warning);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString wordsFor(int width) const;

    const Theme &m_theme;
    Summary::Warning m_warning;
};

class SummaryStrip final : public QWidget
{
    Q_OBJECT
public:
    SummaryStrip(const Theme &theme, QWidget *parent);

    void show(const Summary &summary);

    /// The timeline's words instead, with its ranges at the right; chips only while they filter.
    void setTimeline(bool shown, const QList<QAction *> &ranges);
    void show(const ForecastSummary &forecast);
    /// Whether only those are shown that end up without a token.
    void setOnlyThese(bool only);

    [[nodiscard]] QSet<Severity> chosen() const;
    void clearChosen();
    void setChosen(const QSet<Severity> &severities);

Q_SIGNALS:
    void chosenChanged(const QSet<tokenwatch::Severity> &severities);
    void warningPressed();
    void onlyTheseAsked(bool only);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settleChips();
    void fitSecondLine();

    const Theme &m_theme;
    QBoxLayout *m_layout;
    QWidget *m_ranges = nullptr;
    bool m_timeline = false;
    bool m_only = false;
    bool m_isFilled = false;
    struct SecondLine {
        QString html;
        QString brief; ///< in few words; may be empty
        QString link;  ///< what else it offers; may be empty
        QString hint;  ///< its tip; empty: the words themselves, where they are cut
    };
    SecondLine m_second;
    QLabel *m_headline;
    CountingLabel *m_nextLoss;
    WarningLine *m_warning;
    std::vector<SeverityChip *> m_chips;
};

} // namespace tokenwatch
