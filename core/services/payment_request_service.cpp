#include "core/services/payment_request_service.h"

#include "core/services/audit.h"
#include "core/services/booking.h"
#include "core/services/payment_rows.h"
#include "core/services/payment_views.h"
#include "core/services/phone_number.h"

using namespace Qt::StringLiterals;

namespace {

/// Where the payer is reached.
struct Payer
{
    QString phone, email;
};

Result<RequestNeeds> needsOf(const IntegrationRegistry &registry, const AccountView &channel)
{
    MPM_TRY(const auto kind, registry.find(AccountRole::Channel, channel.kind));
    if (!kind.asksPayers)
        return refused(u"not_supported"_s,
                       u"%1 cannot ask a payer for money: a channel of the kind %2 only reports payments."_s.arg(
                           channel.name, kind.displayName),
                       u"channel"_s);
    if (!channel.isEnabled)
        return refused(u"not_allowed"_s, u"%1 is switched off."_s.arg(channel.name), u"channel"_s);
    return *kind.asksPayers;
}

Result<Payer> payerOf(Database &database, const Company &company, const CustomerFacts &customer,
                      const AccountView &channel, const RequestNeeds &needs, const QString &phone)
{
    Payer payer;
    payer.phone = customer.phone;
    if (!phone.trimmed().isEmpty()) {
        MPM_TRY(const auto number, parsePhone(phone, company.country));
        payer.phone = number.e164;
    }
    if (needs.phone && payer.phone.isEmpty())
        return invalid(u"required"_s, u"%1 needs the phone of the payer."_s.arg(channel.name), u"phone"_s);
    if (!needs.email)
        return payer;
    MPM_TRY(const auto email, database.readFirst(u"SELECT email FROM customer WHERE id = ?"_s, {toSql(customer.id)},
                                                 [](const Row &row) { return row.text(0); }));
    payer.email = email.value_or(QString());
    if (payer.email.isEmpty())
        payer.email = channel.settings.value(u"email"_s).trimmed();
    if (payer.email.isEmpty())
        return invalid(u"no_email"_s,
                       u"%1 needs an e-mail address: give %2 one, or set \"email\" of the channel."_s.arg(
                           channel.name, customer.name),
                       u"email"_s);
    return payer;
}

/// Setting `request_expiry` of the channel.
std::chrono::milliseconds lifetimeOf(const AccountView &channel)
{
    constexpr std::chrono::hours usual{24};
    bool isNumber = false;
    const qint64 seconds = channel.settings.value(u"request_expiry"_s).toLongLong(&isNumber);
    return isNumber && seconds > 0 ? std::chrono::milliseconds(std::chrono::seconds(seconds)) : usual;
}

IncomingPayment announced(Database &database, const Company &company, const AccountView &channel, Money amount,
                          const QString &serial, const QString &user)
{
    IncomingPayment payment;
    payment.accountKey = channel.id.toText();
    payment.provider = channel.kind;
    payment.reference = makeUuidV4(database.random()).toString(QUuid::WithoutBraces);
    payment.amount = amount;
    payment.amountText = formatAmount(amount, company.currency);
    payment.currency = company.currency.code();
    payment.namedSerial = serial;
    payment.serialSource = u"request"_s;
    payment.paidAt = database.clock().now();
    payment.user = user;
    return payment;
}

Outcome insertRequest(Transaction &transaction, const IncomingPayment &payment, const AccountView &channel,
                      const CustomerId &customer, const Payer &payer)
{
    auto &database = transaction.database();
    const auto now = database.clock().now();
    const auto lifetime = lifetimeOf(channel);
    const auto id = PaymentRequestId::make(database.clock(), database.random());
    return transaction.insert("payment_request"_L1, {{"id"_L1, toSql(id)},
                                                     {"payment_id"_L1, toSql(payment.id())},
                                                     {"account_id"_L1, toSql(channel.id)},
                                                     {"customer_id"_L1, toSql(customer)},
                                                     {"state"_L1, toSql(u"queued"_s)},
                                                     {"phone"_L1, toSql(payer.phone)},
                                                     {"email"_L1, toSql(payer.email)},
                                                     {"next_try_ms"_L1, toSql(now)},
                                                     {"lifetime_ms"_L1, toSql(qint64(lifetime.count()))},
                                                     {"created_ms"_L1, toSql(now)},
                                                     {"created_by"_L1, toSql(payment.user)},
                                                     {"expires_ms"_L1, toSql(now.plus(lifetime))}});
}

} // namespace

bool PaymentRequestService::canAsk(const AccountView &channel) const
{
    return needsOf(m_registry, channel).has_value();
}

Result<PaymentView> PaymentRequestService::ask(const AccountView &channel, const PaymentRequestInput &input)
{
    auto &database = m_context.database;
    MPM_TRY(const auto needs, needsOf(m_registry, channel));
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto amount, parseAmount(input.amountText, company.currency, u"amount"_s));
    BookingRequest booking;
    booking.amount = amount;
    booking.paidAt = database.clock().now();
    booking.accountKey = channel.id.toText();
    booking.serial = input.serial.trimmed();

    MPM_TRY(auto transaction, Transaction::begin(database));
    // Judged as if the money were here: nobody is asked for what would be refused. It is judged anew when it comes.
    MPM_TRY(const auto plan, planBooking(transaction, company, booking));
    MPM_TRY(const auto payer, payerOf(database, company, plan.customer, channel, needs, input.phone));
    const auto payment = announced(database, company, channel, amount, plan.device->serial, m_context.user);
    MPM_CHECK(insertPayment(transaction, payment,
                            {{"status"_L1, toSql(u"pending"_s)},
                             {"device_id"_L1, toSql(plan.device->id)},
                             {"customer_id"_L1, toSql(plan.customer.id)}}));
    MPM_CHECK(insertRequest(transaction, payment, channel, plan.customer.id, payer));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"payment.asked"_s, u"payment"_s, payment.id().toBytes(),
                                       QString(), payment.amountText}));
    MPM_TRY(auto view, readPaymentView(database, payment.id()));
    MPM_CHECK(transaction.commit());
    return view;
}
