// SPDX-License-Identifier: GPL-3.0-or-later
// How other programs use the token of a source: snippets that ask for it when they run and so never hold it, the
// source's address at the gateway, and who took it. Pure.
#pragma once

#include "domain/caller.h"
#include "models/detailrows.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

enum class Language { Curl, PowerShell, Python, DotEnv };

struct UsageTarget {
    QString source;  ///< its name
    QString address; ///< of the service to be asked; empty: an example stands for it
    QString socket;  ///< where tokenctl must be told it
};

/// Runs as it is, with tokenctl in the path. What comes from the definition is quoted for its language.
[[nodiscard]] QString snippet(Language language, const UsageTarget &target);

/// What a person has to know of a snippet; whole sentences.
[[nodiscard]] QString snippetHint(Language language);

/// "http://127.0.0.1:8766/billing/"; empty without a gateway.
[[nodiscard]] QString gatewayAddressOf(const QString &gateway, const QString &source);

/// How many programs took a token within the last day, and so are likely to miss one.
[[nodiscard]] int programsServed(const std::vector<CallerUse> &uses, WallTime now);

/// Who took the token of one source within the last day, in two lines: "export.py, +2" / "last 14:20:03". Empty:
/// nobody. This and the next two take the uses of one source, the last first, as Agent::callers() tells them.
[[nodiscard]] texts::TwoLines inUseCell(const std::vector<CallerUse> &uses, const texts::Viewpoint &view);
/// A line for each program that is known to have taken it, however long ago.
[[nodiscard]] QString inUseToolTip(const std::vector<CallerUse> &uses, const texts::Viewpoint &view);
[[nodiscard]] QString spokenInUse(const std::vector<CallerUse> &uses, const texts::Viewpoint &view);

/// The last to take it first.
[[nodiscard]] std::vector<DetailRow> callerRows(const std::vector<CallerUse> &uses, const texts::Viewpoint &view);

} // namespace tokenwatch
