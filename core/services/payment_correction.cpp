#include "core/services/access_charges.h"
#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/day_close.h"
#include "core/services/message_service.h"
#include "core/services/open_item.h"
#include "core/services/payment_effects.h"
#include "core/services/payment_intake.h"
#include "core/services/payment_reversal.h"
#include "core/services/payment_views.h"
#include "core/services/rehearsal.h"

using namespace Qt::StringLiterals;

namespace {

/// "~1", "~2".. behind the provider's reference, the first that is free.
Result<QString> freeReference(Database &database, const PaymentView &wrong)
{
    QString root = wrong.reference;
    for (auto link = wrong.corrects; link;) {
        root = link->reference;
        MPM_TRY(const auto earlier, readPaymentView(database, link->id));
        link = earlier.corrects;
    }
    for (int number = 1;; ++number) {
        const QString reference = u"%1~%2"_s.arg(root).arg(number);
        MPM_TRY(const auto taken,
                database.readInteger(u"SELECT count(*) FROM payment WHERE account_key = ? AND reference = ?"_s,
                                     {toSql(wrong.accountKey), toSql(reference)}));
        if (taken == 0)
            return reference;
    }
}

/// A payment moves to the device it was meant for (product expectations, section 2): the two halves of the move,
/// inside one transaction.
class Move
{
public:
    Move(Transaction &transaction, const ServiceContext &context, const Company &company)
        : m_transaction(transaction), m_context(context), m_company(company)
    {
    }

    /// Checks what can be known before anything is written.
    [[nodiscard]] Outcome prepare(const PaymentId &id, const QString &serial)
    {
        auto &database = m_transaction.database();
        MPM_TRY(m_wrong, readPaymentView(database, id));
        MPM_CHECK(requireMovable());
        if (serial.trimmed().isEmpty())
            return invalid(u"required"_s, u"Name the device serial number."_s, u"serial"_s);
        MPM_TRY(const auto device, findDeviceFacts(database, serial));
        if (!device)
            return refused(u"unknown_serial"_s, u"No device has the serial \"%1\"."_s.arg(serial.trimmed()),
                           u"serial"_s);
        if (device->serial == m_wrong.serial)
            return refused(u"same_device"_s, u"The payment is already booked on %1."_s.arg(device->serial),
                           u"serial"_s);
        m_right = *device;
        return fillIncoming();
    }

    [[nodiscard]] Outcome takeBack(const QString &reason)
    {
        MPM_TRY(const auto stored, readStoredPayment(m_transaction.database(), m_wrong.id));
        MPM_TRY(const auto day, bookingDay(m_transaction.database(), m_company, m_company.dateOf(m_wrong.paidAt)));
        return reverseWithin(m_transaction, stored, {day, reason, m_context.user});
    }

    [[nodiscard]] Outcome book(const QString &reason)
    {
        BookingRequest request;
        request.amount = *m_incoming.amount;
        request.paidAt = m_incoming.paidAt;
        request.origin = isStaffMoney(m_incoming.accountKey) ? PaymentOrigin::Staff : PaymentOrigin::Channel;
        request.accountKey = m_incoming.accountKey;
        request.serial = m_incoming.namedSerial;
        MPM_TRY(const auto plan, planBooking(m_transaction, m_company, request));
        MPM_CHECK(acceptPayment(m_transaction, m_company, m_incoming, plan, {{"corrects_id"_L1, toSql(m_wrong.id)}}));
        return writeAudit(m_transaction, {m_context.user, u"payment.corrected"_s, u"payment"_s, m_wrong.id.toBytes(),
                                          m_wrong.serial, m_right.serial + u": "_s + reason});
    }

    [[nodiscard]] Result<Correction> result()
    {
        MPM_TRY(auto reversed, readPaymentView(m_transaction.database(), m_wrong.id));
        MPM_TRY(auto booked, readPaymentView(m_transaction.database(), m_incoming.id()));
        return Correction{std::move(reversed), std::move(booked)};
    }

