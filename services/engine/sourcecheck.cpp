// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcecheck.h"

#include "domain/timing.h"
#include "engine/subjects.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Expected<> checkSource(GrantCatalogue grants, const Source &source,
                       const std::function<const Source *(const QString &)> &find)
{
    if (!isValidSourceName(source.name))
        return failure(ErrorKind::InvalidInput, u"name"_s,
                       u"must be 1 to 63 of a-z, 0-9, '.', '_', '-', beginning with a letter or digit"_s);
    const auto checkGrant = [grants](const GrantSpec &grant, const QString &path) -> Expected<> {
        const GrantDescriptor *descriptor = findGrant(grants, grant.type);
        if (!descriptor)
            return failure(ErrorKind::InvalidInput, path + u".type"_s, u"is not a known kind of grant"_s);
        for (const FieldRule &rule : descriptor->fields) {
            const QString field = QString::fromLatin1(rule.name);
            const bool hasOther = rule.orElse && grant.fields.value(QLatin1StringView(rule.orElse)).isValid();
            if (rule.required && !hasOther && !grant.fields.value(field).isValid())
                return failure(ErrorKind::InvalidInput, path + u'.' + field, u"is needed"_s);
        }
        return {};
    };
    if (auto grant = checkGrant(source.grant, u"grant"_s); !grant)
        return grant;
    if (source.fallback) {
        if (auto fallback = checkGrant(*source.fallback, u"fallback"_s); !fallback)
            return fallback;
    }
    if (auto subjects = checkSubjects(grants, source, find); !subjects)
        return subjects;
    return checkSchedule(source.schedule, std::nullopt);
}

} // namespace tokenwatch
