// SPDX-License-Identifier: GPL-3.0-or-later
// What requests of other programs' files (Postman, Insomnia) say of how they sign in, made into sources: variables
// filled in, secrets apart, the same sign-in once. Pure; any thread.
#pragma once

#include "config/importer.h"

#include <QMap>
#include <functional>

namespace tokenwatch::config {

/// By our names: "type" (a grant's, or what the other program calls it), the grant's fields, and its slots.
struct ForeignAuth {
    QString title; ///< of the request, folder or collection
    QMap<QString, QString> said;
};

/// Takes the fields of an OAuth 2 sign-in that both programs name alike. `said` gives a field's value, empty if it is
/// not there; `authorizationName` is what the program calls the address where people sign in.
void takeOAuthFields(ForeignAuth &auth, const QString &authorizationName,
                     const std::function<QString(const QString &)> &said);

class ForeignImport
{
public:
    /// `variables` by their path ("base", "auth.url"); a value may name others.
    ForeignImport(GrantCatalogue grants, QMap<QString, QString> variables);

    void add(const ForeignAuth &auth);
    /// InvalidInput if there was no sign-in at all, or more than anybody has.
    [[nodiscard]] Expected<ReadForReview> take(ImportFormat format) &&;

private:
    /// One field on its way; a stranger's file must not make a large text out of a small one.
    struct Filling {
        qsizetype left; ///< characters that may still be read
        int depth = 0;
        QString problem = {}; ///< why it cannot be filled in
    };
    /// The text with its variables filled in; nothing if one is not known, or it gets too long.
    [[nodiscard]] std::optional<QString> filled(const QString &text, Filling &filling) const;
    void refuse(const ForeignAuth &auth, Error error);

    const GrantCatalogue m_grants;
    const QMap<QString, QString> m_variables;
    ReadForReview m_read;
};

} // namespace tokenwatch::config
