#pragma once

#include "core/services/device_event_service.h"

/// The device that takes another one's place.
struct Replacement
{
    DeviceId id;
    bool isRegistered = false; ///< in this step
};

/// Finds it in stock, or registers it under `input.manufacturer` as the same kind with the same appliance and tariff.
/// Fails as DeviceEventService says, field replacement.
[[nodiscard]] Result<Replacement> takeReplacement(Transaction &transaction, const DeviceView &old,
                                                  const DeviceEventInput &input, const QDate &date,
                                                  const QString &user);
/// Tariff and connection of a meter, and for any kind the place and the customer, from `date` on.
[[nodiscard]] Outcome handOverDetails(Transaction &transaction, const Company &company, const DeviceId &old,
                                      const DeviceId &replacement, const CustomerId &customer, const QDate &date);
