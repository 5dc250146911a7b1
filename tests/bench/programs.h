// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that a benchmark runs: to their end, as a script would, or beside it. Whatever fails here ends the
// benchmarks: a number without its peer says nothing.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace tokenwatch::bench {

/// One command line, made ready once, so that what is measured is the program and not the making of it.
class Command
{
public:
    /// `variables` ("NAME=value") beside this process's own.
    explicit Command(std::vector<QByteArray> words, std::vector<QByteArray> variables = {});

    /// To its end, its output thrown away (posix_spawn and wait).
    void run() const;
    /// The same, and what it printed, without the last line feed.
    [[nodiscard]] QByteArray output() const;

private:
    [[nodiscard]] int spawned(int out) const;

    std::vector<QByteArray> m_words, m_variables;
};

/// A program that runs until this is destroyed.
class Companion
{
public:
    Companion(const QString &program, const QStringList &arguments, const QStringList &variables = {});
    ~Companion();
    Q_DISABLE_COPY_MOVE(Companion)

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// Where a program of the system is; empty if it is not installed.
[[nodiscard]] QString installed(const QString &program);

/// A port of 127.0.0.1 that nothing listened on a moment ago.
[[nodiscard]] quint16 freePort();
/// Waits until something listens there.
void awaitPort(quint16 port);
void awaitFile(const QString &path);

/// The memory of a process: the most it ever held, since `forgetPeak` if that was called. Bytes.
[[nodiscard]] double peakMemory(qint64 pid);
void forgetPeak(qint64 pid);

} // namespace tokenwatch::bench
