// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace tokenctl {

namespace {

using nlohmann::json;

std::string sourcePath(const std::string &name)
{
    return "/api/sources/" + encoded(name);
}

std::string secretPath(const std::string &name, const std::string &slot)
{
    return sourcePath(name) + "/secrets/" + encoded(slot);
}

Result<> writeFile(const std::string &path, const std::string &bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written = file >= 0 && ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const int problem = errno;
    const bool closed = file >= 0 && ::close(file) == 0;
    if (written && closed)
        return {};
    return tl::unexpected(Failure{Exit::Usage, "invalid_input",
                                  "The file " + path + " cannot be written: " + std::strerror(problem) + '.',
                                  "Choose another path."});
}

} // namespace

Result<> sourceAdd(const Session &session, const std::string &file)
{
    const Result<std::string> text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const Result<json> answer = session.ask({.method = "POST", .path = "/api/sources", .body = *text});
    return say(session, answer, answer ? textOf(partOf(*answer, "data"), "name") + ": added" : "");
}

Result<> sourceList(const Session &session)
{
    const Result<json> answer = session.ask({.path = "/api/sources"});
    if (!answer)
        return tl::unexpected(answer.error());
    if (session.json) {
        print(*answer);
        return {};
    }
    for (const json &source : listOf(*answer, "sources"))
        std::cout << textOf(source, "name") << '\t' << textOf(partOf(source, "grant"), "type") << '\t'
                  << textOf(source, "title") << '\n';
    return {};
}

Result<> sourceSchema(const Session &session)
{
    const Result<json> answer = session.ask({.path = "/api/sources.schema.json"});
    if (!answer)
        return tl::unexpected(answer.error());
    print(*answer);
    return {};
}

Result<> sourceShow(const Session &session, const std::string &name)
{
    const Result<json> answer = session.ask({.path = sourcePath(name)});
    if (!answer)
        return tl::unexpected(answer.error());
    print(partOf(*answer, "data"));
    return {};
}

Result<> sourceRemove(const Session &session, const std::string &name)
{
    return say(session, session.ask({.method = "DELETE", .path = sourcePath(name)}), name + ": removed");
}

Result<> sourceExport(const Session &session, const std::string &file)
{
    const Result<json> answer = session.ask({.path = "/api/sources", .query = {{"form", "export"}}});
    if (!answer)
        return tl::unexpected(answer.error());
    if (file.empty() || file == "-") {
        print(*answer);
        return {};
    }
    if (const Result<> written = writeFile(file, answer->dump(2) + '\n'); !written)
        return written;
    return say(session, json{{"file", file}}, file + ": written");
}

Result<> sourceImport(const Session &session, const std::string &file, const std::string &name)
{
    const Result<std::string> text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const Result<json> answer = session.ask({.method = "POST",
                                             .path = "/api/sources/import",
                                             .query = {{"name", name}, {"file", file}},
                                             .body = *text,
                                             .contentType = "application/octet-stream"});
    const long long count = answer ? numberOf(partOf(*answer, "data"), "count") : 0;
    return say(session, answer, std::to_string(count) + (count == 1 ? " source imported" : " sources imported"));
}

Result<> secretSet(const Session &session, const std::string &name, const std::string &slot)
{
    const Result<std::string> value = readSecret();
    if (!value)
        return tl::unexpected(value.error());
    return say(session,
               session.ask({.method = "PUT",
                            .path = secretPath(name, slot),
                            .body = *value,
                            .contentType = "application/octet-stream"}),
               name + ": " + slot + " stored");
}

Result<> secretRemove(const Session &session, const std::string &name, const std::string &slot)
{
    return say(session, session.ask({.method = "DELETE", .path = secretPath(name, slot)}),
               name + ": " + slot + " removed");
}

} // namespace tokenctl
