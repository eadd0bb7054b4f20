#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

class Clock;
class Random;

/// UUIDv7 of RFC 9562: time-ordered, so new rows go to the end of an index.
[[nodiscard]] QUuid makeUuidV7(const Clock &clock, Random &random);
/// UUIDv4: only chance, the form that several payment services ask of their callers' references.
[[nodiscard]] QUuid makeUuidV4(Random &random);
/// UUIDv5 under the project's own namespace: two offices that create the same thing make the same id.
[[nodiscard]] QUuid makeNaturalUuid(const QString &kind, const QStringList &naturalKey);

/// The id of one sort of thing; ids of two sorts do not mix. Stored as a 16-byte BLOB.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &value) : m_value(value) {}

    [[nodiscard]] static Id make(const Clock &clock, Random &random) { return Id(makeUuidV7(clock, random)); }
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }
    /// Empty when the text is not the form written by toText().
    [[nodiscard]] static std::optional<Id> fromText(const QString &text)
    {
        const auto value = QUuid::fromString(text);
        return value.isNull() ? std::nullopt : std::optional(Id(value));
    }

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_value; }
    [[nodiscard]] QByteArray toBytes() const { return m_value.toRfc4122(); }
    [[nodiscard]] QString toText() const { return m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.toBytes() < b.toBytes(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using ClusterId = Id<struct ClusterTag>;
using MiniGridId = Id<struct MiniGridTag>;
using VillageId = Id<struct VillageTag>;
using CustomerId = Id<struct CustomerTag>;
using DeviceId = Id<struct DeviceTag>;
using TariffId = Id<struct TariffTag>;
using ApplianceId = Id<struct ApplianceTag>;
using SaleId = Id<struct SaleTag>;
using InstalmentId = Id<struct InstalmentTag>;
using AccessSeriesId = Id<struct AccessSeriesTag>;
using AccessChargeId = Id<struct AccessChargeTag>;
using RecoveryId = Id<struct RecoveryTag>;
using PaymentId = Id<struct PaymentTag>;
using PaymentRequestId = Id<struct PaymentRequestTag>;
using ReversalId = Id<struct ReversalTag>;
using GrantId = Id<struct GrantTag>;
using TokenId = Id<struct TokenTag>;
using MessageId = Id<struct MessageTag>;
using AccountId = Id<struct AccountTag>; ///< a configured channel, manufacturer or gateway
using RefundId = Id<struct RefundTag>;
using OfficeId = Id<struct OfficeTag>;
using ImportId = Id<struct ImportTag>;
using DeviceEventId = Id<struct DeviceEventTag>;
using WriteOffId = Id<struct WriteOffTag>;
using DraftId = Id<struct DraftTag>;
