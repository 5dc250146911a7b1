// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include "net/exchange.h"
#include "net/outgoingrequest.h"

#include <QObject>
#include <algorithm>
#include <vector>

namespace tokenwatch {

struct NetworkTransport::Private {
    /// An exchange is left to the event loop: it may be deep inside a signal of its own socket.
    struct Later {
        void operator()(Exchange *exchange) const
        {
            exchange->abandon();
            exchange->deleteLater();
        }
    };

    struct Job {
        quint64 number = 0;
        HttpRequest request;
        TransportProfile profile;
        Reply<HttpResponse> reply;
        Pending deadline;
        std::unique_ptr<Exchange, Later> exchange; ///< null: waits in line
    };

    Private(Clock &c, NetworkEnvironment e)
        : clock(c)
        , environment(std::move(e))
    {}

    Clock &clock;
    NetworkEnvironment environment;
    std::vector<std::unique_ptr<Job>> jobs; ///< in the order of asking
    quint64 lastNumber = 0;
    QObject context; ///< the last member: queued calls end with it, before the rest goes

    std::unique_ptr<Job> take(quint64 number)
    {
        const auto found =
            std::find_if(jobs.begin(), jobs.end(), [number](const auto &job) { return job->number == number; });
        if (found == jobs.end())
            return {};
        std::unique_ptr<Job> job = std::move(*found);
        jobs.erase(found);
        return job;
    }

    void finish(quint64 number, Expected<HttpResponse> answer)
    {
        const std::unique_ptr<Job> job = take(number);
        if (!job)
            return;
        job->exchange.reset();
        scheduleNext();
        job->reply.resolve(std::move(answer)); // last: whoever is called may end this transport
    }

    void scheduleNext()
    {
        QMetaObject::invokeMethod(
            &context, [this] { startNext(); }, Qt::QueuedConnection);
    }

    void startNext()
    {
        std::size_t busy = std::size_t(
            std::count_if(jobs.cbegin(), jobs.cend(), [](const auto &job) { return job->exchange != nullptr; }));
        for (std::size_t i = 0; i < jobs.size() && busy < lanes; ++i) {
            Job &job = *jobs[i];
            if (job.exchange)
                continue;
            const auto road = roadFor(job);
            const quint64 number = job.number;
            if (!road) {
                scheduleNext();
                return finish(number, tl::unexpected(road.error()));
            }
            job.exchange.reset(new Exchange(job.request, *road, clock, [this, number](Expected<HttpResponse> answer) {
                finish(number, std::move(answer));
            }));
            job.request = {}; // its secrets live in the exchange alone
            ++busy;
        }
    }

    [[nodiscard]] Expected<Road> roadFor(const Job &job) const
    {
        if (const auto checked = checkRequest(job.request, job.profile.allowHttp); !checked)
            return tl::unexpected(checked.error());
        return roadTo(job.request.url, job.profile, environment);
    }

    void deadlinePassed(quint64 number, Seconds patience)
    {
        const auto found =
            std::find_if(jobs.begin(), jobs.end(), [number](const auto &job) { return job->number == number; });
        if (found == jobs.end())
            return;
        if ((*found)->exchange)
            return (*found)->exchange->timeOut(patience);
        Error late = failure(ErrorKind::TimedOut, (*found)->request.url.host()).value();
        late.patience = patience;
        finish(number, failure(std::move(late)));
    }
};

NetworkTransport::NetworkTransport(Clock &clock, NetworkEnvironment environment)
    : d(std::make_unique<Private>(clock, std::move(environment)))
{}

NetworkTransport::~NetworkTransport()
{
    while (!d->jobs.empty()) {
        const auto job = d->take(d->jobs.front()->number);
        delete job->exchange.release();
        job->reply.resolve(failure(ErrorKind::Cancelled));
    }
}

void NetworkTransport::setEnvironment(NetworkEnvironment environment)
{
    d->environment = std::move(environment);
}

Pending NetworkTransport::send(HttpRequest request, const TransportProfile &profile, Seconds total,
                               Then<HttpResponse> then)
{
    auto job = std::make_unique<Private::Job>();
    const quint64 number = job->number = ++d->lastNumber;
    job->request = std::move(request);
    job->profile = profile;
    job->reply = Reply<HttpResponse>(std::move(then));
    job->deadline = d->clock.after(total, [p = d.get(), number, total] { p->deadlinePassed(number, total); });
    // The job goes with its own reply, so a Pending that outlives this transport finds nothing to cancel.
    Pending pending = job->reply.pending([p = d.get(), number] {
        if (p->take(number))
            p->scheduleNext();
    });
    d->jobs.push_back(std::move(job));
    d->scheduleNext();
    return pending;
}

} // namespace tokenwatch
