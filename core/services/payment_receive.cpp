#include "core/services/account_settings.h"
#include "core/services/open_item.h"
#include "core/services/payment_intake.h"
#include "core/services/payment_reversal.h"
#include "core/services/payment_views.h"
#include "core/services/request_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every payment has a reference: it names a device only when it is a known serial number.
bool isOnlyReference(const SerialCandidate &candidate)
{
    return candidate.where.startsWith(u"reference");
}

/// The first hit wins, known or not: who named a device wrongly did not mean the one that another field names (domain
/// rules, section 23.6). Only where nothing but the reference may name one, a known serial decides between the whole
/// and the cut reference (mobile-money reference, section 19).
Outcome chooseSerial(Database &database, const std::vector<SerialCandidate> &candidates, IncomingPayment &incoming)
{
    const auto choose = [&incoming](const SerialCandidate &candidate) {
        incoming.namedSerial = candidate.text.trimmed();
        incoming.serialSource = candidate.where;
        return Outcome();
    };
    for (const auto &candidate : candidates)
        incoming.otherSerials.append(candidate.text.trimmed());
    const auto meant = std::find_if_not(candidates.begin(), candidates.end(), isOnlyReference);
    if (meant != candidates.end())
        return choose(*meant);
    for (const auto &candidate : candidates) {
        MPM_TRY(const auto device, findDeviceFacts(database, candidate.text));
        if (device)
            return choose(candidate);
    }
    return {};
}

Result<IncomingPayment> incomingOf(Database &database, const ReceivingChannel &channel, const ProviderPayment &row,
                                   const QString &user)
{
    if (row.reference.isEmpty())
        return invalid(u"required"_s, u"The row has no reference."_s, u"reference"_s);
    IncomingPayment incoming;
    incoming.accountKey = channel.id.toText();
    incoming.provider = channel.provider;
    MPM_TRY(incoming.reference, storedReference(database, incoming.accountKey, row));
    incoming.providerId = row.providerId;
    incoming.operatorReceipt = row.operatorReceipt;
    incoming.amount = row.amount;
    incoming.amountText = row.amountText;
    incoming.currency = row.currency.toUpper();
    if (incoming.currency.isEmpty())
        incoming.currency = channel.currency;
    incoming.sender = row.sender;
    incoming.paidAt = row.paidAt;
    incoming.raw = row.raw;
    incoming.user = user;
    MPM_CHECK(chooseSerial(database, row.serials, incoming));
    return incoming;
}

// ---- the checks of section 7 from number 3 on, each with its own code

Outcome checkMoney(const Company &company, const IncomingPayment &incoming)
{
    if (!incoming.amount || !incoming.amount->isPositive())
        return refused(u"invalid_amount"_s, u"\"%1\" is not an amount above zero."_s.arg(incoming.amountText),
                       u"amount"_s);
    if (incoming.currency != company.currency.code())
        return refused(u"wrong_currency"_s, u"The payment is in %1."_s.arg(incoming.currency), u"currency"_s);
    return {};
}

Outcome checkDateAndSerial(const Database &database, const IncomingPayment &incoming)
{
    if (isFuture(database, incoming.paidAt))
        return refused(u"future_date"_s, u"The payment lies more than a day ahead of the clock."_s, u"at"_s);
    if (incoming.namedSerial.isEmpty())
        return refused(u"no_serial"_s, u"The payment names no device serial number."_s, u"serial"_s);
    return {};
}

Result<BookingPlan> judge(Transaction &transaction, const Company &company, const IncomingPayment &incoming)
{
    MPM_CHECK(checkMoney(company, incoming));
    MPM_CHECK(checkDateAndSerial(transaction.database(), incoming));
    BookingRequest request;
    request.amount = *incoming.amount;
    request.paidAt = incoming.paidAt;
    request.accountKey = incoming.accountKey;
    request.serial = incoming.namedSerial;
    return planBooking(transaction, company, request);
}

/// One row on its way in: what it finds in the store decides what becomes of it.
class Intake
{
public:
    Intake(Transaction &transaction, const Company &company, const IncomingPayment &incoming)
        : m_transaction(transaction), m_company(company), m_incoming(incoming)
    {
    }

    [[nodiscard]] Result<ReceivedPayment> takeNew(ProviderPaymentState state)
    {
        if (state == ProviderPaymentState::Settled) {
            MPM_CHECK(settle());
        } else {
            MPM_CHECK(insertPayment(m_transaction, m_incoming, waitingFields(state)));
            if (state == ProviderPaymentState::Reversed)
                MPM_CHECK(tellThatReversalWaits());
        }
        return stateOf(m_incoming.id());
    }

