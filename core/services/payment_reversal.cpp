#include "core/services/payment_reversal.h"

#include "core/domain/reversal.h"
#include "core/services/allocation_rows.h"
#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/customer_money.h"
#include "core/services/device_event_rows.h"
#include "core/services/device_facts.h"
#include "core/services/journal.h"
#include "core/services/open_item.h"
#include "core/services/plan_rows.h"
#include "core/services/token_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The undoing of one accepted payment (domain rules, section 15): opposite lines, nothing is deleted.
class Reversal
{
public:
    Reversal(Transaction &transaction, StoredPayment payment, ReversalOrder order)
        : m_transaction(transaction), m_database(transaction.database()), m_payment(std::move(payment)),
          m_date(order.date), m_reason(std::move(order.reason)),
          m_used(order.used), m_cause{u"reversal"_s, {}, std::move(order.user), {}},
          m_id(ReversalId::make(m_database.clock(), m_database.random()))
    {
        m_cause.id = m_id.toBytes();
    }

    [[nodiscard]] Outcome run()
    {
        MPM_CHECK(markReversed());
        MPM_TRY(m_customer, presentCustomer(m_database, *m_payment.customer));
        MPM_TRY(m_tokens, readTokensOfCause(m_database, u"payment"_s, m_payment.id.toBytes()));
        MPM_CHECK(cancelTokens());
        MPM_CHECK(readLines());
        MPM_CHECK(writeOppositeLines());
        for (const auto &line : m_lines)
            MPM_CHECK(takeBack(line));
        MPM_CHECK(settleCredit());
        if (m_used == UsedGoods::AreWrittenOff)
            MPM_CHECK(writeOffRecovery());
        MPM_CHECK(stopMessages());
        return writeJournal(m_transaction,
                            {m_date, u"reversal"_s, m_cause.id, u"Reversal: "_s + m_reason, m_customer, m_journal});
    }

private:
    [[nodiscard]] Outcome markReversed()
    {
        MPM_TRY(const auto changed,
                m_transaction.updateState("payment"_L1, m_payment.id.toBytes(), {{"status"_L1, toSql(u"accepted"_s)}},
                                          {{"status"_L1, toSql(u"reversed"_s)}}));
        Q_UNUSED(changed);
        return m_transaction.insert("reversal"_L1, {{"id"_L1, toSql(m_id)},
                                                    {"payment_id"_L1, toSql(m_payment.id)},
                                                    {"at_ms"_L1, toSql(m_database.clock().now())},
                                                    {"date"_L1, toSql(m_date)},
                                                    {"reason"_L1, toSql(m_reason)},
                                                    {"by_user"_L1, toSql(m_cause.user)}});
    }

    /// Tokens that were not asked for are cancelled; any other counts as delivered.
    [[nodiscard]] Outcome cancelTokens()
    {
        for (auto &token : m_tokens) {
            MPM_TRY(const auto cancelled, cancelToken(m_transaction, token, u"The payment was reversed."_s));
            if (cancelled)
                token.state = u"cancelled"_s;
        }
        return {};
    }

    [[nodiscard]] Outcome readLines()
    {
        MPM_TRY(const auto stored, readAllocations(m_database, m_payment.id));
        for (const auto &line : stored)
            m_lines.push_back(line.allocation);
        return {};
    }

    [[nodiscard]] Outcome writeOppositeLines()
    {
        auto opposite = m_lines;
        for (auto &line : opposite)
            line.amount = -line.amount;
        m_journal.push_back({Account::money(m_payment.accountKey), -*m_payment.amount});
        for (const auto &line : m_lines)
            m_journal.push_back({Account::income(line.type), line.amount});
        MPM_CHECK(insertAllocations(m_transaction, m_payment.id, static_cast<int>(m_lines.size()) + 1, opposite, m_id));
        return applyToDebts(m_transaction, opposite);
    }

    [[nodiscard]] Outcome takeBack(const AllocationLine &line)
    {
        switch (line.type) {
        case AllocationType::Energy:
            return takeBackEnergy(line);
        case AllocationType::Service:
            return takeBackService(line);
        case AllocationType::Credit:
            m_creditChange -= line.amount;
            return {};
        case AllocationType::ApplianceInstalment:
        case AllocationType::DeviceInstalment:
            MPM_CHECK(cancelWaitingUnlock(*line.sale));
            return reopenSale(*line.sale);
        case AllocationType::Recovery:
            return keepWrittenOff(line);
        case AllocationType::AccessRate:
            break;
        }
        return {};
    }

