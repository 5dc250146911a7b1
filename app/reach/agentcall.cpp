// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach/agentcall.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace tokenwatch::reach {

namespace {

/// Where the answer ends whose head has come, by the length that it says; npos as long as that is not known.
std::size_t endOf(const std::string &answer)
{
    const std::size_t head = answer.find("\r\n\r\n");
    if (head == std::string::npos)
        return std::string::npos;
    constexpr std::string_view name = "\r\ncontent-length:";
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    const auto end = answer.begin() + static_cast<std::ptrdiff_t>(head) + 2;
    const auto found = std::search(answer.begin(), end, name.begin(), name.end(), same);
    if (found == end)
        return std::string::npos;
    const auto value = answer.c_str() + (found - answer.begin()) + name.size();
    return head + 4 + static_cast<std::size_t>(std::atoll(value));
}

class Socket
{
public:
    Socket()
        : m_fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {}
    ~Socket()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    bool connect(const std::string &path, std::chrono::seconds patience)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (m_fd < 0 || path.size() >= sizeof address.sun_path) {
            errno = m_fd < 0 ? errno : ENAMETOOLONG;
            return false;
        }
        std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
        const timeval limit{static_cast<time_t>(patience.count()), 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        return ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }

    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR)
                continue;
            if (sent <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// The whole answer, or everything until the agent closes, which each request asks it to do.
    bool readAnswer(std::string &into, bool (*stopped)())
    {
        char buffer[16384];
        for (;;) {
            const ssize_t received = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (received < 0 && errno == EINTR && !(stopped && stopped()))
                continue;
            if (received < 0)
                return false;
            if (received == 0)
                return true;
            into.append(buffer, static_cast<std::size_t>(received));
            if (into.size() >= endOf(into))
                return true;
        }
    }

private:
    const int m_fd;
};

std::string requestText(const Call &call)
{
    std::string target = call.path;
    char separator = '?';
    for (const auto &[name, value] : call.query) {
        target += separator + encoded(name) + '=' + encoded(value);
        separator = '&';
    }
    std::string text = call.method + ' ' + target +
                       " HTTP/1.1\r\nHost: tokenwatch\r\nConnection: close\r\nAccept: " + call.accept + "\r\n";
    if (!call.body.empty() || call.method == "POST" || call.method == "PUT")
        text +=
            "Content-Type: " + call.contentType + "\r\nContent-Length: " + std::to_string(call.body.size()) + "\r\n";
    return text + "\r\n" + call.body;
}

/// The answer always says its length: of the agent's answers only event streams do not, and they are not asked for
/// here.
bool split(const std::string &answer, Reply &reply)
{
    const std::size_t end = answer.find("\r\n\r\n");
    if (answer.compare(0, 9, "HTTP/1.1 ") != 0 || end == std::string::npos || answer.size() < 12)
        return false;
    reply.status = std::atoi(answer.c_str() + 9);
    reply.body = answer.substr(end + 4);
    const std::size_t whole = endOf(answer);
    return whole == std::string::npos || answer.size() == whole;
}

} // namespace

std::string encoded(const std::string &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || std::strchr("-._~", c)) {
            result += c;
        } else {
            result += '%';
            result += digits[byte >> 4];
            result += digits[byte & 15];
        }
    }
    return result;
}

Reply send(const std::string &socket, const Call &call)
{
    Reply reply;
    Socket connection;
    if (!connection.connect(socket, call.patience)) {
        reply.problem = std::strerror(errno);
        return reply;
    }
    reply.road = Reply::Road::Broken;
    std::string answer;
    // An agent that refuses a request before its end stops reading; what it said is there all the same.
    const bool written = connection.write(requestText(call));
    const int problem = errno;
    if (!connection.readAnswer(answer, call.stopped) || (!written && answer.empty())) {
        const int why = written ? errno : problem;
        reply.problem = why == EAGAIN || why == EWOULDBLOCK ? "it did not answer in time" : std::strerror(why);
        return reply;
    }
    if (!split(answer, reply))
        reply.problem = "its answer was cut off";
    else
        reply.road = Reply::Road::Answered;
    return reply;
}

} // namespace tokenwatch::reach
