#include "tests/store/store_fixture.h"

#include <QProcess>

#include <limits>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

qint64 count(Database &database, const char *table)
{
    return require(database.readInteger(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))));
}

} // namespace

class TestTransaction final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsCommittedIsThereForTheNextConnection()
    {
        StoreFixture store;
        const QByteArray id = store.newId<ClusterId>().toBytes();
        {
            const auto database = store.open();
            auto transaction = require(Transaction::begin(*database));
            require(transaction.insert("cluster"_L1, clusterFields(id, u"North"_s)));
            require(transaction.commit());
        }
        const auto database = store.open();
        const auto name = require(database->readFirst(u"SELECT name FROM cluster WHERE id = ?"_s, {id},
                                                      [](const Row &row) { return row.text(0); }));
        QCOMPARE(name, u"North"_s);
    }

    void whatIsNotCommittedIsGone()
    {
        StoreFixture store;
        const auto database = store.open();
        {
            auto transaction = require(Transaction::begin(*database));
            require(transaction.insert("cluster"_L1, clusterFields(store.newId<ClusterId>().toBytes(), u"North"_s)));
            QCOMPARE(count(*database, "cluster"), 1);
        }
        QCOMPARE(count(*database, "cluster"), 0);
        QCOMPARE(count(*database, "outbox"), 0);
        QCOMPARE(count(*database, "field_clock"), 0);
        QCOMPARE(require(database->readInteger(u"SELECT next_origin_seq FROM sync_state"_s)), 1);
    }

    void aMovedTransactionIsStillOne()
    {
        StoreFixture store;
        const auto database = store.open();
        const auto begin = [&] {
            auto transaction = require(Transaction::begin(*database));
            require(transaction.insert("cluster"_L1, clusterFields(store.newId<ClusterId>().toBytes(), u"North"_s)));
            return transaction;
        };
        auto moved = begin();
        require(moved.commit());
        QCOMPARE(count(*database, "cluster"), 1);
    }

    void largeIntegersAndBytesSurviveExactly()
    {
        StoreFixture store;
        const auto database = store.open();
        const QByteArray bytes = QByteArray::fromHex("00ff10000a0d27");
        const QString text = u"D'Arc\u00e9 \U0001F600 \u0000x"_s;
        const qint64 large = std::numeric_limits<qint64>::max() - 1;
        const auto row = require(database->readFirst(
            u"SELECT ?, ?, ?, ?, ?, typeof(?), typeof(?)"_s,
            {large, std::numeric_limits<qint64>::min(), bytes, text, sqlNull(), QString(), QByteArray()},
            [](const Row &r) {
                return std::tuple(r.integer(0), r.integer(1), r.bytes(2), r.text(3), r.isNull(4), r.text(5), r.text(6));
            }));
        QVERIFY(row.has_value());
        QCOMPARE(std::get<0>(*row), large);
        QCOMPARE(std::get<1>(*row), std::numeric_limits<qint64>::min());
        QCOMPARE(std::get<2>(*row), bytes);
        QCOMPARE(std::get<3>(*row), text);
        QVERIFY(std::get<4>(*row));
        QCOMPARE(std::get<5>(*row), u"text"_s);
        QCOMPARE(std::get<6>(*row), u"blob"_s);
    }

    void theSameQueryMayRunInsideItself()
    {
        StoreFixture store;
        const auto database = store.open();
        const QString sql = u"SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3)"_s;
        qint64 sum = 0;
        require(database->forEach(sql, {}, [&](const Row &outer) {
            require(database->forEach(sql, {}, [&](const Row &inner) {
                sum += outer.integer(0) * inner.integer(0);
                return true;
            }));
            return true;
        }));
        QCOMPARE(sum, 36);
    }

    void aRefusedRowIsAConflictThatNamesItsKey()
    {
        StoreFixture store;
        const auto database = store.open();
        const QByteArray id = store.newId<ClusterId>().toBytes();
        auto transaction = require(Transaction::begin(*database));
        require(transaction.insert("cluster"_L1, clusterFields(id, u"North"_s)));

        const auto again = transaction.insert("cluster"_L1, clusterFields(id, u"South"_s));

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().reason, u"already_exists"_s);
        QVERIFY(again.error().detail.contains(u"cluster.id"_s));
        require(transaction.commit());
        QCOMPARE(count(*database, "cluster"), 1);
    }

    void aRowWithoutItsParentIsRefused()
    {
        StoreFixture store;
        const auto database = store.open();
        auto transaction = require(Transaction::begin(*database));
        const auto outcome = transaction.insert("mini_grid"_L1, {{"id"_L1, store.newId<MiniGridId>().toBytes()},
                                                                 {"cluster_id"_L1, store.newId<ClusterId>().toBytes()},
                                                                 {"name"_L1, u"Lake"_s},
                                                                 {"created_ms"_L1, toSql(1)}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Storage);
        QCOMPARE(outcome.error().reason, u"foreign_key"_s);
        QCOMPARE(outcome.error().native, u"787"_s);
    }

    void updatingARowThatIsNotThereIsNotFound()
    {
        StoreFixture store;
        const auto database = store.open();
        auto transaction = require(Transaction::begin(*database));
        const auto outcome =
            transaction.update("cluster"_L1, store.newId<ClusterId>().toBytes(), {{"name"_L1, u"South"_s}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    }

    void historyCannotBeEdited()
    {
        StoreFixture store;
        const auto database = store.open();
        auto transaction = require(Transaction::begin(*database));
        require(transaction.insert("journal_entry"_L1, {{"id"_L1, QByteArray(16, 'j')},
                                                        {"at_ms"_L1, toSql(1)},
                                                        {"date"_L1, u"2026-01-01"_s},
                                                        {"cause_type"_L1, u"payment"_s},
                                                        {"cause_id"_L1, QByteArray(16, 'p')},
                                                        {"text"_L1, u"x"_s}}));
        for (const char *statement : {"UPDATE journal_entry SET text = 'y'", "DELETE FROM journal_entry"})
            QCOMPARE(sqlite3_exec(database->nativeHandle(), statement, nullptr, nullptr, nullptr),
                     SQLITE_CONSTRAINT_TRIGGER);
    }

    void numbersOfASequenceHaveNoGapsAndAreGivenBackByARollback()
    {
        StoreFixture store;
        const auto database = store.open();
        {
            auto transaction = require(Transaction::begin(*database));
            QCOMPARE(require(transaction.nextNumber(u"customer"_s)), 1);
            QCOMPARE(require(transaction.nextNumber(u"customer"_s)), 2);
            QCOMPARE(require(transaction.nextNumber(u"sale"_s)), 1);
            require(transaction.commit());
        }
        {
            auto transaction = require(Transaction::begin(*database));
            QCOMPARE(require(transaction.nextNumber(u"customer"_s)), 3);
        }
        auto transaction = require(Transaction::begin(*database));
        QCOMPARE(require(transaction.nextNumber(u"customer"_s)), 3);
    }

    void aFullDiskIsNamedSoAndSavesNothing()
    {
        StoreFixture store;
        const auto database = store.open();
        const auto pages = require(database->readInteger(u"PRAGMA page_count"_s));
        require(database->readInteger(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        {
            auto transaction = require(Transaction::begin(*database));
            Outcome outcome;
            for (int i = 0; outcome && i < 10'000; ++i)
                outcome = transaction.insert("cluster"_L1,
                                             clusterFields(store.newId<ClusterId>().toBytes(), QString(500, u'x')));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().reason, u"disk_full"_s);
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(count(*database, "cluster"), 0);

        require(database->readInteger(u"PRAGMA max_page_count = 1000000"_s));
        auto transaction = require(Transaction::begin(*database));
        require(transaction.insert("cluster"_L1, clusterFields(store.newId<ClusterId>().toBytes(), u"North"_s)));
        require(transaction.commit());
        QCOMPARE(count(*database, "cluster"), 1);
    }

    void afterSqliteRolledBackByItselfNothingIsSavedAlone()
    {
        StoreFixture store;
        const auto database = store.open();
        {
            auto transaction = require(Transaction::begin(*database));
            const QString sql = u"INSERT OR ROLLBACK INTO local_setting (key, value) VALUES ('a', 'b')"_s;
            require(transaction.executeLocal(sql, {}));
            QVERIFY(!transaction.executeLocal(sql, {}));
            QVERIFY(!transaction.insert("cluster"_L1, clusterFields(QByteArray(16, 'k'), u"North"_s)));
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(count(*database, "cluster"), 0);
        QCOMPARE(count(*database, "local_setting"), 0);
        QVERIFY(Transaction::begin(*database).has_value());
    }

    void everyFailingCallLeavesAllOrNothing()
    {
        StoreFixture store;
        const auto database = store.open();
        int lastFailing = 0;
        for (int failing = 1; lastFailing == 0; ++failing) {
            int calls = 0;
            database->setCallGate([&] { return ++calls != failing; });
            const Outcome outcome = writeSeveralRows(store, *database);
            database->setCallGate({});
            const auto rows = count(*database, "cluster") + count(*database, "mini_grid") + count(*database, "outbox") +
                              count(*database, "field_clock") + count(*database, "sequence");
            if (!outcome) {
                QCOMPARE(outcome.error().reason, u"injected"_s);
                QCOMPARE(rows, 0);
                QCOMPARE(require(database->readInteger(u"SELECT next_origin_seq FROM sync_state"_s)), 1);
            } else {
                QCOMPARE(rows, 7);
                lastFailing = failing - 1;
            }
        }
        QVERIFY(lastFailing >= 10);
    }

    void aWriteThatWouldEscapeTheJournalStopsTheProgram_data()
    {
        QTest::addColumn<QString>("mistake");
        for (const char *mistake :
             {"update by SQL", "insert by SQL", "delete by SQL", "upsert by SQL", "updateLocal", "remove", "fact"})
            QTest::newRow(mistake) << QString::fromLatin1(mistake);
    }
    void aWriteThatWouldEscapeTheJournalStopsTheProgram()
    {
        QFETCH(const QString, mistake);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--mistake"_s, mistake});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
        QVERIFY2(process.readAllStandardError().contains("table_spec.cpp"), "it must say why");
    }

    void derivedColumnsMayBeWrittenBySql()
    {
        StoreFixture store;
        const auto database = store.open();
        auto transaction = require(Transaction::begin(*database));
        require(transaction.executeLocal(u"UPDATE device SET vend_carry = 1, switch_state = 'on'"_s, {}));
        require(transaction.executeLocal(u"UPDATE instalment SET paid = cost WHERE EXISTS (SELECT 1 FROM sale)"_s, {}));
        require(transaction.executeLocal(u"DELETE FROM import_row"_s, {}));
    }

private:
    static Outcome writeSeveralRows(StoreFixture &store, Database &database)
    {
        const QByteArray cluster = store.newId<ClusterId>().toBytes();
        MPM_TRY(auto transaction, Transaction::begin(database));
        MPM_TRY(const qint64 number, transaction.nextNumber(u"cluster"_s));
        MPM_CHECK(transaction.insert("cluster"_L1, clusterFields(cluster, u"North %1"_s.arg(number))));
        MPM_CHECK(transaction.insert("mini_grid"_L1, {{"id"_L1, store.newId<MiniGridId>().toBytes()},
                                                      {"cluster_id"_L1, cluster},
                                                      {"name"_L1, u"Lake"_s},
                                                      {"created_ms"_L1, toSql(1)}}));
        MPM_CHECK(transaction.update("cluster"_L1, cluster, {{"manager"_L1, u"Amina"_s}}));
        // Local bookkeeping goes with the rest.
        MPM_TRY(const qint64 rows,
                transaction.updateLocal("sequence"_L1, {{"name"_L1, u"cluster"_s}}, {{"next"_L1, toSql(9)}}));
        Q_UNUSED(rows)
        return transaction.commit();
    }
};

namespace {

/// The other side of aWriteThatWouldEscapeTheJournalStopsTheProgram(): must not return.
int makeMistake(const QString &mistake)
{
    StoreFixture store;
    const auto database = store.open();
    auto transaction = require(Transaction::begin(*database));
    const QByteArray id(16, 'k');
    require(transaction.insert("cluster"_L1, clusterFields(id, u"North"_s)));
    if (mistake == u"update by SQL"_s)
        require(transaction.executeLocal(u"UPDATE device SET vend_carry = 1, phase = 3"_s, {}));
    else if (mistake == u"insert by SQL"_s)
        require(transaction.executeLocal(
            u"INSERT INTO office (id, name, prefix, created_ms) VALUES (x'01', 'A', 'A', 1)"_s, {}));
    else if (mistake == u"delete by SQL"_s)
        require(transaction.executeLocal(u"DELETE FROM cluster"_s, {}));
    else if (mistake == u"upsert by SQL"_s)
        require(transaction.executeLocal(u"REPLACE INTO cluster (id, name, created_ms) VALUES (x'01', 'A', 1)"_s, {}));
    else if (mistake == u"updateLocal"_s)
        require(transaction.updateLocal("cluster"_L1, {{"id"_L1, id}}, {{"name"_L1, u"South"_s}}));
    else if (mistake == u"remove"_s)
        require(transaction.remove("cluster"_L1, {{"id"_L1, id}}));
    else
        require(transaction.update("payment"_L1, id, {{"amount"_L1, toSql(1)}}));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--mistake"_s)
        return makeMistake(arguments.at(2));
    TestTransaction test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_transaction.moc"
