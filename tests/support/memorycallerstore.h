// SPDX-License-Identifier: GPL-3.0-or-later
// A CallerStore in memory that can be told to fail; answers come inside the call. Owned by one test, on its thread.
#pragma once

#include "ports/callerstore.h"

#include <algorithm>

namespace tokenwatch {

class MemoryCallerStore final : public CallerStore
{
public:
    CallerBook book;
    std::optional<ErrorKind> failing; ///< every call, until it is taken back
    int writes = 0;                   ///< of uses

    void loadCallers(Then<CallerBook> then) override
    {
        then(failing ? Expected<CallerBook>(failure(*failing)) : Expected<CallerBook>(book));
    }
    void saveKey(const ClientKey &key, Then<> then) override
    {
        change(then, [&] {
            removeNamed(key.name);
            book.keys.push_back(key);
        });
    }
    void removeKey(const QString &name, Then<> then) override
    {
        change(then, [&] { removeNamed(name); });
    }
    void saveUses(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten, Then<> then) override
    {
        ++writes;
        change(then, [&] {
            for (const auto *rows : {&changed, &forgotten}) {
                for (const CallerUse &row : *rows)
                    std::erase_if(book.uses, [&row](const CallerUse &use) {
                        return use.caller == row.caller && use.source == row.source && use.door == row.door;
                    });
            }
            book.uses.insert(book.uses.end(), changed.begin(), changed.end());
        });
    }

private:
    void removeNamed(const QString &name)
    {
        std::erase_if(book.keys, [&name](const ClientKey &key) { return key.name == name; });
    }
    template <class Change>
    void change(const Then<> &then, Change change)
    {
        if (failing)
            return then(failure(*failing));
        change();
        then({});
    }
};

} // namespace tokenwatch
