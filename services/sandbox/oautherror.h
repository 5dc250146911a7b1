// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal as RFC 6749 5.2 writes it (S2-08). A value.
#pragma once

#include "domain/error.h"
#include "http/message.h"

namespace tokenwatch::sandbox {

struct OAuthError {
    const char *code; ///< "invalid_grant"
    QString description;
    int status = 400;
    bool plain = false; ///< the description alone, as text

    [[nodiscard]] http::Response response() const;
};

template <class T>
using OAuthResult = tl::expected<T, OAuthError>;

[[nodiscard]] inline tl::unexpected<OAuthError> refusal(const char *code, QString description, int status = 400)
{
    return tl::unexpected<OAuthError>(
        OAuthError{.code = code, .description = std::move(description), .status = status});
}

/// 500 `server_error`, and a line in the log.
[[nodiscard]] tl::unexpected<OAuthError> storageRefusal(const Error &error);

} // namespace tokenwatch::sandbox
