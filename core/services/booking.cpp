#include "core/services/booking.h"

#include "core/services/allocation_rows.h"
#include "core/services/customer_money.h"
#include "core/services/journal.h"
#include "core/services/message_service.h"
#include "core/services/message_template_service.h"
#include "core/services/plan_rows.h"
#include "core/services/token_rows.h"
#include "core/services/write_off.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

Outcome writeCarries(Transaction &transaction, const BookingPlan &plan, const MoneyCause &cause)
{
    const auto &result = plan.distribution;
    if (result.meterCarry)
        MPM_CHECK(setVendCarry(transaction, plan.device->id, plan.device->vendCarry, *result.meterCarry, cause));
    if (!result.serviceCarry)
        return {};
    const auto line = std::find_if(result.lines.begin(), result.lines.end(), [](const AllocationLine &candidate) {
        return candidate.type == AllocationType::Service;
    });
    if (line == result.lines.end())
        return {};
    MPM_TRY(const auto service, readService(transaction.database(), *line->sale));
    return setServiceCarry(transaction, *line->sale, *line->device, service.carry, *result.serviceCarry, cause);
}

/// Surplus becomes credit; a payment made with credit uses it up.
Outcome writeCredit(Transaction &transaction, const BookingPlan &plan, const MoneyCause &cause)
{
    Money change;
    for (const auto &line : plan.distribution.lines) {
        if (line.type == AllocationType::Credit)
            change += line.amount;
    }
    if (plan.request.accountKey == u"credit")
        change -= plan.request.amount;
    return addCredit(transaction, plan.customer.id, change, cause);
}

Outcome writePaymentJournal(Transaction &transaction, const PaymentId &payment, const BookingPlan &plan)
{
    std::vector<JournalLine> lines{{Account::money(plan.request.accountKey), plan.request.amount}};
    for (const auto &line : plan.distribution.lines)
        lines.push_back({Account::income(line.type), -line.amount});
    return writeJournal(transaction,
                        {plan.bookedOn, u"payment"_s, payment.toBytes(), u"Payment"_s, plan.customer.id, lines});
}

Outcome completeSales(Transaction &transaction, const Distribution &distribution)
{
    std::set<QByteArray> sales;
    for (const auto &line : distribution.lines) {
        if (line.sale && line.instalment)
            sales.insert(line.sale->toBytes());
    }
    for (const auto &sale : sales)
        MPM_CHECK(completeIfPaid(transaction, SaleId::fromBytes(sale)));
    return {};
}

Outcome writeTokens(Transaction &transaction, const PaymentId &payment, const BookingPlan &plan)
{
    const TokenCause cause{u"payment"_s, payment.toBytes(), plan.customer.id, plan.request.paidAt};
    for (const auto &demand : plan.distribution.tokens) {
        MPM_TRY(const auto token, insertToken(transaction, cause, demand));
        Q_UNUSED(token);
    }
    return {};
}

/// The token's own message comes with the token; without one the customer hears at once where the money went.
Outcome writeMessage(Transaction &transaction, const Company &company, const PaymentId &payment,
                     const BookingPlan &plan)
{
    if (!plan.distribution.tokens.empty() && plan.distribution.noToken == NoTokenReason::None)
        return {};
    PaymentSplit split{plan.request.amount, {}};
    for (const auto &line : plan.distribution.lines)
        split.parts.emplace_back(line.type, line.amount);
    const auto language = plan.customer.language.isEmpty() ? company.language : plan.customer.language;
    const QString serial = plan.device ? plan.device->serial : QString();
    MPM_TRY(const auto body,
            composeMessage(transaction.database(), company, MessageKind::Payment, language, plan.customer.name,
                           paymentValues(language, company.currency, serial, split, plan.distribution.noToken)));
    return queueMessage(transaction, u"payment"_s, payment.toBytes(), u"payment"_s, 0, plan.customer.id, body);
}

} // namespace

Result<Fields> bookedFields(Transaction &transaction, const Company &company, const BookingPlan &plan)
{
    MPM_TRY(const auto number, transaction.nextNumber(u"receipt"_s));
    const auto deviceId = plan.device ? std::optional(plan.device->id) : std::nullopt;
    return Fields{
        {"status"_L1, toSql(u"accepted"_s)},
        {"reason"_L1, toSql(QString())},
        {"device_id"_L1, toSql(deviceId)},
        {"customer_id"_L1, toSql(plan.customer.id)},
        {"sale_id"_L1, toSql(plan.request.onlySale)},
        {"village_id"_L1, toSql(plan.customer.village)},
        {"price_per_kwh"_L1, toSql(plan.pricePerKwh)},
        {"tariff_name"_L1, toSql(plan.tariffName)},
        {"no_token_reason"_L1,
         toSql(plan.distribution.noToken == NoTokenReason::None ? QString() : toWord(plan.distribution.noToken))},
        {"receipt_number"_L1, toSql(u"%1-R%2"_s.arg(company.officePrefix).arg(number, 6, 10, QChar(u'0')))},
        {"booked_ms"_L1, toSql(transaction.database().clock().now())}};
}

Outcome writeBooking(Transaction &transaction, const Company &company, const PaymentId &payment,
                     const BookingPlan &plan, const QString &user)
{
    const MoneyCause cause{u"payment"_s, payment.toBytes(), user, {}};
    if (plan.recovers)
        MPM_CHECK(insertRecovered(transaction, plan, payment));
    MPM_CHECK(insertAllocations(transaction, payment, 1, plan.distribution.lines));
    MPM_CHECK(applyToDebts(transaction, plan.distribution.lines));
    MPM_CHECK(completeSales(transaction, plan.distribution));
    MPM_CHECK(writeCarries(transaction, plan, cause));
    MPM_CHECK(writeCredit(transaction, plan, cause));
    MPM_CHECK(writePaymentJournal(transaction, payment, plan));
    MPM_CHECK(writeTokens(transaction, payment, plan));
    return writeMessage(transaction, company, payment, plan);
}

Outcome completeIfPaid(Transaction &transaction, const SaleId &sale)
{
    MPM_TRY(const auto open,
            transaction.database().readInteger(
                u"SELECT count(*) FROM instalment WHERE sale_id = ? AND paid < cost AND voided = 0"_s, {toSql(sale)}));
    if (open > 0)
        return {};
    MPM_TRY(const auto changed, transaction.updateState("sale"_L1, sale.toBytes(), {{"state"_L1, toSql(u"open"_s)}},
                                                        {{"state"_L1, toSql(u"complete"_s)}}));
    Q_UNUSED(changed);
    return {};
}
