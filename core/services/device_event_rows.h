#pragma once

#include "core/services/device_event_service.h"
#include "core/services/token_rows.h"

/// The memory of device events, and who stands in whose place.

struct NewDeviceEvent
{
    DeviceEventId id;
    DeviceAction action = DeviceAction::Replace;
    DeviceReason reason = DeviceReason::Other;
    DeviceId device;
    std::optional<DeviceId> replacement;
    std::optional<CustomerId> customer;
    std::optional<SaleId> sale;
    QDate date;
    qint64 unusedDays = 0, daysMoved = 0;
    std::optional<TokenId> unlock; ///< that went with the device
    QString user, note;
};
[[nodiscard]] Outcome insertDeviceEvent(Transaction &transaction, const NewDeviceEvent &event);

/// Newest first. `condition` is SQL over device_event e.
[[nodiscard]] Result<std::vector<DeviceEventView>> readDeviceEvents(Database &database, const QString &condition,
                                                                    const SqlValues &values);

/// The device that serves `customer` in the place of `device`: itself, or the end of its replacements for that
/// customer. Empty when none of them is with the customer now.
[[nodiscard]] Result<std::optional<DeviceId>> deviceInPlaceOf(Database &database, const DeviceId &device,
                                                              const CustomerId &customer);
/// The device that the last holder of the device `serial` has in its place; empty when it was not replaced.
[[nodiscard]] Result<std::optional<DeviceId>> replacementOf(Database &database, const QString &serial);
/// The device for which a token is to be asked now.
[[nodiscard]] Result<DeviceId> deviceOfToken(Database &database, const TokenRow &token);
/// The columns of a token that is made for `device`.
[[nodiscard]] Result<Fields> addressFields(Database &database, const DeviceId &device);
