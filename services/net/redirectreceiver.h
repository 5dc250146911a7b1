// SPDX-License-Identifier: GPL-3.0-or-later
// The listener on 127.0.0.1 that a browser comes back to after a sign-in. It serves one path to GET requests that name
// this very address, and tells anything else to go away without ending the wait. What it is asked for is never logged:
// it holds an authorization code. Service thread; owned by the runtime.
#pragma once

#include "ports/redirectreceiver.h"

#include <functional>

namespace tokenwatch {

/// The pages that a person may see in the browser.
enum class RedirectPage {
    Accepted, ///< the sign-in goes on in this program: the tab can be closed
    Stray,    ///< this request belongs to no sign-in under way
};

class LoopbackReceiver final : public RedirectReceiver
{
public:
    using Words = std::function<QString(RedirectPage)>;
    /// `words`: one plain sentence or two for each page, translated.
    explicit LoopbackReceiver(Words words);

    /// InUse, or NotAllowed (a port that is reserved for the system), naming the address.
    Expected<std::unique_ptr<RedirectListener>> listen(quint16 port) override;

private:
    Words m_words;
};

} // namespace tokenwatch
