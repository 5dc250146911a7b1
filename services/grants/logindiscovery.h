// SPDX-License-Identifier: GPL-3.0-or-later
// Which address and format to try next, within the limits of a run (design 4, "Discovery"; S5-03 to S5-05). It knows
// nothing of requests or secrets: a walk over a table, whose position survives as JSON. A value in its flow.
#pragma once

#include "grants/loginformats.h"

#include <QJsonObject>
#include <QStringList>
#include <set>

namespace tokenwatch {

struct Probe {
    QUrl address;
    LoginFormat format = LoginFormat::JsonEmail;
    bool isConfigured = true; ///< at the address the person gave, not at a guessed one
    bool isKnown = false;     ///< it worked before
};

class LoginDiscovery
{
public:
    static constexpr int requestsPerRun = 12;
    static constexpr int refusalsPerRun = 2;

    /// `addresses`: the configured one first. `remembered`: memory() of an earlier run; ignored if anything else
    /// was configured then (`setting` tells).
    LoginDiscovery(QList<QUrl> addresses, std::vector<LoginFormat> formats, const QByteArray &setting,
                   const QJsonObject &remembered);

    /// The next to send; counts as one request. Nothing: the limits are reached, or all has been tried.
    [[nodiscard]] std::optional<Probe> next();

    enum class Lesson {
        NotThere,    ///< rules the address out
        OtherFormat, ///< the address may take another format
        Refused,     ///< credentials were looked at and refused
    };
    /// What the last probe showed; `result` is for the list ("401", "200, no token").
    void learn(Lesson lesson, const QString &result);

    /// What was tried in this run, "POST /login JSON email: 401; …"; without secrets.
    [[nodiscard]] QString tried() const { return m_tried.join(QStringLiteral("; ")); }

    /// Where the next run goes on.
    [[nodiscard]] QJsonObject memory() const;
    /// That the last probe worked.
    [[nodiscard]] QJsonObject success() const;
    /// The probe that worked before, if any.
    [[nodiscard]] std::optional<Probe> known() const;
    /// What this run would still have sent, in its order; where it has reached a limit, some of what the next begins
    /// with.
    [[nodiscard]] std::vector<Probe> untried() const;

private:
    [[nodiscard]] Probe probeAt(int index) const;
    [[nodiscard]] std::optional<int> following() const;
    [[nodiscard]] int count() const
    {
        return static_cast<int>(m_addresses.size()) * static_cast<int>(m_formats.size());
    }
    [[nodiscard]] int addressOf(int index) const { return index / static_cast<int>(m_formats.size()); }

    QList<QUrl> m_addresses;
    std::vector<LoginFormat> m_formats;
    QString m_setting;          ///< fingerprint of what is configured
    std::optional<int> m_known; ///< index of what worked before
    int m_start = 0;            ///< where this run began its round
    std::optional<int> m_last;  ///< sent and not learned from yet
    std::set<int> m_done;       ///< indices learned from in this run
    std::set<int> m_notThere;   ///< addresses ruled out in this run
    int m_requests = 0;
    int m_refusals = 0;
    QStringList m_tried;
};

/// The addresses of a run: the configured one, then, if `guess`, the common paths of S5-04 on the same origin, below
/// whatever precedes "/api" (else "/auth") in the configured path.
[[nodiscard]] QList<QUrl> loginAddresses(const QUrl &configured, bool guess);

} // namespace tokenwatch
