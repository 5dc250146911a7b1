// SPDX-License-Identifier: GPL-3.0-or-later
// Token files on this computer. Read: regular files only, symbolic links followed, never waiting for a writer. Watched:
// through every directory and link on the way, so that a file made later, replaced by a rename, or swapped by its
// directory's link (Kubernetes' "..data") is noticed; looked at now and then besides, because network file systems tell
// nothing. Service thread; owned by the runtime.
#pragma once

#include "ports/clock.h"
#include "ports/tokenfiles.h"

#include <memory>

namespace tokenwatch {

class WatchedFiles final : public TokenFiles
{
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 64 * 1024;
    /// Changes this close together are one.
    static constexpr Milliseconds together{100};
    static constexpr Seconds lookEvery{30};

    explicit WatchedFiles(Clock &clock);
    ~WatchedFiles() override;

    Pending read(const QString &path, Then<Secret> then) override;
    void watch(const QStringList &paths) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
