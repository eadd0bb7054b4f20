#pragma once

#include "core/services/context.h"

/// Devices that are only switched on and off (Daly), as the worker sees them (manufacturer-clouds reference,
/// section 6.1): each is held to "on = unlocked, or now is before paid-until". Held are devices that ever got time, and
/// those of an open sale (nothing paid yet: off). A device in stock is left alone.
class DeviceSwitchQueue
{
public:
    explicit DeviceSwitchQueue(ServiceContext context) : m_context(std::move(context)) {}

    struct Device
    {
        DeviceId id;
        QString serial;
    };
    struct Seen
    {
        DeviceId id;
        QString state;                       ///< "on", "off", or "" when the cloud does not tell
        std::chrono::milliseconds nextIn{0}; ///< when to look again; earlier when its time runs out before
    };

    /// Devices of this account whose switch must be looked at now, the longest waiting first.
    [[nodiscard]] Result<std::vector<Device>> due(const AccountId &account, int limit);
    /// Whether the device must be on at this moment. Empty while a token of it is on its way: its outcome decides.
    [[nodiscard]] Result<std::optional<bool>> mustBeOn(const DeviceId &device);
    /// Whether a token of this account could be asked for now: a customer waits, which is more urgent than a look.
    [[nodiscard]] Result<bool> hasTokensWaiting(const AccountId &account);
    /// One transaction for all of them.
    [[nodiscard]] Outcome record(const std::vector<Seen> &devices);

private:
    ServiceContext m_context;
};
