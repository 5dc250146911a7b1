// SPDX-License-Identifier: GPL-3.0-or-later
// Opens an address in the person's browser. No shell ever reads it: the address came from a provider.
#pragma once

#include <string>

namespace tokenctl {

/// Whether a browser was started: $BROWSER (a list with ':', "%s" for the address), else xdg-open. Nothing happens
/// where there is no display, or if the address is not http or https.
[[nodiscard]] bool openInBrowser(const std::string &address);

} // namespace tokenctl
