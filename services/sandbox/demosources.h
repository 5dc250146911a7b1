// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: the clients, sources and faults with which every family of states is seen within a minute.
// Values and pure functions.
#pragma once

#include "domain/source.h"
#include "sandbox/faults.h"
#include "sandbox/registry.h"

#include <QMap>

namespace tokenwatch::sandbox {

/// A source with what a person would have typed for it, by secret slot.
struct DemoSource {
    Source source;
    QMap<QByteArray, std::shared_ptr<const Secret>> secrets;
};

/// What must be fetched before the sources can be made.
struct DemoTokens {
    std::shared_ptr<const Secret> rotating;    ///< a refresh token of client "stock-sync"
    std::shared_ptr<const Secret> refused;     ///< a refresh token of client "partner-portal"
    std::shared_ptr<const Secret> pasted;      ///< an access token of client "marketplace"
    QString clerkSession;                      ///< a session at Clerk
    std::shared_ptr<const Secret> clerkCookie; ///< of its client
    std::shared_ptr<const Secret> edr;         ///< of the transfer "supplier-parts"
    std::shared_ptr<const Secret> consumerKey; ///< of who may refresh it
};

/// The clients, the first of them public, with lifetimes from 20 s to 10 min.
[[nodiscard]] std::vector<Client> demoClients();

/// At least ten sources against the sandbox at `url`. `registry` holds demoClients() with their secrets.
[[nodiscard]] std::vector<DemoSource> demoSources(const QString &url, const Registry &registry,
                                                  const DemoTokens &tokens);

/// What goes wrong, and when: armed as the demonstration begins.
[[nodiscard]] std::vector<FaultOrder> demoFaults();

} // namespace tokenwatch::sandbox
