// Taking back what an import of sales or payments made.

#include "core/domain/reversal.h"
#include "core/services/allocation_rows.h"
#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/customer_money.h"
#include "core/services/customer_rows.h"
#include "core/services/day_close.h"
#include "core/services/device_facts.h"
#include "core/services/payment_reversal.h"
#include "core/services/sale_service.h"
#include "core/services/take_back_rows.h"
#include "core/services/token_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SoldDevice
{
    QByteArray id;
    QByteArray customer; ///< of the sale
    bool needsReset = false;
};

Result<std::optional<SoldDevice>> readSoldDevice(Database &database, const QByteArray &sale)
{
    return database.readFirst(u"SELECT d.id, s.customer_id, d.needs_reset FROM sale s JOIN device d ON d.id = "
                              "s.device_id WHERE s.id = ?"_s,
                              {toSql(sale)}, [](const Row &row) {
                                  return SoldDevice{row.bytes(0), row.bytes(1), row.boolean(2)};
                              });
}

const std::vector<Dependency> &onSale()
{
    static const std::vector<Dependency> all{
        {u"SELECT count(*) FROM instalment WHERE sale_id = ? AND paid > 0"_s, u"sale_has_payments"_s,
         u"Money was paid on the sale."_s},
        {u"SELECT count(*) FROM token t JOIN sale s ON s.id = t.sale_id AND s.device_id = t.device_id WHERE s.id = ? "
         "AND t.state IN ('requesting', 'issued', 'uncertain')"_s,
         u"sale_has_tokens"_s, u"A token of the sale was already asked for."_s},
        {u"SELECT count(*) FROM plan_change WHERE sale_id = ?"_s, u"sale_was_changed"_s,
         u"The plan of the sale was changed since."_s},
    };
    return all;
}

/// Archiving takes a device from its customer and asks for a reset; one that nobody used needs neither, unless it was
/// the import that handed it over.
Outcome giveDeviceBack(const TakeBackContext &context, const SoldDevice &device, int line)
{
    MPM_TRY(const qint64 handedOver,
            context.database().readInteger(
                u"SELECT count(*) FROM import_row WHERE import_id = ? AND line = ? AND entity = 'device_handover'"_s,
                {toSql(context.import), toSql(line)}));
    Fields fields{{"needs_reset"_L1, toSql(device.needsReset)}};
    if (handedOver == 0)
        fields.emplace_back("customer_id"_L1, toSql(device.customer));
    MPM_CHECK(context.transaction.update("device"_L1, device.id, fields));
    return refreshCustomerSearch(context.transaction, CustomerId::fromBytes(device.customer));
}

/// Whether opposite lines alone undo the payment: nothing of it was turned into a token, or spent in another way.
Result<bool> isUntouched(Database &database, const StoredPayment &payment, const std::vector<TokenRow> &tokens)
{
    MPM_TRY(const auto customer, presentCustomer(database, *payment.customer));
    MPM_TRY(const auto lines, readAllocations(database, payment.id));
    Money credit;
    for (const auto &line : lines) {
        const auto &allocation = line.allocation;
        if (allocation.type == AllocationType::Credit)
            credit += allocation.amount;
        if (allocation.type != AllocationType::Energy)
            continue;
        MPM_TRY(const auto meter, readDeviceFacts(database, *allocation.device));
        const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const TokenRow &candidate) {
            return candidate.device == meter.id && candidate.kind == TokenKind::Energy;
        });
        const Money cost = token == tokens.end() ? Money() : token->cost;
        const Money carry = meter.customer == customer ? meter.vendCarry : Money();
        if (reverseEnergy(allocation.amount, cost, false, carry).recovery.isPositive())
            return false;
    }
    MPM_TRY(const Money balance, creditOf(database, customer));
    return credit <= balance;
}

Outcome checkReversible(Database &database, const StoredPayment &payment)
{
    if (payment.unmatched == u"matched")
        return refused(u"payment_was_matched"_s, u"A person has matched this payment since."_s);
    MPM_TRY(const auto tokens, readTokensOfCause(database, u"payment"_s, payment.id.toBytes()));
    const bool isOut = std::any_of(tokens.begin(), tokens.end(), [](const TokenRow &token) {
        return token.state == u"requesting" || token.state == u"issued" || token.state == u"uncertain";
    });
    if (isOut)
        return refused(u"payment_has_token"_s, u"The token of this payment was already asked for."_s);
    MPM_TRY(const bool untouched, isUntouched(database, payment, tokens));
    if (!untouched)
        return refused(u"payment_was_used"_s, u"The money of this payment was used since."_s);
    return {};
}

/// It was never booked, and nobody waits for it any more; its reference stays known.
Outcome closeUnmatched(const TakeBackContext &context, const StoredPayment &payment)
{
    MPM_CHECK(requireNone(context.database(),
                          {{u"SELECT count(*) FROM refund WHERE payment_id = ? AND state <> 'failed'"_s,
                            u"refund_under_way"_s, u"A refund of this payment is under way."_s}},
                          payment.id.toBytes()));
    MPM_TRY(const auto changed,
            context.transaction.updateState("payment"_L1, payment.id.toBytes(), {{"unmatched"_L1, toSql(u"open"_s)}},
                                            {{"unmatched"_L1, toSql(QString())},
                                             {"resolved_ms"_L1, toSql(context.database().clock().now())},
                                             {"resolved_by"_L1, toSql(context.user)},
                                             {"resolution_note"_L1, toSql(context.reason)}}));
    Q_UNUSED(changed);
    return writeAudit(context.transaction, {context.user, u"payment.take_back"_s, u"payment"_s, payment.id.toBytes(),
                                            u"unmatched"_s, context.reason});
}

} // namespace

Result<bool> takeBackSale(const TakeBackContext &context, const QByteArray &id, int line)
{
    auto &database = context.database();
    MPM_TRY(const qint64 active,
            database.readInteger(u"SELECT count(*) FROM sale WHERE id = ? AND state <> 'archived'"_s, {toSql(id)}));
    if (active == 0)
        return false;
    MPM_CHECK(requireNone(database, onSale(), id));
    MPM_TRY(const auto device, readSoldDevice(database, id));
    MPM_CHECK(archiveSaleWithin(context.transaction, context.company, SaleId::fromBytes(id),
                                {context.reason, context.user, context.today, false}));
    if (!device)
        return true;
    MPM_CHECK(giveDeviceBack(context, *device, line));
    // The device was never used under this sale, so it does not count as used.
    MPM_TRY(const auto changed, context.transaction.updateState("sale"_L1, id, {{"state"_L1, toSql(u"archived"_s)}},
                                                                {{"device_id"_L1, sqlNull()}}));
    Q_UNUSED(changed);
    return true;
}

Result<bool> takeBackPayment(const TakeBackContext &context, const QByteArray &id, int)
{
    MPM_TRY(const auto payment, readStoredPayment(context.database(), PaymentId::fromBytes(id)));
    if (payment.unmatched == u"open") {
        MPM_CHECK(closeUnmatched(context, payment));
        return true;
    }
    if (payment.status != u"accepted")
        return false;
    MPM_CHECK(checkReversible(context.database(), payment));
    MPM_TRY(const auto day, bookingDay(context.database(), context.company, context.today));
    MPM_CHECK(reverseWithin(context.transaction, payment, {day, context.reason, context.user}));
    return true;
}
