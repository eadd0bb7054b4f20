#include "core/services/list_service.h"
#include "core/store/interruptible.h"
#include "core/store/native_sqlite.h"
#include "tests/support/test_office.h"

#include <rapidcheck.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Everything that the lists read, with ties, gaps and accents, straight into the tables.
class FilledOffice
{
public:
    FilledOffice()
    {
        const auto amina = m_office.addCustomer(u"Juma"_s);
        m_office.addMeter(amina, u"MTR-1"_s);
        m_office.addStock(u"PAN-00001"_s);
        m_office.addStock(u"BIKE-0001"_s, DeviceKind::EBike);
        m_office.sell(amina, u"Panel"_s, u"PAN-00001"_s, {u"900.00"_s, u"100.00"_s, 4, u"2028-11-05"_s});
        m_office.sell(amina, u"Fridge"_s, {}, {u"600.00"_s, u"0"_s, 3, u"2028-12-20"_s});
        for (int i = 0; i < 40; ++i)
            m_office.pay(i % 3 == 0   ? u"PAN-00001"_s
                         : i % 3 == 1 ? u"MTR-1"_s
                                      : u"UNKNOWN"_s,
                         QString::number(10 + i % 5) + u".00"_s,
                         u"2028-12-%1"_s.arg(1 + i % 9, 2, 10, QLatin1Char('0')));
        const QStringList surnames{u"Élise"_s, u"elias"_s, u"Zawadi"_s, u"Okoth"_s, u"O'Neil"_s};
        for (int i = 0; i < 60; ++i)
            m_office.addCustomer(surnames[i % 5] + (i % 2 == 0 ? QString() : u" Ñ%_"_s));
        run("UPDATE customer SET birth_date = '19' || (60 + rowid % 7) || '-03-0' || (1 + rowid % 3) WHERE rowid % 4 "
            "<> 0");
        run("UPDATE customer SET email = 'a  b' WHERE rowid % 5 = 0");
        run("UPDATE customer SET registered_ms = registered_ms - (rowid % 4) * 86400000");
        run("UPDATE customer SET state = 'archived', archived_ms = registered_ms WHERE rowid % 9 = 0");
        run("UPDATE token SET issued_ms = created_ms + rowid % 3, state = 'issued' WHERE rowid % 2 = 0");
        run("UPDATE message SET sent_ms = created_ms, state = 'sent' WHERE rowid % 3 = 0");
        run("UPDATE instalment SET voided = 1 WHERE number = 3");
    }

    [[nodiscard]] TestOffice &office() { return m_office; }
    [[nodiscard]] ListService lists() { return ListService(m_office.context()); }
    void run(const char *sql) { must(runScript(m_office.database().nativeHandle(), sql)); }

    /// Page after page to the end.
    std::vector<ListRow> read(const ListView &view, const ListQuestion &question, const QStringList &columns, int limit)
    {
        std::vector<ListRow> rows;
        std::optional<ListKey> after;
        for (;;) {
            const auto page = must(lists().page(view, question, {columns, after, limit}));
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            if (!page.hasMore)
                return rows;
            after = rows.back().key;
        }
    }

private:
    TestOffice m_office;
};

/// Read by most tests, filled once. Closed by cleanupTestCase(): after main() Qt closes no connection any more.
std::unique_ptr<FilledOffice> sharedOffice;

FilledOffice &filled()
{
    if (!sharedOffice)
        sharedOffice = std::make_unique<FilledOffice>();
    return *sharedOffice;
}

/// A view without any filter of its own.
ListView wholeList(const ListSpec &spec)
{
    ListView view;
    view.word = view.list = spec.word;
    view.order = {spec.columns.front().word, false};
    return view;
}

std::vector<const ListSpec *> pagedSpecs()
{
    std::vector<const ListSpec *> specs;
    for (const auto &spec : listSpecs()) {
        if (!spec.key.empty())
            specs.push_back(&spec);
    }
    return specs;
}

QStringList wordsOf(const ListSpec &spec)
{
    QStringList words;
    for (const auto &column : spec.columns)
        words.append(column.word);
    return words;
}

QSet<QString> keysOf(const std::vector<ListRow> &rows)
{
    QSet<QString> keys;
    for (const auto &row : rows) {
        QString key;
        for (const auto &part : row.key.key)
            key += QString::fromLatin1(part.toByteArray().toHex()) + u'/';
        keys.insert(key);
    }
    return keys;
}

