#include "core/providers/integration.h"
#include "core/services/audit.h"
#include "core/services/payment_intake.h"
#include "core/services/payment_service.h"
#include "core/services/sale_rows.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notAllowed(const QString &sentence)
{
    return refused(u"not_allowed"_s, sentence);
}

struct StoredRefund
{
    RefundId id;
    QString state, askedBy;
    QString reference; ///< the channel's
    QString earlier;   ///< the channel's references of those before, one a line
};

Result<std::optional<StoredRefund>> readRefund(Database &database, const PaymentId &payment)
{
    return database.readFirst(
        u"SELECT id, state, asked_by, reference, earlier FROM refund WHERE payment_id = ?"_s, {toSql(payment)},
        [](const Row &row) {
            return StoredRefund{row.id<RefundId>(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        });
}

/// Every way out of unmatched starts here: it is still open, and no refund is under way.
Outcome requireOpen(Database &database, const StoredPayment &payment)
{
    if (payment.unmatched != u"open")
        return notAllowed(u"Only an unmatched payment that is still open can be settled by hand."_s);
    MPM_TRY(const auto refund, readRefund(database, payment.id));
    if (refund && refund->state != u"failed")
        return notAllowed(u"A refund of this payment is %1."_s.arg(refund->state));
    return {};
}

Fields resolvedFields(const ServiceContext &context, const QString &how, const QString &note)
{
    return {{"unmatched"_L1, toSql(how)},
            {"resolved_ms"_L1, toSql(context.database.clock().now())},
            {"resolved_by"_L1, toSql(context.user)},
            {"resolution_note"_L1, toSql(note)}};
}

Outcome requireRefundable(Database &database, const StoredPayment &payment)
{
    const auto account = AccountId::fromText(payment.accountKey).value_or(AccountId());
    MPM_TRY(const auto kind,
            database.readFirst(u"SELECT kind FROM account WHERE id = ? AND role = 'channel'"_s,
                               {toSql(account.toBytes())}, [](const Row &row) { return row.text(0); }));
    const IntegrationRegistry registry;
    const auto integration = registry.find(AccountRole::Channel, kind.value_or(QString()));
    if (!integration.has_value() || !integration->canRefund)
        return refused(
            u"not_supported"_s,
            u"This channel cannot refund by itself: return it by hand and note it with `payment returned`."_s);
    if (!payment.amount)
        return refused(u"invalid_amount"_s, u"The amount of this payment could not be read."_s, u"amount"_s);
    return {};
}

/// A new refund in the row of one that came to nothing: nothing of the old one may be followed any more.
Outcome askAgain(Transaction &transaction, const ServiceContext &context, const StoredRefund &failed,
                 const QString &reason)
{
    const bool isNumbered = !failed.reference.isEmpty();
    const QString earlier = isNumbered ? failed.earlier + failed.reference + u'\n' : failed.earlier;
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, failed.id.toBytes(), {{"state"_L1, toSql(u"failed"_s)}},
                                    {{"state"_L1, toSql(u"asked"_s)},
                                     {"asked_by"_L1, toSql(context.user)},
                                     {"asked_ms"_L1, toSql(transaction.database().clock().now())},
                                     {"reason"_L1, toSql(reason)},
                                     {"approved_by"_L1, toSql(QString())},
                                     {"approved_ms"_L1, sqlNull()},
                                     {"reference"_L1, toSql(QString())},
                                     {"earlier"_L1, toSql(earlier)},
                                     {"detail"_L1, toSql(QString())},
                                     {"was_sent"_L1, toSql(false)},
                                     {"finished_ms"_L1, sqlNull()}}));
    Q_UNUSED(changed);
    return {};
}

Outcome writeRefundRequest(Transaction &transaction, const ServiceContext &context, const StoredPayment &payment,
                           const QString &reason)
{
    auto &database = transaction.database();
    MPM_TRY(const auto earlier, readRefund(database, payment.id));
    if (earlier)
        return askAgain(transaction, context, *earlier, reason);
    return transaction.insert("refund"_L1, {{"id"_L1, toSql(RefundId::make(database.clock(), database.random()))},
                                            {"payment_id"_L1, toSql(payment.id)},
                                            {"state"_L1, toSql(u"asked"_s)},
                                            {"asked_by"_L1, toSql(context.user)},
                                            {"asked_ms"_L1, toSql(database.clock().now())},
                                            {"reason"_L1, toSql(reason)}});
}

Outcome auditPayment(Transaction &transaction, const ServiceContext &context, const QString &action,
                     const PaymentId &id, const QString &after)
{
    return writeAudit(transaction, {context.user, action, u"payment"_s, id.toBytes(), u"unmatched"_s, after});
}

