// SPDX-License-Identifier: GPL-3.0-or-later
// Token files in memory: the test writes them and says when that is noticed. Answers arrive through the event loop.
// Lives on the test's thread.
#pragma once

#include "ports/tokenfiles.h"

#include <QMap>

namespace tokenwatch {

class ScriptedFiles final : public TokenFiles
{
    Q_OBJECT
public:
    using TokenFiles::TokenFiles;

    // For the test.
    /// As if another program had; noticed at once if the file is watched.
    void write(const QString &path, const QByteArray &content);
    void remove(const QString &path);
    /// Written, and nobody is told.
    void writeUnnoticed(const QString &path, const QByteArray &content) { m_contents.insert(path, content); }
    [[nodiscard]] const QStringList &watched() const { return m_watched; }
    [[nodiscard]] int watchCalls() const { return m_watchCalls; }
    [[nodiscard]] int reads() const { return m_reads; }

    Pending read(const QString &path, Then<Secret> then) override;
    void watch(const QStringList &paths) override;

private:
    void notice(const QString &path);

    QMap<QString, QByteArray> m_contents;
    QStringList m_watched;
    int m_watchCalls = 0, m_reads = 0;
};

} // namespace tokenwatch
