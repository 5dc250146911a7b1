// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hold a token, for other programs to read: replaced whole or not at all, 0600 from their first byte, never
// through a link. Shared by the agent's sinks and by tokenctl; blocking, standard C++ only, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenwatch::reach {

/// Empty: it went well. Else why not, as the end of a sentence that names the file ("it is a symbolic link").
struct FileProblem {
    std::string why;
    [[nodiscard]] bool isNone() const { return why.empty(); }
};

/// Who may write to the directory of the file.
enum class Neighbours {
    Any,     ///< the caller named the place just now
    Trusted, ///< written without anybody looking: the directory is this user's, and nobody's at will
};

/// May this be replaced? Asked with what is there now; an absent file is not asked about.
using MayReplace = bool (*)(std::string_view present);

/// Writes beside `path`, syncs, renames over it and syncs the directory. What is there must be a regular file of this
/// user with one name, and one that `mayReplace`, if given, lets go.
[[nodiscard]] FileProblem replaceFile(const std::string &path, std::string_view bytes, Neighbours neighbours,
                                      MayReplace mayReplace = nullptr);

/// What is not there is gone already. Nothing is removed that replaceFile() would not replace.
[[nodiscard]] FileProblem removeFile(const std::string &path, Neighbours neighbours, MayReplace mayReplace = nullptr);

/// Removes what a killed replaceFile() left beside `path`.
void removeLeftovers(const std::string &path);

/// None if it is absent. The same files only, and at most `limit` bytes.
[[nodiscard]] FileProblem readFile(const std::string &path, std::size_t limit, std::optional<std::string> &into);

/// A name that a shell and a .env file take for a variable.
[[nodiscard]] bool isVariableName(std::string_view name);

/// "NAME='value'", so that a POSIX shell, and readers of .env files, read that very value and run nothing. None for
/// values that no quoting shows the same to both: with control characters, or with both ' and `.
[[nodiscard]] std::optional<std::string> assignment(std::string_view name, std::string_view value);

/// The text of a .env file in which `line`, an assignment() of `name`, stands where `name` was set first, or at the
/// end; later ones are taken out, because the last of them would count. Everything else stays as it is, byte by byte.
[[nodiscard]] std::string withAssignment(const std::string &text, std::string_view name, std::string_view line);

/// Whether a file holds nothing but what a sink writes: nothing, a bare token, a header, an assignment, or the JSON.
[[nodiscard]] bool holdsToken(std::string_view bytes);

} // namespace tokenwatch::reach