    [[nodiscard]] Result<ReceivedPayment> takeSeen(const StoredPayment &stored, ProviderPaymentState state)
    {
        if (state == ProviderPaymentState::Settled && isReversedByProvider(stored) && isSameMoney(stored, m_incoming)) {
            MPM_CHECK(applyEarlierReversal(stored));
            return stateOf(stored.id);
        }
        if (!isSameContent(stored, m_incoming))
            return conflict(stored);
        const bool isOpen = stored.status == u"pending" || stored.status == u"failed";
        if (state == ProviderPaymentState::Settled && isOpen) {
            MPM_CHECK(settleStored(stored));
            return stateOf(stored.id);
        }
        if (stored.status == u"pending" && state != ProviderPaymentState::Pending) {
            // Before its payer has paid, a provider may call a request abandoned: it waits for its own time limit.
            MPM_TRY(const auto waits, isWaitingForPayer(m_transaction.database(), stored.id));
            if (state != ProviderPaymentState::Abandoned || !waits)
                MPM_CHECK(fail(stored, state));
            return stateOf(stored.id);
        }
        if (state == ProviderPaymentState::Reversed)
            MPM_CHECK(askForReversal(stored));
        return ReceivedPayment{stored.id, PaymentStatus::Duplicate, stored.reason, {}};
    }

private:
    static bool isReversedByProvider(const StoredPayment &stored) { return stored.reason == u"reversed_by_provider"; }

    /// The payment's own row is what waits: it has the reference that the payment will come with.
    [[nodiscard]] Outcome tellThatReversalWaits()
    {
        return raiseOpenItem(m_transaction,
                             {u"reversal_waiting"_s, u"payment"_s, m_incoming.id().toBytes(),
                              u"The provider says that %1 of %2 was reversed, and the payment has not come yet."_s.arg(
                                  m_incoming.reference, m_incoming.amountText)});
    }

    /// The reversal was here first and waited: now the payment is booked, at its own time, and taken back in the same
    /// breath, so that the books hold both as the provider's statement does. No token leaves, no message. What the
    /// checks refuse is not booked: there is nothing to take back. Told once, so that a person knows when the payer
    /// calls (product expectations, section 2).
    [[nodiscard]] Outcome applyEarlierReversal(const StoredPayment &stored)
    {
        const QString why = u"The provider had reversed this payment before it came."_s;
        MPM_CHECK(settleOpenItems(m_transaction, u"reversal_waiting"_s, stored.id.toBytes(), m_incoming.user, why));
        MPM_CHECK(keepRaw(m_transaction, m_incoming));
        MPM_TRY(auto confirmed, confirmedFields(m_transaction.database(), m_incoming));
        confirmed.emplace_back("named_serial"_L1, toSql(m_incoming.namedSerial));
        confirmed.emplace_back("serial_source"_L1, toSql(m_incoming.serialSource));
        const Fields expected{{"status"_L1, toSql(stored.status)}};
        const auto plan = judge(m_transaction, m_company, m_incoming);
        if (plan.has_value()) {
            MPM_CHECK(acceptStored(m_transaction, m_company, stored, expected, confirmed, *plan, m_incoming.user));
            MPM_TRY(const auto booked, readStoredPayment(m_transaction.database(), stored.id));
            MPM_CHECK(reverseWithin(m_transaction, booked, {plan->bookedOn, why, m_incoming.user}));
        } else {
            if (plan.error().code != ErrorCode::Refused)
                return tl::make_unexpected(plan.error());
            MPM_TRY(const auto changed,
                    m_transaction.updateState("payment"_L1, stored.id.toBytes(), expected, confirmed));
            Q_UNUSED(changed);
        }
        return raiseOpenItem(m_transaction, {u"reversed_before_payment"_s, u"payment"_s, stored.id.toBytes(), why});
    }

    /// The money is booked, or waits for its device: a person takes it back. After a correction it stands elsewhere.
    [[nodiscard]] Outcome askForReversal(const StoredPayment &stored)
    {
        MPM_TRY(const auto holder, holderOfMoney(m_transaction.database(), stored));
        if (!holder)
            return {};
        return raiseOpenItem(m_transaction, {u"provider_reversed"_s, u"payment"_s, holder->toBytes(),
                                             u"The provider says that this payment was reversed."_s});
    }

    [[nodiscard]] static Fields waitingFields(ProviderPaymentState state)
    {
        if (state == ProviderPaymentState::Pending)
            return {{"status"_L1, toSql(u"pending"_s)}};
        const auto reason =
            state == ProviderPaymentState::Reversed ? u"reversed_by_provider"_s : u"failed_at_provider"_s;
        return {{"status"_L1, toSql(u"failed"_s)}, {"reason"_L1, toSql(reason)}};
    }

