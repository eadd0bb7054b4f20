#include "core/services/request_rows.h"

using namespace Qt::StringLiterals;

Result<std::optional<RequestView>> readRequestView(Database &database, const PaymentId &payment)
{
    return database.readFirst(u"SELECT state, phone, email, url, detail, created_by, created_ms, expires_ms, asked_ms, "
                              "finished_ms FROM payment_request WHERE payment_id = ?"_s,
                              {toSql(payment)}, [](const Row &row) {
                                  return RequestView{row.text(0),           row.text(1),    row.text(2),
                                                     row.text(3),           row.text(4),    row.text(5),
                                                     row.instant(6),        row.instant(7), row.optionalInstant(8),
                                                     row.optionalInstant(9)};
                              });
}

Result<bool> isWaitingForPayer(Database &database, const PaymentId &payment)
{
    MPM_TRY(const auto open, database.readInteger(u"SELECT count(*) FROM payment_request WHERE payment_id = ? AND "
                                                  "state IN ('queued', 'asking', 'asked', 'uncertain')"_s,
                                                  {toSql(payment)}));
    return open > 0;
}

Outcome closeRequest(Transaction &transaction, const PaymentId &payment, const QString &state, const QString &detail)
{
    MPM_TRY(const auto changed,
            transaction.updateLocal("payment_request"_L1, {{"payment_id"_L1, toSql(payment)}},
                                    {{"state"_L1, toSql(state)},
                                     {"detail"_L1, toSql(detail)},
                                     {"finished_ms"_L1, toSql(transaction.database().clock().now())}}));
    Q_UNUSED(changed);
    return {};
}

Outcome failPendingPayment(Transaction &transaction, const PaymentId &payment, const QString &reason)
{
    MPM_TRY(const auto changed,
            transaction.updateState("payment"_L1, payment.toBytes(), {{"status"_L1, toSql(u"pending"_s)}},
                                    {{"status"_L1, toSql(u"failed"_s)}, {"reason"_L1, toSql(reason)}}));
    Q_UNUSED(changed);
    return {};
}
