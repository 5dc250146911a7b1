// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox was asked, newest first, and which requests were tries of the same thing (S4-14). Window thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

/// A request, and the how-manyeth try it was after those before it failed.
struct TracedRequest {
    SandboxRequest request;
    int attempt = 1;
    friend bool operator==(const TracedRequest &, const TracedRequest &) = default;

    [[nodiscard]] bool failed() const { return request.status == 0 || request.status >= 400; }
};

class SandboxRequests final : public SandboxTable<TracedRequest>
{
    Q_OBJECT
public:
    enum Column { Time, Request, Client, Answer, Try, Meaning, ColumnCount };

    static constexpr int most = 2000;
    /// A later request is a new wish, not another try.
    static constexpr Seconds triesBelongTogether{15 * 60};
    explicit SandboxRequests(SandboxEye eye, QObject *parent = nullptr);

    /// In their order; those known already are ignored.
    void add(const std::vector<SandboxRequest> &requests);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const TracedRequest &traced) const override { return QString::number(traced.request.number); }
    QVariant cell(const TracedRequest &traced, int column, int role) const override;

private:
    struct Tried {
        int failures = 0;
        WallTime at;
    };
    [[nodiscard]] int attemptOf(const SandboxRequest &request);
    [[nodiscard]] QString text(const TracedRequest &traced, int column) const;
    [[nodiscard]] QString subText(const TracedRequest &traced, int column) const;

    const SandboxEye m_eye;
    quint64 m_last = 0;
    QHash<QString, Tried> m_tried; ///< what failed last time it was asked
};

} // namespace tokenwatch
