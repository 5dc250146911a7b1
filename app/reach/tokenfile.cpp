// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach/tokenfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tokenwatch::reach {

namespace {

constexpr std::size_t longestToken = 256 * 1024;

/// Closes on the way out; close() tells whether that went well.
class OpenFile
{
public:
    explicit OpenFile(int fd)
        : m_fd(fd)
    {}
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile() { (void)close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    bool close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

FileProblem systemProblem(int error)
{
    return {std::strerror(error)};
}

struct Place {
    std::string directory, name;
};

Place placeOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

/// A directory that was opened is judged and used by its descriptor: nobody can swap it in between.
FileProblem judged(const OpenFile &directory, Neighbours neighbours)
{
    struct stat info = {};
    if (!directory.isOpen() || ::fstat(directory.get(), &info) != 0)
        return {"its directory cannot be opened: " + std::string(std::strerror(errno))};
    if (neighbours == Neighbours::Any)
        return {};
    if (info.st_uid != ::geteuid())
        return {"its directory belongs to another user"};
    if ((info.st_mode & S_IWOTH) != 0)
        return {"everybody may write into its directory"};
    return {};
}

int openDirectory(const Place &place)
{
    return ::open(place.directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// Opens a regular file of this user that has one name; -1 with no problem: there is none.
int openPresent(int directory, const std::string &name, FileProblem &problem)
{
    // Not blocking: a FIFO must not hang us.
    const int fd = ::openat(directory, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) {
        if (errno == ELOOP)
            problem = {"it is a symbolic link"};
        else if (errno != ENOENT)
            problem = systemProblem(errno);
        return -1;
    }
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        problem = systemProblem(errno);
    else if (!S_ISREG(info.st_mode))
        problem = {"it is not a regular file"};
    else if (info.st_uid != ::geteuid())
        problem = {"it belongs to another user"};
    else if (info.st_nlink > 1)
        problem = {"it has a second name (a hard link)"};
    if (problem.isNone())
        return fd;
    ::close(fd);
    return -1;
}

FileProblem readWhole(int fd, std::size_t limit, std::string &into)
{
    std::array<char, 16384> block{};
    for (;;) {
        const ssize_t got = ::read(fd, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemProblem(errno);
        if (got == 0)
            return {};
        into.append(block.data(), static_cast<std::size_t>(got));
        if (into.size() > limit)
            return {"it is longer than " + std::to_string(limit) + " bytes"};
    }
}

/// May what is at `name` go? Absent is fine.
FileProblem replaceable(int directory, const std::string &name, MayReplace mayReplace)
{
    FileProblem problem;
    const OpenFile present(openPresent(directory, name, problem));
    if (!present.isOpen() || !mayReplace)
        return problem;
    std::string bytes;
    problem = readWhole(present.get(), longestToken, bytes);
    if (problem.isNone() && !mayReplace(bytes))
        problem = {"what is in it is not a token"};
    return problem;
}

bool writeWhole(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string leftoverPrefix(const std::string &name)
{
    return '.' + name + ".new-";
}

std::string besides(const std::string &name)
{
    std::array<unsigned char, 8> random{};
    if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
        random.fill(0); // O_EXCL still refuses what is there
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result = leftoverPrefix(name);
    for (const unsigned char byte : random) {
        result += digits[byte >> 4U];
        result += digits[byte & 15U];
    }
    return result;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view trimmedLeft(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool isExported(std::string_view line)
{
    const std::string_view word = trimmedLeft(line).substr(0, 7);
    return word == "export " || word == "export\t";
}

/// Whether a line of a .env file sets `name`.
bool sets(std::string_view line, std::string_view name)
{
    line = trimmedLeft(line);
    if (isExported(line))
        line = trimmedLeft(line.substr(7));
    if (line.substr(0, name.size()) != name)
        return false;
    return trimmedLeft(line.substr(name.size())).substr(0, 1) == "=";
}

bool isVisible(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

FileProblem replaceFile(const std::string &path, std::string_view bytes, Neighbours neighbours, MayReplace mayReplace)
{
    const Place place = placeOf(path);
    const OpenFile directory(openDirectory(place));
    FileProblem problem = judged(directory, neighbours);
    if (problem.isNone())
        problem = replaceable(directory.get(), place.name, mayReplace);
    if (!problem.isNone())
        return problem;

    const std::string fresh = besides(place.name);
    OpenFile file(::openat(directory.get(), fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemProblem(errno);
    // fchmod: a default ACL of the directory may have widened it.
    const bool written = ::fchmod(file.get(), 0600) == 0 && writeWhole(file.get(), bytes) && ::fsync(file.get()) == 0 &&
                         file.close() &&
                         ::renameat(directory.get(), fresh.c_str(), directory.get(), place.name.c_str()) == 0;
    if (!written) {
        const int error = errno;
        ::unlinkat(directory.get(), fresh.c_str(), 0);
        return systemProblem(error);
    }
    // The new file is there; that it survives a power cut is all this could add.
    (void)::fsync(directory.get());
    return {};
}

FileProblem removeFile(const std::string &path, Neighbours neighbours, MayReplace mayReplace)
{
    const Place place = placeOf(path);
    const OpenFile directory(openDirectory(place));
    if (!directory.isOpen() && errno == ENOENT)
        return {};
    FileProblem problem = judged(directory, neighbours);
    if (problem.isNone())
        problem = replaceable(directory.get(), place.name, mayReplace);
    if (problem.isNone() && ::unlinkat(directory.get(), place.name.c_str(), 0) != 0 && errno != ENOENT)
        problem = systemProblem(errno);
    return problem;
}

void removeLeftovers(const std::string &path)
{
    const Place place = placeOf(path);
    const std::string prefix = leftoverPrefix(place.name);
    DIR *entries = ::opendir(place.directory.c_str());
    if (!entries)
        return;
    std::vector<std::string> found;
    while (const dirent *entry = ::readdir(entries)) {
        if (std::string_view(entry->d_name).substr(0, prefix.size()) == prefix)
            found.emplace_back(entry->d_name);
    }
    for (const std::string &name : found)
        ::unlinkat(::dirfd(entries), name.c_str(), 0);
    ::closedir(entries);
}

FileProblem readFile(const std::string &path, std::size_t limit, std::optional<std::string> &into)
{
    const Place place = placeOf(path);
    const OpenFile directory(openDirectory(place));
    FileProblem problem = judged(directory, Neighbours::Any);
    if (!problem.isNone())
        return problem;
    const OpenFile present(openPresent(directory.get(), place.name, problem));
    if (!present.isOpen())
        return problem;
    return readWhole(present.get(), limit, into.emplace());
}

bool isVariableName(std::string_view name)
{
    return !name.empty() && name.size() <= 128 && !(name[0] >= '0' && name[0] <= '9') &&
           std::all_of(name.begin(), name.end(), isWordCharacter);
}

std::optional<std::string> assignment(std::string_view name, std::string_view value)
{
    if (!isVariableName(name) || !isVisible(value))
        return std::nullopt;
    std::string line = std::string(name) + '=';
    if (value.find('\'') == std::string_view::npos)
        return line + '\'' + std::string(value) + '\'';
    if (value.find('`') != std::string_view::npos)
        return std::nullopt;
    line += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$')
            line += '\\';
        line += c;
    }
    return line + '"';
}

std::string withAssignment(const std::string &text, std::string_view name, std::string_view line)
{
    std::string result;
    bool done = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view present(text.data() + at, end - at);
        // A byte order mark stands before the first name.
        const bool marked = at == 0 && present.substr(0, 3) == "\xef\xbb\xbf";
        const bool isIt = sets(marked ? present.substr(3) : present, name);
        at = end + 1;
        if (isIt && done)
            continue;
        if (isIt) {
            if (marked)
                result += "\xef\xbb\xbf";
            if (isExported(marked ? present.substr(3) : present))
                result += "export ";
            result += line;
            if (!present.empty() && present.back() == '\r')
                result += '\r';
            done = true;
        } else {
            result += present;
        }
        if (end < text.size() || isIt)
            result += '\n';
    }
    if (done)
        return result;
    if (!result.empty() && result.back() != '\n')
        result += '\n';
    return result.append(line) + '\n';
}

bool holdsToken(std::string_view bytes)
{
    if (bytes.empty())
        return true;
    if (bytes.back() != '\n')
        return false;
    bytes.remove_suffix(1);
    if (bytes.find('\n') != std::string_view::npos || !isVisible(bytes))
        return false;
    if (bytes.substr(0, 17) == R"({"access_token":")")
        return bytes.find(R"("generation":)") != std::string_view::npos && bytes.back() == '}';
    if (bytes.substr(0, 15) == "Authorization: ")
        return true;
    const std::size_t equals = bytes.find('=');
    if (equals != std::string_view::npos && equals + 2 < bytes.size() && isVariableName(bytes.substr(0, equals)) &&
        (bytes[equals + 1] == '\'' || bytes[equals + 1] == '"'))
        return bytes.back() == bytes[equals + 1];
    return bytes.find(' ') == std::string_view::npos;
}

} // namespace tokenwatch::reach
