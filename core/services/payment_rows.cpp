#include "core/services/payment_rows.h"

#include "core/domain/serial.h"
#include "core/store/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString storedColumns =
    QStringLiteral("id, account_key, provider, reference, named_serial, currency, amount_text, status, reason, "
                   "unmatched, amount, paid_ms, customer_id, device_id, sale_id");

StoredPayment readStored(const Row &row)
{
    StoredPayment stored;
    stored.id = row.id<PaymentId>(0);
    stored.accountKey = row.text(1);
    stored.provider = row.text(2);
    stored.reference = row.text(3);
    stored.namedSerial = row.text(4);
    stored.currency = row.text(5);
    stored.amountText = row.text(6);
    stored.status = row.text(7);
    stored.reason = row.text(8);
    stored.unmatched = row.text(9);
    if (!row.isNull(10))
        stored.amount = row.money(10);
    stored.paidAt = row.instant(11);
    stored.customer = row.optionalId<CustomerId>(12);
    stored.device = row.optionalId<DeviceId>(13);
    stored.sale = row.optionalId<SaleId>(14);
    return stored;
}

} // namespace

QString toWord(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Pending:
        return u"pending"_s;
    case PaymentStatus::Accepted:
        return u"accepted"_s;
    case PaymentStatus::Refused:
        return u"refused"_s;
    case PaymentStatus::Failed:
        return u"failed"_s;
    case PaymentStatus::Reversed:
        return u"reversed"_s;
    case PaymentStatus::Duplicate:
        return u"duplicate"_s;
    case PaymentStatus::Conflict:
        break;
    }
    return u"conflict"_s;
}

Result<PaymentStatus> paymentStatusFromWord(const QString &word)
{
    for (const auto status :
         {PaymentStatus::Pending, PaymentStatus::Accepted, PaymentStatus::Refused, PaymentStatus::Failed,
          PaymentStatus::Reversed, PaymentStatus::Duplicate, PaymentStatus::Conflict}) {
        if (toWord(status) == word)
            return status;
    }
    return invalid(u"invalid_status"_s, u"\"%1\" is no status of a payment."_s.arg(word), u"status"_s);
}

PaymentId IncomingPayment::id() const
{
    return PaymentId(makeNaturalUuid(u"payment"_s, {accountKey, reference}));
}

Result<std::optional<StoredPayment>> findSeenPayment(Database &database, const IncomingPayment &incoming)
{
    MPM_TRY(auto same,
            database.readFirst(u"SELECT %1 FROM payment WHERE account_key = ? AND reference = ?"_s.arg(storedColumns),
                               {toSql(incoming.accountKey), toSql(incoming.reference)}, readStored));
    if (same.has_value() || incoming.providerId.isEmpty())
        return same;
    return database.readFirst(
        u"SELECT %1 FROM payment WHERE account_key = ? AND provider_id = ? AND provider_id <> ''"_s.arg(storedColumns),
        {toSql(incoming.accountKey), toSql(incoming.providerId)}, readStored);
}

Result<QString> storedReference(Database &database, const QString &accountKey, const ProviderPayment &row)
{
    const QStringList candidates =
        row.otherReferences.isEmpty() ? QStringList() : QStringList{row.reference} + row.otherReferences;
    for (const QString &reference : candidates) {
        MPM_TRY(const auto count,
                database.readInteger(u"SELECT count(*) FROM payment WHERE account_key = ? AND reference = ?"_s,
                                     {toSql(accountKey), toSql(reference)}));
        if (count > 0)
            return reference;
    }
    return row.reference;
}

Result<StoredPayment> readStoredPayment(Database &database, const PaymentId &id)
{
    MPM_TRY(auto stored,
            database.readFirst(u"SELECT %1 FROM payment WHERE id = ?"_s.arg(storedColumns), {toSql(id)}, readStored));
    if (!stored.has_value())
        return notFound(u"not_found"_s, u"payment"_s, id.toText());
    return *std::move(stored);
}

Result<std::optional<QDate>> bookedDay(Database &database, const PaymentId &id)
{
    return database.readFirst(u"SELECT date FROM journal_entry WHERE cause_id = ? AND cause_type = 'payment'"_s,
                              {toSql(id)}, [](const Row &row) { return row.date(0); });
}

Result<std::optional<PaymentId>> holderOfMoney(Database &database, const StoredPayment &payment)
{
    StoredPayment holder = payment;
    while (holder.status == u"reversed") {
        MPM_TRY(const auto next,
                database.readFirst(u"SELECT %1 FROM payment WHERE corrects_id = ?"_s.arg(storedColumns),
                                   {toSql(holder.id)}, readStored));
        if (!next)
            return std::nullopt;
        holder = *next;
    }
    const bool hasMoney = holder.status == u"accepted" || holder.unmatched == u"open";
    return hasMoney ? std::optional(holder.id) : std::nullopt;
}

bool isSameMoney(const StoredPayment &stored, const IncomingPayment &incoming)
{
    if (stored.currency != incoming.currency)
        return false;
    if (stored.amount.has_value() || incoming.amount.has_value())
        return stored.amount == incoming.amount;
    return stored.amountText == incoming.amountText;
}

