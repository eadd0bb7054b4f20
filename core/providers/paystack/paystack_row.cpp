#include "core/providers/paystack/paystack_row.h"

#include "core/base/foreign_json.h"
#include "core/domain/named_currency.h"

#include <QDateTime>

#include <algorithm>

namespace {

std::optional<Instant> readTime(const QString &text, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(zone);
    return Instant{moment.toMSecsSinceEpoch()};
}

/// The same field under both of Paystack's spellings: "paid_at" and "paidAt".
QString eitherText(const JsonValue &row, QStringView snake, QStringView camel)
{
    const QString text = row[snake].toText();
    return text.isEmpty() ? row[camel].toText() : text;
}

ProviderPaymentState stateFromWord(const QString &status)
{
    if (status == QLatin1String("success"))
        return ProviderPaymentState::Settled;
    if (status == QLatin1String("reversed"))
        return ProviderPaymentState::Reversed;
    if (status == QLatin1String("failed"))
        return ProviderPaymentState::Failed;
    if (status == QLatin1String("abandoned"))
        return ProviderPaymentState::Abandoned;
    return ProviderPaymentState::Pending;
}

/// Metadata comes as an object, null, an empty string or an object written into a string.
JsonValue readMetadata(const JsonValue &metadata)
{
    if (!metadata.isString())
        return metadata;
    auto parsed = parseForeignJson(metadata.toText().toUtf8());
    return parsed ? std::move(parsed->value) : JsonValue();
}

class CandidateList
{
public:
    void add(const QString &text, const QString &where)
    {
        const QString trimmed = text.trimmed();
        const bool isKnown = std::any_of(m_candidates.begin(), m_candidates.end(),
                                         [&trimmed](const auto &candidate) { return candidate.text == trimmed; });
        if (!trimmed.isEmpty() && !isKnown)
            m_candidates.push_back({trimmed, where});
    }
    std::vector<SerialCandidate> take() { return std::move(m_candidates); }

private:
    std::vector<SerialCandidate> m_candidates;
};

std::vector<SerialCandidate> findSerials(const JsonValue &metadata, const QString &reference, const QStringList &keys)
{
    CandidateList candidates;
    for (const QString &key : keys)
        candidates.add(metadata[key].toText(), QStringLiteral("metadata.") + key);
    for (const QString &key : keys) {
        for (const JsonValue &field : metadata[u"custom_fields"].items()) {
            if (field[u"variable_name"].toText() == key)
                candidates.add(field[u"value"].toText(), QStringLiteral("metadata.custom_fields.") + key);
        }
    }
    candidates.add(reference, QStringLiteral("reference"));
    if (const auto dash = reference.lastIndexOf(u'-'); dash > 0)
        candidates.add(reference.left(dash), QStringLiteral("reference without suffix"));
    return candidates.take();
}

/// The row for support, without what could charge the customer again.
QByteArray storableRow(JsonValue row)
{
    if (row.contains(u"authorization"))
        row.insert(QStringLiteral("authorization"), QStringLiteral("***"));
    if (row.contains(u"access_code"))
        row.insert(QStringLiteral("access_code"), QStringLiteral("***"));
    return row.toJson();
}

QString senderOf(const JsonValue &customer)
{
    const QString phone = customer[u"phone"].toText().trimmed();
    return phone.isEmpty() ? customer[u"email"].toText().trimmed() : phone;
}

} // namespace

std::optional<Money> paystackAmount(const QString &wire, const Currency &currency)
{
    bool isNumber = false;
    const qint64 hundredths = wire.toLongLong(&isNumber);
    if (!isNumber || hundredths < 0 || hundredths > Money::maximum)
        return std::nullopt;
    qint64 minorUnits = hundredths;
    if (currency.decimals() == 3)
        minorUnits = hundredths * 10;
    else if (currency.decimals() == 0 && hundredths % 100 != 0)
        return std::nullopt;
    else if (currency.decimals() == 0)
        minorUnits = hundredths / 100;
    return minorUnits > Money::maximum ? std::nullopt : std::optional(Money(minorUnits));
}

std::optional<qint64> paystackWireAmount(Money amount, const Currency &currency)
{
    const qint64 minorUnits = amount.minorUnits();
    if (minorUnits < 0 || minorUnits > Money::maximum)
        return std::nullopt;
    if (currency.decimals() == 0)
        return minorUnits * 100;
    if (currency.decimals() == 3)
        return minorUnits % 10 == 0 ? std::optional(minorUnits / 10) : std::nullopt;
    return minorUnits;
}

Result<ProviderPayment> readPaystackRow(const JsonValue &row, const PaystackRowRules &rules)
{
    ProviderPayment payment;
    payment.reference = row[u"reference"].toText().trimmed();
    const QString id = row[u"id"].toText();
    if (payment.reference.isEmpty())
        return failure(ErrorCode::Protocol, QStringLiteral("no_reference"),
                       QStringLiteral("A transaction (id \"%1\") has no reference.").arg(id));
    if (!id.isEmpty())
        payment.providerId = row[u"domain"].toText() + u':' + id;
    payment.state = stateFromWord(row[u"status"].toText());
    payment.currency = row[u"currency"].toText().trimmed().toUpper();
    payment.amountText = row[u"amount"].toText();
    payment.amount = paystackAmount(payment.amountText, currencyNamed(payment.currency, rules.currency));
    payment.serials = findSerials(readMetadata(row[u"metadata"]), payment.reference, rules.serialKeys);
    payment.sender = senderOf(row[u"customer"]);
    const auto created = readTime(eitherText(row, u"created_at", u"createdAt"), rules.zone);
    const auto paid = readTime(eitherText(row, u"paid_at", u"paidAt"), rules.zone);
    payment.createdAt = created ? *created : paid.value_or(rules.now);
    payment.paidAt = paid.value_or(payment.createdAt);
    payment.raw = storableRow(row);
    return payment;
}
