#include "core/store/maintenance.h"
#include "core/store/native_sqlite.h"
#include "core/store/search.h"
#include "core/store/statement_watch.h"
#include "core/store/unpacked_backup.h"
#include "tests/store/store_fixture.h"

#include <QDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

const SecretString noPassphrase;
const SecretString passphrase(u"gr\u00fcne Wiese 7"_s);

void runOutside(const QString &path, const char *script)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void addCompany(StoreFixture &store, Database &database, const QString &name)
{
    auto transaction = require(Transaction::begin(database));
    require(transaction.insert("company"_L1, {{"id"_L1, QByteArray(16, 'c')},
                                              {"name"_L1, name},
                                              {"currency"_L1, u"KES"_s},
                                              {"country"_L1, u"KE"_s},
                                              {"time_zone"_L1, u"Africa/Nairobi"_s},
                                              {"created_ms"_L1, toSql(1)}}));
    // More than three chunks of the encrypted form.
    for (int i = 0; i < 900; ++i)
        require(transaction.insert("cluster"_L1, clusterFields(store.newId<ClusterId>().toBytes(),
                                                               QString::fromLatin1(store.random.bytes(500).toHex()))));
    require(putSearchDocument(transaction, SearchKind::Customer, QByteArray(16, 'x'), {u"Amina Njeri"_s}));
    require(transaction.commit());
}

/// So much that SQLite asks many times while it is copied or checked.
void addManyRows(StoreFixture &store)
{
    runOutside(store.path(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000) "
                             "INSERT INTO local_setting (key, value) SELECT 'test' || i, hex(randomblob(120)) FROM n");
}

/// Goes on until `last` is reached or passed, and remembers what it was told.
struct Stopper
{
    int last = 1'001;
    QList<int> told = {};

    [[nodiscard]] WorkProgress progress()
    {
        return [this](int thousandths) {
            told.append(thousandths);
            return thousandths < last;
        };
    }
};

void addStops()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<int>("last");
    for (const int last : {0, 300, 750, 1'000}) // the copy, its check, and the last moment
        QTest::addRow("in clear, at %d", last) << false << last;
    for (const int last : {300, 650, 900}) // also sealing and opening
        QTest::addRow("encrypted, at %d", last) << true << last;
}

QString companyName(Database &database)
{
    return require(database.readFirst(u"SELECT name FROM company"_s, {}, [](const Row &row) { return row.text(0); }))
        .value_or(QString());
}

QString reasonOf(const Result<BackupInfo> &result)
{
    return result ? u"(no failure)"_s : result.error().reason;
}

void addPassphrases()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("in clear") << false;
    QTest::newRow("encrypted") << true;
}

} // namespace

class TestMaintenance final : public QObject
{
    Q_OBJECT
private slots:
    void aSoundFileHasNoProblems()
    {
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        QVERIFY(require(checkFile(*database)).empty());
    }

