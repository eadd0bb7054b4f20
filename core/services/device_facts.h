#pragma once

#include "core/domain/serial.h"
#include "core/services/context.h"

/// What money and tokens need to know of a device.
struct DeviceFacts
{
    DeviceId id;
    QString serial;
    DeviceKind kind = DeviceKind::Meter;
    AccountId account;
    std::optional<CustomerId> customer;
    std::optional<TariffId> tariff;
    qint64 resolutionWh = 1;
    Money vendCarry;
    bool isRetired = false;
    bool needsReset = false;
    bool isUnlocked = false;
    std::optional<Instant> paidUntil;
};

/// Empty when no device has this serial.
[[nodiscard]] Result<std::optional<DeviceFacts>> findDeviceFacts(Database &database, const QString &serial);
[[nodiscard]] Result<DeviceFacts> readDeviceFacts(Database &database, const DeviceId &id);
/// As findDeviceFacts(), but fails with NotFound "unknown_serial" (field serial).
[[nodiscard]] Result<DeviceFacts> requireDeviceFacts(Database &database, const QString &serial);

/// What messages and payments need to know of a customer.
struct CustomerFacts
{
    CustomerId id;
    QString name; ///< name and surname
    QString phone, language;
    VillageId village;
    bool isArchived = false;
};
[[nodiscard]] Result<CustomerFacts> readCustomerFacts(Database &database, const CustomerId &id);
