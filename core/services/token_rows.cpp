#include "core/services/token_rows.h"

#include "core/services/device_facts.h"
#include "core/services/token_views.h"

using namespace Qt::StringLiterals;

namespace {

const QString rowColumns =
    QStringLiteral("id, cause_type, cause_id, device_id, account_id, customer_id, sale_id, kind, watt_hours, days, "
                   "initial_days, cost, command, state, text, active_until_ms, attempts, waits_for_person");

TokenRow readRow(const Row &row)
{
    TokenRow token;
    token.id = row.id<TokenId>(0);
    token.causeType = row.text(1);
    token.causeId = row.bytes(2);
    token.device = row.id<DeviceId>(3);
    token.account = row.id<AccountId>(4);
    token.customer = row.optionalId<CustomerId>(5);
    token.sale = row.optionalId<SaleId>(6);
    token.kind = tokenKindFromStored(row.text(7));
    token.wattHours = row.integer(8);
    token.days = row.integer(9);
    token.initialDays = row.smallInteger(10);
    token.cost = row.money(11);
    token.command = row.text(12);
    token.state = row.text(13);
    token.text = row.text(14);
    token.activeUntil = row.optionalInstant(15);
    token.attempts = row.smallInteger(16);
    token.waitsForPerson = row.boolean(17);
    return token;
}

/// Derived columns of the sale that follow its tokens. Granted days count neither as entitlement nor as issued days
/// (domain rules, section 14).
Outcome countOnSale(Transaction &transaction, const SaleId &sale, TokenKind kind, qint64 days, int initialDays,
                    bool exists)
{
    if (kind == TokenKind::Unlock)
        return transaction.executeLocal(u"UPDATE sale SET unlock_issued = ? WHERE id = ?"_s,
                                        {toSql(exists), toSql(sale)});
    if (kind != TokenKind::Days)
        return {};
    const qint64 counted = exists ? days - initialDays : initialDays - days;
    return transaction.executeLocal(
        u"UPDATE sale SET days_issued = days_issued + ?, initial_days_issued = CASE WHEN ? > 0 THEN ? "
        "ELSE initial_days_issued END WHERE id = ?"_s,
        {toSql(counted), toSql(initialDays), toSql(exists), toSql(sale)});
}

} // namespace

Result<TokenId> insertToken(Transaction &transaction, const TokenCause &cause, const TokenDemand &demand,
                            const QString &command)
{
    auto &database = transaction.database();
    MPM_TRY(const auto device, readDeviceFacts(database, demand.device));
    const auto id = TokenId::make(database.clock(), database.random());
    const auto now = database.clock().now();
    MPM_CHECK(transaction.insert("token"_L1, {{"id"_L1, toSql(id)},
                                              {"cause_type"_L1, toSql(cause.type)},
                                              {"cause_id"_L1, toSql(cause.id)},
                                              {"device_id"_L1, toSql(demand.device)},
                                              {"account_id"_L1, toSql(device.account)},
                                              {"customer_id"_L1, toSql(cause.customer)},
                                              {"sale_id"_L1, toSql(demand.sale)},
                                              {"kind"_L1, toSql(toWord(demand.kind))},
                                              {"watt_hours"_L1, toSql(demand.wattHours)},
                                              {"days"_L1, toSql(demand.days)},
                                              {"initial_days"_L1, toSql(demand.initialDays)},
                                              {"cost"_L1, toSql(demand.cost)},
                                              {"command"_L1, toSql(command)},
                                              {"state"_L1, toSql(u"queued"_s)},
                                              {"order_ms"_L1, toSql(cause.order)},
                                              {"created_ms"_L1, toSql(now)}}));
    if (demand.sale && cause.type != u"grant")
        MPM_CHECK(countOnSale(transaction, *demand.sale, demand.kind, demand.days, demand.initialDays, true));
    return id;
}

Result<TokenRow> readTokenRow(Database &database, const TokenId &id)
{
    MPM_TRY(auto token,
            database.readFirst(u"SELECT %1 FROM token WHERE id = ?"_s.arg(rowColumns), {toSql(id)}, readRow));
    if (!token.has_value())
        return notFound(u"not_found"_s, u"token"_s, id.toText());
    return *std::move(token);
}

Result<std::vector<TokenRow>> readTokensOfCause(Database &database, const QString &causeType, const QByteArray &causeId)
{
    return database.readAll(
        u"SELECT %1 FROM token WHERE cause_id = ? AND cause_type = ? ORDER BY rowid"_s.arg(rowColumns),
        {toSql(causeId), toSql(causeType)}, readRow);
}

Result<bool> cancelToken(Transaction &transaction, const TokenRow &token, const QString &why)
{
    if (token.state != u"queued" && token.state != u"refused")
        return false;
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(), {{"state"_L1, toSql(token.state)}},
                                    {{"state"_L1, toSql(u"cancelled"_s)}, {"detail"_L1, toSql(why)}}));
    if (changed == 0)
        return false;
    if (token.sale && token.causeType != u"grant")
        MPM_CHECK(countOnSale(transaction, *token.sale, token.kind, token.days, token.initialDays, false));
    return true;
}
