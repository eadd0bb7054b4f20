#include "core/services/paid_until.h"

#include "core/providers/integration.h"
#include "core/services/device_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<bool> accountWorksByDate(Database &database, const AccountId &account)
{
    MPM_TRY(const auto kind, database.readFirst(u"SELECT kind FROM account WHERE id = ?"_s, {toSql(account)},
                                                [](const Row &row) { return row.text(0); }));
    const IntegrationRegistry registry;
    const auto found = registry.find(AccountRole::Manufacturer, kind.value_or(QString()));
    return found.has_value() && found->worksByDate;
}

Result<Instant> storePaidUntilTarget(Transaction &transaction, const TokenRow &token)
{
    auto &database = transaction.database();
    MPM_TRY(const auto device, readDeviceFacts(database, token.device));
    const auto now = database.clock().now();
    const auto target = std::max(now, device.paidUntil.value_or(now)).plus(std::chrono::hours(24) * token.days);
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(), {}, {{"active_until_ms"_L1, toSql(target)}}));
    Q_UNUSED(changed);
    return target;
}
