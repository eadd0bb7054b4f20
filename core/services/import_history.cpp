#include "core/services/import_history.h"

#include "core/services/audit.h"
#include "core/services/cursor.h"
#include "core/services/import_log.h"
#include "core/services/import_run.h"
#include "core/services/take_back_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString runColumns = QStringLiteral("r.kind, r.file_name, coalesce(a.name, ''), r.by_user, r.rows, r.added, "
                                          "r.taken_back, r.taken_back_ms, r.taken_back_by");
const QString runTables = QStringLiteral("import_run r LEFT JOIN account a ON a.id = r.account_id");

ImportRunView readRun(const Row &row)
{
    ImportRunView view;
    view.at = row.instant(0);
    view.id = row.id<ImportId>(1);
    view.kind = kindFromStoredWord(row.text(2)).value_or(ImportKind::Customers);
    view.fileName = row.text(3);
    view.channel = row.text(4);
    view.user = row.text(5);
    view.rows = row.smallInteger(6);
    view.added = row.smallInteger(7);
    view.takenBack = row.smallInteger(8);
    view.takenBackAt = row.optionalInstant(9);
    view.takenBackBy = row.text(10);
    return view;
}

using TakeBack = Result<bool> (*)(const TakeBackContext &, const QByteArray &, int);
struct Entity
{
    QLatin1String table;
    TakeBack takeBack;
    QLatin1String subject; ///< SQL of its name
};
/// In the order in which what one line made is taken back: a village before its mini-grid.
constexpr std::array entities{
    Entity{"customer"_L1, takeBackCustomer, "name || ' ' || surname"_L1},
    Entity{"device"_L1, takeBackDevice, "serial"_L1},
    Entity{"tariff"_L1, takeBackTariff, "name"_L1},
    Entity{"appliance"_L1, takeBackAppliance, "name"_L1},
    Entity{"sale"_L1, takeBackSale, "number"_L1},
    Entity{"payment"_L1, takeBackPayment, "reference"_L1},
    Entity{"village"_L1, takeBackVillage, "name"_L1},
    Entity{"mini_grid"_L1, takeBackMiniGrid, "name"_L1},
    Entity{"cluster"_L1, takeBackCluster, "name"_L1},
};

struct MadeThing
{
    int line;
    size_t entity; ///< place in `entities`
    QByteArray id;
};

Result<std::vector<MadeThing>> readThings(Database &database, const ImportId &import)
{
    std::vector<MadeThing> things;
    MPM_CHECK(database.forEach(
        u"SELECT line, entity, entity_id FROM import_row WHERE import_id = ? AND taken_back = 0"_s, {toSql(import)},
        [&](const Row &row) {
            const QString table = row.text(1);
            const auto *found = std::find_if(entities.begin(), entities.end(),
                                             [&](const Entity &entity) { return entity.table == table; });
            if (found != entities.end())
                things.push_back({row.smallInteger(0), size_t(found - entities.begin()), row.bytes(2)});
            return true;
        }));
    // The last line first: a later one may build on an earlier one.
    std::sort(things.begin(), things.end(), [](const MadeThing &a, const MadeThing &b) {
        return std::pair(-a.line, a.entity) < std::pair(-b.line, b.entity);
    });
    return things;
}

class TakingBack
{
public:
    TakingBack(const TakeBackContext &context, const TakeBackOptions &options) : m_context(context), m_options(options)
    {
    }

    [[nodiscard]] Outcome run(const std::vector<MadeThing> &things)
    {
        constexpr size_t thingsOfChangeset = 500;
        for (size_t i = 0; i < things.size(); ++i) {
            if (m_options.onProgress && !m_options.onProgress(static_cast<int>(i * 1000 / things.size())))
                return failure(ErrorCode::Cancelled, u"cancelled"_s, u"Cancelled; nothing was taken back."_s);
            MPM_CHECK(one(things[i]));
            if (i % thingsOfChangeset == thingsOfChangeset - 1)
                MPM_CHECK(m_context.transaction.endChangeset());
        }
        return {};
    }
    [[nodiscard]] TakeBackReport &report() { return m_report; }

private:
    [[nodiscard]] Outcome one(const MadeThing &thing)
    {
        const auto &entity = entities[thing.entity];
        const auto outcome = entity.takeBack(m_context, thing.id, thing.line);
        if (!outcome && stopsEverything(outcome.error()))
            return tl::make_unexpected(outcome.error());
        MPM_TRY(const QString subject, subjectOf(entity, thing.id));
        TakeBackRow row{thing.line, entity.table, subject, TakeBackVerdict::Refused, {}, {}};
        if (!outcome) {
            row.code = outcome.error().reason;
            row.message = outcome.error().detail;
            return add(std::move(row), m_report.refused);
        }
        MPM_TRY(const auto changed, m_context.transaction.updateLocal("import_row"_L1,
                                                                      {{"import_id"_L1, toSql(m_context.import)},
                                                                       {"line"_L1, toSql(thing.line)},
                                                                       {"entity"_L1, toSql(QString(entity.table))}},
                                                                      {{"taken_back"_L1, toSql(true)}}));
        Q_UNUSED(changed);
        row.verdict = *outcome ? TakeBackVerdict::TakenBack : TakeBackVerdict::Gone;
        return add(std::move(row), *outcome ? m_report.takenBack : m_report.gone);
    }

