// SPDX-License-Identifier: GPL-3.0-or-later
// Which source takes its subject token from which other one (RFC 8693): read from the grants' SourceName fields.
// SubjectIndex: service thread; owned by TokenService.
#pragma once

#include "ports/grantflow.h"

#include <map>
#include <set>
#include <vector>

namespace tokenwatch {

/// The name of the source whose token this grant needs; empty: it needs none.
[[nodiscard]] QString subjectName(GrantCatalogue grants, const GrantSpec &spec);
/// Of the source's grant and of its fallback, as far as they need one.
[[nodiscard]] std::vector<QString> subjectNames(GrantCatalogue grants, const Source &source);

/// InvalidInput at the field that leads back to the source itself, directly or over others. `find` gives the other
/// sources by name; null where there is none.
[[nodiscard]] Expected<> checkSubjects(GrantCatalogue grants, const Source &source,
                                       const std::function<const Source *(const QString &)> &find);

/// Finds those who wait for a source, without a look at all of them.
class SubjectIndex
{
public:
    explicit SubjectIndex(GrantCatalogue grants);

    /// New, or edited.
    void keep(const Source &source);
    void forget(const SourceId &id);
    [[nodiscard]] std::vector<SourceId> dependentsOf(const QString &name) const;

private:
    const GrantCatalogue m_grants;
    std::map<SourceId, std::vector<QString>> m_names;
    std::map<QString, std::set<SourceId>> m_dependents;
};

} // namespace tokenwatch