/// -1, 0, 1 as SQLite orders values of one column: NULL first; texts without case where no index says otherwise.
int compared(const SqlValue &a, const SqlValue &b, bool ignoresCase)
{
    if (!a.isValid() || !b.isValid())
        return int(a.isValid()) - int(b.isValid());
    if (a.typeId() == QMetaType::QString) {
        const auto bytes = [ignoresCase](const SqlValue &value) {
            const QByteArray utf8 = value.toString().toUtf8();
            return ignoresCase ? utf8.toLower() : utf8; // ASCII only, as NOCASE
        };
        const int order = bytes(a).compare(bytes(b));
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong() ? 1 : 0;
}

bool ignoresCase(const ListColumn &column)
{
    return column.order.isEmpty() ? column.type == ListType::Text : column.order.contains(u"NOCASE");
}

QString isWronglyOrdered(const std::vector<ListRow> &rows, const ListColumn &column, bool isDescending)
{
    for (size_t i = 1; i < rows.size(); ++i) {
        int order = compared(rows[i - 1].key.sort, rows[i].key.sort, ignoresCase(column));
        for (size_t part = 0; order == 0 && part < rows[i].key.key.size(); ++part) {
            const auto &a = rows[i - 1].key.key[part];
            const auto &b = rows[i].key.key[part];
            if (a.typeId() == QMetaType::QByteArray)
                order = a.toByteArray() < b.toByteArray() ? -1 : a.toByteArray() == b.toByteArray() ? 0 : 1;
            else
                order = compared(a, b, false);
        }
        if ((isDescending ? -order : order) >= 0)
            return u"row %1 of the order by %2"_s.arg(i).arg(column.word);
    }
    return {};
}

/// What a filter means, said once more without SQL.
bool passes(const ListColumn &column, const ListCell &cell, const ListTest &test, const QDate &today,
            const QTimeZone &zone)
{
    if (const auto *text = std::get_if<TextTest>(&test)) {
        const QString folded = foldLetters(cell.toString());
        return text->isWhole ? folded == foldLetters(text->text) : folded.contains(foldLetters(text->text));
    }
    if (const auto *words = std::get_if<WordTest>(&test))
        return words->words.contains(cell.toString());
    if (const auto *number = std::get_if<NumberTest>(&test)) {
        if (!number->from && !number->to)
            return true;
        return cell.typeId() == QMetaType::LongLong && (!number->from || cell.toLongLong() >= *number->from) &&
               (!number->to || cell.toLongLong() <= *number->to);
    }
    const auto &days = std::get<DayTest>(test);
    auto from = days.from, to = days.to;
    if (days.span == DaySpan::BeforeToday)
        to = today.addDays(-1);
    if (days.span == DaySpan::Today)
        from = to = today;
    if (!from && !to)
        return true;
    if (!cell.isValid())
        return false;
    const QDate date = column.type == ListType::Date ? QDate::fromString(cell.toString(), Qt::ISODate)
                                                     : Instant{cell.toLongLong()}.dateIn(zone);
    return (!from || date >= *from) && (!to || date <= *to);
}

/// A filter that fits the column, made of a value that stands in it.
ListTest randomTest(const ListColumn &column, const ListCell &cell, const QTimeZone &zone)
{
    switch (column.type) {
    case ListType::Text: {
        const QString text = cell.toString();
        if (*rc::gen::inRange(0, 4) == 0)
            return TextTest{text.toUpper(), true};
        const auto start = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        return TextTest{text.mid(start, *rc::gen::inRange<qsizetype>(0, 4)).toUpper(), false};
    }
    case ListType::Word: {
        WordTest test;
        for (const auto &word : column.words) {
            if (*rc::gen::arbitrary<bool>())
                test.words.append(word.word);
        }
        return test;
    }
    case ListType::Date:
    case ListType::Instant: {
        if (*rc::gen::inRange(0, 5) == 0)
            return DayTest{*rc::gen::element(DaySpan::BeforeToday, DaySpan::Today), {}, {}};
        DayTest test;
        const QDate date = column.type == ListType::Date ? QDate::fromString(cell.toString(), Qt::ISODate)
                                                         : Instant{cell.toLongLong()}.dateIn(zone);
        if (date.isValid() && *rc::gen::arbitrary<bool>())
            test.from = date.addDays(*rc::gen::inRange(-2, 2));
        if (date.isValid() && *rc::gen::arbitrary<bool>())
            test.to = date.addDays(*rc::gen::inRange(-2, 2));
        return test;
    }
    default: {
        NumberTest test;
        if (*rc::gen::arbitrary<bool>())
            test.from = cell.toLongLong() + *rc::gen::inRange(-1, 2);
        if (*rc::gen::arbitrary<bool>())
            test.to = cell.toLongLong() + *rc::gen::inRange(-1, 2);
        return test;
    }
    }
}

} // namespace