    [[nodiscard]] Outcome settle()
    {
        const auto plan = judge(m_transaction, m_company, m_incoming);
        if (plan.has_value())
            return acceptPayment(m_transaction, m_company, m_incoming, *plan);
        if (plan.error().code != ErrorCode::Refused)
            return tl::make_unexpected(plan.error());
        return insertPayment(m_transaction, m_incoming, refusedFields(plan.error().reason, true));
    }

    [[nodiscard]] Outcome settleStored(const StoredPayment &stored)
    {
        MPM_CHECK(closeRequest(m_transaction, stored.id, u"paid"_s, QString()));
        MPM_CHECK(keepRaw(m_transaction, m_incoming));
        const Fields expected{{"status"_L1, toSql(stored.status)}};
        MPM_TRY(auto confirmed, confirmedFields(m_transaction.database(), m_incoming));
        if (stored.namedSerial.isEmpty()) { // announced without one
            confirmed.emplace_back("named_serial"_L1, toSql(m_incoming.namedSerial));
            confirmed.emplace_back("serial_source"_L1, toSql(m_incoming.serialSource));
        }
        const auto plan = judge(m_transaction, m_company, m_incoming);
        if (plan.has_value())
            return acceptStored(m_transaction, m_company, stored, expected, confirmed, *plan, m_incoming.user);
        if (plan.error().code != ErrorCode::Refused)
            return tl::make_unexpected(plan.error());
        auto fields = refusedFields(plan.error().reason, true);
        fields.insert(fields.end(), confirmed.begin(), confirmed.end());
        MPM_TRY(const auto changed, m_transaction.updateState("payment"_L1, stored.id.toBytes(), expected, fields));
        Q_UNUSED(changed);
        return {};
    }

    [[nodiscard]] Outcome fail(const StoredPayment &stored, ProviderPaymentState state)
    {
        MPM_TRY(const auto changed,
                m_transaction.updateState("payment"_L1, stored.id.toBytes(), {{"status"_L1, toSql(u"pending"_s)}},
                                          waitingFields(state)));
        Q_UNUSED(changed);
        return closeRequest(m_transaction, stored.id, u"failed"_s, u"The provider says that the payment failed."_s);
    }

    [[nodiscard]] Result<ReceivedPayment> conflict(const StoredPayment &stored)
    {
        const QString detail = conflictDetail(stored, m_incoming);
        MPM_CHECK(raiseConflict(m_transaction, stored.id, detail));
        return ReceivedPayment{stored.id, PaymentStatus::Conflict, u"conflict"_s, detail};
    }

    [[nodiscard]] Result<ReceivedPayment> stateOf(const PaymentId &id)
    {
        MPM_TRY(const auto stored, readStoredPayment(m_transaction.database(), id));
        MPM_TRY(const auto status, paymentStatusFromWord(stored.status));
        return ReceivedPayment{id, status, stored.reason, {}};
    }

    Transaction &m_transaction;
    const Company &m_company;
    const IncomingPayment &m_incoming;
};

Result<ReceivedPayment> take(Transaction &transaction, const Company &company, const IncomingPayment &incoming,
                             ProviderPaymentState state)
{
    MPM_TRY(const auto seen, findSeenPayment(transaction.database(), incoming));
    Intake intake(transaction, company, incoming);
    return seen ? intake.takeSeen(*seen, state) : intake.takeNew(state);
}

} // namespace

Result<ReceivedPayment> receiveWithin(Transaction &transaction, const Company &company, const ReceivingChannel &channel,
                                      const ProviderPayment &row, const QString &user)
{
    MPM_TRY(const auto incoming, incomingOf(transaction.database(), channel, row, user));
    return take(transaction, company, incoming, row.state);
}

Result<PaymentView> PaymentService::receive(const AccountId &channel, const QString &providerWord,
                                            const ProviderPayment &row)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto settings, settingsOf(database, channel));
    const ReceivingChannel from{channel, providerWord, currencyOf(settings, company.currency.code())};
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto incoming, incomingOf(database, from, row, m_context.user));
    MPM_TRY(const auto received, take(transaction, company, incoming, row.state));
    // What is in conflict is not in the store; the view shows it as it came.
    if (received.status == PaymentStatus::Conflict) {
        MPM_CHECK(transaction.commit());
        return viewOfIncoming(incoming, PaymentStatus::Conflict, received.reason, database.clock().now());
    }
    MPM_TRY(auto view, readPaymentView(database, received.id));
    view.status = received.status;
    MPM_CHECK(transaction.commit());
    return view;
}
