// SPDX-License-Identifier: GPL-3.0-or-later
// Doors of the engine that lead nowhere: every answer is Unsupported. They stand where this computer's own are not
// wired in. Owned by Runtime; service thread.
#pragma once

#include "ports/programrunner.h"
#include "ports/redirectreceiver.h"
#include "ports/tokenfiles.h"

namespace tokenwatch {

class AbsentRedirects final : public RedirectReceiver
{
public:
    Expected<std::unique_ptr<RedirectListener>> listen(quint16) override { return failure(ErrorKind::Unsupported); }
};

class AbsentPrograms final : public ProgramRunner
{
public:
    Pending run(ProgramOrder, Then<Ran> then) override
    {
        then(failure(ErrorKind::Unsupported));
        return {};
    }
};

class AbsentFiles final : public TokenFiles
{
public:
    Pending read(const QString &, Then<Secret> then) override
    {
        then(failure(ErrorKind::Unsupported));
        return {};
    }
    void watch(const QStringList &) override {}
};

} // namespace tokenwatch