class TestListQuery final : public QObject
{
    Q_OBJECT
private slots:
    void cleanupTestCase() { sharedOffice.reset(); }

    void everyColumnOfEveryListSortsBothWaysAndPagesAddUp_data()
    {
        QTest::addColumn<QString>("list");
        for (const auto *spec : pagedSpecs())
            QTest::addRow("%s", qPrintable(spec->word)) << spec->word;
    }
    void everyColumnOfEveryListSortsBothWaysAndPagesAddUp()
    {
        QFETCH(QString, list);
        const ListSpec &spec = *findListSpec(list);
        const ListView view = wholeList(spec);
        const auto all = filled().read(view, {}, {spec.columns.front().word}, 1000);
        QVERIFY(all.size() > 1);
        for (const auto &column : spec.columns) {
            if (column.type == ListType::Id)
                continue;
            for (const bool isDescending : {false, true}) {
                ListQuestion question;
                question.sort = ListSort{column.word, isDescending};
                const auto rows = filled().read(view, question, {column.word}, 7);
                QCOMPARE(rows.size(), all.size());
                QCOMPARE(keysOf(rows), keysOf(all));
                QCOMPARE(isWronglyOrdered(rows, column, isDescending), QString());
                if (!column.isNullable)
                    QVERIFY2(std::all_of(rows.begin(), rows.end(),
                                         [](const ListRow &row) { return row.key.sort.isValid(); }),
                             qPrintable(column.word));
            }
        }
    }

    void wordsOfAStateExcludeEachOtherAndLeaveNoRowOut()
    {
        for (const auto *spec : pagedSpecs()) {
            const ListView view = wholeList(*spec);
            const auto all = must(filled().lists().totals(view, {}, {})).rows;
            for (const auto &column : spec->columns) {
                if (column.type != ListType::Word || column.word == u"reason")
                    continue;
                qint64 sum = 0;
                for (const auto &word : column.words) {
                    ListQuestion question;
                    question.filters = {{column.word, WordTest{{word.word}}}};
                    sum += must(filled().lists().totals(view, question, {column.word})).rows;
                }
                QVERIFY2(sum == all, qPrintable(spec->word + u'.' + column.word));
            }
        }
    }

    void randomFiltersAgreeWithLookingAtEveryRow()
    {
        const auto company = must(readCompany(filled().office().database()));
        const QDate today = company.dateOf(filled().office().clock.now());
        const bool holds = rc::check("filters", [&] {
            const auto &spec = **rc::gen::elementOf(pagedSpecs());
            const ListView view = wholeList(spec);
            const auto all = filled().read(view, {}, wordsOf(spec), 1000);
            ListQuestion question;
            const int count = *rc::gen::inRange(1, 4);
            for (int i = 0; i < count; ++i) {
                const auto at = *rc::gen::inRange<size_t>(0, spec.columns.size());
                // Archived customers and foreign amounts have a test of their own; ids cannot be filtered.
                if (spec.columns[at].type == ListType::Id)
                    continue;
                const auto &row = all[*rc::gen::inRange<size_t>(0, all.size())];
                question.filters.push_back(
                    {spec.columns[at].word, randomTest(spec.columns[at], row.cells[at], company.zone)});
            }
            question.sort = ListSort{spec.columns[*rc::gen::inRange<size_t>(0, spec.columns.size() - 1)].word,
                                     *rc::gen::arbitrary<bool>()};
            std::vector<ListRow> expected;
            QHash<QString, qint64> sums;
            for (const auto &row : all) {
                const bool isIn =
                    std::all_of(question.filters.begin(), question.filters.end(), [&](const ListFilter &filter) {
                        const auto at = static_cast<size_t>(wordsOf(spec).indexOf(filter.column));
                        return passes(spec.columns[at], row.cells[at], filter.test, today, company.zone);
                    });
                if (!isIn)
                    continue;
                expected.push_back(row);
                for (size_t at = 0; at < spec.columns.size(); ++at) {
                    if (!spec.columns[at].sum.isEmpty() && row.cells[at].typeId() == QMetaType::LongLong)
                        sums[spec.columns[at].word] += row.cells[at].toLongLong();
                }
            }
            const auto found = filled().read(view, question, {spec.columns.front().word}, *rc::gen::inRange(1, 40));
            RC_ASSERT(found.size() == expected.size());
            RC_ASSERT(keysOf(found) == keysOf(expected));
            const auto totals = must(filled().lists().totals(view, question, wordsOf(spec)));
            RC_ASSERT(totals.rows == static_cast<qint64>(expected.size()));
            for (auto sum = sums.begin(); sum != sums.end(); ++sum)
                RC_ASSERT(totals.sums.value(sum.key()) == sum.value());
        });
        QVERIFY(holds);
    }

