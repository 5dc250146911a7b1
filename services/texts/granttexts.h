// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a grant's form: its type, its fields, its secret slots and their choices, by the names that the
// descriptors use. A grant that is new here shows its own names until it gets its words. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace tokenwatch::texts {

struct FormText {
    QString title; ///< "Token address"; never empty
    QString hint;  ///< one sentence that helps to fill it in; empty only for a name that has no words yet
};

/// "Client credentials" and what it is for.
[[nodiscard]] FormText grantTypeText(const QByteArray &type);
/// A field of a grant, by the words for this grant where they differ from the usual ones.
[[nodiscard]] FormText fieldText(const QByteArray &grant, const QByteArray &field);
/// A secret slot, "fallback.SLOT" included.
[[nodiscard]] FormText slotText(const QByteArray &slot);
/// A value of a Choice field: "in the header (client_secret_basic)"; the value itself if it says enough.
[[nodiscard]] QString choiceText(const QByteArray &field, const QByteArray &choice);

} // namespace tokenwatch::texts
