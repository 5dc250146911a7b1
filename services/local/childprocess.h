// SPDX-License-Identifier: GPL-3.0-or-later
// One running program with a session of its own: no terminal to ask on, nothing to read, and everything it starts ends
// with it. What it prints is kept in memory that is wiped. QProcess would keep copies of its own, and reaps before
// anybody can end the rest of the group. Service thread; owned by the process runner.
#pragma once

#include "ports/programrunner.h"

#include <QObject>
#include <QSocketNotifier>
#include <memory>
#include <vector>

namespace tokenwatch {

/// A file descriptor, closed with its owner.
class LocalDescriptor
{
public:
    explicit LocalDescriptor(int number = -1)
        : m_number(number)
    {}
    LocalDescriptor(LocalDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    LocalDescriptor &operator=(LocalDescriptor &&other) noexcept;
    LocalDescriptor(const LocalDescriptor &) = delete;
    LocalDescriptor &operator=(const LocalDescriptor &) = delete;
    ~LocalDescriptor();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

class ChildProcess final : public QObject
{
public:
    using Ended = std::function<void(Expected<Ran>)>;

    /// `environment`: "NAME=value". ProgramFailed naming the program. `ended` is called once, never from here: an exit
    /// code, ProgramFailed after a signal, AnswerTooLarge.
    [[nodiscard]] static Expected<std::unique_ptr<ChildProcess>>
    start(const ProgramOrder &order, const std::vector<QByteArray> &environment, Ended ended);
    /// Kills the group.
    ~ChildProcess() override;

private:
    ChildProcess(QString name, qint64 outputLimit, Ended ended);

    void watch(int process, LocalDescriptor handle, LocalDescriptor output, LocalDescriptor errors);
    [[nodiscard]] bool readOutput();
    void readErrors();
    void exited();
    void end(Expected<Ran> result);
    void killGroup() const;

    const QString m_name;
    Ended m_ended;
    std::vector<char> m_output; ///< as large as it may become and one more, so that it is never moved
    std::size_t m_outputSize = 0;
    QByteArray m_errors; ///< the end of it
    int m_process = -1;
    LocalDescriptor m_handle, m_outputPipe, m_errorPipe;
    std::unique_ptr<QSocketNotifier> m_exit, m_outputReady, m_errorReady;
};

} // namespace tokenwatch
