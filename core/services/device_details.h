#pragma once

#include "core/domain/serial.h"
#include "core/services/place_service.h"

/// What is known of a device beside its owner and its price (domain rules, section 4). No sum depends on it.
struct DeviceDetails
{
    std::optional<Position> position; ///< its own GPS point; without one it is where its customer lives
    // meters
    bool isOnline = false;
    qint64 phase = 1;                     ///< 1 or 3
    std::optional<qint64> maximumCurrent; ///< ampere, 1 to 1000
    QString connectionType;               ///< "Household"; at most 255 characters
    QString connectionGroup;              ///< at most 255 characters

    friend bool operator==(const DeviceDetails &, const DeviceDetails &) = default;
};

/// The columns of the device. Fails with Invalid: invalid_position (lat, lon), invalid_phase (phase), invalid_current
/// (max_current), too_long (connection_type, connection_group); Refused "wrong_device_kind", naming the field that only
/// a meter has.
[[nodiscard]] Result<Fields> deviceDetailFields(DeviceKind kind, const DeviceDetails &details);
/// "-3.37 36.68; phase 3; 60 A" for the audit log.
[[nodiscard]] QString summaryOf(const DeviceDetails &details);
