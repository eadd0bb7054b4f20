#include "core/base/json.h"
#include "core/store/hlc.h"
#include "core/store/table_spec.h"
#include "tests/store/session_diff.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace {

using Values = std::map<QString, QString>;

/// What the journal says happened to one row in all, in the words of RowDiff.
struct Journaled
{
    QString operation;
    Values values;
};
using JournaledRows = std::map<std::pair<QString, QStringList>, Journaled>;

QString wordOf(const JsonValue &value)
{
    return value.isNull() ? u"null"_s : value.toText();
}

QStringList keyOf(const JsonValue &id)
{
    if (!id.isArray())
        return {wordOf(id)};
    QStringList key;
    for (const JsonValue &part : id.items())
        key.append(wordOf(part));
    return key;
}

/// Folds the changes to one row in the order in which they were written.
void fold(JournaledRows &rows, const JsonValue &change)
{
    const auto at = std::pair(change[u"entity"].toText(), keyOf(change[u"id"]));
    const QString operation = change[u"op"].toText();
    if (operation == u"remove"_s) {
        if (rows.contains(at) && rows[at].operation == u"insert"_s)
            rows.erase(at);
        else
            rows[at] = {u"delete"_s, {}};
        return;
    }
    const bool isNew = !rows.contains(at);
    Journaled &row = rows[at];
    if (isNew)
        row.operation = operation == u"insert"_s ? u"insert"_s : u"update"_s;
    for (const auto &[column, value] : change[u"fields"].members())
        row.values[column] = wordOf(value);
}

JournaledRows readJournal(Database &database, qint64 afterSequence)
{
    JournaledRows rows;
    const auto changesets =
        require(database.readAll(u"SELECT changeset FROM outbox WHERE origin_seq > ? ORDER BY origin_seq"_s,
                                 {afterSequence}, [](const Row &row) { return row.text(0); }));
    for (const QString &changeset : changesets) {
        const JsonValue json = require(parseJson(changeset.toUtf8()));
        for (const JsonValue &change : json[u"changes"].items())
            fold(rows, change);
    }
    return rows;
}

/// Random writes by every call a Transaction has, over tables of each class.
class Writer
{
public:
    Writer(StoreFixture &store, Database &database) : m_store(store), m_database(database) {}

    void prepare()
    {
        auto transaction = require(Transaction::begin(m_database));
        insertCluster(transaction);
        m_grid = newBytes();
        require(transaction.insert(
            "mini_grid"_L1,
            {{"id"_L1, m_grid}, {"cluster_id"_L1, m_clusters[0]}, {"name"_L1, u"G"_s}, {"created_ms"_L1, toSql(1)}}));
        m_village = newBytes();
        require(transaction.insert(
            "village"_L1,
            {{"id"_L1, m_village}, {"mini_grid_id"_L1, m_grid}, {"name"_L1, u"V"_s}, {"created_ms"_L1, toSql(1)}}));
        m_appliance = newBytes();
        require(transaction.insert("appliance"_L1, {{"id"_L1, m_appliance},
                                                    {"name"_L1, u"TV"_s},
                                                    {"type"_L1, u"electronics"_s},
                                                    {"price"_L1, toSql(500)},
                                                    {"created_ms"_L1, toSql(1)}}));
        m_account = newBytes();
        require(transaction.insert("account"_L1, {{"id"_L1, m_account},
                                                  {"role"_L1, u"manufacturer"_s},
                                                  {"kind"_L1, u"manual"_s},
                                                  {"name"_L1, u"M"_s},
                                                  {"since_ms"_L1, toSql(1)},
                                                  {"created_ms"_L1, toSql(1)}}));
        insertCustomer(transaction);
        insertDevice(transaction);
        insertSale(transaction);
        insertPayment(transaction);
        require(transaction.commit());
    }

