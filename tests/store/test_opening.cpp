#include "core/store/file_header.h"
#include "core/store/migrator.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QProcess>
#include <QThread>

#include <sqlite3.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

void runOutside(const QString &path, const char *script)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

/// As another program, which opens the file, reads, and closes it.
QByteArray askOutside(const QString &path, const QString &query)
{
    QProcess program;
    program.start(QStringLiteral("sqlite3"), {path, query});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("sqlite3: %s", program.readAllStandardError().constData());
    return program.readAllStandardOutput().trimmed();
}

std::vector<Migration> withOneMore(const char *sql)
{
    auto migrations = builtInMigrations();
    migrations.push_back({latestVersion(migrations) + 1, QStringLiteral("added by the test"), sql});
    return migrations;
}

} // namespace

class TestOpening final : public QObject
{
    Q_OBJECT
private slots:
    void aNewFileHasTheLatestSchemaAndAnIdentity()
    {
        StoreFixture store;
        const auto database = store.open();

        QCOMPARE(require(database->readInteger(QStringLiteral("PRAGMA user_version"))),
                 latestVersion(builtInMigrations()));
        QCOMPARE(require(database->readInteger(QStringLiteral("PRAGMA application_id"))), qint64(companyApplicationId));
        QCOMPARE(require(database->readInteger(QStringLiteral("SELECT length(replica_id) FROM sync_state"))), 16);
        QCOMPARE(require(database->readInteger(QStringLiteral("SELECT length(last_hlc) FROM sync_state"))), 16);
    }