    void keptCountsAreTheCountedOnes()
    {
        for (const auto &view : listViews()) {
            const auto page = must(filled().lists().page(view, {{}, view.filters, {}}, {{}, {}, 1}));
            if (!page.total)
                continue;
            // A filter that everything passes makes the service count.
            ListQuestion question{{}, view.filters, {}};
            for (const auto &column : listSpecOf(view).columns) {
                if (column.type == ListType::Instant && !column.isNullable && column.test.isEmpty())
                    question.filters.push_back({column.word, DayTest{DaySpan::Fixed, QDate(1970, 1, 2), {}}});
            }
            QVERIFY(question.filters.size() > view.filters.size());
            QCOMPARE(*page.total, must(filled().lists().totals(view, question, {})).rows);
        }
    }

    void aSearchShowsTheBestMatchFirstAndAllOfThemWhenSorted()
    {
        const ListView &view = listView(u"customers"_s);
        ListQuestion question{u"zawa"_s, view.filters, {}};
        const auto best = filled().read(view, question, {u"surname"_s}, 5);
        question.sort = ListSort{u"number"_s, true};
        const auto sorted = filled().read(view, question, {u"surname"_s}, 5);
        QVERIFY(!best.empty());
        QCOMPARE(keysOf(best), keysOf(sorted));
        QCOMPARE(isWronglyOrdered(sorted, *listSpecOf(view).column(u"number"_s), true), QString());
        question.filters.clear();
        question.sort.reset();
        const auto withArchived = filled().read(view, question, {u"surname"_s, u"state"_s}, 5);
        QVERIFY(withArchived.size() > best.size());
        for (const auto &row : withArchived)
            QVERIFY(row.cells[0].toString().startsWith(u"Zawadi"));
    }

    void aSearchOfTwoLettersFindsNamesThatBeginWithThem()
    {
        const ListView &view = listView(u"customers"_s);
        ListQuestion question{u"zA"_s, view.filters, {}};
        const auto best = filled().read(view, question, {u"surname"_s}, 100);
        question.sort = ListSort{u"surname"_s, false};
        QCOMPARE(keysOf(filled().read(view, question, {u"surname"_s}, 100)), keysOf(best));
        QVERIFY(!best.empty());
    }

    void paymentsAreFoundByReferenceAndByTheirCustomer()
    {
        const ListView &view = listView(u"payments"_s);
        const auto of = [&](const QString &text) {
            return filled().read(view, {text, {}, {}}, {u"reference"_s}, 3).size();
        };
        const auto all = must(filled().lists().totals(view, {}, {})).rows;
        QVERIFY(of(u"juma"_s) > 0);
        QVERIFY(static_cast<qint64>(of(u"juma"_s)) < all);
        QCOMPARE(of(u"nobody"_s), size_t(0));
        QCOMPARE(of(u"UNKNOWN"_s), size_t(13));
    }

