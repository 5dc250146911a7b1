// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/childprocess.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype errorTail = 4096;
constexpr qsizetype errorCharacters = 300;
/// A killed program is gone within one millisecond, unless the kernel holds it; then it is buried later.
constexpr int dyingMilliseconds = 20;
/// Pieces read before other work gets its turn: a program may print for ever.
constexpr int piecesAtOnce = 16;

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

bool makePipe(LocalDescriptor &read, LocalDescriptor &write)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    read = LocalDescriptor(ends[0]);
    write = LocalDescriptor(ends[1]);
    return ::fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0; // only ours: the program's end blocks as programs expect
}

/// A pointer for each string and a null, as exec wants them.
std::vector<char *> pointersTo(const std::vector<QByteArray> &strings)
{
    std::vector<char *> pointers;
    pointers.reserve(strings.size() + 1);
    for (const QByteArray &string : strings)
        pointers.push_back(const_cast<char *>(string.constData())); // exec's signature is older than const
    pointers.push_back(nullptr);
    return pointers;
}

struct SpawnRules {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;

    SpawnRules(int output, int errors)
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
        ::posix_spawnattr_init(&attributes);
        // A session of its own is a group of its own, and has no terminal to ask for a password on.
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &all);
    }
    ~SpawnRules()
    {
        ::posix_spawnattr_destroy(&attributes);
        ::posix_spawn_file_actions_destroy(&actions);
    }
    Q_DISABLE_COPY_MOVE(SpawnRules)
};

bool buried(int process, int options)
{
    siginfo_t info{};
    int result = 0;
    do {
        result = ::waitid(P_PID, id_t(process), &info, WEXITED | options);
    } while (result != 0 && errno == EINTR);
    return result != 0 || info.si_pid == process;
}

/// What was killed and is not dead yet. Deletes itself.
class Grave final : public QObject
{
public:
    Grave(int process, LocalDescriptor handle)
        : m_handle(std::move(handle))
        , m_notifier(m_handle.number(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this, process] {
            m_notifier.setEnabled(false);
            static_cast<void>(buried(process, WNOHANG));
            deleteLater();
        });
    }

private:
    const LocalDescriptor m_handle;
    QSocketNotifier m_notifier;
};

} // namespace

