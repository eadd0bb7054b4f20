#include "app/sandbox/control.h"

#include "app/sandbox/json_members.h"
#include "app/sandbox/payment_metadata.h"
#include "app/sandbox/paystack_wire.h"
#include "core/domain/money.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace {

JsonValue done()
{
    return JsonValue::object({{QStringLiteral("ok"), JsonValue(true)}});
}

tl::unexpected<Error> unknown(const QString &what, const QString &key)
{
    return notFound(QStringLiteral("not_found"), what, key);
}

/// Paystack counts hundredths of the major unit in every currency (mobile-money reference, section 0.4).
Result<qint64> hundredths(const JsonValue &body, const QString &currencyCode)
{
    const auto field = QStringLiteral("amount");
    MPM_TRY(const auto text, requiredText(body, field));
    MPM_TRY(const auto currency, Currency::fromCode(currencyCode));
    MPM_TRY(const Money amount, parseAmount(text, currency, field));
    const qint64 minor = amount.minorUnits();
    if (currency.decimals() == 0)
        return minor * 100;
    if (currency.decimals() == 2)
        return minor;
    if (minor % 10 != 0)
        return invalid(QStringLiteral("invalid_amount"),
                       QStringLiteral("Paystack cannot write more than two decimals."), field);
    return minor / 10;
}

Result<QString> stateIn(const JsonValue &body, const QString &otherwise)
{
    MPM_TRY(const auto status, optionalText(body, QStringLiteral("status"), otherwise));
    static const QStringList known = {QStringLiteral("success"), QStringLiteral("failed"), QStringLiteral("abandoned"),
                                      QStringLiteral("pending"), QStringLiteral("reversed")};
    if (!known.contains(status))
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("status must be one of: ") + known.join(QStringLiteral(", ")),
                       QStringLiteral("status"));
    return status;
}

bool wasPaid(const QString &status)
{
    return status == QLatin1String("success") || status == QLatin1String("reversed");
}

} // namespace

QStringList Control::actions()
{
    return {QStringLiteral("payment"),  QStringLiteral("reverse"),   QStringLiteral("status"),
            QStringLiteral("refund"),   QStringLiteral("device"),    QStringLiteral("sms"),
            QStringLiteral("delivery"), QStringLiteral("misbehave"), QStringLiteral("settings"),
            QStringLiteral("reset"),    QStringLiteral("log")};
}

Result<JsonValue> Control::run(const QString &action, const JsonValue &body)
{
    if (action == QLatin1String("payment"))
        return addPayment(body);
    if (action == QLatin1String("reverse"))
        return setStatus(body, QStringLiteral("reversed"));
    if (action == QLatin1String("status"))
        return setStatus(body, {});
    if (action == QLatin1String("refund"))
        return setRefund(body);
    if (action == QLatin1String("device"))
        return setDevice(body);
    if (action == QLatin1String("sms"))
        return addSms(body);
    if (action == QLatin1String("delivery"))
        return setDelivery(body);
    if (action == QLatin1String("misbehave"))
        return misbehave(body);
    if (action == QLatin1String("settings"))
        return setSettings(body);
    if (action == QLatin1String("log"))
        return sandboxLog(m_state);
    if (action != QLatin1String("reset"))
        return unknown(QStringLiteral("control action"), action);
    m_state.reset();
    return done();
}

Result<Instant> Control::momentIn(const JsonValue &body, const QString &name, Instant otherwise) const
{
    MPM_TRY(const auto text, optionalText(body, name));
    if (text.isEmpty())
        return otherwise;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("\"%1\" must be ISO 8601 with an offset or Z").arg(name), name);
    return Instant{moment.toMSecsSinceEpoch()};
}

Result<JsonValue> Control::addPayment(const JsonValue &body)
{
    MPM_CHECK(
        checkMembers(body, {u"serial", u"amount", u"currency", u"reference", u"phone", u"email", u"paid_at",
                            u"created_at", u"status", u"channel", u"metadata_style", u"metadata_key", u"metadata"}));
    PaystackTransaction transaction;
    MPM_TRY(const auto serial, optionalText(body, QStringLiteral("serial")));
    MPM_TRY(transaction.currency, optionalText(body, QStringLiteral("currency"), QStringLiteral("TZS")));
    MPM_TRY(transaction.amount, hundredths(body, transaction.currency));
    MPM_TRY(transaction.status, stateIn(body, transaction.status));
    MPM_TRY(transaction.channel, optionalText(body, QStringLiteral("channel"), transaction.channel));
    MPM_TRY(transaction.phone, optionalText(body, QStringLiteral("phone")));
    MPM_TRY(transaction.email, optionalText(body, QStringLiteral("email"), QStringLiteral("payer@example.org")));
    MPM_TRY(const Instant paidAt, momentIn(body, QStringLiteral("paid_at"), m_state.now()));
    MPM_TRY(transaction.createdAt, momentIn(body, QStringLiteral("created_at"), paidAt));
    MPM_TRY(transaction.reference, optionalText(body, QStringLiteral("reference")));
    MPM_TRY(const auto style, optionalText(body, QStringLiteral("metadata_style"), QStringLiteral("object")));
    MPM_TRY(const auto key, optionalText(body, QStringLiteral("metadata_key"), QStringLiteral("serial_id")));
    MPM_TRY(transaction.metadata, paymentMetadata(style, key, serial));
    if (body.contains(u"metadata"))
        transaction.metadata = body[u"metadata"];
    if (transaction.reference.isEmpty())
        transaction.reference =
            (style == QLatin1String("reference") ? serial + u'-' : QStringLiteral("PSK")) + m_state.random.letters(12);
    MPM_CHECK(checkPaystackReference(transaction.reference));
    if (wasPaid(transaction.status))
        transaction.paidAt = paidAt;
    transaction.id = m_state.nextId();
    if (m_state.faults.take(QStringLiteral("paystack"), QStringLiteral("payment")))
        transaction.hiddenSweeps = 1;
    m_state.transactions.push_back(transaction);
    return JsonValue::object(
        {{QStringLiteral("reference"), transaction.reference}, {QStringLiteral("id"), JsonValue(transaction.id)}});
}

