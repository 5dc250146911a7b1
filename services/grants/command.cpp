// SPDX-License-Identifier: GPL-3.0-or-later
// A token that a program prints: gcloud, az, kubectl's credential plugins, a script. Run without a shell, whenever a
// new token is needed. docs/adding-a-grant.md walks through this file.
#include "grants/descriptors.h"
#include "grants/printedtoken.h"

#include <QFileInfo>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qlonglong longestCommand = 600; ///< seconds

class CommandFlow final : public GrantFlow
{
public:
    CommandFlow(const FlowContext &context, ProgramOrder order)
        : m_order(std::move(order))
        , m_known(context.current ? KnownSecrets{{context.current, &context.current->access}} : KnownSecrets{})
        , m_rules{.tokenField = context.grant.text(u"token_field"_s),
                  .relative = Relative::FromNow,
                  .kind = ErrorKind::ProgramFailed,
                  .where = cleaned(QFileInfo(m_order.argv.first()).fileName())}
    {}

    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return Run{m_order};
        auto *ran = std::get_if<Expected<Ran>>(&answer);
        if (!ran)
            return Done(failure(ErrorKind::Internal));
        if (!*ran)
            return Done(failure(std::move(ran->error())));
        if ((*ran)->exitCode != 0)
            return Done(failure(ErrorKind::ProgramFailed, m_rules.where, complaintOf(**ran)));
        return Done(readPrintedToken((*ran)->output, m_rules, now));
    }

private:
    /// Its own words, which may hold what it was told to print.
    [[nodiscard]] QString complaintOf(const Ran &ran) const
    {
        KnownSecrets known = m_known;
        known.push_back(std::make_shared<const Secret>(ran.output.reveal().trimmed()));
        const QString words = safeWords(ran.errorText, known);
        const QString ended = u"exit code %1"_s.arg(ran.exitCode);
        return words.isEmpty() ? ended : ended + u": "_s + words;
    }

    ProgramOrder m_order;
    KnownSecrets m_known;
    PrintedRules m_rules;
};

Expected<std::unique_ptr<GrantFlow>> startCommand(FlowContext context)
{
    ProgramOrder order;
    order.argv = context.grant.fields.value(u"argv"_s).toStringList();
    if (order.argv.isEmpty() || order.argv.first().isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.argv"_s, u"must name a program"_s);
    if (const QVariant timeout = context.grant.fields.value(u"timeout"_s); timeout.isValid()) {
        const qlonglong seconds = timeout.toLongLong();
        if (seconds < 1 || seconds > longestCommand)
            return failure(ErrorKind::InvalidInput, u"grant.timeout"_s,
                           u"must be 1 to %1 seconds"_s.arg(longestCommand));
        order.timeout = Seconds(seconds);
    }
    return std::make_unique<CommandFlow>(context, std::move(order));
}

} // namespace

GrantDescriptor commandGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "argv", .type = FieldType::StringList, .required = true},
        {.name = "timeout", .type = FieldType::Integer, .defaultValue = "30"},
        {.name = "token_field"},
    };
    return {.type = "command",
            .fields = fields,
            .secretSlots = {},
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .start = startCommand};
}

} // namespace tokenwatch
