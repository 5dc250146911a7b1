// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that put states into messages share. Private to texts.
#pragma once

#include "texts/messages.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

[[nodiscard]] bool isValidAt(const SourceStatus &status, WallTime now);
/// Whole sentences, one after the other; empty ones are left out.
[[nodiscard]] QString paragraph(const QStringList &sentences);
/// A sentence as the title of a message.
[[nodiscard]] QString withoutFullStop(QString sentence);
/// Until when the present token may be used; empty where there is none.
[[nodiscard]] QString stillWorks(const SourceStatus &status, const Viewpoint &view);
[[nodiscard]] Message tryNow(QString title, QString body);

/// The last attempt failed, and others follow by themselves.
[[nodiscard]] Message failingMessage(const SourceStatus &status, const Viewpoint &view);
/// The provider refused, and nothing follows by itself.
[[nodiscard]] Message refusedMessage(const SourceStatus &status, const Viewpoint &view);

} // namespace tokenwatch::texts
