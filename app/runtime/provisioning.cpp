// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/provisioning.h"

#include "config/environment.h"
#include "config/sourceformat.h"

#include <QFile>

namespace tokenwatch::runtime {

namespace {

using Provisioned = std::vector<std::pair<Source, SlotSecrets>>;

constexpr qint64 largestSourcesFile = 4 * 1024 * 1024;

Expected<Provisioned> fromFile(const QString &path, GrantCatalogue grants)
{
    Provisioned provisioned;
    if (path.isEmpty())
        return provisioned;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput, path, QStringLiteral("can’t be read: ") + file.errorString());
    if (file.size() > largestSourcesFile)
        return failure(ErrorKind::InvalidInput, path, QStringLiteral("is larger than 4 MiB"));
    auto sources = config::readSources(file.readAll(), grants);
    if (!sources) {
        Error error = sources.error();
        error.where = error.where.isEmpty() ? path + u':' : path + QStringLiteral(": ") + error.where;
        return failure(error);
    }
    for (Source &source : *sources)
        provisioned.emplace_back(std::move(source), SlotSecrets{});
    return provisioned;
}

Expected<Provisioned> fromEnvironment()
{
    auto found = config::sourceFromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!found)
        return failure(found.error());
    Provisioned provisioned;
    if (*found)
        provisioned.emplace_back(std::move((*found)->source), std::move((*found)->secrets));
    return provisioned;
}

} // namespace

Pending provisionFrom(const QString &sourcesFile, GrantCatalogue grants, SourceCatalog &catalog, Then<> then)
{
    const Reply<> reply(std::move(then));
    auto file = fromFile(sourcesFile, grants);
    auto environment = fromEnvironment();
    if (!file || !environment) {
        reply.resolve(failure(file ? environment.error() : file.error()));
        return {};
    }
    const auto rest = std::make_shared<Provisioned>(std::move(*environment));
    catalog
        .provision("file", std::move(*file),
                   [reply, rest, &catalog](const Expected<> &done) {
                       if (!done)
                           return reply.resolve(failure(done.error()));
                       catalog
                           .provision("environment", std::move(*rest),
                                      [reply](const Expected<> &last) { reply.resolve(last); })
                           .detach();
                   })
        .detach();
    return reply.pending();
}

} // namespace tokenwatch::runtime