bool isSameContent(const StoredPayment &stored, const IncomingPayment &incoming)
{
    if (stored.reference != incoming.reference || !isSameMoney(stored, incoming))
        return false;
    if (stored.sale && stored.sale != incoming.sale)
        return false;
    // The candidate that counted the first time may be another one now, when a device was registered in between.
    // What named no serial had its reference for a candidate, and a serial that is told later contradicts nothing.
    const auto known = normaliseSerial(
        stored.namedSerial.isEmpty() && !incoming.namedSerial.isEmpty() ? stored.reference : stored.namedSerial);
    const auto isKnown = [&](const QString &serial) { return normaliseSerial(serial) == known; };
    return isKnown(incoming.namedSerial) ||
           std::any_of(incoming.otherSerials.begin(), incoming.otherSerials.end(), isKnown);
}

Outcome indexPayment(Transaction &transaction, const PaymentId &id)
{
    using Parts = QStringList;
    MPM_TRY(const auto parts,
            transaction.database().readFirst(
                u"SELECT p.reference, p.receipt_number, coalesce(d.serial, p.named_serial) FROM payment p "
                "LEFT JOIN device d ON d.id = p.device_id WHERE p.id = ?"_s,
                {toSql(id)}, [](const Row &row) {
                    return Parts{row.text(0), row.text(1), row.text(2)};
                }));
    return putSearchDocument(transaction, SearchKind::Payment, id.toBytes(), parts.value_or(Parts()));
}

Outcome insertPayment(Transaction &transaction, const IncomingPayment &incoming, const Fields &outcome)
{
    const auto id = incoming.id();
    Fields fields{{"id"_L1, toSql(id)},
                  {"account_key"_L1, toSql(incoming.accountKey)},
                  {"provider"_L1, toSql(incoming.provider)},
                  {"reference"_L1, toSql(incoming.reference)},
                  {"provider_id"_L1, toSql(incoming.providerId)},
                  {"operator_receipt"_L1, toSql(incoming.operatorReceipt)},
                  {"amount"_L1, toSql(incoming.amount)},
                  {"amount_text"_L1, toSql(incoming.amountText)},
                  {"currency"_L1, toSql(incoming.currency)},
                  {"named_serial"_L1, toSql(incoming.namedSerial)},
                  {"serial_source"_L1, toSql(incoming.serialSource)},
                  {"sender"_L1, toSql(incoming.sender)},
                  {"paid_ms"_L1, toSql(incoming.paidAt)},
                  {"received_ms"_L1, toSql(transaction.database().clock().now())},
                  {"created_by"_L1, toSql(incoming.user)}};
    fields.insert(fields.end(), outcome.begin(), outcome.end());
    MPM_CHECK(transaction.insert("payment"_L1, fields));
    MPM_CHECK(keepRaw(transaction, incoming));
    return indexPayment(transaction, id);
}

Outcome keepRaw(Transaction &transaction, const IncomingPayment &incoming)
{
    if (incoming.raw.isEmpty())
        return {};
    const Field key{"payment_id"_L1, toSql(incoming.id())};
    const Field raw{"raw"_L1, toSql(QString::fromUtf8(incoming.raw))};
    MPM_TRY(const auto changed, transaction.updateLocal("payment_raw"_L1, {key}, {raw}));
    return changed > 0 ? Outcome() : transaction.insert("payment_raw"_L1, {key, raw});
}

Result<Fields> confirmedFields(Database &database, const IncomingPayment &incoming)
{
    Fields fields{{"paid_ms"_L1, toSql(incoming.paidAt)}};
    if (!incoming.operatorReceipt.isEmpty())
        fields.push_back({"operator_receipt"_L1, toSql(incoming.operatorReceipt)});
    // Two payments with one identifier cannot both keep it; which one is right is no question of this booking.
    MPM_TRY(const auto others,
            database.readInteger(
                u"SELECT count(*) FROM payment WHERE account_key = ? AND provider_id = ? AND provider_id <> ''"_s,
                {toSql(incoming.accountKey), toSql(incoming.providerId)}));
    if (!incoming.providerId.isEmpty() && others == 0)
        fields.push_back({"provider_id"_L1, toSql(incoming.providerId)});
    return fields;
}

Fields refusedFields(const QString &reason, bool isHeld)
{
    return {{"status"_L1, toSql(u"refused"_s)},
            {"reason"_L1, toSql(reason)},
            {"unmatched"_L1, toSql(isHeld ? u"open"_s : QString())}};
}

PaymentView viewOfIncoming(const IncomingPayment &incoming, PaymentStatus status, const QString &reason, Instant now)
{
    PaymentView view;
    view.provider = incoming.provider;
    view.reference = incoming.reference;
    view.accountKey = incoming.accountKey;
    view.serial = incoming.namedSerial;
    view.namedSerial = incoming.namedSerial;
    view.serialSource = incoming.serialSource;
    view.amount = incoming.amount;
    view.amountText = incoming.amountText;
    view.currency = incoming.currency;
    view.status = status;
    view.reason = reason;
    view.sender = incoming.sender;
    view.paidAt = incoming.paidAt;
    view.receivedAt = now;
    return view;
}
