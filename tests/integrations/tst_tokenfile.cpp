// SPDX-License-Identifier: GPL-3.0-or-later
// Files that hold a token, at their lowest: quoting that every reader undoes, one variable among others, and a disk
// that is full. What lies in the way is tried with the true programs in tst_sinks and tst_recipes.
#include "config/dotenv.h"
#include "reach/tokenfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process may grow beyond so many bytes: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestTokenFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assignmentsMeanTheSameToEveryReader_data();
    void assignmentsMeanTheSameToEveryReader();
    void whatNoQuotingKeepsIsRefused_data();
    void whatNoQuotingKeepsIsRefused();
    void oneVariableIsReplaced_data();
    void oneVariableIsReplaced();
    void knowsATokenFromOtherFiles_data();
    void knowsATokenFromOtherFiles();
    void aFullDiskLeavesTheOldFile();
    void aNewFileIsPrivateWhateverTheUmask();
    void whatIsGoneNeedNotBeRemoved();
    void whatAKilledWriterLeftIsRemoved();

private:
    [[nodiscard]] std::string path(const char *name = "token") const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void TestTokenFile::assignmentsMeanTheSameToEveryReader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("usual") << "eyJhbGciOiJSUzI1NiJ9.e30.c2ln-_~+/=="_ba;
    QTest::newRow("dollar") << "a$HOME$(id)${x}"_ba;
    QTest::newRow("backslash") << R"(a\b\\n\')"_ba;
    QTest::newRow("double quote") << R"(a"b"c)"_ba;
    QTest::newRow("single quote") << "it's"_ba;
    QTest::newRow("single quote and dollar") << R"(it's $HOME "x" \ y)"_ba;
    QTest::newRow("backtick") << "a`id`b"_ba;
    QTest::newRow("hash and blanks") << " a # b  c "_ba;
    QTest::newRow("exclamation mark") << "a!b!!"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestTokenFile::assignmentsMeanTheSameToEveryReader()
{
    QFETCH(const QByteArray, value);
    const auto line = reach::assignment("T", value.toStdString());
    QVERIFY(line);
    const auto read = config::readDotenv(QByteArrayView(line->data(), qsizetype(line->size())));
    QVERIFY(read);
    QCOMPARE(read->value(u"T"_s).toUtf8(), value);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromStdString(*line) + u"; printf %s \"$T\""_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), value);
}

void TestTokenFile::whatNoQuotingKeepsIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("both quotes of a shell") << "T"_ba
                                            << "it's `id`"_ba;
    QTest::newRow("line feed") << "T"_ba
                               << "a\nB=1"_ba;
    QTest::newRow("carriage return") << "T"_ba
                                     << "a\rb"_ba;
    QTest::newRow("zero") << "T"_ba << QByteArray("a\0b", 3);
    QTest::newRow("not ASCII") << "T"_ba
                               << "\xc2\x85"_ba;
    QTest::newRow("no name") << ""_ba
                             << "a"_ba;
    QTest::newRow("name with a command") << "T;id"_ba
                                         << "a"_ba;
    QTest::newRow("name with a digit first") << "1T"_ba
                                             << "a"_ba;
}

void TestTokenFile::whatNoQuotingKeepsIsRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QVERIFY(!reach::assignment(name.toStdString(), value.toStdString()));
}

void TestTokenFile::oneVariableIsReplaced_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("empty") << ""_ba
                           << "T='n'\n"_ba;
    QTest::newRow("not there") << "A=1\n"_ba
                               << "A=1\nT='n'\n"_ba;
    QTest::newRow("not there, no end") << "A=1"_ba
                                       << "A=1\nT='n'\n"_ba;
    QTest::newRow("there") << "A=1\nT=o\nB=2\n"_ba
                           << "A=1\nT='n'\nB=2\n"_ba;
    QTest::newRow("at the end") << "A=1\nT=o"_ba
                                << "A=1\nT='n'\n"_ba;
    QTest::newRow("twice") << "T=o\nA=1\nT=p\n"_ba
                           << "T='n'\nA=1\n"_ba;
    QTest::newRow("exported") << "export T=o\n"_ba
                              << "export T='n'\n"_ba;
    QTest::newRow("with blanks") << "  T = o\n"_ba
                                 << "T='n'\n"_ba;
    QTest::newRow("carriage returns") << "A=1\r\nT=o\r\nB=2\r\n"_ba
                                      << "A=1\r\nT='n'\r\nB=2\r\n"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbfT=o\n"_ba
                                     << "\xef\xbb\xbfT='n'\n"_ba;
    QTest::newRow("longer name") << "TT=1\nT_=2\nexport_T=3\n"_ba
                                 << "TT=1\nT_=2\nexport_T=3\nT='n'\n"_ba;
    QTest::newRow("in a comment") << "#T=o\n"_ba
                                  << "#T=o\nT='n'\n"_ba;
    QTest::newRow("in a value") << "A='x T=o'\n"_ba
                                << "A='x T=o'\nT='n'\n"_ba;
}

