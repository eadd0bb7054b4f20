#pragma once

#include "core/providers/integration.h"
#include "core/services/device_service.h"

/// What the device screens, the registration and the imports share about device rows.

[[nodiscard]] Result<DeviceView> readDeviceView(Database &database, const DeviceId &id);
/// Fails with Invalid "required", NotFound "unknown_serial" (field serial).
[[nodiscard]] Result<DeviceId> findDevice(Database &database, const QString &serial);

/// The columns stand behind the two ordering columns (text_list.h).
extern const QString deviceColumns;
extern const QString deviceTables;
[[nodiscard]] DeviceView readDeviceRow(const Row &row);

struct NewDevice
{
    DeviceKind kind = DeviceKind::Meter;
    QString serial;
    QString manufacturer; ///< name or id
    std::optional<CustomerId> customer;
    QDate date; ///< of the hand-over to `customer`: the access rate begins
    // meters
    QString tariff;
    std::optional<qint64> resolutionWh;
    // SHS and e-bikes
    QString appliance; ///< name or id; may be empty
    DeviceDetails details;
};

/// Inside somebody else's transaction. A device that was retired without ever having been used may come back.
/// Fails: required, invalid_serial, serial_taken (Conflict, names who has it), unknown_manufacturer, unsupported_device
/// (manufacturer), unknown_tariff, resolution_too_fine (resolution), unknown_appliance, wrong_device_kind (appliance),
/// and as deviceDetailFields().
[[nodiscard]] Result<DeviceId> insertDevice(Transaction &transaction, const IntegrationRegistry &registry,
                                            const NewDevice &device, const QString &user);

/// Whether a device of this kind could be registered under `serial`. Fails: required, invalid_serial, serial_taken as
/// insertDevice() does.
[[nodiscard]] Outcome requireNewSerial(Database &database, const QString &serial, DeviceKind kind);

/// The device leaves its customer on `date` (domain rules, section 17): the access rate ends, its charges and the
/// payments stay with the customer, a meter's carry becomes the customer's credit. Does nothing for a device in stock.
/// `cause`: "reassign", "archive", "retire".
[[nodiscard]] Outcome releaseDevice(Transaction &transaction, const DeviceId &device, const QDate &date,
                                    const QString &cause, const QString &user);

/// Invalid "invalid_date" (field date) when the device came to its present holder, or into use again, after `date`.
[[nodiscard]] Outcome requireHeldOn(const DeviceView &device, const QDate &date);

/// What the device was paid for ends: the switch obeys the sale to come, not one that is over (manufacturer-clouds
/// reference, section 6.1).
[[nodiscard]] Outcome forgetPaidTime(Transaction &transaction, const DeviceId &device);

/// A device that was taken back is as new: it may be sold again (domain rules, section 17).
[[nodiscard]] Outcome noteReset(Transaction &transaction, const DeviceId &device);

/// Refused "open_sale" (field serial) while the device has one.
[[nodiscard]] Outcome requireNoOpenSale(Database &database, const DeviceId &device);
