// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources are shown, and in which order (ui/screens 2). The order depends on states and instants, never on the
// clock: healthy rows do not move. Window thread; its source model is a SourcesModel.
#pragma once

#include "domain/status.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace tokenwatch {

class SourcesModel;

/// So that severities can be kept in a QSet.
inline size_t qHash(Severity severity, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(severity), seed);
}

class SourceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// Sorts by urgency (SourcesModel::Status, ascending) from the start. `model` must outlive this.
    explicit SourceFilter(SourcesModel *model, QObject *parent = nullptr);

    /// Every word must be found in name, title, host or group, without case.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

    /// Shows only these; empty: all.
    void setSeverities(const QSet<Severity> &severities);
    [[nodiscard]] const QSet<Severity> &severities() const { return m_severities; }

    /// Shows only these sources, whatever becomes of them; empty: all.
    void setOnly(const QSet<SourceId> &sources);
    [[nodiscard]] const QSet<SourceId> &only() const { return m_only; }

    [[nodiscard]] bool isFiltering() const
    {
        return !m_words.isEmpty() || !m_severities.isEmpty() || !m_only.isEmpty();
    }

    /// Rows keep their places while the pointer is over the list, a menu is open or keys are pressed.
    void hold() { setDynamicSortFilter(false); }
    /// Sorts and filters at once what has changed since hold().
    void release() { setDynamicSortFilter(true); }
    [[nodiscard]] bool isHeld() const { return !dynamicSortFilter(); }

    /// The row of a source here; an invalid index if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const SourceId &id, int column = 0) const;
    /// The status behind an index of this model; null for an invalid one.
    [[nodiscard]] const SourceStatus *statusOf(const QModelIndex &index) const;
    /// The next row in trouble after `row`, or before it; wraps around, -1 if there is none (F8, Shift+F8).
    [[nodiscard]] int nextProblem(int row, bool forward) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool moreUrgent(int left, int right, bool byCover) const;
    [[nodiscard]] int byName(int left, int right) const;

    SourcesModel *m_model;
    QStringList m_words;
    QSet<Severity> m_severities;
    QSet<SourceId> m_only;
};

} // namespace tokenwatch
