// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/preferencetexts.h"

#include "texts/errortexts.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

using namespace Qt::StringLiterals;

namespace {

struct PreferenceWords {
    Q_DECLARE_TR_FUNCTIONS(Preference)
};

/// Who has it: "nginx (PID 123)", "@root" for some program of that user, or nothing.
QString takenPortSentence(const Error &error)
{
    const QString port = QString::fromLatin1(error.code);
    const QString &owner = error.serverText;
    if (owner.isEmpty())
        return PreferenceWords::tr("Port %1 is used by another program. End that program, or choose another port.")
            .arg(port);
    if (owner.startsWith(u'@'))
        return PreferenceWords::tr("Port %1 is used by a program of the user %2. End that program, or choose another "
                                   "port.")
            .arg(port, owner.mid(1));
    return PreferenceWords::tr("Port %1 is used by %2. End that program, or choose another port.").arg(port, owner);
}

QString rangeSentence(const QString &field)
{
    if (field.endsWith("longest_wait"_L1))
        return PreferenceWords::tr("The longest wait can’t be shorter than the first one. Choose a longer one, or "
                                   "shorten the first.");
    if (field.endsWith("attempt_deadline"_L1))
        return PreferenceWords::tr("An attempt can’t end before its connection is made. Choose a longer time, or "
                                   "shorten that for connecting.");
    return PreferenceWords::tr("This is more or less than can be. Choose another value.");
}

} // namespace

QString preferenceSentence(const Error &error)
{
    const QByteArray &reason = error.code;
    if (error.kind == ErrorKind::InUse && error.where.startsWith("serving."_L1))
        return takenPortSentence(error);
    if (error.kind == ErrorKind::NotAllowed)
        return PreferenceWords::tr("The system does not let Tokenwatch use this port. Choose one above 1023.");
    if (error.kind != ErrorKind::InvalidInput)
        return errorSentence(error);
    if (reason == "range")
        return rangeSentence(error.where);
    if (reason == "rule")
        return PreferenceWords::tr("This would refresh without pause. Choose less of the lifetime.");
    if (reason == "address")
        return PreferenceWords::tr("This is not the address of an http or SOCKS proxy. Write it like "
                                   "http://proxy.example:3128 or socks5://proxy.example:1080.");
    if (reason == "password")
        return PreferenceWords::tr("A user name or password would be stored in the clear here. Leave it out, or start "
                                   "Tokenwatch with it in HTTPS_PROXY.");
    if (reason == "same_port")
        return PreferenceWords::tr("Local API and proxy can’t share one port. Choose another for one of them.");
    if (reason == "relative")
        return PreferenceWords::tr("The file is not found without its whole path. Begin it with a slash.");
    if (reason == "unreadable")
        return PreferenceWords::tr("This file can’t be read. Check its name and whether you may read it.");
    if (reason == "no_certificate")
        return PreferenceWords::tr("This file holds no certificate in PEM form. Choose the authority’s certificate, "
                                   "which begins with “BEGIN CERTIFICATE”.");
    return errorSentence(error);
}

} // namespace tokenwatch::texts