    /// The token of this payment for what it bought, as it was before or after cancelling. There is one: other devices
    /// get unlocks only. Its device may be the one that replaced the device of the line.
    [[nodiscard]] const TokenRow *tokenOf(TokenKind kind) const
    {
        const auto found =
            std::find_if(m_tokens.begin(), m_tokens.end(), [&](const TokenRow &token) { return token.kind == kind; });
        return found == m_tokens.end() ? nullptr : &*found;
    }

    [[nodiscard]] static bool isDelivered(const TokenRow *token)
    {
        return token != nullptr && token->state != u"cancelled";
    }

    [[nodiscard]] Outcome takeBackEnergy(const AllocationLine &line)
    {
        MPM_TRY(const auto present, deviceInPlaceOf(m_database, *line.device, m_customer));
        MPM_TRY(const auto meter, readDeviceFacts(m_database, present.value_or(*line.device)));
        const auto *token = tokenOf(TokenKind::Energy);
        const Money cost = token != nullptr ? token->cost : Money();
        // When the meter has left, so has the carry: it went to this customer's credit, and a later one is not his.
        const bool isStillHis = meter.customer == m_customer;
        MPM_TRY(const Money carry, isStillHis ? Result<Money>(meter.vendCarry) : carryInCredit(line.amount - cost));
        const auto back = reverseEnergy(line.amount, cost, isDelivered(token), carry);
        if (isStillHis) {
            MPM_CHECK(setVendCarry(m_transaction, meter.id, carry, back.newCarry, m_cause));
        } else {
            m_creditChange += back.newCarry - carry;
            addToJournal(transfer(Account::credit, Account::energy, carry));
            addToJournal(transfer(Account::energy, Account::credit, back.newCarry));
        }
        addToJournal(transfer(Account::recovery, Account::energy, back.recovery));
        return addRecoveryCharge(m_transaction, m_customer, m_payment.id, m_date, back.recovery);
    }

    /// What a payment put into the carry of a meter that has left (`put`), as far as the credit still has it.
    [[nodiscard]] Result<Money> carryInCredit(Money put)
    {
        MPM_TRY(const Money credit, creditOf(m_database, m_customer));
        return std::max(Money(), std::min(put, credit + m_creditChange));
    }

    [[nodiscard]] Outcome takeBackService(const AllocationLine &line)
    {
        MPM_TRY(const auto service, readService(m_database, *line.sale));
        const auto *token = tokenOf(TokenKind::Days);
        const Money carry =
            reverseService(line.amount, token != nullptr ? token->cost : Money(), isDelivered(token), service.carry);
        return setServiceCarry(m_transaction, *line.sale, *line.device, service.carry, carry, m_cause);
    }

    /// An unlock that a later payment earned, and that was not asked for yet, must not leave while money is open again.
    [[nodiscard]] Outcome cancelWaitingUnlock(const SaleId &sale)
    {
        MPM_TRY(const auto waiting,
                m_database.readAll(
                    u"SELECT t.id FROM sale s JOIN token t ON t.device_id = s.device_id AND t.sale_id = s.id "
                    "WHERE s.id = ? AND t.kind = 'unlock' AND t.state IN ('queued', 'refused')"_s,
                    {toSql(sale)}, [](const Row &row) { return row.id<TokenId>(0); }));
        for (const auto &id : waiting) {
            MPM_TRY(const auto token, readTokenRow(m_database, id));
            MPM_TRY(const auto cancelled,
                    cancelToken(m_transaction, token, u"An earlier payment of the plan was reversed."_s));
            Q_UNUSED(cancelled);
        }
        return {};
    }

    /// A complete plan is open again. When its device serves somebody else by now, the debt goes on without it.
    [[nodiscard]] Outcome reopenSale(const SaleId &sale)
    {
        MPM_TRY(const auto changed,
                m_transaction.updateState("sale"_L1, sale.toBytes(),
                                          {{"state"_L1, toSql(u"complete"_s)}, {"device_id"_L1, sqlNull()}},
                                          {{"state"_L1, toSql(u"open"_s)}}));
        if (changed > 0)
            return {};
        MPM_TRY(const auto elsewhere,
                m_database.readInteger(
                    u"SELECT count(*) FROM sale s JOIN device d ON d.id = s.device_id WHERE s.id = ? AND "
                    "(d.customer_id IS NOT s.customer_id OR EXISTS (SELECT 1 FROM sale o WHERE o.device_id = "
                    "s.device_id AND o.state = 'open' AND o.id <> s.id))"_s,
                    {toSql(sale)}));
        Fields fields{{"state"_L1, toSql(u"open"_s)}};
        if (elsewhere > 0)
            fields.push_back({"device_id"_L1, sqlNull()});
        MPM_TRY(const auto reopened,
                m_transaction.updateState("sale"_L1, sale.toBytes(), {{"state"_L1, toSql(u"complete"_s)}}, fields));
        Q_UNUSED(reopened);
        return {};
    }

