// SPDX-License-Identifier: GPL-3.0-or-later
// Makes sure that what is sent to strangers holds no secret: takes out what looks like one, and what is known to be
// one, and then looks again. Pure; any thread.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QJsonObject>
#include <vector>

namespace tokenwatch::runtime {

/// The text of `content` without what looks like a secret in its values, and without any of `known`, in the encodings
/// of log/redactor.h. NotAllowed (`where` support_bundle) if one of them is in it all the same.
[[nodiscard]] Expected<QByteArray> withoutSecrets(const QJsonObject &content, const std::vector<Secret> &known);

} // namespace tokenwatch::runtime
