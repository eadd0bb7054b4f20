#include "core/services/data_folder.h"
#include "core/worker/worker_lock.h"
#include "core/worker/worker_thread.h"
#include "tests/worker/worker_company.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One worker a data folder, in this program or another.
class TestWorkerLock final : public QObject
{
    Q_OBJECT

    static QByteArray ownLockText(qint64 pid)
    {
        // The form of QLockFile: id, program, host, machine, boot.
        const auto program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        return QByteArray::number(pid) + '\n' + program + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
               QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    }
    static void writeLock(const QString &folder, const QByteArray &text, const QDateTime &when)
    {
        QFile file(DataFolder{folder}.workerLockFile());
        if (!file.open(QIODevice::ReadWrite) || file.write(text) != text.size() || !file.flush() ||
            !file.setFileTime(when, QFileDevice::FileModificationTime))
            qFatal("the lock file cannot be written");
    }

private slots:
    void onlyOneHoldsTheLock()
    {
        const QTemporaryDir folder;
        QCOMPARE(WorkerLock::runningPid(folder.path()), 0);
        auto first = WorkerLock::tryLock(folder.path());
        QVERIFY(first.has_value());
        QCOMPARE(WorkerLock::runningPid(folder.path()), QCoreApplication::applicationPid());

        const auto second = WorkerLock::tryLock(folder.path());
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::Environment);
        QCOMPARE(second.error().reason, u"worker_running"_s);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(WorkerLock::runningPid(folder.path()), QCoreApplication::applicationPid());

        first->reset();
        QCOMPARE(WorkerLock::runningPid(folder.path()), 0);
        QVERIFY(WorkerLock::tryLock(folder.path()).has_value());
    }

    void theLockOfAKilledProcessIsTakenOverAtOnce()
    {
        FakeServices services;
        WorkerCompany company(services);
        QProcess child;
        child.start(QStringLiteral(KILL_CHILD), {company.folder(), QString::number(company.clock.now().ms), u"5"_s});
        QVERIFY(QTest::qWaitFor([&child] { return child.readAllStandardOutput().contains("stopped"); }, 20'000));
        QCOMPARE(WorkerLock::runningPid(company.folder()), child.processId());
        QVERIFY(!WorkerLock::tryLock(company.folder()).has_value());

        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(WorkerLock::runningPid(company.folder()), 0);
        QVERIFY(WorkerLock::tryLock(company.folder()).has_value());
    }

    void aDeadWorkerWhoseProcessIdIsOursNowBlocksNobody()
    {
        // In a container ids start over: the worker after the killed one gets the same id.
        const QTemporaryDir folder;
        writeLock(folder.path(), ownLockText(QCoreApplication::applicationPid()),
                  QDateTime::currentDateTimeUtc().addSecs(-60));
        QCOMPARE(WorkerLock::runningPid(folder.path()), 0);
        writeLock(folder.path(), ownLockText(QCoreApplication::applicationPid()),
                  QDateTime::currentDateTimeUtc().addSecs(-60));
        QVERIFY(WorkerLock::tryLock(folder.path()).has_value());
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        const auto lock = WorkerLock::tryLock(u"/nowhere/at/all"_s);
        QVERIFY(!lock.has_value());
        QCOMPARE(lock.error().reason, u"not_writable"_s);
    }

    void theThreadWorksAndTwoOfThemNeverWorkAtOnce()
    {
        SystemRandom random;
        FakeServices services;
        WorkerCompany company(services);
        company.payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        auto first =
            std::make_unique<WorkerThread>(company.folder(), company.clock, random, company.registry, company.secrets);
        WorkerThread second(company.folder(), company.clock, random, company.registry, company.secrets);
        QSignalSpy firstStates(first.get(), &WorkerThread::stateChanged),
            secondStates(&second, &WorkerThread::stateChanged);
        first->start();
        QTRY_COMPARE(firstStates.size(), 1);
        QCOMPARE(firstStates[0][0].value<WorkerThread::State>(), WorkerThread::State::Working);
        second.start();
        QTRY_COMPARE(secondStates.size(), 1);
        QCOMPARE(secondStates[0][0].value<WorkerThread::State>(), WorkerThread::State::StandingBy);
        QTRY_COMPARE(int(services.gateway.messages.size()), 1);

        first.reset();
        QTRY_COMPARE_WITH_TIMEOUT(secondStates.size(), 2, 8000);
        QCOMPARE(secondStates[1][0].value<WorkerThread::State>(), WorkerThread::State::Working);
        company.payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-2"_s);
        second.wake();
        QTRY_COMPARE(int(services.gateway.messages.size()), 2);
    }

    void closingTheWindowDoesNotWaitForASilentCloud()
    {
        SystemRandom random;
        FakeServices services;
        WorkerCompany company(services);
        AccountInput patient;
        patient.allowInsecureLoopback = true;
        patient.settings = {{u"timeout"_s, u"60"_s}};
        must(company.accounts().edit(company.account(AccountRole::Manufacturer, u"Calin"_s).id, patient));
        services.calin.fault = TestHttpAnswer::by(TestHttpAnswer::Way::Silence);
        company.payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        auto thread =
            std::make_unique<WorkerThread>(company.folder(), company.clock, random, company.registry, company.secrets);
        thread->start();
        QTRY_COMPARE(services.calin.requests(), 1);

        QElapsedTimer timer;
        timer.start();
        thread.reset();
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        services.calin.fault.reset();
        company.clock.advance(1h);
        company.runUntilIdle();
        QCOMPARE(company.text(u"SELECT state FROM token"_s), u"uncertain"_s);
        QCOMPARE(services.calin.requests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkerLock)
#include "test_worker_lock.moc"
