#include "core/services/plan_changes.h"

#include "core/base/json.h"
#include "core/services/audit.h"

using namespace Qt::StringLiterals;

namespace {

QString scheduleText(const Schedule &schedule)
{
    auto list = JsonValue::array();
    for (const auto &instalment : schedule.instalments)
        list.append(JsonValue::object({{u"no"_s, instalment.number},
                                       {u"due"_s, instalment.due.toString(Qt::ISODate)},
                                       {u"cost"_s, QString::number(instalment.cost.minorUnits())},
                                       {u"paid"_s, QString::number(instalment.paid.minorUnits())},
                                       {u"days"_s, instalment.days}}));
    return QString::fromUtf8(list.toJson());
}

Result<PlanChangeView::Side> sideOf(const QString &text)
{
    MPM_TRY(const auto list, parseJson(text.toUtf8()));
    PlanChangeView::Side side;
    for (const auto &instalment : list.items()) {
        side.total += Money(instalment[u"cost"].toInteger().value_or(0));
        side.instalments += instalment[u"no"].toInteger().value_or(0) > 0 ? 1 : 0;
    }
    return side;
}

} // namespace

Result<QByteArray> insertPlanChange(Transaction &transaction, const QString &user, const PlanChangeInput &input)
{
    auto &database = transaction.database();
    const auto id = makeUuidV7(database.clock(), database.random()).toRfc4122();
    const QString before = scheduleText(input.before);
    const QString after = scheduleText(input.after);
    MPM_CHECK(transaction.insert("plan_change"_L1, {{"id"_L1, toSql(id)},
                                                    {"sale_id"_L1, toSql(input.sale)},
                                                    {"at_ms"_L1, toSql(database.clock().now())},
                                                    {"by_user"_L1, toSql(user)},
                                                    {"kind"_L1, toSql(input.kind)},
                                                    {"before"_L1, toSql(before)},
                                                    {"after"_L1, toSql(after)},
                                                    {"reason"_L1, toSql(input.reason.trimmed())}}));
    MPM_CHECK(writeAudit(transaction, {user, u"sale."_s + input.kind, u"sale"_s, input.sale.toBytes(), before, after}));
    return id;
}

Result<std::vector<PlanChangeView>> readPlanChanges(Database &database, const SaleId &sale)
{
    struct Texts
    {
        QString before, after;
    };
    std::vector<PlanChangeView> changes;
    std::vector<Texts> texts;
    MPM_CHECK(database.forEach(u"SELECT at_ms, by_user, kind, reason, before, after FROM plan_change WHERE sale_id = ? "
                               "ORDER BY at_ms DESC, id DESC"_s,
                               {toSql(sale)}, [&](const Row &row) {
                                   changes.push_back({row.instant(0), row.text(1), row.text(2), row.text(3), {}, {}});
                                   texts.push_back({row.text(4), row.text(5)});
                                   return true;
                               }));
    for (size_t i = 0; i < changes.size(); ++i) {
        MPM_TRY(changes[i].before, sideOf(texts[i].before));
        MPM_TRY(changes[i].after, sideOf(texts[i].after));
    }
    return changes;
}
