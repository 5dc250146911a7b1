// SPDX-License-Identifier: GPL-3.0-or-later
// Files that other programs keep a token in (`file` sources): read, and watched. Service thread.
#pragma once

#include "domain/pending.h"
#include "domain/secret.h"

#include <QObject>
#include <QStringList>

namespace tokenwatch {

class TokenFiles : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// FileUnreadable (with the path) if it is absent, not a regular file, or not ours to read; AnswerTooLarge.
    virtual Pending read(const QString &path, Then<Secret> then) = 0;
    /// From now on these and no others. A file that does not exist yet, or is replaced by a rename, is watched too.
    virtual void watch(const QStringList &paths) = 0;

Q_SIGNALS:
    /// Written, replaced or removed; several changes close together are told once.
    void changed(const QString &path);
};

} // namespace tokenwatch
