// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingagent.h"
#include "ui/importing/importdialog.h"
#include "ui/sample/sampleforms.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_ImportDialog : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<ImportDialog> m_dialog;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.env"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(); }

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<RecordingAgent>();
        write("SECRET=x\n");
        m_dialog = std::make_unique<ImportDialog>(*m_agent, path(), "SECRET=x\n", sampleReview(), m_theme, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_agent.reset();
    }

    void everySourceIsALineAndNothingIsTakenYet()
    {
        QCOMPARE(list()->topLevelItemCount(), 5);
        QVERIFY(m_agent->asked.isEmpty());
        QVERIFY(list()->topLevelItem(0)->text(3).contains(u"secret"_s, Qt::CaseInsensitive));
        QVERIFY(!list()->topLevelItem(1)->text(4).isEmpty()); // changes what is there
        const QTreeWidgetItem *wrong = list()->topLevelItem(4);
        QVERIFY(!(wrong->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(wrong->text(4).contains(u"{{base}}"));
        QCOMPARE(button(u"import"_s)->text(), u"Import 4 sources"_s);
    }

    void onlyWhatIsTickedIsImported()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space); // by keyboard
        list()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        list()->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(button(u"import"_s)->text(), u"Import one source"_s);
        QSignalSpy done(m_dialog.get(), &ImportDialog::imported);
        button(u"import"_s)->click();
        QCOMPARE(m_agent->asked, QStringList(u"import a.env status-page"_s));
        QCOMPARE(done.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(written(), "SECRET=x\n"); // never unasked
    }

    void secretsAreTakenOutOfTheFileOnlyOnRequest()
    {
        m_agent->blanked = "SECRET=\n";
        button(u"import"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QWidget *>(u"offer"_s)->isVisible());
        QCOMPARE(written(), "SECRET=x\n");
        const auto rights = QFile::permissions(path());
        button(u"blank"_s)->click();
        QCOMPARE(written(), "SECRET=\n");
        QCOMPARE(QFile::permissions(path()), rights);
        QVERIFY(!m_dialog->isVisible());
    }

    void aFileChangedMeanwhileIsLeftAlone()
    {
        m_agent->blanked = "SECRET=\n";
        button(u"import"_s)->click();
        write("SECRET=y\n");
        button(u"blank"_s)->click();
        QCOMPARE(written(), "SECRET=y\n");
        QVERIFY(m_dialog->isVisible());
    }

    void failuresAreSaid()
    {
        m_agent->failing = failure(ErrorKind::VaultLocked).value();
        button(u"import"_s)->click();
        auto *trouble = m_dialog->findChild<QLabel *>(u"trouble"_s);
        QVERIFY(trouble->isVisible() && trouble->text().contains(u"locked"));
        QVERIFY(button(u"import"_s)->isEnabled());
    }
};

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
