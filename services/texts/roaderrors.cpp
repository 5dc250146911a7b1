// SPDX-License-Identifier: GPL-3.0-or-later
// The errors of the road to the provider in words: nobody there, too late, not to be trusted.
#include "texts/durations.h"
#include "texts/errortexts_p.h"

namespace tokenwatch::texts {

ErrorMessage timeOutMessage(const Error &error, const QString &host)
{
    return {error.patience ? ErrorWords::tr("%1 did not answer within %2.").arg(host, length(*error.patience))
                           : ErrorWords::tr("%1 did not answer in time.").arg(host),
            {},
            ErrorWords::tr("Are you on the VPN?")};
}

/// By `code`, which net writes; what it leaves empty is a handshake that failed for any other reason.
ErrorMessage tlsMessage(const Error &error, const QString &host)
{
    if (error.code == "certificate_untrusted")
        return {error.issuer.isEmpty()
                    ? ErrorWords::tr("The certificate of %1 is not trusted.").arg(host)
                    : ErrorWords::tr("The certificate of %1 is not trusted (issued by %2).").arg(host, error.issuer),
                {},
                ErrorWords::tr("Add the company certificate, or ask its owner.")};
    if (error.code == "certificate_expired")
        return {ErrorWords::tr("The certificate of %1 has expired.").arg(host),
                error.serverText.isEmpty() ? QString() : ErrorWords::tr("Its last day was %1.").arg(error.serverText),
                ErrorWords::tr("Ask its owner to renew it, and look at the clock of this computer.")};
    if (error.code == "certificate_not_yet_valid")
        return {ErrorWords::tr("The certificate of %1 is not valid yet.").arg(host),
                error.serverText.isEmpty() ? QString() : ErrorWords::tr("Its first day is %1.").arg(error.serverText),
                ErrorWords::tr("Look at the clock of this computer, or ask its owner.")};
    if (error.code == "certificate_other_name")
        return {ErrorWords::tr("The certificate of %1 is for another name.").arg(host),
                error.serverText.isEmpty() ? ErrorWords::tr("It names no host at all.")
                                           : ErrorWords::tr("It is for: %1.").arg(withoutStop(error.serverText)),
                ErrorWords::tr("Check the address, or ask its owner.")};
    if (error.code == "protocol_too_old")
        return {ErrorWords::tr("%1 speaks no version of TLS that is safe.").arg(host),
                ErrorWords::tr("Tokenwatch needs TLS 1.2 or later."),
                ErrorWords::tr("Ask its owner to bring it up to date.")};
    if (error.code == "no_tls")
        return {ErrorWords::tr("%1 does not speak TLS at this port.").arg(host),
                {},
                ErrorWords::tr("Check the address and port.")};
    if (error.code == "client_certificate")
        return {ErrorWords::tr("%1 does not accept the client certificate of this source, or misses one.").arg(host),
                quoted(error), ErrorWords::tr("Give this source a certificate that the server knows.")};
    return {ErrorWords::tr("No safe connection to %1 came about.").arg(host), quoted(error),
            ErrorWords::tr("Check the address and port, or ask its owner.")};
}

} // namespace tokenwatch::texts
