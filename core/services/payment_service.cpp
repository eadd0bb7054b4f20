#include "core/services/payment_service.h"

#include "core/services/payment_views.h"

Result<PaymentView> PaymentService::read(const PaymentId &id)
{
    return readPaymentView(m_context.database, id);
}

Result<PaymentView> PaymentService::find(const QString &key)
{
    MPM_TRY(const auto id, findPayment(m_context.database, key));
    return read(id);
}

Result<Page<PaymentRow>> PaymentService::list(const PaymentFilter &filter, const PageRequest &page)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return listPayments(m_context.database, company, filter, page);
}
