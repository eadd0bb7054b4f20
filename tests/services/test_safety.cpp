#include "core/services/ledger_service.h"
#include "core/services/local_settings.h"
#include "core/services/safety_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The reminder of the backup, and the small facts that stay on this machine.
class TestSafety final : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsDueAWeekAfterTheLast()
    {
        TestOffice office;
        SafetyService safety(office.context());
        QVERIFY(!must(safety.backupState()).isDue);
        office.clock.advance(backupReminderTime - std::chrono::milliseconds(1));
        QVERIFY(!must(safety.backupState()).isDue);
        office.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(must(safety.backupState()).isDue);

        QTemporaryDir folder;
        must(safety.backUp(folder.filePath(u"a.mpmbackup"_s), {}));
        const auto state = must(safety.backupState());
        QVERIFY(!state.isDue);
        QCOMPARE(state.last, std::optional(office.clock.now()));
        office.clock.advance(backupReminderTime);
        QVERIFY(must(safety.backupState()).isDue);
    }

    void aBackupFromTheFutureDoesNotSilenceTheReminder()
    {
        TestOffice office;
        SafetyService safety(office.context());
        QTemporaryDir folder;
        office.clock.advance(std::chrono::days(4000));
        must(safety.backUp(folder.filePath(u"a.mpmbackup"_s), {}));
        office.clock.advance(-std::chrono::days(3900));
        QVERIFY(must(safety.backupState()).isDue);
    }

    void aFailedBackupIsNotRemembered()
    {
        TestOffice office;
        SafetyService safety(office.context());
        QVERIFY(!safety.backUp(u"/nowhere/at/all/a.mpmbackup"_s, {}).has_value());
        QVERIFY(!must(safety.backupState()).last.has_value());
    }

    void aStoppedBackupIsNotRemembered()
    {
        TestOffice office;
        SafetyService safety(office.context());
        QTemporaryDir folder;
        const QString target = folder.filePath(u"a.mpmbackup"_s);
        const auto info = safety.backUp(target, {}, [](int thousandths) { return thousandths < 1'000; });
        QVERIFY(!info);
        QCOMPARE(info.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target));
        QVERIFY(!must(safety.backupState()).last.has_value());
    }

    void theCheckOfTheBooksSaysHowFarItIs()
    {
        TestOffice office;
        QList<int> told;
        const auto problems = must(LedgerService(office.context()).verify([&told](int thousandths) {
            told.append(thousandths);
            return true;
        }));
        QVERIFY(problems.empty());
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.size() > 30); // before each check at least
        QVERIFY(told.last() > 800 && told.last() <= 1'000);
    }

    void theCheckOfTheBooksIsStoppedAnywhere_data()
    {
        QTest::addColumn<int>("last");
        for (const int last : {0, 300, 390, 500, 850})
            QTest::addRow("at %d", last) << last;
    }
    void theCheckOfTheBooksIsStoppedAnywhere()
    {
        QFETCH(const int, last);
        TestOffice office;
        LedgerService ledger(office.context());
        const auto stopped = ledger.verify([last](int thousandths) { return thousandths < last; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(must(ledger.verify()).empty()); // and is made another time
    }

    void theCheckOfTheBooksIsStoppedInTheMiddleOfAStatement()
    {
        TestOffice office;
        auto transaction = must(Transaction::begin(office.context().database));
        must(
            transaction.executeLocal(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                                     "INSERT INTO local_setting (key, value) SELECT 'test' || i, 'x' FROM n"_s,
                                     {}));
        must(transaction.commit());
        int asked = 0;
        const auto stopped = LedgerService(office.context()).verify([&asked](int) { return ++asked < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
        int atTheBegin = 0; // while the whole file is read, by one statement
        must(LedgerService(office.context()).verify([&](int thousandths) {
            atTheBegin += thousandths == 0 ? 1 : 0;
            return true;
        }));
        QVERIFY2(atTheBegin > 5, qPrintable(QString::number(atTheBegin)));
    }

    void aLocalSettingIsReplacedAndTakenAway()
    {
        TestOffice office;
        const auto write = [&office](const QString &value) {
            auto transaction = must(Transaction::begin(office.context().database));
            must(writeLocalSetting(transaction, u"view/customers"_s, value));
            must(transaction.commit());
        };
        const auto read = [&office] { return must(readLocalSetting(office.context().database, u"view/customers"_s)); };
        QVERIFY(!read().has_value());
        write(u"one"_s);
        write(u"two"_s);
        QCOMPARE(read(), std::optional(u"two"_s));
        write({});
        QVERIFY(!read().has_value());
    }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "test_safety.moc"