void TestTokenFile::oneVariableIsReplaced()
{
    QFETCH(const QByteArray, before);
    const std::string after = reach::withAssignment(before.toStdString(), "T", "T='n'");
    QTEST(QByteArray::fromStdString(after), "after");
    QCOMPARE(reach::withAssignment(after, "T", "T='n'"), after);
}

void TestTokenFile::knowsATokenFromOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isToken");
    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("bare") << "abc.def\n"_ba << true;
    QTest::newRow("header") << "Authorization: Bearer abc\n"_ba << true;
    QTest::newRow("single quotes") << "T='abc'\n"_ba << true;
    QTest::newRow("double quotes") << "T=\"it's\"\n"_ba << true;
    QTest::newRow("JSON") << R"({"access_token":"a","expires_at":null,"generation":1,"source":"s"})"
                             "\n"_ba
                          << true;
    QTest::newRow("no line feed") << "abc"_ba << false;
    QTest::newRow("words") << "alias x=y z\n"_ba << false;
    QTest::newRow("two lines") << "a\nb\n"_ba << false;
    QTest::newRow("a key") << "-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n"_ba << false;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\n")
                            << false;
    QTest::newRow("another JSON") << R"({"access_token":"a","refresh_token":"b"})"
                                     "\n"_ba
                                  << false;
}

void TestTokenFile::knowsATokenFromOtherFiles()
{
    QFETCH(const QByteArray, content);
    QTEST(reach::holdsToken({content.data(), std::size_t(content.size())}), "isToken");
}

void TestTokenFile::aFullDiskLeavesTheOldFile()
{
    QVERIFY(reach::replaceFile(path(), "old\n", reach::Neighbours::Trusted).isNone());
    {
        const FullDisk disk(100);
        QVERIFY(!reach::replaceFile(path(), std::string(5000, 'n'), reach::Neighbours::Trusted).isNone());
    }
    QCOMPARE(bytes(), "old\n");
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"token"_s});
    QVERIFY(reach::replaceFile(path(), "new\n", reach::Neighbours::Trusted).isNone());
    QCOMPARE(bytes(), "new\n");
}

void TestTokenFile::aNewFileIsPrivateWhateverTheUmask()
{
    for (const mode_t mask : {mode_t(0), mode_t(0777)}) {
        const mode_t before = ::umask(mask);
        const auto problem = reach::replaceFile(path("fresh"), "x\n", reach::Neighbours::Trusted);
        ::umask(before);
        QVERIFY2(problem.isNone(), problem.why.c_str());
        struct stat info = {};
        QVERIFY(::stat(path("fresh").c_str(), &info) == 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QVERIFY(QFile::remove(QString::fromStdString(path("fresh"))));
    }
}

void TestTokenFile::whatIsGoneNeedNotBeRemoved()
{
    QVERIFY(reach::removeFile(path("nowhere"), reach::Neighbours::Trusted).isNone());
    QVERIFY(reach::removeFile(path("no/directory/token"), reach::Neighbours::Trusted).isNone());
    QFile other(QString::fromStdString(path("other")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("two\nlines\n") > 0);
    other.close();
    QVERIFY(!reach::removeFile(path("other"), reach::Neighbours::Trusted, reach::holdsToken).isNone());
    QVERIFY(other.exists());
}

void TestTokenFile::whatAKilledWriterLeftIsRemoved()
{
    const QTemporaryDir folder;
    for (const char *name : {".token.new-0123456789abcdef", ".tokens.new-0123456789abcdef", "token.new-1", ".token"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    reach::removeLeftovers(folder.filePath(u"token"_s).toStdString());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{u".token"_s, u".tokens.new-0123456789abcdef"_s, u"token.new-1"_s}));
    reach::removeLeftovers("/no/such/directory/token");
}

QTEST_GUILESS_MAIN(TestTokenFile)
#include "tst_tokenfile.moc"