    void anExportOfASearchIsWhatThePagesShow()
    {
        const auto &view = listView(u"customers"_s);
        const ListQuestion question{u"elias"_s, {}, {}};
        QStringList shown{u"Family name"_s};
        for (const auto &row : filled().read(view, question, {u"surname"_s}, 7))
            shown.append(row.cells.front().toString());
        QVERIFY(shown.size() > 3);
        QTemporaryDir folder;
        ListService::Export wanted{{u"surname"_s}, {u"Family name"_s}, {}, folder.filePath(u"found.csv"_s)};
        QCOMPARE(must(filled().lists().exportFile(view, question, wanted)), shown.size() - 1);
        QFile file(wanted.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList written;
        for (const auto &line :
             QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(u'\n', Qt::SkipEmptyParts))
            written.append(line.trimmed());
        QCOMPARE(written, shown);
    }

    void anExportThatIsStoppedLeavesNoFile()
    {
        QTemporaryDir folder;
        ListService::Export wanted{{u"reference"_s}, {u"Reference"_s}, {}, folder.filePath(u"half.csv"_s)};
        wanted.onProgress = [](qint64) { return false; };
        const auto written = filled().lists().exportFile(listView(u"payments"_s), {}, wanted);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void aForeignAmountIsShownAsReportedAndNotAddedUp()
    {
        FilledOffice office;
        auto row = office.office().row(u"FOREIGN"_s, u"MTR-1"_s, u"7.00"_s, u"2028-12-30"_s);
        const auto before = must(office.lists().totals(listView(u"payments"_s), {}, {u"amount"_s}));
        row.currency = u"USD"_s;
        office.office().receive(row);
        const auto after = must(office.lists().totals(listView(u"payments"_s), {}, {u"amount"_s}));
        QCOMPARE(after.rows, before.rows + 1);
        QCOMPARE(after.sums.value(u"amount"_s), before.sums.value(u"amount"_s));
        ListQuestion question;
        question.filters = {{u"currency"_s, TextTest{u"usd"_s, true}}};
        const auto found = office.read(listView(u"payments"_s), question, {u"amount"_s}, 10);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].cells[0].toString(), u"7.00 USD"_s);
    }

    void whatDoesNotFitIsRefusedByName()
    {
        const auto reasonOf = [](const ListFilter &filter) {
            const auto page =
                filled().lists().page(listView(u"payments"_s), {{}, {filter}, {}}, {{u"amount"_s}, {}, 1});
            return page ? QString() : page.error().reason + u" / "_s + page.error().field;
        };
        QCOMPARE(reasonOf({u"secret"_s, TextTest{}}), u"unknown_column / secret"_s);
        QCOMPARE(reasonOf({u"amount"_s, TextTest{u"1"_s, false}}), u"wrong_filter / amount"_s);
        QCOMPARE(reasonOf({u"id"_s, TextTest{u"1"_s, false}}), u"wrong_filter / id"_s);
        QCOMPARE(reasonOf({u"state"_s, WordTest{{u"x' OR '1"_s}}}), u"unknown_word / state"_s);
        QCOMPARE(reasonOf({u"paid_at"_s, DayTest{DaySpan::Fixed, QDate(), {}}}), u"invalid_date / paid_at"_s);
        QVERIFY(!filled().lists().page(listView(u"payments"_s), {}, {{u"amount"_s}, {}, 0}));
    }

    void indexesServeTheOrdersThatAreNamedForThem()
    {
        const auto company = must(readCompany(filled().office().database()));
        const auto planOf = [&](const ListView &view, const ListSort &sort) {
            const auto query = must(ListQuery::make(view, {{}, view.filters, sort}, company, QDate(2028, 12, 31)));
            QString plan;
            for (const auto &statement : query.page({}, {}, 100)) {
                must(filled().office().database().forEach(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values,
                                                          [&](const Row &row) {
                                                              plan += row.text(3) + u'\n';
                                                              return true;
                                                          }));
            }
            return plan;
        };
        for (const auto &view : listViews()) {
            for (const auto &column : listSpecOf(view).columns) {
                if (!column.isIndexed || !view.index.isEmpty() || view.word.startsWith(u"devices."))
                    continue;
                const QString plan = planOf(view, {column.word, true});
                // A near-unique column's index leaves only the key of equal rows to be put in order.
                QVERIFY2(!plan.contains(u"USE TEMP B-TREE FOR ORDER BY"),
                         qPrintable(view.word + u'.' + column.word + u'\n' + plan));
            }
        }
        QVERIFY(planOf(listView(u"payments.unmatched"_s), {u"paid_at"_s, true}).contains(u"payment_unmatched"));
        QVERIFY(planOf(listView(u"instalments.overdue"_s), {u"due"_s, false}).contains(u"instalment_open"));
        QVERIFY(planOf(listView(u"tokens.waiting"_s), {u"created"_s, true}).contains(u"token_waiting"));
    }

    void aQuestionThatIsTakenBackEndsEarly()
    {
        Database &database = filled().office().database();
        const Cancellation cancellation;
        cancellation.cancel();
        const Interruptible scope(database, cancellation);
        const auto counted = database.readInteger(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) FROM n"_s);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestListQuery)
#include "test_list_query.moc"