    /// What was paid on a recovery charge is owed again, but not when the rest of it was written off.
    [[nodiscard]] Outcome keepWrittenOff(const AllocationLine &line)
    {
        MPM_TRY(const auto writtenOff, m_database.readInteger(u"SELECT written_off FROM recovery_charge WHERE id = ?"_s,
                                                              {toSql(*line.recovery)}));
        if (writtenOff != 0)
            addToJournal(transfer(Account::writeOff, Account::recovery, line.amount));
        return {};
    }

    /// Credit is taken back as far as it is there; what was spent meanwhile becomes a recovery charge.
    [[nodiscard]] Outcome settleCredit()
    {
        if (m_payment.accountKey == u"credit")
            m_creditChange += *m_payment.amount;
        MPM_TRY(const auto credit, creditOf(m_database, m_customer));
        const Money missing = std::max(Money(), -(credit + m_creditChange));
        MPM_CHECK(addCredit(m_transaction, m_customer, m_creditChange + missing, m_cause));
        addToJournal(transfer(Account::recovery, Account::credit, missing));
        return addRecoveryCharge(m_transaction, m_customer, m_payment.id, m_date, missing);
    }

    /// The company takes the loss: what this reversal made the customer owe is written off in the same step.
    [[nodiscard]] Outcome writeOffRecovery()
    {
        using Charge = std::pair<QByteArray, Money>;
        MPM_TRY(const auto charges,
                m_database.readAll(
                    u"SELECT id, amount FROM recovery_charge WHERE payment_id = ? AND write_off_id IS NULL"_s,
                    {toSql(m_payment.id)}, [](const Row &row) { return Charge(row.bytes(0), row.money(1)); }));
        for (const auto &[id, amount] : charges) {
            MPM_CHECK(m_transaction.update("recovery_charge"_L1, id, {{"written_off"_L1, toSql(true)}}));
            addToJournal(transfer(Account::writeOff, Account::recovery, amount));
        }
        return {};
    }

    /// What the customer was not told yet is not said any more.
    [[nodiscard]] Outcome stopMessages()
    {
        MPM_CHECK(stopMessagesOf(m_payment.id.toBytes()));
        for (const auto &token : m_tokens) {
            if (token.state == u"cancelled")
                MPM_CHECK(stopMessagesOf(token.id.toBytes()));
        }
        return {};
    }

    [[nodiscard]] Outcome stopMessagesOf(const QByteArray &cause)
    {
        for (const auto &type : {u"payment"_s, u"token"_s})
            MPM_CHECK(
                m_transaction.executeLocal(u"UPDATE message SET state = 'failed', detail = 'payment was reversed' "
                                           "WHERE cause_type = ? AND cause_id = ? AND state = 'queued'"_s,
                                           {toSql(type), toSql(cause)}));
        return {};
    }

    void addToJournal(const std::vector<JournalLine> &lines)
    {
        m_journal.insert(m_journal.end(), lines.begin(), lines.end());
    }

    Transaction &m_transaction;
    Database &m_database;
    StoredPayment m_payment;
    CustomerId m_customer; ///< of the payment; when that one was merged, who owes and has its money now
    QDate m_date;
    QString m_reason;
    UsedGoods m_used;
    MoneyCause m_cause;
    ReversalId m_id;
    std::vector<TokenRow> m_tokens;
    std::vector<AllocationLine> m_lines;
    std::vector<JournalLine> m_journal;
    Money m_creditChange;
};

} // namespace

Outcome requireReversible(const StoredPayment &payment)
{
    if (payment.status == u"accepted")
        return {};
    return refused(u"not_allowed"_s,
                   u"Only an accepted payment can be reversed; this one is %1."_s.arg(payment.status));
}

Outcome reverseWithin(Transaction &transaction, const StoredPayment &payment, const ReversalOrder &order)
{
    MPM_CHECK(requireReversible(payment));
    MPM_CHECK(Reversal(transaction, payment, order).run());
    MPM_CHECK(settleOpenItems(transaction, u"provider_reversed"_s, payment.id.toBytes(), order.user, order.reason));
    return writeAudit(transaction, {order.user, u"payment.reversed"_s, u"payment"_s, payment.id.toBytes(),
                                    payment.status, order.reason});
}