Outcome checkMatchable(const Database &database, const Company &company, const StoredPayment &payment)
{
    if (!payment.amount || !payment.amount->isPositive())
        return refused(u"invalid_amount"_s, u"\"%1\" is not an amount above zero."_s.arg(payment.amountText),
                       u"amount"_s);
    if (payment.currency != company.currency.code())
        return refused(u"wrong_currency"_s, u"The payment is in %1."_s.arg(payment.currency), u"currency"_s);
    if (isFuture(database, payment.paidAt))
        return refused(u"future_date"_s, u"The payment lies more than a day ahead of the clock."_s, u"at"_s);
    return {};
}

/// What an unmatched payment was meant for, as a person says.
struct MatchTarget
{
    QString serial;             ///< or
    std::optional<SaleId> sale; ///< this sale alone
    QString name;               ///< kept with the payment
};

Outcome bookUnmatched(Transaction &transaction, const ServiceContext &context, const Company &company,
                      const PaymentId &id, const MatchTarget &target)
{
    auto &database = transaction.database();
    MPM_TRY(const auto payment, readStoredPayment(database, id));
    MPM_CHECK(requireOpen(database, payment));
    MPM_CHECK(checkMatchable(database, company, payment));
    BookingRequest request;
    request.amount = *payment.amount;
    request.paidAt = payment.paidAt;
    request.accountKey = payment.accountKey;
    request.serial = target.serial;
    request.onlySale = target.sale;
    request.isRecovery = target.sale.has_value();
    MPM_TRY(const auto plan, planBooking(transaction, company, request));
    const Fields expected{{"status"_L1, toSql(u"refused"_s)}, {"unmatched"_L1, toSql(u"open"_s)}};
    const auto also = resolvedFields(context, u"matched"_s, target.name);
    MPM_CHECK(acceptStored(transaction, company, payment, expected, also, plan, context.user));
    return auditPayment(transaction, context, u"payment.matched"_s, id, target.name);
}

} // namespace

Outcome matchWithin(Transaction &transaction, const ServiceContext &context, const Company &company,
                    const PaymentId &id, const QString &serial)
{
    if (serial.trimmed().isEmpty())
        return invalid(u"required"_s, u"Name the device serial number."_s, u"serial"_s);
    return bookUnmatched(transaction, context, company, id, {serial.trimmed(), std::nullopt, serial.trimmed()});
}

Result<PaymentView> PaymentService::matchSale(const PaymentId &id, const SaleId &sale)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto named, readSaleView(m_context.database, sale));
    MPM_CHECK(bookUnmatched(transaction, m_context, company, id, {QString(), sale, named.number}));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<PaymentView> PaymentService::match(const PaymentId &id, const QString &serial)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(matchWithin(transaction, m_context, company, id, serial));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<PaymentView> PaymentService::returnedByHand(const PaymentId &id, const QString &note)
{
    auto &database = m_context.database;
    if (note.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say to whom and how the money was returned."_s, u"note"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto payment, readStoredPayment(database, id));
    MPM_CHECK(requireOpen(database, payment));
    MPM_TRY(const auto changed,
            transaction.updateState("payment"_L1, id.toBytes(), {{"unmatched"_L1, toSql(u"open"_s)}},
                                    resolvedFields(m_context, u"returned"_s, note.trimmed())));
    Q_UNUSED(changed);
    MPM_CHECK(auditPayment(transaction, m_context, u"payment.returned"_s, id, note.trimmed()));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<PaymentView> PaymentService::askRefund(const PaymentId &id, const QString &reason)
{
    auto &database = m_context.database;
    if (reason.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say why the payment is to be refunded."_s, u"reason"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto payment, readStoredPayment(database, id));
    MPM_CHECK(requireOpen(database, payment));
    MPM_CHECK(requireRefundable(database, payment));
    MPM_CHECK(writeRefundRequest(transaction, m_context, payment, reason.trimmed()));
    MPM_CHECK(auditPayment(transaction, m_context, u"refund.asked"_s, id, reason.trimmed()));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

// There are no users yet, so the second confirmation may come from the person who asked; the audit log says who it was.
Result<PaymentView> PaymentService::approveRefund(const PaymentId &id)
{
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto payment, readStoredPayment(database, id));
    MPM_TRY(const auto refund, readRefund(database, id));
    if (!refund || refund->state != u"asked" || payment.unmatched != u"open")
        return notAllowed(u"No refund of this payment waits for approval."_s);
    const auto now = database.clock().now();
    MPM_TRY(const auto changed,
            transaction.updateState("refund"_L1, refund->id.toBytes(), {{"state"_L1, toSql(u"asked"_s)}},
                                    {{"state"_L1, toSql(u"approved"_s)},
                                     {"approved_by"_L1, toSql(m_context.user)},
                                     {"approved_ms"_L1, toSql(now)},
                                     {"attempts"_L1, toSql(0)},
                                     {"next_try_ms"_L1, toSql(now)}}));
    Q_UNUSED(changed);
    MPM_CHECK(auditPayment(transaction, m_context, u"refund.approved"_s, id, refund->askedBy));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}
