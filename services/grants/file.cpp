// SPDX-License-Identifier: GPL-3.0-or-later
// A token that another program keeps in a file and renews there: read, and never refreshed by us.
#include "grants/descriptors.h"
#include "grants/printedtoken.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

class FileFlow final : public GrantFlow
{
public:
    explicit FileFlow(const GrantSpec &grant)
        : m_path(grant.text(u"path"_s))
        // Nobody knows when the file was written, so what it says counts only where it says an instant.
        , m_rules{.tokenField = grant.text(u"token_field"_s),
                  .relative = Relative::Unknown,
                  .kind = ErrorKind::FileUnreadable,
                  .where = m_path}
    {}

    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return ReadFile{m_path};
        auto *content = std::get_if<Expected<Secret>>(&answer);
        if (!content)
            return Done(failure(ErrorKind::Internal));
        if (!*content)
            return Done(failure(std::move(content->error())));
        return Done(readPrintedToken(**content, m_rules, now));
    }

private:
    QString m_path;
    PrintedRules m_rules;
};

Expected<std::unique_ptr<GrantFlow>> startFile(FlowContext context)
{
    if (!context.grant.text(u"path"_s).startsWith(u'/'))
        return failure(ErrorKind::InvalidInput, u"grant.path"_s, u"must be an absolute path"_s);
    return std::make_unique<FileFlow>(context.grant);
}

} // namespace

GrantDescriptor fileGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "path", .type = FieldType::Path, .required = true},
        {.name = "token_field"},
    };
    return {.type = "file",
            .fields = fields,
            .secretSlots = {},
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .watchOnly = true,
            .start = startFile};
}

} // namespace tokenwatch
