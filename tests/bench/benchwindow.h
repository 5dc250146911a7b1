// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window with many sources, as it is on the window thread: main window, tray and notices before an agent
// that says what the benchmark wants. Nothing waits for a screen, so a frame takes what its work takes.
#pragma once

#include "series.h"

#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/mainwindow.h"
#include "ui/notifying/noticedesk.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tokenmonitor.h"
#include "ui/tray/trayicon.h"

namespace tokenwatch::bench {

/// Of all kinds: a tenth is in trouble or at rest, a fiftieth ends within minutes, many have refresh tokens that end.
[[nodiscard]] std::vector<SourceStatus> sourcesOfAllKinds(int count, WallTime now);

/// The same frames by the clock on the wall, and by what the thread itself computed: on a busy machine the first holds
/// what other programs took.
struct Frames {
    explicit Frames(const QString &name);

    Series wall, computed;
    void add(double wallNs, double computedNs);
};

class BenchWindow
{
public:
    /// 1440x900, on the offscreen platform.
    explicit BenchWindow(int sources);
    ~BenchWindow();
    Q_DISABLE_COPY_MOVE(BenchWindow)

    /// `work`, and all until its outcome is painted. Fatal if nothing was, unless `mayBeStill`.
    template <class Work>
    void frame(Frames &frames, Work work, bool mayBeStill = false)
    {
        const Mark start = begin();
        work();
        settle();
        end(frames, start, mayBeStill);
    }
    /// One turn of the event loop: what is posted, what is due, what is to be painted.
    void turn(Frames &frames);
    /// All that is still to be done; nothing is measured.
    void settle();

    /// Posts a batch, as an agent does.
    void post(std::vector<SourceStatus> changed, bool offline = false);

    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] SourceView &view() const { return monitor().view(); }

    FakeClock clock;
    RecordingAgent agent;

private:
    class PaintCount;
    struct Mark {
        qint64 wall = 0, computed = 0;
        int painted = 0;
    };
    [[nodiscard]] Mark begin() const;
    void end(Frames &frames, const Mark &start, bool mayBeStill) const;

    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<NoticeDesk> m_notices;
    std::unique_ptr<PaintCount> m_paints;
    quint64 m_sequence = 1000;
};

} // namespace tokenwatch::bench
