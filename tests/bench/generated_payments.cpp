#include "tests/bench/generated_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstPayment = 1'735'689'600'000; // 2025-01-01T00:00:00Z
constexpr qint64 lastPayment = 1'774'000'000'000;  // 2026-03-20T09:46:40Z
constexpr qint64 unmatchedEvery = 500;
constexpr qint64 cashEvery = 4;
constexpr qint64 mostWaiting = 400;
/// Prime, so that customers come in an order that no index has.
constexpr qint64 stride = 7919;

QString number(const QString &prefix, qint64 value, int digits)
{
    return prefix + u"%1"_s.arg(value, digits, 10, QLatin1Char('0'));
}

QString inGroups(QString digits)
{
    constexpr int group = 4;
    for (qsizetype at = digits.size() - group; at > 0; at -= group)
        digits.insert(at, u' ');
    return digits;
}

} // namespace

struct GeneratedPayments::Payment
{
    qint64 index, at;
    bool isCash;
    QString accountKey, reference;
    QByteArray id;
    // of booked ones
    qint64 customer = 0;
    DeviceKind kind = DeviceKind::Meter;
    qint64 amount = energyAmount;
    QString serial;
    QByteArray customerId, deviceId;

    [[nodiscard]] bool isMeter() const { return kind == DeviceKind::Meter; }
    [[nodiscard]] QString provider() const { return isCash ? u"cash"_s : u"csv"_s; }
    [[nodiscard]] QString serialSource() const { return isCash ? u"desk"_s : u"column Meter"_s; }
};

GeneratedPayments::GeneratedPayments(sqlite3 *handle, const GeneratedBase &base, const GeneratedCustomers &customers,
                                     GeneratedRecords &records, const CompanySize &size)
    : m_base(base), m_customers(customers), m_records(records), m_size(size),
      m_payment(handle, "INSERT INTO payment (id, account_key, provider, reference, amount, amount_text, currency, "
                        "named_serial, serial_source, sender, paid_ms, received_ms, status, reason, device_id, "
                        "customer_id, village_id, price_per_kwh, tariff_name, receipt_number, booked_ms, created_by, "
                        "unmatched) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'TZS', ?7, ?8, ?9, ?10, ?10, ?11, ?12, ?13, ?14, "
                        "?15, ?16, ?17, ?18, iif(?11 = 'accepted', ?10, NULL), 'generator', ?19)"),
      m_raw(handle, "INSERT INTO payment_raw (payment_id, raw) VALUES (?, ?)"),
      m_allocation(handle, "INSERT INTO allocation (payment_id, line, type, amount, device_id, sale_id, instalment, "
                           "due_date) VALUES (?1, 1, ?2, ?3, ?4, ?5, nullif(?6, 0), nullif(?7, ''))"),
      m_entry(handle, "INSERT INTO journal_entry (id, at_ms, date, cause_type, cause_id, text) "
                      "VALUES (?, ?, ?, 'payment', ?, 'Payment')"),
      m_line(handle, "INSERT INTO journal_line (entry_id, line, account, amount, customer_id) VALUES (?, ?, ?, ?, ?)"),
      m_token(handle, "INSERT INTO token (id, cause_type, cause_id, device_id, account_id, customer_id, sale_id, kind, "
                      "watt_hours, days, cost, state, text, detail, order_ms, created_ms, issued_ms) "
                      "VALUES (?1, 'payment', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, iif(?11 = '', 'queued', 'issued'), "
                      "?11, iif(?11 = '', '', 'typed in by generator'), ?12, ?12, iif(?11 = '', NULL, ?12))"),
      m_message(handle, "INSERT INTO message (id, cause_type, cause_id, kind, customer_id, account_id, phone, body, "
                        "state, gateway_id, attempts, next_try_ms, created_ms, sent_ms, delivered_ms) "
                        "VALUES (?1, 'token', ?2, 'token', ?3, ?4, ?5, ?6, iif(?4 IS NULL, 'queued', 'delivered'), ?7, "
                        "?4 IS NOT NULL, ?8, ?8, iif(?4 IS NULL, NULL, ?8), iif(?4 IS NULL, NULL, ?8))"),
      m_attempt(handle, "INSERT INTO message_attempt (id, message_id, number, started_ms, finished_ms, outcome) "
                        "VALUES (?1, ?2, 1, ?3, ?3, 'sent')")
{
}

qint64 GeneratedPayments::booked(qint64 payments)
{
    return payments - payments / unmatchedEvery;
}

qint64 GeneratedPayments::customerOf(qint64 booked, qint64 customers)
{
    return (booked * stride) % customers;
}

void GeneratedPayments::add(qint64 index)
{
    Payment payment;
    payment.index = index;
    payment.at = firstPayment + index * ((lastPayment - firstPayment) / m_size.payments);
    payment.isCash = index % cashEvery == 0;
    payment.accountKey = payment.isCash ? u"cash"_s : m_base.channelKey;
    payment.reference = payment.isCash ? number(u"CASH-BEN-"_s, index / cashEvery + 1, 6) : number(u"GEN"_s, index, 9);
    payment.id = makeNaturalUuid(u"payment"_s, {payment.accountKey, payment.reference}).toRfc4122();
    if (index % unmatchedEvery == unmatchedEvery - 1)
        addUnmatched(payment);
    else
        addBooked(payment, index - index / unmatchedEvery);
}

