// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include "programs.h"

#include <QThread>

#include <array>
#include <ctime>
#include <utility>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestWindow = 300;
constexpr unsigned long untouched = 0x00ff00ff; // a colour that no program begins with
constexpr qint64 longestWait = 60'000'000'000;

int ignoreError(::Display *, XErrorEvent *)
{
    return 0; // windows vanish while they are looked at
}

} // namespace

qint64 monotonicNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

struct VirtualDisplay::Eye {
    explicit Eye(const QString &name)
        : display(XOpenDisplay(name.toLatin1().constData()))
    {
        if (!display)
            qFatal("the display %s cannot be opened", qPrintable(name));
        XSetErrorHandler(ignoreError);
        root = DefaultRootWindow(display);
        XSelectInput(display, root, SubstructureNotifyMask);
        XSetWindowBackground(display, root, untouched);
        clear();
    }
    ~Eye() { XCloseDisplay(display); }
    Q_DISABLE_COPY_MOVE(Eye)

    void clear() const
    {
        XClearWindow(display, root);
        XSync(display, 1); // and forget all events
    }
    /// The next window of some size that was mapped.
    [[nodiscard]] std::optional<XWindowAttributes> mapped() const
    {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            XWindowAttributes found;
            if (event.type == MapNotify && XGetWindowAttributes(display, event.xmap.window, &found) != 0 &&
                found.width >= smallestWindow && found.height >= smallestWindow)
                return found;
        }
        return std::nullopt;
    }
    /// A window that nothing is painted in yet shows what is under it.
    [[nodiscard]] bool isPainted(const XWindowAttributes &window) const
    {
        for (const auto &[across, down] : {std::pair(2, 2), std::pair(3, 1), std::pair(1, 3)}) {
            XImage *image = XGetImage(display, root, window.x + window.width * across / 4,
                                      window.y + window.height * down / 4, 1, 1, AllPlanes, ZPixmap);
            const bool touched = image && (XGetPixel(image, 0, 0) & 0x00ffffff) != untouched;
            if (image)
                XDestroyImage(image);
            if (!touched)
                return false;
        }
        return true;
    }

    ::Display *display;
    ::Window root = 0;
};

bool VirtualDisplay::isInstalled()
{
    return !installed(u"Xvfb"_s).isEmpty() && !installed(u"xdotool"_s).isEmpty();
}

VirtualDisplay::VirtualDisplay()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1200x24"_s, u"-nolisten"_s,
                               u"tcp"_s, u"-noreset"_s});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
        qFatal("Xvfb does not start");
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    m_eye = std::make_unique<Eye>(m_name);
}

VirtualDisplay::~VirtualDisplay()
{
    m_eye.reset();
    for (QProcess *process : {&m_manager, &m_server}) {
        process->terminate();
        process->waitForFinished();
    }
}

void VirtualDisplay::manage()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    m_manager.setProcessEnvironment(environment);
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(u"openbox"_s, QStringList());
    if (!m_manager.waitForStarted())
        qFatal("openbox does not start");
    while (asked({u"get_desktop"_s}).isEmpty()) // answered by a window manager only
        QThread::msleep(20);
}

QProcessEnvironment VirtualDisplay::environmentFor(const Home &home) const
{
    QProcessEnvironment environment = home.environment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"X-Bench"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    return environment;
}

void VirtualDisplay::forget()
{
    m_eye->clear();
}

VirtualDisplay::Appearance VirtualDisplay::awaitWindow(qint64 start)
{
    Appearance appearance;
    std::optional<XWindowAttributes> window;
    while (monotonicNs() - start < longestWait) {
        if (!window) {
            window = m_eye->mapped();
            if (window)
                appearance.mapped = double(monotonicNs() - start);
        }
        if (window && m_eye->isPainted(*window)) {
            appearance.painted = double(monotonicNs() - start);
            return appearance;
        }
        QThread::usleep(500);
    }
    qFatal("no window appears");
}

QByteArray VirtualDisplay::asked(const QStringList &words) const
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    tool.setProcessEnvironment(environment);
    tool.setStandardErrorFile(QProcess::nullDevice());
    tool.start(u"xdotool"_s, words);
    tool.waitForFinished();
    return tool.exitCode() == 0 ? tool.readAllStandardOutput().trimmed() : QByteArray();
}

bool VirtualDisplay::hasWindow(qint64 pid) const
{
    return !asked({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid)}).isEmpty();
}

void VirtualDisplay::setIconified(qint64 pid, bool iconified) const
{
    const QByteArrayList windows =
        asked({u"search"_s, u"--all"_s, u"--pid"_s, QString::number(pid), u"--name"_s, u"^Tokenwatch$"_s}).split('\n');
    for (const QByteArray &window : windows)
        (void)asked({iconified ? u"windowminimize"_s : u"windowactivate"_s, QString::fromLatin1(window)});
    for (int i = 0; i < 100 && hasWindow(pid) == iconified; ++i)
        QThread::msleep(50);
    if (hasWindow(pid) == iconified)
        qFatal("the window manager does not %s the window", iconified ? "hide" : "show");
}

} // namespace tokenwatch::bench