    [[nodiscard]] Outcome add(TakeBackRow row, int &count)
    {
        if (static_cast<size_t>(count++) < TakeBackReport::rowsKept)
            m_report.rows.push_back(std::move(row));
        return {};
    }

    [[nodiscard]] Result<QString> subjectOf(const Entity &entity, const QByteArray &id)
    {
        MPM_TRY(const auto name,
                m_context.database().readFirst(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(entity.subject, entity.table),
                                               {toSql(id)}, [](const Row &row) { return row.text(0); }));
        return name.value_or(QString());
    }

    const TakeBackContext &m_context;
    const TakeBackOptions &m_options;
    TakeBackReport m_report;
};

Outcome noteTakenBack(const TakeBackContext &context, const ImportRunView &run, const TakeBackReport &report)
{
    auto &database = context.database();
    MPM_TRY(const qint64 left,
            database.readInteger(u"SELECT count(DISTINCT line) FROM import_row WHERE import_id = ? AND taken_back = 0 "
                                 "AND entity <> 'device_handover'"_s,
                                 {toSql(context.import)}));
    MPM_CHECK(context.transaction.update("import_run"_L1, context.import,
                                         {{"taken_back"_L1, toSql(run.added - left)},
                                          {"taken_back_ms"_L1, toSql(database.clock().now())},
                                          {"taken_back_by"_L1, toSql(context.user)}}));
    return writeAudit(context.transaction, {context.user,
                                            u"import.take_back"_s,
                                            u"import_run"_s,
                                            context.import,
                                            {},
                                            u"%1 taken back, %2 refused: %3"_s.arg(report.takenBack + report.gone)
                                                .arg(report.refused)
                                                .arg(context.reason)});
}

Result<ImportRunView> readOne(Database &database, const ImportId &id, const QString &key)
{
    MPM_TRY(auto run, database.readFirst(u"SELECT r.at_ms, r.id, "_s + runColumns + u" FROM "_s + runTables +
                                             u" WHERE r.id = ?"_s,
                                         {toSql(id.toBytes())}, readRun));
    if (!run)
        return notFound(u"not_found"_s, u"import"_s, key.left(80), u"id"_s);
    return *std::move(run);
}

} // namespace

Result<Page<ImportRunView>> ImportHistory::list(const PageRequest &page)
{
    const TimeList list{runColumns, runTables, u"import_run r"_s, {}, {}, u"r.at_ms"_s, u"r.id"_s, true};
    return readTimeList<ImportRunView>(m_context.database, list, page, readRun);
}

Result<ImportRunView> ImportHistory::find(const QString &id)
{
    return readOne(m_context.database, ImportId::fromText(id.trimmed()).value_or(ImportId()), id);
}

Result<TakeBackReport> ImportHistory::takeBack(const ImportId &id, const TakeBackOptions &options)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto run, readOne(database, id, id.toText()));
    MPM_TRY(const auto things, readThings(database, id));
    const QString why = options.reason.trimmed();
    const TakeBackContext context{transaction,
                                  company,
                                  company.dateOf(database.clock().now()),
                                  id.toBytes(),
                                  why.isEmpty() ? u"Import taken back"_s : u"Import taken back: "_s + why,
                                  m_context.user};
    TakingBack work(context, options);
    MPM_CHECK(work.run(things));
    auto &report = work.report();
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const TakeBackRow &a, const TakeBackRow &b) { return a.line < b.line; });
    if (options.dryRun || (report.refused > 0 && !options.skipRefused))
        return std::move(report);
    MPM_CHECK(noteTakenBack(context, run, report));
    MPM_CHECK(transaction.commit());
    report.isWritten = true;
    return std::move(report);
}