    /// Some transactions, some of them given up.
    void run(int transactions)
    {
        for (int i = 0; i < transactions; ++i) {
            auto transaction = require(Transaction::begin(m_database));
            const auto kept = std::tuple(m_clusters, m_customers, m_devices, m_sales, m_payments);
            for (qint64 step = below(8); step >= 0; --step)
                write(transaction);
            if (below(5) != 0)
                require(transaction.commit());
            else
                std::tie(m_clusters, m_customers, m_devices, m_sales, m_payments) = kept;
        }
    }

private:
    void write(Transaction &transaction)
    {
        switch (below(13)) {
        case 0:
            return insertCluster(transaction);
        case 1:
            return insertCustomer(transaction);
        case 2:
            return insertDevice(transaction);
        case 3:
            return insertSale(transaction);
        case 4:
            return insertPayment(transaction);
        case 5:
            return require(
                transaction.update("cluster"_L1, any(m_clusters),
                                   {{"name"_L1, word()}, {"outline"_L1, word()}, {"epoch"_L1, toSql(below(3))}}));
        case 6:
            return require(transaction.update(
                "customer"_L1, any(m_customers),
                {{"birth_date"_L1, below(2) == 0 ? sqlNull() : u"1990-02-28"_s}, {"gender"_L1, word()}}));
        case 7:
            return require(
                transaction.update("device"_L1, any(m_devices),
                                   {{"customer_id"_L1, below(2) == 0 ? sqlNull() : SqlValue(any(m_customers))},
                                    {"phase"_L1, toSql(below(3))},
                                    {"vend_carry"_L1, toSql(below(100))}}));
        case 8:
            require(transaction.updateState("payment"_L1, any(m_payments), {{"status"_L1, u"pending"_s}},
                                            {{"status"_L1, u"accepted"_s},
                                             {"customer_id"_L1, any(m_customers)},
                                             {"booked_ms"_L1, toSql(below(9))}}));
            return;
        case 9:
            require(
                transaction.updateLocal("device"_L1, {{"id"_L1, any(m_devices)}},
                                        {{"vend_carry"_L1, toSql(below(100))}, {"paid_until_ms"_L1, toSql(below(9))}}));
            return;
        case 10:
            return changeInstalments(transaction);
        case 11:
            return require(transaction.executeLocal(u"UPDATE instalment SET paid = cost WHERE number = 1"_s, {}));
        default:
            return require(transaction.executeLocal(
                u"INSERT INTO local_setting (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {word(), word()}));
        }
    }

    void insertCluster(Transaction &transaction)
    {
        m_clusters.push_back(newBytes());
        require(transaction.insert("cluster"_L1, clusterFields(m_clusters.back(), word())));
    }

    void insertCustomer(Transaction &transaction)
    {
        m_customers.push_back(newBytes());
        require(transaction.insert("customer"_L1, {{"id"_L1, m_customers.back()},
                                                   {"number"_L1, word()},
                                                   {"name"_L1, word()},
                                                   {"surname"_L1, QString()},
                                                   {"phone"_L1, word()},
                                                   {"village_id"_L1, m_village},
                                                   {"sort_key"_L1, word()},
                                                   {"registered_ms"_L1, toSql((qint64(1) << 60) + below(9))}}));
    }

    void insertDevice(Transaction &transaction)
    {
        m_devices.push_back(newBytes());
        require(transaction.insert("device"_L1, {{"id"_L1, m_devices.back()},
                                                 {"serial"_L1, word()},
                                                 {"serial_key"_L1, QString::fromLatin1(m_devices.back().toHex())},
                                                 {"kind"_L1, u"shs"_s},
                                                 {"account_id"_L1, m_account},
                                                 {"created_ms"_L1, toSql(1)},
                                                 {"switch_state"_L1, u"on"_s}}));
    }

    void insertSale(Transaction &transaction)
    {
        m_sales.push_back(newBytes());
        require(transaction.insert("sale"_L1, {{"id"_L1, m_sales.back()},
                                               {"number"_L1, word()},
                                               {"customer_id"_L1, any(m_customers)},
                                               {"appliance_id"_L1, m_appliance},
                                               {"kind"_L1, u"plan"_s},
                                               {"sale_date"_L1, u"2026-01-31"_s},
                                               {"list_price"_L1, toSql(500)},
                                               {"created_ms"_L1, toSql(1)}}));
        for (qint64 number = below(4); number > 0; --number)
            insertInstalment(transaction, m_sales.back(), number);
    }

    void insertInstalment(Transaction &transaction, const QByteArray &sale, qint64 number)
    {
        require(transaction.insert("instalment"_L1, {{"sale_id"_L1, sale},
                                                     {"number"_L1, number},
                                                     {"due_date"_L1, u"2026-02-28"_s},
                                                     {"cost"_L1, toSql(100 + below(50))}}));
    }

    void changeInstalments(Transaction &transaction)
    {
        const QByteArray sale = any(m_sales);
        const auto numbers =
            require(m_database.readAll(u"SELECT number FROM instalment WHERE sale_id = ? AND paid = 0"_s, {sale},
                                       [](const Row &row) { return row.integer(0); }));
        for (const qint64 number : numbers) {
            const Fields key{{"sale_id"_L1, sale}, {"number"_L1, number}};
            if (below(2) == 0)
                require(transaction.updateStateByKey(
                    "instalment"_L1, key, {{"voided"_L1, toSql(0)}},
                    {{"cost"_L1, toSql(100 + below(50))}, {"voided"_L1, toSql(below(2))}}));
            else
                require(transaction.removeFact("instalment"_L1, key));
            if (below(3) == 0 &&
                require(m_database.readInteger(u"SELECT count(*) FROM instalment WHERE sale_id = ? AND number = ?"_s,
                                               {sale, number})) == 0)
                insertInstalment(transaction, sale, number + 10 + below(1000));
        }
    }

    void insertPayment(Transaction &transaction)
    {
        m_payments.push_back(newBytes());
        require(
            transaction.insert("payment"_L1, {{"id"_L1, m_payments.back()},
                                              {"account_key"_L1, u"cash"_s},
                                              {"provider"_L1, u"cash"_s},
                                              {"reference"_L1, QString::fromLatin1(m_payments.back().toHex())},
                                              {"amount"_L1, below(3) == 0 ? sqlNull() : toSql((qint64(1) << 55) + 1)},
                                              {"amount_text"_L1, u"1"_s},
                                              {"currency"_L1, u"KES"_s},
                                              {"paid_ms"_L1, toSql(1)},
                                              {"received_ms"_L1, toSql(1)},
                                              {"status"_L1, u"pending"_s}}));
        for (qint64 line = below(3); line > 0; --line)
            require(transaction.insert("allocation"_L1, {{"payment_id"_L1, m_payments.back()},
                                                         {"line"_L1, line},
                                                         {"type"_L1, u"credit"_s},
                                                         {"amount"_L1, toSql(5)}}));
    }

    qint64 below(qint64 bound) { return m_store.random.below(bound); }
    QByteArray newBytes() { return m_store.random.bytes(16); }
    QString word()
    {
        static const QStringList words{u""_s, u"a"_s, u"\"quoted\" \\ \n"_s, u"Jos\u00e9 \U0001F600"_s, u"null"_s};
        return words.at(below(words.size()));
    }
    const QByteArray &any(const std::vector<QByteArray> &ids)
    {
        return ids[static_cast<size_t>(below(static_cast<qint64>(ids.size())))];
    }

    StoreFixture &m_store;
    Database &m_database;
    QByteArray m_grid, m_village, m_appliance, m_account;
    std::vector<QByteArray> m_clusters, m_customers, m_devices, m_sales, m_payments;
};

QStringList keyInOrder(const TableSpec &spec, const Values &key)
{
    QStringList values;
    for (const QLatin1String column : spec.key)
        values.append(key.at(column));
    return values;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT
private slots:
    void theJournalIsWhatReallyChanged_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void theJournalIsWhatReallyChanged()
    {
        QFETCH(const int, seed);
        StoreFixture store(static_cast<quint64>(seed));
        const auto database = store.open();
        Writer writer(store, *database);
        writer.prepare();
        const qint64 sequence = require(database->readInteger(u"SELECT max(origin_seq) FROM outbox"_s));
        SessionRecorder recorder(*database);

        writer.run(25);

        auto journal = readJournal(*database, sequence);
        int compared = 0;
        for (const RowDiff &diff : recorder.changes()) {
            const TableSpec &spec = *findTableSpec(QLatin1String(diff.table.toLatin1()));
            if (!spec.isSynced())
                continue;
            compare(*database, spec, diff, journal);
            ++compared;
        }
        dropWhatCameToNothing(*database, journal);
        QVERIFY2(journal.empty(),
                 journal.empty() ? "" : qPrintable(u"journaled but not changed: "_s + journal.begin()->first.first));
        QVERIFY(compared > 20);
    }

    void everyChangedFieldOfMasterDataHasTheClockOfItsTransaction()
    {
        StoreFixture store;
        const auto database = store.open();
        const QByteArray id(16, 'k');
        {
            auto transaction = require(Transaction::begin(*database));
            require(transaction.insert("cluster"_L1, clusterFields(id, u"North"_s)));
            require(transaction.commit());
        }
        store.clock.advance(std::chrono::minutes(1));
        {
            auto transaction = require(Transaction::begin(*database));
            require(transaction.update("cluster"_L1, id, {{"name"_L1, u"South"_s}, {"manager"_L1, u""_s}}));
            require(transaction.commit());
        }
        const auto clocks = require(database->readAll(
            u"SELECT field, hlc FROM field_clock WHERE entity = 'cluster' AND id = ? ORDER BY field"_s, {id},
            [](const Row &row) { return std::pair(row.text(0), row.bytes(1)); }));
        const auto outbox = require(database->readAll(u"SELECT hlc FROM outbox ORDER BY origin_seq"_s, {},
                                                      [](const Row &row) { return row.bytes(0); }));
        QCOMPARE(clocks.size(), size_t(2)); // not "manager", which did not change
        QCOMPARE(clocks[0], std::pair(QString(), outbox[0]));
        QCOMPARE(clocks[1], std::pair(u"name"_s, outbox[1]));
        QVERIFY(outbox[0] < outbox[1]);
        QCOMPARE(Hlc::fromBytes(outbox[1]).ms, static_cast<quint64>(store.clock.now().ms));
    }

    void stampsGrowEvenWhenTheClockGoesBackAndAfterReopening()
    {
        StoreFixture store;
        for (int i = 0; i < 5; ++i) {
            const auto database = store.open();
            auto transaction = require(Transaction::begin(*database));
            require(transaction.insert("cluster"_L1, clusterFields(store.newId<ClusterId>().toBytes(), u"North"_s)));
            require(transaction.commit());
            store.clock.advance(std::chrono::hours(-1));
        }
        const auto database = store.open();
        const auto stamps = require(database->readAll(u"SELECT hlc FROM outbox ORDER BY origin_seq"_s, {},
                                                      [](const Row &row) { return row.bytes(0); }));
        QCOMPARE(stamps.size(), size_t(5));
        QVERIFY(std::adjacent_find(stamps.begin(), stamps.end(), std::greater_equal<>()) == stamps.end());
        QCOMPARE(require(database->readInteger(u"SELECT max(origin_seq) = 5 AND min(origin_seq) = 1 FROM outbox"_s)),
                 1);
        QCOMPARE(require(database->readInteger(u"SELECT next_origin_seq FROM sync_state"_s)), 6);
    }

    void localWorkIsNotJournaled()
    {
        StoreFixture store;
        const auto database = store.open();
        auto transaction = require(Transaction::begin(*database));
        require(transaction.insert("local_setting"_L1, {{"key"_L1, u"a"_s}, {"value"_L1, u"b"_s}}));
        QCOMPARE(require(transaction.updateLocal("local_setting"_L1, {{"key"_L1, u"a"_s}}, {{"value"_L1, u"c"_s}})), 1);
        require(transaction.remove("local_setting"_L1, {{"key"_L1, u"a"_s}}));
        require(transaction.commit());
        QCOMPARE(require(database->readInteger(u"SELECT count(*) FROM outbox"_s)), 0);
        QCOMPARE(require(database->readInteger(u"SELECT next_origin_seq FROM sync_state"_s)), 1);
    }

    void aStateThatIsNotTheExpectedOneIsLeftAloneAndNotJournaled()
    {
        StoreFixture store;
        const auto database = store.open();
        Writer writer(store, *database);
        writer.prepare();
        const QByteArray payment = require(database->readFirst(u"SELECT id FROM payment"_s, {}, [](const Row &row) {
                                       return row.bytes(0);
                                   })).value();
        const qint64 before = require(database->readInteger(u"SELECT count(*) FROM outbox"_s));
        auto transaction = require(Transaction::begin(*database));
        QCOMPARE(require(transaction.updateState("payment"_L1, payment, {{"status"_L1, u"failed"_s}},
                                                 {{"status"_L1, u"accepted"_s}})),
                 0);
        QCOMPARE(require(transaction.updateState("payment"_L1, payment,
                                                 {{"status"_L1, u"pending"_s}, {"booked_ms"_L1, sqlNull()}},
                                                 {{"status"_L1, u"accepted"_s}})),
                 1);
        require(transaction.commit());
        QCOMPARE(require(database->readInteger(u"SELECT count(*) FROM outbox"_s)), before + 1);
        const auto journal = readJournal(*database, before);
        QCOMPARE(journal.size(), size_t(1));
        QCOMPARE(journal.begin()->second.values, (Values{{u"status"_s, u"accepted"_s}}));
    }

private:
    /// A journaled row must say what the session saw; a column that an insert does not name has its default value.
    static void compare(Database &database, const TableSpec &spec, const RowDiff &diff, JournaledRows &journal)
    {
        Values real;
        for (const auto &[column, value] : diff.values) {
            if (!spec.isDerived(QLatin1String(column.toLatin1())))
                real[column] = value;
        }
        const auto found = journal.find({diff.table, keyInOrder(spec, diff.key)});
        if (found == journal.end()) {
            QVERIFY2(diff.operation == u"update"_s && real.empty(), qPrintable(u"not journaled: "_s + diff.table));
            return;
        }
        QCOMPARE(found->second.operation, diff.operation);
        Values journaled = found->second.values;
        if (diff.operation == u"insert"_s) {
            for (const auto &[column, value] : defaultsOf(database, diff.table)) {
                if (real.contains(column))
                    journaled.try_emplace(column, value);
            }
        }
        for (const auto &[column, value] : real)
            QCOMPARE(std::pair(column, journaled.contains(column) ? journaled[column] : u"(missing)"_s),
                     std::pair(column, value));
        // A field written away and back in two transactions is journaled twice and did not change in all.
        if (diff.operation == u"insert"_s)
            QCOMPARE(journaled.size(), real.size());
        journal.erase(found);
    }

    static void dropWhatCameToNothing(Database &database, JournaledRows &journal)
    {
        std::erase_if(journal, [&](const auto &entry) {
            const auto &[at, row] = entry;
            return row.operation == u"update"_s && holdsNow(database, at.first, at.second, row.values);
        });
    }

    static bool holdsNow(Database &database, const QString &table, const QStringList &key, const Values &values)
    {
        const TableSpec &spec = *findTableSpec(QLatin1String(table.toLatin1()));
        return std::all_of(values.begin(), values.end(), [&](const auto &entry) {
            const QString sql =
                u"SELECT CASE typeof(%1) WHEN 'blob' THEN lower(hex(%1)) WHEN 'null' THEN 'null' ELSE CAST(%1 AS TEXT) END FROM %2 WHERE lower(hex(%3)) = ?"_s
                    .arg(entry.first, table, spec.key.front());
            return require(database.readFirst(sql, {key.front()}, [](const Row &row) { return row.text(0); })) ==
                   entry.second;
        });
    }

    static Values defaultsOf(Database &database, const QString &table)
    {
        Values defaults;
        require(database.forEach(u"SELECT name, dflt_value FROM pragma_table_info(?)"_s, {table}, [&](const Row &row) {
            QString value = row.isNull(1) ? u"null"_s : row.text(1);
            if (value.startsWith(u'\''))
                value = value.mid(1, value.size() - 2);
            defaults[row.text(0)] = value;
            return true;
        }));
        return defaults;
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
