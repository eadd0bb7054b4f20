#pragma once

#include "core/services/token_service.h"

struct GrantView
{
    GrantId id;
    Money value;
    std::vector<TokenView> tokens;
};

/// Free days or energy (domain rules, section 14). Fails: unknown_serial, wrong_unit, unassigned_device, no_tariff, no_plan,
/// invalid_amount (days, wh), required (reason).
class GrantService
{
public:
    explicit GrantService(ServiceContext context) : m_context(std::move(context)) {}
    [[nodiscard]] Result<GrantView> grantDays(const QString &serial, qint64 days, const QString &reason);
    [[nodiscard]] Result<GrantView> grantEnergy(const QString &serial, qint64 wattHours, const QString &reason);

private:
    ServiceContext m_context;
};