Result<JsonValue> Control::setStatus(const JsonValue &body, const QString &fixedStatus)
{
    MPM_CHECK(checkMembers(body, {u"reference", u"status", u"paid_at"}));
    MPM_TRY(const auto reference, requiredText(body, QStringLiteral("reference")));
    MPM_TRY(const auto status, stateIn(body, fixedStatus.isEmpty() ? QStringLiteral("success") : fixedStatus));
    MPM_TRY(const Instant paidAt, momentIn(body, QStringLiteral("paid_at"), m_state.now()));
    PaystackTransaction *transaction = m_state.transaction(reference);
    if (!transaction)
        return unknown(QStringLiteral("transaction"), reference);
    transaction->status = status;
    if (wasPaid(status) && !transaction->paidAt)
        transaction->paidAt = paidAt;
    return done();
}

Result<JsonValue> Control::setRefund(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"reference", u"status"}));
    MPM_TRY(const auto reference, requiredText(body, QStringLiteral("reference")));
    MPM_TRY(const auto status, requiredText(body, QStringLiteral("status")));
    const auto refund = std::find_if(m_state.refunds.rbegin(), m_state.refunds.rend(),
                                     [&reference](const auto &row) { return row.reference == reference; });
    if (refund == m_state.refunds.rend())
        return unknown(QStringLiteral("refund of the transaction"), reference);
    if (status == QLatin1String("processed") || status == QLatin1String("failed"))
        finishPaystackRefund(m_state, *refund, status == QLatin1String("processed"));
    else if (status == QLatin1String("pending") || status == QLatin1String("processing") ||
             status == QLatin1String("needs-attention"))
        refund->status = status;
    else
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("status must be pending, processing, needs-attention, processed or failed"),
                       QStringLiteral("status"));
    return done();
}

Result<JsonValue> Control::setDevice(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"service", u"serial", u"on", u"speed"}));
    MPM_TRY(const auto service, requiredText(body, QStringLiteral("service")));
    MPM_TRY(const auto serial, requiredText(body, QStringLiteral("serial")));
    MPM_TRY(const auto speed, optionalText(body, QStringLiteral("speed"), QStringLiteral("0")));
    static const QRegularExpression decimal(QStringLiteral("\\A[0-9]{1,4}(\\.[0-9]{1,3})?\\z"));
    if (!decimal.match(speed).hasMatch())
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("\"speed\" must be a decimal number in a string"), QStringLiteral("speed"));
    const bool onlyKnown = std::exchange(m_state.onlyKnownDevices, false);
    SandboxDevice *device = m_state.device(service, serial);
    m_state.onlyKnownDevices = onlyKnown;
    device->isOn = body[u"on"].toBool().value_or(device->isOn);
    device->speed = speed;
    return done();
}

Result<JsonValue> Control::addSms(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"service", u"sender", u"text", u"received_at"}));
    InboxMessage message;
    MPM_TRY(message.service, requiredText(body, QStringLiteral("service")));
    MPM_TRY(message.sender, requiredText(body, QStringLiteral("sender")));
    MPM_TRY(message.text, requiredText(body, QStringLiteral("text")));
    MPM_TRY(message.at, momentIn(body, QStringLiteral("received_at"), m_state.now()));
    message.number = static_cast<qint64>(m_state.inbox.size()) + 1;
    message.id = QStringLiteral("66bb") + m_state.random.digits(20);
    m_state.inbox.push_back(message);
    return JsonValue::object({{QStringLiteral("id"), message.id}});
}

Result<JsonValue> Control::setDelivery(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"to", u"status"}));
    MPM_TRY(const auto to, requiredText(body, QStringLiteral("to")));
    MPM_TRY(const auto status, requiredText(body, QStringLiteral("status")));
    for (SandboxMessage &message : m_state.messages) {
        if (message.to == to)
            message.status = status;
    }
    return done();
}

Result<JsonValue> Control::misbehave(const JsonValue &body)
{
    MPM_TRY(auto fault, Fault::fromJson(body));
    if (fault.kind == Fault::Kind::Late)
        fault.call = QStringLiteral("payment");
    m_state.faults.add(std::move(fault));
    return done();
}

Result<JsonValue> Control::setSettings(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"only_known_devices", u"page_limit", u"bearer_seconds"}));
    MPM_TRY(m_state.pageLimit, optionalNumber(body, QStringLiteral("page_limit"), m_state.pageLimit, 1, 1000));
    MPM_TRY(m_state.bearerSeconds,
            optionalNumber(body, QStringLiteral("bearer_seconds"), m_state.bearerSeconds, 0, 86'400));
    m_state.onlyKnownDevices = body[u"only_known_devices"].toBool().value_or(m_state.onlyKnownDevices);
    return done();
}
