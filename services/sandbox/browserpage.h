// SPDX-License-Identifier: GPL-3.0-or-later
// Plain HTML for a person with a browser, in front of whom the sandbox asks for consent; and which of a browser's forms
// to believe. Pure functions; sandbox thread.
#pragma once

#include "http/message.h"

#include <QString>

namespace tokenwatch::sandbox {

/// A page that may not be framed, scripted or cached. `content` is HTML; its parts are escaped by the caller.
[[nodiscard]] http::Response browserPage(const QString &title, const QString &content, int status = 200);

/// A form that posts these fields, and the decision by its two buttons (`decision` is "approve" or "deny").
[[nodiscard]] QString decisionForm(const QString &action, const QList<std::pair<QString, QString>> &fields);

/// Whether a browser says that another site's page sent this form. Programs that are no browsers say nothing, and have
/// no session that a form could abuse.
[[nodiscard]] bool isFromAnotherSite(const http::Request &request, const QString &ownUrl);

/// Sends the browser on to `target` with these parameters in its query, empty ones left out. 303, so that a form is not
/// sent along (RFC 9700 4.12).
[[nodiscard]] http::Response redirectTo(const QString &target, const QList<std::pair<QString, QString>> &parameters);

} // namespace tokenwatch::sandbox