    void everyConnectionIsDurableAndChecksForeignKeys()
    {
        StoreFixture store;
        const auto database = store.open();
        const auto text = [&](const char *pragma) {
            return require(
                       database->readFirst(QString::fromLatin1(pragma), {}, [](const Row &row) { return row.text(0); }))
                .value();
        };

        QCOMPARE(text("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(text("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(text("PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(text("PRAGMA busy_timeout"), QStringLiteral("10000"));
    }

    /// Locks are a process's, not a connection's: they must outlast whatever else it does with the file.
    void anotherProgramThatComesAndGoesLeavesTheLog()
    {
        StoreFixture store;
        const auto database = store.open();
        QVERIFY(!require(readFileHeader(store.path())).isEmpty);
        {
            const auto second = store.open();
        }
        QCOMPARE(askOutside(store.path(), QStringLiteral("SELECT count(*) FROM cluster")), QByteArray("0"));

        auto transaction = require(Transaction::begin(*database));
        require(
            transaction.insert(QLatin1String("cluster"), clusterFields(QByteArray(16, 'a'), QStringLiteral("North"))));
        require(transaction.commit());
        QCOMPARE(askOutside(store.path(), QStringLiteral("SELECT name FROM cluster")), QByteArray("North"));
    }

    void openingAgainChangesNothing()
    {
        StoreFixture store;
        const auto replica = [&](Database &database) {
            return require(database.readFirst(QStringLiteral("SELECT replica_id FROM sync_state"), {},
                                              [](const Row &row) { return row.bytes(0); }));
        };
        const auto first = replica(*store.open());

        QCOMPARE(replica(*store.open()), first);
        QCOMPARE(filesIn(store.folder), QStringList{QStringLiteral("company.mpm")});
    }

    void aNewerFileIsRefusedUntouched()
    {
        StoreFixture store;
        store.open().reset();
        runOutside(store.path(), "PRAGMA user_version = 9999");
        const QByteArray before = contentOf(store.path());

        const auto database = Database::open(store.path(), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Environment);
        QCOMPARE(database.error().reason, QStringLiteral("newer_file"));
        QCOMPARE(contentOf(store.path()), before);
        QCOMPARE(filesIn(store.folder), QStringList{QStringLiteral("company.mpm")});
    }

    void aNewerFileIsRefusedEvenWhenItsVersionIsStillInTheLog()
    {
        StoreFixture store;
        auto keepsLog = store.open();
        // The second connection's write stays in the log while the first one is open.
        runOutside(store.path(), "PRAGMA user_version = 9999");

        const auto database = Database::open(store.path(), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().reason, QStringLiteral("newer_file"));
    }

    void anotherSortOfFileIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("This is a letter, not a company.");
        QTest::newRow("long text") << QByteArray(10'000, 'x');
        QTest::newRow("a cut-off SQLite header") << QByteArray("SQLite format 3\0\x10\0", 18);
    }
    void anotherSortOfFileIsRefusedUntouched()
    {
        QFETCH(const QByteArray, content);
        StoreFixture store;
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();

        const auto database = Database::open(store.path(), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().reason, QStringLiteral("not_a_company_file"));
        QCOMPARE(contentOf(store.path()), content);
        QCOMPARE(filesIn(store.folder), QStringList{QStringLiteral("company.mpm")});
    }

    void theDatabaseOfAnotherProgramIsRefusedUntouched_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("without a mark") << QStringLiteral("CREATE TABLE bookmark (url)");
        QTest::newRow("with a mark of its own")
            << QStringLiteral("PRAGMA application_id = 77; CREATE TABLE bookmark (url)");
    }
    void theDatabaseOfAnotherProgramIsRefusedUntouched()
    {
        QFETCH(const QString, script);
        StoreFixture store;
        runOutside(store.path(), script.toUtf8().constData());
        const QByteArray before = contentOf(store.path());

        const auto database = Database::open(store.path(), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().reason, QStringLiteral("not_a_company_file"));
        QCOMPARE(contentOf(store.path()), before);
        QCOMPARE(filesIn(store.folder), QStringList{QStringLiteral("company.mpm")});
    }

    void aDamagedFileIsNamedSo()
    {
        StoreFixture store;
        store.open().reset();
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100)); // the schema's own page, behind the header
        QCOMPARE(file.write(QByteArray(3'900, char(0x5a))), 3'900);
        file.close();

        const auto database = Database::open(store.path(), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Environment);
        QCOMPARE(database.error().reason, QStringLiteral("database_damaged"));
    }

    void aFolderThatIsNotThereIsNotWritable()
    {
        StoreFixture store;
        const auto database =
            Database::open(store.path(QStringLiteral("no/such/company.mpm")), store.clock, store.random);

        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Environment);
        QCOMPARE(database.error().reason, QStringLiteral("not_writable"));
    }

    void anOlderFileIsBackedUpAndThenMigrated()
    {
        StoreFixture store;
        store.open().reset();

        const auto database = require(Database::open(store.path(), store.clock, store.random,
                                                     withOneMore("CREATE TABLE added (id INTEGER) STRICT;")));

        QCOMPARE(require(database->readInteger(QStringLiteral("SELECT count(*) FROM added"))), 0);
        const QString copy =
            QStringLiteral("company.before-v%1.20260101-000000.mpm").arg(latestVersion(builtInMigrations()) + 1);
        QVERIFY(filesIn(store.folder).contains(copy));
        const auto old = store.open(copy);
        QCOMPARE(require(old->readInteger(QStringLiteral("PRAGMA user_version"))), latestVersion(builtInMigrations()));
    }

    void aMigrationThatFailsLeavesTheOldVersionWhole()
    {
        StoreFixture store;
        store.open().reset();

        const auto database =
            Database::open(store.path(), store.clock, store.random,
                           withOneMore("CREATE TABLE added (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"));

        QVERIFY(!database);
        const auto old = store.open();
        QCOMPARE(require(old->readInteger(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'added'"))),
                 0);
        QCOMPARE(require(old->readInteger(QStringLiteral("PRAGMA user_version"))), latestVersion(builtInMigrations()));
    }

    void openingWaitsForAReaderOfAFileThatIsNotYetInWalMode()
    {
        StoreFixture store;
        store.open().reset();
        runOutside(store.path(), "PRAGMA journal_mode = DELETE");
        sqlite3 *reader = nullptr;
        QCOMPARE(sqlite3_open(store.path().toUtf8().constData(), &reader), SQLITE_OK);
        QCOMPARE(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        bool isOpen = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            FakeRandom random(5);
            isOpen = Database::open(store.path(), store.clock, random).has_value();
        }));
        thread->start();

        QVERIFY(!thread->wait(100)); // still waiting, not refused
        sqlite3_close(reader);
        QVERIFY(thread->wait());

        QVERIFY(isOpen);
    }

    void manyThreadsMayCreateOneFileAtOnce()
    {
        for (int round = 0; round < 10; ++round) {
            StoreFixture store(static_cast<quint64>(round));
            std::atomic<int> opened = 0;
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([&, i] {
                    FakeRandom random(static_cast<quint64>(1000 + i));
                    const auto database = Database::open(store.path(), store.clock, random);
                    if (!database)
                        qWarning("%s", qPrintable(database.error().detail + database.error().native));
                    opened += database ? 1 : 0;
                }));
            }
            for (const auto &thread : threads)
                thread->start();
            for (const auto &thread : threads)
                thread->wait();

            QCOMPARE(opened.load(), 4);
            QCOMPARE(require(store.open()->readInteger(QStringLiteral("SELECT count(*) FROM sync_state"))), 1);
        }
    }

    void manyProcessesMayCreateOneFileAtOnce()
    {
        StoreFixture store;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), store.path()});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(require(store.open()->readInteger(QStringLiteral("SELECT count(*) FROM sync_state"))), 1);
    }
};

namespace {

/// The other side of manyProcessesMayCreateOneFileAtOnce().
int openOnly(const QString &path)
{
    SystemClock clock;
    SystemRandom random;
    const auto database = Database::open(path, clock, random);
    if (!database)
        qWarning("%s", qPrintable(database.error().detail));
    return database ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--open"))
        return openOnly(arguments.at(2));
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_opening.moc"
