// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/bannertexts.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct BannerTexts {
    Q_DECLARE_TR_FUNCTIONS(tokenwatch::BannerTexts)
};

} // namespace

QString sandboxBanner(const QString &address)
{
    return BannerTexts::tr("The sandbox serves at %1. Nothing in it is real.").arg(address);
}

} // namespace tokenwatch::texts
