// SPDX-License-Identifier: GPL-3.0-or-later
// Runs no program: answers from a script and records what should have run. Answers arrive through the event loop.
// Lives on the test's thread.
#pragma once

#include "ports/programrunner.h"

#include <QObject>
#include <deque>
#include <vector>

namespace tokenwatch {

class ScriptedPrograms final : public QObject, public ProgramRunner
{
    Q_OBJECT
public:
    /// The next answers, in order; without one a program runs for ever.
    void answer(const QByteArray &output, int exitCode = 0, const QString &errorText = {});
    void fail(ErrorKind kind, const QString &where = {});
    /// Ends those that run for ever, inside the call.
    void finish(const QByteArray &output, int exitCode = 0);

    [[nodiscard]] const std::vector<ProgramOrder> &orders() const { return m_orders; }
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int killed() const { return m_killed; }

    Pending run(ProgramOrder order, Then<Ran> then) override;

private:
    struct Line {
        int exitCode = 0;
        QByteArray output;
        QString errorText;
        std::optional<Error> error;
    };
    std::deque<Line> m_script;
    std::vector<ProgramOrder> m_orders;
    std::vector<Reply<Ran>> m_endless;
    int m_running = 0, m_killed = 0;
};

} // namespace tokenwatch
