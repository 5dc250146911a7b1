// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/subjects.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

const FieldRule *subjectField(GrantCatalogue grants, const GrantSpec &spec)
{
    const GrantDescriptor *grant = findGrant(grants, spec.type);
    if (!grant)
        return nullptr;
    for (const FieldRule &rule : grant->fields) {
        if (rule.type == FieldType::SourceName)
            return &rule;
    }
    return nullptr;
}

/// Whether the way from `first` over the subjects of each comes to `name`.
bool leadsTo(GrantCatalogue grants, const QString &first, const QString &name,
             const std::function<const Source *(const QString &)> &find)
{
    std::set<QString> seen;
    std::vector<QString> open{first};
    while (!open.empty()) {
        const QString next = std::move(open.back());
        open.pop_back();
        if (next == name)
            return true;
        if (!seen.insert(next).second)
            continue;
        if (const Source *source = find(next)) {
            for (QString &further : subjectNames(grants, *source))
                open.push_back(std::move(further));
        }
    }
    return false;
}

} // namespace

QString subjectName(GrantCatalogue grants, const GrantSpec &spec)
{
    const FieldRule *field = subjectField(grants, spec);
    return field ? spec.text(QString::fromLatin1(field->name)) : QString();
}

std::vector<QString> subjectNames(GrantCatalogue grants, const Source &source)
{
    std::vector<QString> names;
    if (QString name = subjectName(grants, source.grant); !name.isEmpty())
        names.push_back(std::move(name));
    if (QString name = source.fallback ? subjectName(grants, *source.fallback) : QString(); !name.isEmpty())
        names.push_back(std::move(name));
    return names;
}

Expected<> checkSubjects(GrantCatalogue grants, const Source &source,
                         const std::function<const Source *(const QString &)> &find)
{
    const auto check = [&](const GrantSpec &spec, const QString &path) -> Expected<> {
        const QString name = subjectName(grants, spec);
        if (name.isEmpty() || !leadsTo(grants, name, source.name, find))
            return {};
        return failure(ErrorKind::InvalidInput, path + u'.' + QString::fromLatin1(subjectField(grants, spec)->name),
                       u"would make the source wait for itself"_s);
    };
    if (auto grant = check(source.grant, u"grant"_s); !grant || !source.fallback)
        return grant;
    return check(*source.fallback, u"fallback"_s);
}

SubjectIndex::SubjectIndex(GrantCatalogue grants)
    : m_grants(grants)
{}

void SubjectIndex::keep(const Source &source)
{
    forget(source.id);
    std::vector<QString> names = subjectNames(m_grants, source);
    for (const QString &name : names)
        m_dependents[name].insert(source.id);
    if (!names.empty())
        m_names.insert_or_assign(source.id, std::move(names));
}

void SubjectIndex::forget(const SourceId &id)
{
    const auto known = m_names.extract(id);
    if (known.empty())
        return;
    for (const QString &name : known.mapped()) {
        const auto dependents = m_dependents.find(name);
        if (dependents == m_dependents.end())
            continue;
        dependents->second.erase(id);
        if (dependents->second.empty())
            m_dependents.erase(dependents);
    }
}

std::vector<SourceId> SubjectIndex::dependentsOf(const QString &name) const
{
    const auto found = m_dependents.find(name);
    return found == m_dependents.end() ? std::vector<SourceId>()
                                       : std::vector<SourceId>(found->second.begin(), found->second.end());
}

} // namespace tokenwatch
