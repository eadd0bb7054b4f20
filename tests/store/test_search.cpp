#include "core/store/search.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray idOf(int number)
{
    return QByteArray::number(number).rightJustified(16, '0');
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_database = m_store->open();
        auto transaction = require(Transaction::begin(*m_database));
        addCustomer(transaction, 1, u"Amina"_s, u"Njeri"_s, u"+255712345678"_s);
        addCustomer(transaction, 2, u"Jos\u00e9"_s, u"\u00c5kesson-M\u00fcller"_s, u"+258841112223"_s);
        addCustomer(transaction, 3, u"Li"_s, u"Wu"_s, u"+254700000001"_s);
        addCustomer(transaction, 4, u"Ali"_s, u"Wanjeri"_s, u"+254711000002"_s);
        addDevice(transaction, 11, u"M1"_s, 3);
        addDevice(transaction, 12, u"47-001"_s, 3);
        require(putSearchDocument(transaction, SearchKind::Customer, idOf(3),
                                  {u"Li"_s, u"Wu"_s, u"+254700000001"_s, u"M1"_s, u"47-001"_s}));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(10), {u"SM-1234-5678"_s, u"Amina Njeri"_s}));
        require(putSearchDocument(transaction, SearchKind::Payment, idOf(20), {u"QAB12CD34E"_s, u"0712345678"_s}));
        require(putSearchDocument(transaction, SearchKind::Token, idOf(30), {u"1234 5678 9012 3456 7890"_s}));
        require(transaction.commit());
    }

    void textIsFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case and accents") << u"Jos\u00c9  \u00c5kesson"_s << u"jose akesson"_s;
        QTest::newRow("phone") << u"+255 712-345 678"_s << u"255712345678"_s;
        QTest::newRow("phone behind a name") << u"Amina +255-712-345"_s << u"amina 255712345"_s;
        QTest::newRow("numbers behind a name stay apart") << u"House 12 4"_s << u"house 12 4"_s;
        QTest::newRow("token") << u"1234 5678-9012"_s << u"123456789012"_s;
        QTest::newRow("serial") << u"SM-1234-567"_s << u"sm 1234567"_s;
        QTest::newRow("apostrophe") << u"N'Dour"_s << u"n dour"_s;
        QTest::newRow("nothing") << u" -+ "_s << u""_s;
        QTest::newRow("Arabic") << u"\u0623\u0645\u064a\u0646\u0629"_s << u"\u0627\u0645\u064a\u0646\u0629"_s;
    }
    void textIsFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(foldForSearch(text)), folded);
    }

    void thingsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("part of a name") << u"min"_s << QList<int>{1, 10};
        QTest::newRow("name with another accent") << u"akesson muller jose"_s << QList<int>{2};
        QTest::newRow("two words in any order") << u"njeri amina"_s << QList<int>{1, 10};
        QTest::newRow("phone as dialled at home") << u"0712 345 678"_s << QList<int>{1, 20};
        QTest::newRow("phone with country") << u"+255712345678"_s << QList<int>{1};
        QTest::newRow("phone with 00") << u"00255712345678"_s << QList<int>{1};
        QTest::newRow("last six digits") << u"345678"_s << QList<int>{1, 10, 20, 30};
        QTest::newRow("serial without dashes") << u"sm12345678"_s << QList<int>{10};
        QTest::newRow("surname without its hyphen") << u"akessonmuller"_s << QList<int>{2};
        QTest::newRow("serial as printed") << u"SM-1234-5678"_s << QList<int>{10};
        QTest::newRow("middle of a token") << u"5678 9012"_s << QList<int>{30};
        QTest::newRow("receipt in lower case") << u"qab12cd34e"_s << QList<int>{20};
        QTest::newRow("short first name") << u"li"_s << QList<int>{3};
        QTest::newRow("short words") << u"li wu"_s << QList<int>{3};
        QTest::newRow("one letter and a name") << u"a njeri"_s << QList<int>{1, 10, 4};
        QTest::newRow("a short word that is only inside words") << u"mi njeri"_s << QList<int>{};
        QTest::newRow("two letters of a first name") << u"am"_s << QList<int>{1};
        QTest::newRow("two letters of a surname") << u"wa"_s << QList<int>{4};
        QTest::newRow("capitals") << u"AL"_s << QList<int>{4};
        QTest::newRow("two digits of a phone as dialled at home") << u"08"_s << QList<int>{2};
        QTest::newRow("two digits of a phone with its country") << u"+25"_s << QList<int>{1, 2, 3, 4};
        QTest::newRow("one digit of a phone") << u"2"_s << QList<int>{1, 2, 3, 4};
        QTest::newRow("zeros") << u"00"_s << QList<int>{};
        QTest::newRow("a short serial") << u"M1"_s << QList<int>{3, 11};
        QTest::newRow("the beginning of a serial") << u"47"_s << QList<int>{3, 12};
        QTest::newRow("two beginnings") << u"wu 47"_s << QList<int>{3};
        QTest::newRow("two short words, one of them not there") << u"wu 46"_s << QList<int>{};
        QTest::newRow("nothing") << u""_s << QList<int>{};
        QTest::newRow("blanks and signs") << u"  \"*^ ' "_s << QList<int>{};
        QTest::newRow("index language is only text") << u"amina OR wanjeri"_s << QList<int>{};
        QTest::newRow("a quote inside") << u"ami\"na"_s << QList<int>{};
        QTest::newRow("a column filter is only text") << u"body:amina"_s << QList<int>{};
        QTest::newRow("unknown") << u"zzzz"_s << QList<int>{};
        QTest::newRow("very long") << QString(100'000, u'a') << QList<int>{};
    }
    void thingsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(QList<int>, ids);
        QSet<QByteArray> expected;
        for (const int id : ids)
            expected.insert(idOf(id));

        const auto hits = require(search(*m_database, text, std::nullopt, 50));

        QSet<QByteArray> found;
        for (const SearchHit &hit : hits)
            found.insert(hit.id);
        QCOMPARE(found, expected);
        QCOMPARE(hits.size(), static_cast<size_t>(expected.size()));
    }

    void shortWordsOfAListAreFoundToo()
    {
        const auto found = [this](const QString &text, SearchKind kind) {
            const auto set = searchSet(text, kind);
            const auto ids =
                require(m_database->readAll(set.sql, set.values, [](const Row &row) { return row.bytes(0).toInt(); }));
            return QList<int>(ids.begin(), ids.end());
        };
        QCOMPARE(found(u"47"_s, SearchKind::Device), QList<int>{12});
        QCOMPARE(found(u"47"_s, SearchKind::Customer), QList<int>{3});
        QCOMPARE(found(u"wu 47"_s, SearchKind::Customer), QList<int>{3});
        QCOMPARE(found(u"47"_s, SearchKind::Payment), QList<int>{});
    }

    /// A million customers are not read through for one letter.
    void shortWordsUseAnIndexForEachBeginning()
    {
        const auto set = searchSet(u"as"_s, SearchKind::Customer);
        QString plan;
        require(m_database->forEach(u"EXPLAIN QUERY PLAN "_s + set.sql, set.values, [&](const Row &row) {
            plan += row.text(3) + u'\n';
            return true;
        }));
        QVERIFY2(!plan.contains(u"SCAN"), qPrintable(plan));
        for (const auto &index : {u"customer_list"_s, u"customer_name"_s, u"customer_phone"_s})
            QVERIFY2(plan.contains(index), qPrintable(plan));
    }

    void aKindNarrowsAndALimitCuts()
    {
        const auto devices = require(search(*m_database, u"amina"_s, SearchKind::Device, 10));
        QCOMPARE(devices.size(), size_t(1));
        QVERIFY(devices.front().kind == SearchKind::Device);
        QCOMPARE(require(search(*m_database, u"amina"_s, std::nullopt, 1)).size(), size_t(1));
    }

    void wholeWordsComeBeforeBeginningsBeforeParts()
    {
        auto transaction = require(Transaction::begin(*m_database));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(50), {u"xxsolarxx"_s}));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(51), {u"solarium"_s}));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(52), {u"the solar"_s}));
        require(transaction.commit());

        const auto hits = require(search(*m_database, u"solar"_s, std::nullopt, 10));

        QCOMPARE(hits.size(), size_t(3));
        QCOMPARE(hits[0].id, idOf(52));
        QCOMPARE(hits[1].id, idOf(51));
        QCOMPARE(hits[2].id, idOf(50));
    }

    void aChangedDocumentIsFoundByItsNewWordsOnly()
    {
        auto transaction = require(Transaction::begin(*m_database));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(10), {u"Renamed"_s}));
        require(transaction.commit());
        QVERIFY(require(search(*m_database, u"5678"_s, SearchKind::Device, 10)).empty());
        QCOMPARE(require(search(*m_database, u"renamed"_s, SearchKind::Device, 10)).size(), size_t(1));
    }

    void aRemovedDocumentIsGone()
    {
        auto transaction = require(Transaction::begin(*m_database));
        require(removeSearchDocument(transaction, idOf(10)));
        require(transaction.commit());
        QVERIFY(require(search(*m_database, u"5678"_s, SearchKind::Device, 10)).empty());
    }