    [[nodiscard]] const PaymentView &wrong() const { return m_wrong; }
    [[nodiscard]] const DeviceFacts &right() const { return m_right; }
    [[nodiscard]] std::vector<PaymentId> both() const { return {m_wrong.id, m_incoming.id()}; }

private:
    [[nodiscard]] Outcome requireMovable()
    {
        if (m_wrong.status != PaymentStatus::Accepted)
            return refused(u"not_allowed"_s,
                           u"Only an accepted payment can be moved to another device; this one is %1."_s.arg(
                               toWord(m_wrong.status)));
        if (m_wrong.accountKey == u"credit")
            return refused(u"not_allowed"_s, u"This was paid with the customer's own credit: reverse it, and use the "
                                             "credit again on the right device."_s);
        MPM_TRY(const auto isGone, hasOpenItem(m_transaction.database(), u"provider_reversed"_s, m_wrong.id.toBytes()));
        if (isGone)
            return refused(u"provider_reversed"_s,
                           u"The provider took this money back: reverse the payment instead of moving it."_s);
        return {};
    }

    [[nodiscard]] Outcome fillIncoming()
    {
        m_incoming.accountKey = m_wrong.accountKey;
        m_incoming.provider = m_wrong.provider;
        MPM_TRY(m_incoming.reference, freeReference(m_transaction.database(), m_wrong));
        m_incoming.amount = m_wrong.amount;
        m_incoming.amountText = m_wrong.amountText;
        m_incoming.currency = m_wrong.currency;
        m_incoming.namedSerial = m_right.serial;
        m_incoming.serialSource = u"correction"_s;
        m_incoming.sender = m_wrong.sender;
        m_incoming.paidAt = m_wrong.paidAt;
        m_incoming.user = m_context.user;
        return {};
    }

    Transaction &m_transaction;
    const ServiceContext &m_context;
    const Company &m_company;
    PaymentView m_wrong;
    DeviceFacts m_right;
    IncomingPayment m_incoming;
};

/// The move with the books of both sides before, between and after.
Result<CorrectionPreview> moveAndCompare(Move &move, Database &database, const Company &company,
                                         Transaction &transaction)
{
    MPM_TRY(const auto wrongCustomer, presentCustomer(database, *move.wrong().customerId));
    const auto rightCustomer = move.right().customer.value_or(wrongCustomer);
    // Charges that only nobody looked at yet are no effect of the correction.
    MPM_CHECK(createAccessCharges(transaction, rightCustomer, company.dateOf(move.wrong().paidAt)));
    MPM_TRY(const auto before, readCustomerBooks(database, wrongCustomer, move.both()));
    MPM_TRY(const auto waiting, countWaitingMessages(database, move.wrong().id));
    MPM_CHECK(move.takeBack(u"preview"_s));
    MPM_TRY(const auto between, readCustomerBooks(database, wrongCustomer, move.both()));
    MPM_TRY(const auto left, countWaitingMessages(database, move.wrong().id));
    MPM_TRY(const auto other, readCustomerBooks(database, rightCustomer, move.both()));
    MPM_CHECK(move.book(u"preview"_s));
    MPM_TRY(const auto after, readCustomerBooks(database, rightCustomer, move.both()));
    CorrectionPreview preview;
    MPM_TRY(preview.result, move.result());
    preview.result.booked.receiptNumber.clear();
    preview.takenBack = differenceOf(before, between);
    preview.booked = differenceOf(other, after);
    preview.messagesStopped = waiting - left;
    return preview;
}

} // namespace

Result<Correction> PaymentService::correct(const PaymentId &id, const QString &serial, const QString &reason)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    if (reason.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say why the payment belongs to another device."_s, u"reason"_s);
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    Move move(transaction, m_context, company);
    MPM_CHECK(move.prepare(id, serial));
    MPM_CHECK(move.takeBack(reason.trimmed()));
    MPM_CHECK(move.book(reason.trimmed()));
    MPM_TRY(auto result, move.result());
    MPM_CHECK(transaction.commit());
    return result;
}

Result<CorrectionPreview> PaymentService::previewCorrection(const PaymentId &id, const QString &serial)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return rehearse(m_context.database, [&](Transaction &transaction) -> Result<CorrectionPreview> {
        Move move(transaction, m_context, company);
        MPM_CHECK(move.prepare(id, serial));
        return moveAndCompare(move, m_context.database, company, transaction);
    });
}
