#include "core/services/payment_intake.h"

#include "core/services/audit.h"
#include "core/services/open_item.h"

using namespace Qt::StringLiterals;

namespace {

Outcome auditBooking(Transaction &transaction, const QString &user, const PaymentId &id, const QString &before)
{
    return writeAudit(transaction, {user, u"payment.booked"_s, u"payment"_s, id.toBytes(), before, u"accepted"_s});
}

} // namespace

Outcome acceptPayment(Transaction &transaction, const Company &company, const IncomingPayment &incoming,
                      const BookingPlan &plan, const Fields &also)
{
    MPM_TRY(auto outcome, bookedFields(transaction, company, plan));
    outcome.insert(outcome.end(), also.begin(), also.end());
    MPM_CHECK(insertPayment(transaction, incoming, outcome));
    MPM_CHECK(writeBooking(transaction, company, incoming.id(), plan, incoming.user));
    return auditBooking(transaction, incoming.user, incoming.id(), QString());
}

Outcome acceptStored(Transaction &transaction, const Company &company, const StoredPayment &stored,
                     const Fields &expected, const Fields &also, const BookingPlan &plan, const QString &user)
{
    MPM_TRY(auto outcome, bookedFields(transaction, company, plan));
    outcome.insert(outcome.end(), also.begin(), also.end());
    MPM_TRY(const auto changed, transaction.updateState("payment"_L1, stored.id.toBytes(), expected, outcome));
    if (changed == 0)
        return refused(u"not_allowed"_s, u"The payment changed meanwhile; look again."_s);
    MPM_CHECK(indexPayment(transaction, stored.id));
    MPM_CHECK(writeBooking(transaction, company, stored.id, plan, user));
    return auditBooking(transaction, user, stored.id, stored.status);
}

QString conflictDetail(const StoredPayment &stored, const IncomingPayment &incoming)
{
    return u"The reference %1 came again as %2 %3 for \"%4\"; the first one is %5 %6 for \"%7\"."_s.arg(
        incoming.reference, incoming.amountText, incoming.currency, incoming.namedSerial, stored.amountText,
        stored.currency, stored.namedSerial);
}

Outcome raiseConflict(Transaction &transaction, const PaymentId &stored, const QString &detail)
{
    return raiseOpenItem(transaction, {u"payment_conflict"_s, u"payment"_s, stored.toBytes(), detail});
}

bool isFuture(const Database &database, Instant instant)
{
    return instant > database.clock().now().plus(std::chrono::hours(24));
}

bool isStaffMoney(const QString &accountKey)
{
    return accountKey == u"cash" || accountKey == u"credit";
}
