// SPDX-License-Identifier: GPL-3.0-or-later
// A source on its way between the editor and the engine: the definition, and the secrets typed for it, which part ways
// at once (the secrets go to the vault). Values; any thread.
#pragma once

#include "domain/secret.h"
#include "domain/source.h"

#include <QList>
#include <map>

namespace tokenwatch {

/// Secrets by slot: "client_secret", "fallback.token".
using SlotSecrets = std::map<QByteArray, Secret>;

struct SourceDraft {
    Source source; ///< no id: a new one
    SlotSecrets secrets;

    [[nodiscard]] SourceDraft duplicate() const
    {
        SourceDraft copy{source, {}};
        for (const auto &[slot, secret] : secrets)
            copy.secrets.emplace(slot, secret.duplicate());
        return copy;
    }
};

/// What the editor begins with.
struct SourceDetails {
    Source source;
    QList<QByteArray> secretSlots; ///< all that a person can fill, in the descriptors' order
    QList<QByteArray> storedSlots; ///< those that hold something
    bool vaultAnswered = true;     ///< else nobody knows what the vault holds: it is locked, or not there
};

} // namespace tokenwatch
