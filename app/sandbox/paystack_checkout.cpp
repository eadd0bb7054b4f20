#include "app/sandbox/paystack_checkout.h"

#include <algorithm>

namespace {

SandboxAnswer page(int status, const QString &content)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = QStringLiteral("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Practice payment page"
                                 "</title><body style=\"font-family: sans-serif; margin: 3em\">"
                                 "<h1>Practice payment page</h1>%1</body></html>\n")
                      .arg(content)
                      .toUtf8();
    return answer;
}

QString button(const QString &code, const QString &action, const QString &text)
{
    return QStringLiteral("<form method=\"post\" action=\"/paystack/checkout/%1/%2\"><p><button>%3</button></p></form>")
        .arg(code, action, text);
}

QString describe(const PaystackTransaction &transaction)
{
    const QString hundredths = QString::number(transaction.amount % 100).rightJustified(2, u'0');
    return QStringLiteral("<p>%1 %2.%3, reference %4. It is: <b>%5</b>.</p>")
        .arg(transaction.currency, QString::number(transaction.amount / 100), hundredths, transaction.reference,
             transaction.status);
}

} // namespace

void finishPaystackCheckout(PaystackTransaction &transaction, bool isPaid, Instant at)
{
    if (transaction.paidAt)
        return;
    transaction.status = isPaid ? QStringLiteral("success") : QStringLiteral("abandoned");
    if (isPaid)
        transaction.paidAt = at;
}

SandboxAnswer paystackCheckout(SandboxState &state, const std::vector<QString> &parts)
{
    const QString code = parts.front();
    const auto transaction = std::find_if(state.transactions.begin(), state.transactions.end(),
                                          [&code](const auto &row) { return row.accessCode == code; });
    if (code.isEmpty() || transaction == state.transactions.end())
        return page(404, QStringLiteral("<p>There is no such page.</p>"));
    if (parts.size() > 1)
        finishPaystackCheckout(*transaction, parts[1] == QLatin1String("pay"), state.now());
    const bool isOpen = !transaction->paidAt;
    return page(200, describe(*transaction) +
                         (isOpen ? button(code, QStringLiteral("pay"), QStringLiteral("Pay")) +
                                       button(code, QStringLiteral("leave"), QStringLiteral("Do not pay"))
                                 : QStringLiteral("<p>Thank you.</p>")));
}
