#include "core/services/customer_family.h"
#include "core/services/day_close.h"
#include "core/services/message_service.h"
#include "core/services/payment_effects.h"
#include "core/services/payment_intake.h"
#include "core/services/payment_reversal.h"
#include "core/services/payment_views.h"
#include "core/services/rehearsal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The day that a reversal counts for: `date`, otherwise today, but never before the payment itself: the books of the
/// days between would miss money that was never there.
Result<QDate> reversalDay(Database &database, const Company &company, const PaymentId &payment,
                          std::optional<QDate> date)
{
    const auto today = company.dateOf(database.clock().now());
    if (date && (!date->isValid() || *date > today.addDays(1)))
        return refused(u"future_date"_s, u"A reversal cannot lie in the future."_s, u"date"_s);
    MPM_TRY(const auto booked, bookedDay(database, payment));
    if (date && booked && *date < *booked)
        return invalid(u"invalid_date"_s,
                       u"The payment is in the books of %1; its reversal cannot lie before that day."_s.arg(
                           booked->toString(Qt::ISODate)),
                       u"date"_s);
    if (date)
        MPM_CHECK(requireOpenDay(database, *date, u"date"_s));
    return bookingDay(database, company, date.value_or(std::max(today, booked.value_or(today))));
}

} // namespace

Result<PaymentView> PaymentService::previewMatch(const PaymentId &id, const QString &serial)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return rehearse(m_context.database, [&](Transaction &transaction) -> Result<PaymentView> {
        MPM_CHECK(matchWithin(transaction, m_context, company, id, serial));
        MPM_TRY(auto view, read(id));
        view.receiptNumber.clear();
        return view;
    });
}

Result<ReversalPreview> PaymentService::previewReversal(const PaymentId &id, UsedGoods used)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    return rehearse(database, [&](Transaction &transaction) -> Result<ReversalPreview> {
        MPM_TRY(const auto payment, readStoredPayment(database, id));
        MPM_CHECK(requireReversible(payment));
        MPM_TRY(const auto day, reversalDay(database, company, id, {}));
        MPM_TRY(const auto customer, presentCustomer(database, *payment.customer));
        MPM_TRY(const auto before, readCustomerBooks(database, customer, {id}));
        MPM_TRY(const auto waiting, countWaitingMessages(database, id));
        MPM_CHECK(reverseWithin(transaction, payment, {day, u"preview"_s, m_context.user, used}));
        MPM_TRY(const auto after, readCustomerBooks(database, customer, {id}));
        MPM_TRY(const auto left, countWaitingMessages(database, id));
        ReversalPreview preview;
        MPM_TRY(preview.payment, read(id));
        preview.effects = differenceOf(before, after);
        preview.messagesStopped = waiting - left;
        return preview;
    });
}

Result<PaymentView> PaymentService::reverse(const PaymentId &id, const QString &reason, std::optional<QDate> date,
                                            UsedGoods used)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    if (reason.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say why the payment is reversed."_s, u"reason"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto day, reversalDay(database, company, id, date));
    MPM_TRY(const auto payment, readStoredPayment(database, id));
    MPM_CHECK(reverseWithin(transaction, payment, {day, reason.trimmed(), m_context.user, used}));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}
