// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/redirecttexts.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct RedirectWords {
    Q_DECLARE_TR_FUNCTIONS(Redirect)
};

} // namespace

QString redirectDone()
{
    return RedirectWords::tr("Tokenwatch goes on with the sign-in. You can close this tab.");
}

QString redirectStray()
{
    return RedirectWords::tr("Tokenwatch does not wait for this sign-in. Start it again in Tokenwatch.");
}

} // namespace tokenwatch::texts
