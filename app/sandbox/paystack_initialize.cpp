#include "app/sandbox/paystack_initialize.h"

#include "app/sandbox/json_members.h"
#include "app/sandbox/paystack_wire.h"
#include "core/domain/money.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qint64 largestAmount = 1'000'000'000'000;

tl::unexpected<Error> wrong(const QString &name, const QString &what)
{
    return invalid(QStringLiteral("invalid_params"), QStringLiteral("\"%1\" %2").arg(name, what), name);
}

Result<QString> emailIn(const JsonValue &body)
{
    MPM_TRY(const auto email, requiredText(body, QStringLiteral("email")));
    static const QRegularExpression form(QStringLiteral("\\A[^@\\s<>,;]+@[^@\\s<>,;.]+(\\.[^@\\s<>,;.]+)+\\z"));
    if (!form.match(email).hasMatch())
        return wrong(QStringLiteral("email"), QStringLiteral("is no e-mail address"));
    return email;
}

/// Hundredths, as a whole number or as the text of one.
Result<qint64> amountIn(const JsonValue &body)
{
    const auto name = QStringLiteral("amount");
    const QString text = body[name].toText();
    static const QRegularExpression whole(QStringLiteral("\\A[1-9][0-9]{0,12}\\z"));
    if (!whole.match(text).hasMatch() || text.toLongLong() > largestAmount)
        return wrong(name, QStringLiteral("must be a whole number of hundredths above 0"));
    return text.toLongLong();
}

Result<QString> currencyIn(const JsonValue &body)
{
    const auto name = QStringLiteral("currency");
    MPM_TRY(const auto currency, optionalText(body, name, QStringLiteral("TZS")));
    if (!Currency::fromCode(currency).has_value())
        return wrong(name, QStringLiteral("is no currency code"));
    return currency;
}

Result<QString> newReference(SandboxState &state, const JsonValue &body)
{
    MPM_TRY(const auto reference, optionalText(body, QStringLiteral("reference")));
    if (reference.isEmpty())
        return QStringLiteral("PSK") + state.random.letters(12);
    MPM_CHECK(checkPaystackReference(reference));
    if (state.transaction(reference))
        return failure(ErrorCode::Conflict, QStringLiteral("duplicate_reference"),
                       QStringLiteral("Duplicate Transaction Reference"), QStringLiteral("reference"));
    return reference;
}

/// An object, or an object written into a string.
Outcome checkMetadata(const JsonValue &metadata)
{
    const auto written = metadata.isString() ? parseJson(metadata.toText().toUtf8()) : Result<JsonValue>(metadata);
    if (!metadata.isNull() && (!written.has_value() || !written->isObject()))
        return wrong(QStringLiteral("metadata"), QStringLiteral("must be an object, or one written into a string"));
    return {};
}

Outcome checkWays(const JsonValue &body)
{
    const auto name = QStringLiteral("channels");
    if (!body.contains(name))
        return {};
    static const QStringList known = {
        QStringLiteral("card"), QStringLiteral("bank"),         QStringLiteral("apple_pay"),     QStringLiteral("ussd"),
        QStringLiteral("qr"),   QStringLiteral("mobile_money"), QStringLiteral("bank_transfer"), QStringLiteral("eft")};
    const auto &ways = body[name].items();
    const bool isKnown = std::all_of(
        ways.begin(), ways.end(), [](const JsonValue &way) { return way.isString() && known.contains(way.toText()); });
    if (ways.empty() || !isKnown)
        return wrong(name, QStringLiteral("must be a list of: ") + known.join(QStringLiteral(", ")));
    return {};
}

} // namespace

Result<PaystackTransaction> beginPaystackTransaction(SandboxState &state, const JsonValue &body)
{
    MPM_CHECK(
        checkMembers(body, {u"email", u"amount", u"currency", u"reference", u"callback_url", u"plan", u"invoice_limit",
                            u"metadata", u"channels", u"split_code", u"subaccount", u"transaction_charge", u"bearer"}));
    PaystackTransaction transaction;
    MPM_TRY(transaction.email, emailIn(body));
    MPM_TRY(transaction.amount, amountIn(body));
    MPM_TRY(transaction.currency, currencyIn(body));
    MPM_CHECK(checkMetadata(body[u"metadata"]));
    MPM_CHECK(checkWays(body));
    MPM_TRY(transaction.reference, newReference(state, body));
    transaction.metadata = body[u"metadata"];
    transaction.status = QStringLiteral("abandoned");
    transaction.createdAt = state.now();
    transaction.accessCode = state.random.letters(15);
    transaction.id = state.nextId();
    return transaction;
}
