#pragma once

#include "core/domain/mapping_state.h"
#include "core/services/device_service.h"

/// Corrects what is known of a device, and keeps what its manufacturer's cloud said of it (domain rules, section 4).
/// Fails: unknown_serial, not_allowed (a retired device), and as deviceDetailFields().
class DeviceDetailService
{
public:
    explicit DeviceDetailService(ServiceContext context) : m_context(std::move(context)) {}

    /// All that the form shows, at once: what is empty in `details` is taken away.
    [[nodiscard]] Result<DeviceView> edit(const QString &serial, const DeviceDetails &details);
    /// The cloud was asked just now (TokenIssuer::findDevice()).
    [[nodiscard]] Result<DeviceView> noteMapping(const QString &serial, MappingState state);

private:
    ServiceContext m_context;
};