    void aMissingParentIsFound()
    {
        StoreFixture store;
        store.open().reset();
        runOutside(store.path(),
                   "INSERT INTO mini_grid (id, cluster_id, name, created_ms) VALUES (x'01', x'02', 'Lake', 1)");
        const auto problems = require(checkFile(*store.open()));
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().check, u"foreign_keys"_s);
    }

    void aSearchIndexThatForgotADocumentIsFound()
    {
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        runOutside(
            store.path(),
            "INSERT INTO search_index (search_index, rowid, body) SELECT 'delete', rowid, body FROM search_document");
        const auto problems = require(checkFile(*database));
        QVERIFY(!problems.empty());
        QCOMPARE(problems.back().check, u"search_index"_s);
    }

    void aBackupComesBackWhole_data() { addPassphrases(); }
    void aBackupComesBackWhole()
    {
        QFETCH(const bool, isEncrypted);
        const SecretString secret = isEncrypted ? passphrase : noPassphrase;
        StoreFixture store;
        const QString backup = store.path(u"saved 100%?#.mpmbackup"_s);
        {
            const auto database = store.open();
            addCompany(store, *database, u"Sunlight"_s);
            const auto info = require(writeBackup(*database, backup, secret));
            QCOMPARE(info.company, u"Sunlight"_s);
            QCOMPARE(info.takenAt, store.clock.now());
            auto transaction = require(Transaction::begin(*database));
            require(transaction.update("company"_L1, QByteArray(16, 'c'), {{"name"_L1, u"Later"_s}}));
            require(transaction.commit());
        }
        QCOMPARE(require(inspectBackup(backup, secret)).company, u"Sunlight"_s);

        const auto info = require(restoreBackup(backup, secret, store.path(), store.clock));

        QCOMPARE(info.company, u"Sunlight"_s);
        QCOMPARE(info.takenAt, store.clock.now());
        const auto database = store.open();
        QCOMPARE(companyName(*database), u"Sunlight"_s);
        QVERIFY(require(checkFile(*database)).empty());
        QCOMPARE(require(search(*database, u"njeri"_s, std::nullopt, 10)).size(), size_t(1));
        const auto old = store.open(u"company.before-restore.20260101-000000.mpm"_s);
        QCOMPARE(companyName(*old), u"Later"_s);
    }

    void aBackupIsOneFileAndLeavesNoOther_data() { addPassphrases(); }
    void aBackupIsOneFileAndLeavesNoOther()
    {
        QFETCH(const bool, isEncrypted);
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        QTemporaryDir stick;
        const QString backup = stick.filePath(u"company.mpmbackup"_s);
        const QStringList before = filesIn(store.folder);

        require(writeBackup(*database, backup, isEncrypted ? passphrase : noPassphrase));
        require(writeBackup(*database, backup, isEncrypted ? passphrase : noPassphrase)); // over the first one

        QCOMPARE(filesIn(stick), QStringList{u"company.mpmbackup"_s});
        QCOMPARE(filesIn(store.folder), before);
        QCOMPARE(contentOf(backup).contains("Sunlight"), !isEncrypted);
    }

    void aStoppedBackupLeavesTheOldOneAndNothingElse_data() { addStops(); }
    void aStoppedBackupLeavesTheOldOneAndNothingElse()
    {
        QFETCH(const bool, isEncrypted);
        QFETCH(const int, last);
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        addManyRows(store);
        QTemporaryDir stick;
        const QString backup = stick.filePath(u"company.mpmbackup"_s);
        setContent(backup, "the backup of last week");
        const QStringList before = filesIn(store.folder);
        Stopper stopper{last};

        const auto info = writeBackup(*database, backup, isEncrypted ? passphrase : noPassphrase, stopper.progress());

        QVERIFY(!info);
        QCOMPARE(info.error().code, ErrorCode::Cancelled);
        QCOMPARE(info.error().reason, u"cancelled"_s);
        QCOMPARE(filesIn(stick), QStringList{u"company.mpmbackup"_s});
        QCOMPARE(contentOf(backup), QByteArray("the backup of last week"));
        QCOMPARE(filesIn(store.folder), before);
        QVERIFY(require(checkFile(*database)).empty()); // the connection goes on
    }

    void aBackupSaysHowFarItIs_data() { addPassphrases(); }
    void aBackupSaysHowFarItIs()
    {
        QFETCH(const bool, isEncrypted);
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        addManyRows(store);
        Stopper stopper;
        require(writeBackup(*database, store.path(u"backup"_s), isEncrypted ? passphrase : noPassphrase,
                            stopper.progress()));
        QVERIFY(std::is_sorted(stopper.told.begin(), stopper.told.end()));
        QCOMPARE(stopper.told.last(), 1'000);
        // Also within the copy, which is one statement.
        QVERIFY(std::count_if(stopper.told.begin(), stopper.told.end(), [](int told) { return told < 600; }) > 10);
        QVERIFY(
            std::any_of(stopper.told.begin(), stopper.told.end(), [](int told) { return told > 100 && told < 600; }));
    }

    void aStoppedRestoreChangesNothing_data() { addStops(); }
    void aStoppedRestoreChangesNothing()
    {
        QFETCH(const bool, isEncrypted);
        QFETCH(const int, last);
        const SecretString secret = isEncrypted ? passphrase : noPassphrase;
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        addManyRows(store);
        require(writeBackup(*database, backup, secret));
        const QStringList before = filesIn(store.folder);
        Stopper stopper{last};

        const auto unpacked = UnpackedBackup::unpack(backup, secret, store.path(), stopper.progress());

        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Cancelled);
        QVERIFY(std::is_sorted(stopper.told.begin(), stopper.told.end()));
        QCOMPARE(filesIn(store.folder), before);
        QCOMPARE(companyName(*database), u"Sunlight"_s);
    }

    void anUnpackedBackupThatIsNotWantedIsGone()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        require(writeBackup(*database, backup, noPassphrase));
        const QStringList before = filesIn(store.folder);
        auto unpacked = require(UnpackedBackup::unpack(backup, noPassphrase, store.path()));
        QCOMPARE(unpacked->info().company, u"Sunlight"_s);
        QCOMPARE(filesIn(store.folder).size(), before.size() + 1);
        unpacked.reset();
        QCOMPARE(filesIn(store.folder), before);
    }

    void anUnpackedBackupTakesItsPlaceOnceTheCompanyIsClosed()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        require(writeBackup(*database, backup, noPassphrase));
        auto transaction = require(Transaction::begin(*database));
        require(transaction.update("company"_L1, QByteArray(16, 'c'), {{"name"_L1, u"Later"_s}}));
        require(transaction.commit());
        const auto unpacked = require(UnpackedBackup::unpack(backup, noPassphrase, store.path()));
        const auto refused = unpacked->takePlace(store.clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"in_use"_s);
        QCOMPARE(companyName(*database), u"Later"_s);
        database.reset();
        require(unpacked->takePlace(store.clock));
        QCOMPARE(companyName(*store.open()), u"Sunlight"_s);
    }

    void aLongStatementEndsWhenItIsNotWantedAnyMore()
    {
        StoreFixture store;
        const auto database = store.open();
        int looks = 0;
        {
            const StatementWatch watch(database->nativeHandle(), [&looks] { return ++looks < 20; });
            const auto counted = queryInteger(
                database->nativeHandle(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                          "1000000000) SELECT count(*) FROM n");
            QVERIFY(!counted);
            QCOMPARE(counted.error().code, ErrorCode::Cancelled);
            QVERIFY(watch.hasStopped());
        }
        QCOMPARE(looks, 20);
        require(queryInteger(database->nativeHandle(), "SELECT count(*) FROM company"));
    }

    void inspectingChangesNothing_data() { addPassphrases(); }
    void inspectingChangesNothing()
    {
        QFETCH(const bool, isEncrypted);
        const SecretString secret = isEncrypted ? passphrase : noPassphrase;
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        {
            const auto database = store.open();
            addCompany(store, *database, u"Sunlight"_s);
            require(writeBackup(*database, backup, secret));
        }
        const QByteArray content = contentOf(backup);
        const QStringList files = filesIn(store.folder);

        require(inspectBackup(backup, secret));

        QCOMPARE(contentOf(backup), content);
        QCOMPARE(filesIn(store.folder), files);
    }

    void aBackupNeverTakesThePlaceOfTheCompanyItself()
    {
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        QVERIFY(!writeBackup(*database, store.path(), noPassphrase));
        QCOMPARE(companyName(*database), u"Sunlight"_s);
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        writeSealed(store, backup);
        QCOMPARE(reasonOf(inspectBackup(backup, SecretString(u"another"_s))), u"wrong_passphrase"_s);
        QCOMPARE(reasonOf(inspectBackup(backup, noPassphrase)), u"wrong_passphrase"_s);
        // The same letters from another keyboard: u and a combining diaeresis.
        QVERIFY(inspectBackup(backup, SecretString(u"gru\u0308ne Wiese 7"_s)).has_value());
    }

    void oneChangedBitAnywhereIsFound()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        writeSealed(store, backup);
        const QByteArray good = contentOf(backup);
        for (const qsizetype at : {qsizetype(9), qsizetype(11), qsizetype(15), qsizetype(44), qsizetype(60),
                                   qsizetype(300'000), good.size() - 20, good.size() - 1}) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 1);
            setContent(backup, bad);
            const auto info = inspectBackup(backup, passphrase);
            QVERIFY2(!info, qPrintable(QString::number(at)));
            QVERIFY(info.error().reason == u"not_a_backup"_s || info.error().reason == u"wrong_passphrase"_s);
        }
    }

    void aCutOffBackupIsFound()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        writeSealed(store, backup);
        const QByteArray good = contentOf(backup);
        constexpr qsizetype sealedChunk = 256 * 1024 + 16;
        for (const qsizetype size : {good.size() - 1, qsizetype(44 + sealedChunk), qsizetype(44 + 2 * sealedChunk),
                                     qsizetype(44), qsizetype(20)}) {
            QVERIFY(size < good.size());
            setContent(backup, good.left(size));
            QCOMPARE(reasonOf(inspectBackup(backup, passphrase)), u"not_a_backup"_s);
        }
        // The second and third chunk in the other order.
        QVERIFY(good.size() > 44 + 3 * sealedChunk);
        const auto chunk = [&](qsizetype number) { return good.mid(44 + number * sealedChunk, sealedChunk); };
        setContent(backup, good.left(44) + chunk(0) + chunk(2) + chunk(1) + good.mid(44 + 3 * sealedChunk));
        QCOMPARE(reasonOf(inspectBackup(backup, passphrase)), u"not_a_backup"_s);
    }

    void theOpenCompanyIsNoBackupOfItself()
    {
        StoreFixture store;
        const auto database = store.open();
        const QString sameFile =
            store.folder.filePath(u"../"_s + QDir(store.folder.path()).dirName() + u"/company.mpm"_s);
        const auto unpacked = UnpackedBackup::unpack(sameFile, noPassphrase, store.path());
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().reason, u"not_a_backup"_s);
        QVERIFY(unpacked.error().detail.contains(u"own file"));
    }

    void somethingElseIsNotABackupAndRestoresNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(5'000, 'x');
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
    }
    void somethingElseIsNotABackupAndRestoresNothing()
    {
        QFETCH(const QByteArray, content);
        StoreFixture store;
        addCompany(store, *store.open(), u"Sunlight"_s);
        const QString backup = store.path(u"backup"_s);
        setContent(backup, content);
        const QStringList files = filesIn(store.folder);

        QCOMPARE(reasonOf(inspectBackup(backup, noPassphrase)), u"not_a_backup"_s);
        QCOMPARE(reasonOf(restoreBackup(backup, noPassphrase, store.path(), store.clock)), u"not_a_backup"_s);

        QCOMPARE(filesIn(store.folder), files);
        QCOMPARE(companyName(*store.open()), u"Sunlight"_s);
    }

    void aDamagedPageInABackupInClearIsFound()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        {
            const auto database = store.open();
            addCompany(store, *database, u"Sunlight"_s);
            require(writeBackup(*database, backup, noPassphrase));
        }
        const QByteArray good = contentOf(backup);
        setContent(backup, good.left(good.size() / 2));
        QCOMPARE(reasonOf(inspectBackup(backup, noPassphrase)), u"not_a_backup"_s);
        QVERIFY(!restoreBackup(backup, noPassphrase, store.path(), store.clock));
        QCOMPARE(companyName(*store.open()), u"Sunlight"_s);
    }

    void aBackupOfANewerProgramIsRefused()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        {
            const auto database = store.open();
            addCompany(store, *database, u"Sunlight"_s);
            require(writeBackup(*database, backup, noPassphrase));
        }
        runOutside(backup, "PRAGMA user_version = 9999");
        QCOMPARE(reasonOf(inspectBackup(backup, noPassphrase)), u"newer_file"_s);
        QCOMPARE(reasonOf(restoreBackup(backup, noPassphrase, store.path(), store.clock)), u"newer_file"_s);
    }

    void restoringWaitsForNobodyAndRefusesWhileTheCompanyIsOpen()
    {
        StoreFixture store;
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        const QString backup = store.path(u"backup"_s);
        require(writeBackup(*database, backup, noPassphrase));
        const QStringList files = filesIn(store.folder);

        const auto info = restoreBackup(backup, noPassphrase, store.path(), store.clock);

        QVERIFY(!info);
        QCOMPARE(info.error().code, ErrorCode::Environment);
        QCOMPARE(info.error().reason, u"in_use"_s);
        QCOMPARE(filesIn(store.folder), files);
        QVERIFY(require(checkFile(*database)).empty());
    }

    void aDamagedCompanyAndItsLogAreReplaced()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        {
            const auto database = store.open();
            addCompany(store, *database, u"Sunlight"_s);
            require(writeBackup(*database, backup, noPassphrase));
        }
        setContent(store.path(), QByteArray(8'192, 'x'));
        setContent(store.path(u"company.mpm-wal"_s), QByteArray(8'192, 'y'));

        require(restoreBackup(backup, noPassphrase, store.path(), store.clock));

        QVERIFY(!QFile::exists(store.path(u"company.mpm-wal"_s)));
        QCOMPARE(contentOf(store.path(u"company.before-restore.20260101-000000.mpm"_s)), QByteArray(8'192, 'x'));
        const auto database = store.open();
        QVERIFY(require(checkFile(*database)).empty());
        QCOMPARE(companyName(*database), u"Sunlight"_s);
    }

    void aNewMachineIsRestoredToAnEmptyFolder()
    {
        StoreFixture store;
        const QString backup = store.path(u"backup"_s);
        writeSealed(store, backup);
        QTemporaryDir fresh;
        require(restoreBackup(backup, passphrase, fresh.filePath(u"company.mpm"_s), store.clock));
        QCOMPARE(filesIn(fresh), QStringList{u"company.mpm"_s});
    }

private:
    static void writeSealed(StoreFixture &store, const QString &backup)
    {
        const auto database = store.open();
        addCompany(store, *database, u"Sunlight"_s);
        require(writeBackup(*database, backup, passphrase));
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "test_maintenance.moc"
