// SPDX-License-Identifier: GPL-3.0-or-later
// What a source's token file and its gateway's guard may be called: one rule for files that are read and for the
// editor. Pure, any thread.
#pragma once

#include "domain/source.h"

#include <QString>
#include <array>
#include <optional>

namespace tokenwatch {

/// An absolute path that names a file, without ".." and doubled slashes. What is there is looked at when it is written.
[[nodiscard]] bool isTokenFilePath(const QString &path);
inline constexpr std::array tokenFileFormats{SinkSpec::Format::Bare, SinkSpec::Format::Header, SinkSpec::Format::Json,
                                             SinkSpec::Format::Env};
/// "bare", "header", "json", "env"
[[nodiscard]] QString tokenFileFormatName(SinkSpec::Format format);
/// None if nothing is called so.
[[nodiscard]] std::optional<SinkSpec::Format> tokenFileFormat(const QString &name);
/// The name of an environment variable.
[[nodiscard]] bool isVariableName(const QString &name);
/// A path that needs no session token; a final '*' stands for the rest.
[[nodiscard]] bool isPublicPath(const QString &path);

} // namespace tokenwatch
