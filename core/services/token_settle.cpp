#include "core/services/token_settle.h"

#include "core/services/allocation_rows.h"
#include "core/services/customer_family.h"
#include "core/services/device_facts.h"
#include "core/services/device_rows.h"
#include "core/services/message_service.h"
#include "core/services/message_template_service.h"
#include "core/services/open_item.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace {

/// Whether the device is with its customer for the sale that the token belongs to: a token may come after the device
/// was taken back or sold again.
Result<bool> isOfPresentSale(Database &database, const TokenRow &token)
{
    if (!token.sale)
        return true;
    MPM_TRY(const auto is,
            database.readFirst(u"SELECT (SELECT s.id FROM sale s WHERE s.device_id = d.id AND s.state <> 'archived' "
                               "ORDER BY s.state = 'open' DESC, s.created_ms DESC, s.id DESC LIMIT 1) IS ? "
                               "FROM device d WHERE d.id = ? AND d.customer_id IS NOT NULL"_s,
                               {toSql(token.sale), toSql(token.device)},
                               [](const Row &row) { return row.boolean(0); }));
    return is.value_or(false);
}

/// What the token gives the device until its next one.
Fields paidTime(const TokenRow &token)
{
    if (token.kind == TokenKind::Unlock)
        return {{"unlocked"_L1, toSql(true)}, {"switch_check_ms"_L1, toSql(0)}};
    if (token.kind == TokenKind::Days && token.activeUntil)
        return {{"paid_until_ms"_L1, toSql(*token.activeUntil)}, {"switch_check_ms"_L1, toSql(0)}};
    return {};
}

/// A device that was reset by hand meanwhile, and given out, is not what the reset was asked for.
Outcome noteResetToken(Transaction &transaction, const DeviceId &id)
{
    MPM_TRY(const auto device, readDeviceFacts(transaction.database(), id));
    return device.needsReset ? noteReset(transaction, id) : Outcome();
}

Outcome updateDevice(Transaction &transaction, const TokenRow &token)
{
    if (token.kind == TokenKind::Command && token.command == u"reset")
        return noteResetToken(transaction, token.device);
    const Fields fields = paidTime(token);
    if (fields.empty())
        return {};
    MPM_TRY(const bool isPresent, isOfPresentSale(transaction.database(), token));
    if (!isPresent)
        return {};
    return transaction.updateLocal("device"_L1, {{"id"_L1, toSql(token.device)}}, fields).transform([](qint64) {});
}

Outcome noteDifference(Transaction &transaction, const TokenRow &token, const IssueOutcome &outcome)
{
    const bool energyDiffers =
        outcome.reportedWattHours && token.kind == TokenKind::Energy && *outcome.reportedWattHours != token.wattHours;
    const bool daysDiffer =
        outcome.reportedDays && token.kind == TokenKind::Days && *outcome.reportedDays != token.days;
    if (!energyDiffers && !daysDiffer)
        return {};
    const auto detail =
        energyDiffers
            ? u"Asked for %1 Wh, the maker reports %2 Wh."_s.arg(token.wattHours).arg(*outcome.reportedWattHours)
            : u"Asked for %1 days, the maker reports %2 days."_s.arg(token.days).arg(*outcome.reportedDays);
    return raiseOpenItem(transaction, {u"quantity_differs"_s, u"token"_s, token.id.toBytes(), detail});
}

} // namespace

Result<PaymentSplit> readPaymentSplit(Database &database, const QByteArray &payment)
{
    PaymentSplit split;
    MPM_CHECK(database.forEach(
        u"SELECT type, amount FROM allocation WHERE payment_id = ? AND reversal_id IS NULL ORDER BY line"_s,
        {toSql(payment)}, [&](const Row &row) {
            split.parts.emplace_back(allocationTypeFromStored(row.text(0)), row.money(1));
            split.amount += row.money(1);
            return true;
        }));
    return split;
}

Result<QString> tokenMessageBody(Database &database, const Company &company, const TokenRow &token)
{
    MPM_TRY(const auto device, readDeviceFacts(database, token.device));
    TokenText text{device.serial, token.kind, token.text, token.wattHours, token.days, std::nullopt};
    if (token.causeType == u"payment") {
        MPM_TRY(text.split, readPaymentSplit(database, token.causeId));
    }
    QString language = company.language;
    QString name;
    if (token.customer) {
        MPM_TRY(const auto reader, presentCustomer(database, *token.customer));
        MPM_TRY(const auto customer, readCustomerFacts(database, reader));
        name = customer.name;
        if (!customer.language.isEmpty())
            language = customer.language;
    }
    return composeMessage(database, company, messageKindOf(text), language, name,
                          tokenValues(language, company.currency, text));
}

Result<bool> recordIssued(Transaction &transaction, const Company &company, const TokenRow &token,
                          const IssueOutcome &outcome)
{
    auto &database = transaction.database();
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(), {{"state"_L1, toSql(token.state)}},
                                    {{"state"_L1, toSql(u"issued"_s)},
                                     {"text"_L1, toSql(outcome.text)},
                                     {"reference"_L1, toSql(outcome.reference)},
                                     {"reported_wh"_L1, toSql(outcome.reportedWattHours)},
                                     {"reported_days"_L1, toSql(outcome.reportedDays)},
                                     {"detail"_L1, toSql(outcome.detail)},
                                     {"waits_for_person"_L1, toSql(false)},
                                     {"issued_ms"_L1, toSql(database.clock().now())}}));
    if (changed == 0)
        return false;
    TokenRow issued = token;
    issued.text = outcome.text;
    MPM_CHECK(updateDevice(transaction, issued));
    MPM_CHECK(noteDifference(transaction, issued, outcome));
    if (!issued.text.isEmpty())
        MPM_CHECK(putSearchDocument(transaction, SearchKind::Token, issued.id.toBytes(), {issued.text}));
    if (issued.customer && issued.kind != TokenKind::Command) {
        MPM_TRY(const auto body, tokenMessageBody(database, company, issued));
        MPM_CHECK(queueMessage(transaction, u"token"_s, issued.id.toBytes(), u"token"_s, 0, *issued.customer, body));
    }
    return true;
}