private:
    void addCustomer(Transaction &transaction, int number, const QString &name, const QString &surname,
                     const QString &phone)
    {
        ensureVillage(transaction);
        require(transaction.insert("customer"_L1, {{"id"_L1, idOf(number)},
                                                   {"number"_L1, u"C-%1"_s.arg(number)},
                                                   {"name"_L1, name},
                                                   {"surname"_L1, surname},
                                                   {"phone"_L1, phone},
                                                   {"village_id"_L1, QByteArray("village")},
                                                   {"sort_key"_L1, foldForSearch(surname + u' ' + name)},
                                                   {"registered_ms"_L1, toSql(1)}}));
        require(putSearchDocument(transaction, SearchKind::Customer, idOf(number), {name, surname, phone}));
    }

    void addDevice(Transaction &transaction, int number, const QString &serial, int customer)
    {
        const auto maker = QByteArray("account");
        if (require(m_database->readInteger(u"SELECT count(*) FROM account"_s)) == 0)
            require(transaction.insert("account"_L1, {{"id"_L1, maker},
                                                      {"role"_L1, u"manufacturer"_s},
                                                      {"kind"_L1, u"manual"_s},
                                                      {"name"_L1, u"Hand"_s},
                                                      {"since_ms"_L1, toSql(1)},
                                                      {"created_ms"_L1, toSql(1)}}));
        require(transaction.insert("device"_L1, {{"id"_L1, idOf(number)},
                                                 {"serial"_L1, serial},
                                                 {"serial_key"_L1, serial.toLower()},
                                                 {"kind"_L1, u"meter"_s},
                                                 {"account_id"_L1, maker},
                                                 {"customer_id"_L1, idOf(customer)},
                                                 {"created_ms"_L1, toSql(1)}}));
        require(putSearchDocument(transaction, SearchKind::Device, idOf(number), {serial}));
    }

    void ensureVillage(Transaction &transaction)
    {
        if (require(m_database->readInteger(u"SELECT count(*) FROM village"_s)) > 0)
            return;
        require(transaction.insert("cluster"_L1, clusterFields("cluster", u"North"_s)));
        require(transaction.insert("mini_grid"_L1, {{"id"_L1, QByteArray("grid")},
                                                    {"cluster_id"_L1, QByteArray("cluster")},
                                                    {"name"_L1, u"Lake"_s},
                                                    {"created_ms"_L1, toSql(1)}}));
        require(transaction.insert("village"_L1, {{"id"_L1, QByteArray("village")},
                                                  {"mini_grid_id"_L1, QByteArray("grid")},
                                                  {"name"_L1, u"Shore"_s},
                                                  {"created_ms"_L1, toSql(1)}}));
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
