// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's last step: says what a test will do, shows what was asked and answered, and what it means for the
// source. Asks nobody itself. Window thread; owned by the editor.
#pragma once

#include "domain/error.h"
#include "domain/source.h"
#include "domain/testreport.h"
#include "texts/errortexts.h"
#include "ui/theme.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tokenwatch {

class AttemptTable;
class Card;
class FoldButton;
class IconLabel;

class TestPage final : public QScrollArea
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Succeeded, Failed, Impossible };

    TestPage(const Theme &theme, QWidget *parent);

    [[nodiscard]] State state() const { return m_state; }
    /// What a test of this source would do; an error says why there can be none.
    void showPlan(const Expected<TestPlan> &plan, const texts::ErrorContext &context);
    void begin();
    void add(const TestAttempt &attempt);
    /// `takesField`: the source can say in which member of the answer its token is.
    void finish(const Expected<TestReport> &report, const Source &source, bool takesField);
    void stop();
    /// The source is another one now: what was found says nothing of it.
    void forget();
    void focusFirst();
    void addNotice(QWidget *notice);

Q_SIGNALS:
    void runAsked();
    void stopAsked();
    /// A person wants to go where a redirect points.
    void addressOffered(const QString &address);
    /// A person knows in which member of the answer the token is.
    void tokenFieldChosen(const QString &path);
    void stateChanged();

private:
    void makeRemark();
    void makeFieldLine();
    void enter(State state);
    void colourVerdict();
    void showVerdict(Ink family, const QString &icon, const QString &title, const QString &text);
    void showSuccess(const TestReport &report, const Source &source);
    void showFailure(const TestReport &report, const texts::ErrorContext &context);
    void offerFields(const TestReport &report);
    void showAnswer(int number);

    const Theme &m_theme;
    State m_state = State::Idle;
    std::vector<TestAttempt> m_attempts;
    QString m_offered;
    QLabel *m_limits;
    QPushButton *m_run;
    AttemptTable *m_table;
    Card *m_verdict;
    IconLabel *m_verdictIcon;
    QLabel *m_verdictTitle;
    QLabel *m_verdictText;
    QString m_verdictWords; ///< as HTML, before it is coloured
    QWidget *m_remark;
    QLabel *m_remarkText;
    QPushButton *m_offer;
    QWidget *m_fieldLine;
    QComboBox *m_fields;
    QVBoxLayout *m_notices;
    FoldButton *m_fold;
    Card *m_answerBox;
    QPlainTextEdit *m_answer;
};

} // namespace tokenwatch
