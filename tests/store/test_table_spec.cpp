#include "core/store/table_spec.h"
#include "tests/store/store_fixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

class TestTableSpec final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_database = m_store.open(); }

    void everyTableOfTheSchemaSaysHowItTravels()
    {
        QSet<QString> named;
        for (const TableSpec &spec : tableSpecs()) {
            QVERIFY2(!named.contains(spec.name), spec.name.data());
            named.insert(spec.name);
        }
        const auto tables = require(m_database->readAll(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'"_s,
            {}, [](const Row &row) { return row.text(0); }));
        QCOMPARE(QSet<QString>(tables.begin(), tables.end()), named);
    }

    void everyColumnNamedExistsAndPlaysOnePart()
    {
        for (const TableSpec &spec : tableSpecs()) {
            const QSet<QString> columns = columnsOf(spec, u"SELECT name FROM pragma_table_info(?)"_s);
            QCOMPARE(columnsOf(spec, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0"_s), setOf(spec.key));
            QSet<QString> seen;
            for (const auto &list : {spec.key, spec.state, spec.derived}) {
                for (const QLatin1String column : list) {
                    QVERIFY2(columns.contains(column), qPrintable(spec.name + u'.' + column));
                    QVERIFY2(!seen.contains(column), qPrintable(spec.name + u'.' + column));
                    seen.insert(column);
                }
            }
        }
    }

    void masterDataIsKeyedByOneIdSoThatItsFieldsHaveClocks()
    {
        for (const TableSpec &spec : tableSpecs()) {
            if (spec.tableClass == TableClass::Master)
                QCOMPARE(setOf(spec.key), QSet<QString>{u"id"_s});
        }
    }

    /// One incoming row would otherwise block sync for ever (sync design, section 2, pitfall 4). The serial's key is
    /// the device's id by another name.
    void masterDataHasNoUniqueFields()
    {
        for (const TableSpec &spec : tableSpecs()) {
            if (spec.tableClass != TableClass::Master || spec.name == "device"_L1)
                continue;
            QCOMPARE(require(m_database->readInteger(
                         u"SELECT count(*) FROM pragma_index_list(?) WHERE \"unique\" AND origin <> 'pk'"_s,
                         {QString(spec.name)})),
                     0);
        }
    }

    void everyTableIsStrict()
    {
        const auto loose = require(m_database->readAll(
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"_s,
            {}, [](const Row &row) { return row.text(0); }));
        QVERIFY2(loose.empty(), qPrintable(loose.empty() ? QString() : loose.front()));
    }

private:
    static QSet<QString> setOf(const TableSpec::Columns &columns)
    {
        QSet<QString> set;
        for (const QLatin1String column : columns)
            set.insert(column);
        return set;
    }

    QSet<QString> columnsOf(const TableSpec &spec, const QString &sql)
    {
        const auto names =
            require(m_database->readAll(sql, {QString(spec.name)}, [](const Row &row) { return row.text(0); }));
        return {names.begin(), names.end()};
    }

    StoreFixture m_store;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestTableSpec)
#include "test_table_spec.moc"