LocalDescriptor &LocalDescriptor::operator=(LocalDescriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

LocalDescriptor::~LocalDescriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Expected<std::unique_ptr<ChildProcess>> ChildProcess::start(const ProgramOrder &order,
                                                            const std::vector<QByteArray> &environment, Ended ended)
{
    const QString name = cleaned(order.argv.value(0));
    const auto failed = [&name](const QString &why) { return failure(ErrorKind::ProgramFailed, name, cleaned(why)); };
    std::vector<QByteArray> arguments;
    for (const QString &argument : order.argv) {
        if (argument.contains(QChar::Null))
            return failed(u"an argument with a null character"_s);
        arguments.push_back(QFile::encodeName(argument));
    }
    if (arguments.empty() || arguments.front().isEmpty())
        return failed(u"no program is named"_s);

    LocalDescriptor output, outputEnd, errors, errorsEnd;
    if (!makePipe(output, outputEnd) || !makePipe(errors, errorsEnd))
        return failed(systemWords(errno));
    const SpawnRules rules(outputEnd.number(), errorsEnd.number());
    pid_t process = -1;
    const int refused = ::posix_spawnp(&process, arguments.front().constData(), &rules.actions, &rules.attributes,
                                       pointersTo(arguments).data(), pointersTo(environment).data());
    if (refused != 0)
        return failed(systemWords(refused));
    LocalDescriptor handle(int(::syscall(SYS_pidfd_open, process, 0)));
    if (!handle.isOpen()) {
        const int why = errno;
        ::kill(-process, SIGKILL);
        static_cast<void>(buried(process, 0));
        return failed(systemWords(why));
    }
    std::unique_ptr<ChildProcess> child(new ChildProcess(name, order.outputLimit, std::move(ended)));
    child->watch(process, std::move(handle), std::move(output), std::move(errors));
    return child;
}

ChildProcess::ChildProcess(QString name, qint64 outputLimit, Ended ended)
    : m_name(std::move(name))
    , m_ended(std::move(ended))
    , m_output(std::size_t(outputLimit) + 1)
{}

ChildProcess::~ChildProcess()
{
    m_exit.reset();
    m_outputReady.reset();
    m_errorReady.reset();
    if (m_process > 0) {
        killGroup();
        pollfd dying{m_handle.number(), POLLIN, 0};
        ::poll(&dying, 1, dyingMilliseconds);
        if (!buried(m_process, WNOHANG))
            static_cast<void>(new (std::nothrow) Grave(m_process, std::move(m_handle))); // it buries itself
    }
    wipeMemory(m_output.data(), m_output.size());
    wipeMemory(m_errors.data(), std::size_t(m_errors.size()));
}

void ChildProcess::watch(int process, LocalDescriptor handle, LocalDescriptor output, LocalDescriptor errors)
{
    m_process = process;
    m_handle = std::move(handle);
    m_outputPipe = std::move(output);
    m_errorPipe = std::move(errors);
    m_exit = std::make_unique<QSocketNotifier>(m_handle.number(), QSocketNotifier::Read);
    m_outputReady = std::make_unique<QSocketNotifier>(m_outputPipe.number(), QSocketNotifier::Read);
    m_errorReady = std::make_unique<QSocketNotifier>(m_errorPipe.number(), QSocketNotifier::Read);
    connect(m_exit.get(), &QSocketNotifier::activated, this, [this] { exited(); });
    connect(m_outputReady.get(), &QSocketNotifier::activated, this, [this] {
        if (!readOutput())
            end(failure(ErrorKind::AnswerTooLarge, m_name));
    });
    connect(m_errorReady.get(), &QSocketNotifier::activated, this, [this] { readErrors(); });
}

/// False when there is more than allowed.
bool ChildProcess::readOutput()
{
    while (m_outputSize < m_output.size()) {
        const ssize_t got =
            ::read(m_outputPipe.number(), m_output.data() + m_outputSize, m_output.size() - m_outputSize);
        if (got > 0) {
            m_outputSize += std::size_t(got);
            continue;
        }
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0 || errno != EAGAIN)
            m_outputReady->setEnabled(false);
        return true;
    }
    return false;
}

void ChildProcess::readErrors()
{
    char piece[errorTail];
    for (int i = 0; i < piecesAtOnce; ++i) {
        const ssize_t got = ::read(m_errorPipe.number(), piece, sizeof piece);
        if (got <= 0) {
            if (got == 0)
                m_errorReady->setEnabled(false);
            break;
        }
        m_errors.append(piece, qsizetype(got));
        if (m_errors.size() > errorTail)
            m_errors.remove(0, m_errors.size() - errorTail);
    }
    wipeMemory(piece, sizeof piece);
}

void ChildProcess::exited()
{
    // Still a zombie, so its number is nobody else's: what it left behind ends here.
    killGroup();
    const bool fits = readOutput();
    readErrors();
    siginfo_t info{};
    static_cast<void>(::waitid(P_PID, id_t(m_process), &info, WEXITED));
    m_process = -1;
    if (!fits)
        return end(failure(ErrorKind::AnswerTooLarge, m_name));
    if (info.si_code != CLD_EXITED)
        return end(failure(ErrorKind::ProgramFailed, m_name, u"ended by signal %1"_s.arg(info.si_status)));
    Ran ran;
    ran.exitCode = info.si_status;
    ran.output = Secret(QByteArrayView(m_output.data(), qsizetype(m_outputSize)));
    ran.errorText = cleaned(QString::fromUtf8(m_errors), errorTail).right(errorCharacters);
    end(std::move(ran));
}

void ChildProcess::end(Expected<Ran> result)
{
    m_exit->setEnabled(false);
    m_outputReady->setEnabled(false);
    m_errorReady->setEnabled(false);
    if (m_process > 0)
        killGroup();
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(result));
}

void ChildProcess::killGroup() const
{
    ::kill(-m_process, SIGKILL);
}

} // namespace tokenwatch
