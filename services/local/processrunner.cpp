// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/processrunner.h"

#include "local/childprocess.h"

#include <algorithm>
#include <map>
#include <unistd.h>

namespace tokenwatch {

struct ProcessRunner::Private {
    struct Job {
        Reply<Ran> reply;
        std::unique_ptr<ChildProcess> child;
        Pending deadline;
    };

    Private(Clock &c, QStringList w)
        : clock(c)
        , withheld(std::move(w))
    {}

    Clock &clock;
    const QStringList withheld;
    std::map<quint64, Job> jobs;
    quint64 lastNumber = 0;
    QObject context; ///< the last member: queued calls end with it, before the rest goes

    [[nodiscard]] std::vector<QByteArray> environment() const
    {
        // Byte for byte: values need not be text in anybody's encoding.
        std::vector<QByteArray> variables;
        for (char **variable = ::environ; variable && *variable; ++variable) {
            const QByteArrayView entry(*variable);
            const QByteArrayView name = entry.first(std::max<qsizetype>(entry.indexOf('='), 0));
            const bool secret = std::any_of(withheld.cbegin(), withheld.cend(),
                                            [name](const QString &own) { return own.toUtf8() == name; });
            if (!secret)
                variables.push_back(entry.toByteArray());
        }
        return variables;
    }

    void start(quint64 number, const ProgramOrder &order)
    {
        if (!jobs.contains(number))
            return;
        auto child = ChildProcess::start(order, environment(),
                                         [this, number](Expected<Ran> ran) { finish(number, std::move(ran)); });
        if (!child)
            return finish(number, failure(child.error()));
        Job &job = jobs[number];
        job.child = std::move(*child);
        job.deadline = clock.after(order.timeout, [this, number, name = cleaned(order.argv.value(0))] {
            jobs[number].child.reset(); // killed now
            finish(number, failure(ErrorKind::TimedOut, name));
        });
    }

    void finish(quint64 number, Expected<Ran> ran)
    {
        auto job = jobs.extract(number);
        if (job.empty())
            return;
        // Over or killed already; one of its own signals may have brought us here.
        if (ChildProcess *child = job.mapped().child.release())
            child->deleteLater();
        job.mapped().deadline.cancel();
        job.mapped().reply.resolve(std::move(ran)); // last: whoever is called may end this runner
    }
};

ProcessRunner::ProcessRunner(Clock &clock, QStringList withheld)
    : d(std::make_unique<Private>(clock, std::move(withheld)))
{}

ProcessRunner::~ProcessRunner() = default;

Pending ProcessRunner::run(ProgramOrder order, Then<Ran> then)
{
    const quint64 number = ++d->lastNumber;
    Private::Job job;
    job.reply = Reply<Ran>(std::move(then));
    // The job goes with its own reply, so a Pending that outlives this runner finds nothing to cancel.
    Pending pending = job.reply.pending([p = d.get(), number] { p->jobs.erase(number); });
    d->jobs.emplace(number, std::move(job));
    QMetaObject::invokeMethod(
        &d->context, [p = d.get(), number, order = std::move(order)] { p->start(number, order); },
        Qt::QueuedConnection);
    return pending;
}

} // namespace tokenwatch
