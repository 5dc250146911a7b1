// SPDX-License-Identifier: GPL-3.0-or-later
// Unix signals as Qt signals: the handler only writes a byte into a pipe, everything else happens in the event loop.
// One object per program, on the thread that made it.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace tokenwatch::runtime {

class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminationAsked(); ///< SIGTERM, SIGINT
    void reloadAsked();      ///< SIGHUP

private:
    void read();
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tokenwatch::runtime
