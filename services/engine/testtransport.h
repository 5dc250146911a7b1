// SPDX-License-Identifier: GPL-3.0-or-later
// The transport of one test of a source: what is beyond the limits never leaves, and the last answer is kept as a
// person may see it. Service thread; owned by a run of SourceTest.
#pragma once

#include "domain/testreport.h"
#include "ports/httptransport.h"

#include <QMap>
#include <memory>

namespace tokenwatch {

class TestTransport final : public HttpTransport
{
public:
    using Given = QMap<QByteArray, std::shared_ptr<const Secret>>;

    /// `given` and `report` must outlive it; the reason to stop is written into the report.
    TestTransport(HttpTransport &road, bool countsRefusals, const Given &given, TestReport &report);

    Pending send(HttpRequest request, const TransportProfile &profile, Seconds total, Then<HttpResponse> then) override;

    /// The last answer's body, redacted and capped; where it redirects to, without query and fragment.
    [[nodiscard]] const QString &answer() const { return m_answer; }
    [[nodiscard]] const QString &location() const { return m_location; }
    /// The last answer's body as it came; empty where it reported no success.
    [[nodiscard]] const Secret &body() const { return m_body; }

private:
    [[nodiscard]] TestReport::Stop objection(const HttpRequest &request) const;
    void note(const HttpResponse &response, const QUrl &asked);

    HttpTransport &m_road;
    const bool m_countsRefusals;
    const Given &m_given;
    TestReport &m_report;
    QUrl m_origin;
    QString m_answer, m_location;
    Secret m_body;
    int m_sent = 0, m_refusals = 0;
};

} // namespace tokenwatch
