// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testauthority.h"

#include <QFile>
#include <QProcess>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QStringList newKey(bool rsa)
{
    return rsa ? QStringList{u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s}
               : QStringList{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
}

} // namespace

TestAuthority::TestAuthority(const QString &name)
{
    run(QStringList{u"req"_s, u"-x509"_s, u"-utf8"_s, u"-days"_s, u"3"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                    path(u"ca.key"_s), u"-out"_s, file()} +
        newKey(false));
}

TestAuthority::Issued TestAuthority::issue(const Wish &wish)
{
    const QString base = path(QString::number(++m_issued));
    Issued issued;
    issued.certificateFile = base + u".pem"_s;
    issued.keyFile = base + u".key"_s;
    QStringList request = QStringList{u"req"_s,       u"-subj"_s, u"/CN="_s + wish.subject, u"-keyout"_s,
                                      issued.keyFile, u"-out"_s,  base + u".csr"_s} +
                          newKey(wish.rsa);
    if (!wish.names.isEmpty())
        request += {u"-addext"_s, u"subjectAltName="_s + wish.names};
    run(request);
    if (wish.inTheFuture)
        issueForLater(base);
    else
        run({u"x509"_s, u"-req"_s, u"-in"_s, base + u".csr"_s, u"-CA"_s, file(), u"-CAkey"_s, path(u"ca.key"_s),
             u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s, QString::number(wish.days), u"-out"_s,
             issued.certificateFile});
    issued.certificate = QSslCertificate::fromPath(issued.certificateFile).value(0);
    issued.key = QSslKey(contents(issued.keyFile), wish.rsa ? QSsl::Rsa : QSsl::Ec);
    return issued;
}

/// `openssl x509` begins all it issues now.
void TestAuthority::issueForLater(const QString &base)
{
    QFile settings(base + u".cnf"_s);
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[ca]\ndefault_ca=own\n[own]\ndatabase=" + base.toUtf8() +
                       ".index\nnew_certs_dir=" + m_folder.path().toUtf8() +
                       "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n"
                       "copy_extensions=copy\n[any]\ncommonName=supplied\n");
    settings.close();
    QFile index(base + u".index"_s);
    (void)index.open(QIODevice::WriteOnly);
    index.close();
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, settings.fileName(), u"-cert"_s, file(), u"-keyfile"_s,
         path(u"ca.key"_s), u"-in"_s, base + u".csr"_s, u"-out"_s, base + u".pem"_s, u"-startdate"_s,
         u"20900101000000Z"_s, u"-enddate"_s, u"20910101000000Z"_s});
}

QString TestAuthority::convertedKey(const Issued &issued, QStringList arguments)
{
    const QString out = path(QString::number(++m_issued) + u".key"_s);
    arguments.replaceInStrings(u"IN"_s, issued.keyFile).replaceInStrings(u"OUT"_s, out);
    run(arguments);
    return out;
}

QByteArray TestAuthority::contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TestAuthority::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
}

} // namespace tokenwatch