void GeneratedPayments::addUnmatched(const Payment &payment)
{
    const QString serial = number(u"48"_s, payment.index, 9);
    const QString sender = generatedPhone(payment.index % m_size.customers);
    const QByteArray none;
    m_payment.write(payment.id, payment.accountKey, payment.provider(), payment.reference, energyAmount, u"50.00"_s,
                    serial, payment.serialSource(), sender, payment.at, u"refused"_s, u"unknown_serial"_s, none, none,
                    none, 0, QString(), QString(), u"open"_s);
    m_raw.write(payment.id, u"%1,%2,50.00,%3"_s.arg(payment.reference, serial, sender));
    m_records.addDocument(u"payment"_s, payment.id, {payment.reference, serial});
}

void GeneratedPayments::addBooked(const Payment &made, qint64 bookedNumber)
{
    Payment payment = made;
    payment.customer = customerOf(bookedNumber, m_size.customers);
    payment.kind = generatedKind(payment.customer);
    payment.amount = payment.isMeter() ? energyAmount : instalmentAmount;
    payment.serial = generatedSerial(payment.customer);
    payment.customerId = m_customers.id(payment.customer);
    payment.deviceId = makeNaturalUuid(u"device"_s, {normaliseSerial(payment.serial)}).toRfc4122();
    const QString amount = generatedAmount(payment.customer);
    const QString receipt = number(u"BEN-R"_s, bookedNumber + 1, 6);
    const QString sender = payment.isCash ? QString() : generatedPhone(payment.customer);
    m_payment.write(payment.id, payment.accountKey, payment.provider(), payment.reference, payment.amount, amount,
                    payment.serial, payment.serialSource(), sender, payment.at, u"accepted"_s, QString(),
                    payment.deviceId, payment.customerId, m_customers.village(payment.customer),
                    payment.isMeter() ? pricePerKwh : qint64(0), payment.isMeter() ? u"Home"_s : QString(), receipt,
                    QString());
    if (!payment.isCash)
        m_raw.write(payment.id, u"%1,%2,%3,%4"_s.arg(payment.reference, payment.serial, amount, sender));
    m_records.addDocument(u"payment"_s, payment.id, {payment.reference, receipt, payment.serial});
    m_records.addAudit(payment.at, u"payment.booked"_s, u"payment"_s, payment.id, {}, u"accepted"_s);
    const Instalment *instalment = nullptr;
    if (!payment.isMeter())
        instalment =
            &m_customers.schedule(payment.customer).instalments[static_cast<size_t>(bookedNumber / m_size.customers)];
    m_allocation.write(payment.id, instalment ? u"device_instalment"_s : u"energy"_s, payment.amount, payment.deviceId,
                       instalment ? m_customers.sale(payment.customer) : QByteArray(),
                       instalment ? instalment->number : 0,
                       instalment ? instalment->due.toString(Qt::ISODate) : QString());
    addJournal(payment);
    addToken(payment, instalment);
}

void GeneratedPayments::addJournal(const Payment &payment)
{
    const QByteArray entry = generatedId("entry", payment.index, payment.at);
    m_entry.write(entry, payment.at, generatedDate(payment.at).toString(Qt::ISODate), payment.id);
    m_line.write(entry, 1, payment.isMeter() ? u"income:energy"_s : u"income:device"_s, -payment.amount,
                 payment.customerId);
    m_line.write(entry, 2, u"money:"_s + payment.accountKey, payment.amount, payment.customerId);
}

void GeneratedPayments::addToken(const Payment &payment, const Instalment *instalment)
{
    const QByteArray token = generatedId("token", payment.index, payment.at);
    const qint64 toTheEnd = m_size.payments - payment.index;
    const bool isWaiting = toTheEnd <= std::min(mostWaiting, m_size.payments / 10);
    const QString text = isWaiting ? QString() : u"%1"_s.arg(payment.index * stride, 20, 10, QLatin1Char('3'));
    m_token.write(token, payment.id, payment.deviceId, m_base.manufacturer, payment.customerId,
                  instalment ? m_customers.sale(payment.customer) : QByteArray(), instalment ? u"days"_s : u"energy"_s,
                  instalment ? qint64(0) : energyWattHours, instalment ? instalment->days : 0,
                  instalment ? qint64(0) : energyAmount, text, payment.at);
    if (isWaiting)
        return;
    m_records.addDocument(u"token"_s, token, {text});
    m_records.addAudit(payment.at, u"token.resolved"_s, u"token"_s, token, u"queued"_s, u"issued"_s);
    const QString words =
        instalment
            ? u"%1 days for %2. Paid TZS 70,000.00: instalments 70,000.00."_s.arg(instalment->days).arg(payment.serial)
            : u"0.200 kWh for %1. Paid TZS 50.00: energy 50.00."_s.arg(payment.serial);
    addMessage(payment, token, inGroups(text) + u'\n' + words);
}

void GeneratedPayments::addMessage(const Payment &payment, const QByteArray &token, const QString &text)
{
    const QByteArray message = generatedId("message", payment.index, payment.at);
    const bool isWaiting = m_size.payments - payment.index <= std::min(2 * mostWaiting, m_size.payments / 5);
    m_message.write(message, token, payment.customerId, isWaiting ? QByteArray() : m_base.gateway,
                    generatedPhone(payment.customer), text, isWaiting ? QString() : u"ATX%1"_s.arg(payment.index),
                    payment.at);
    if (!isWaiting)
        m_attempt.write(generatedId("message_attempt", payment.index, payment.at), message, payment.at);
}

Instant generatedEnd()
{
    return Instant{lastPayment};
}
