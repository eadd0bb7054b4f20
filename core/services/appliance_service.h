#pragma once

#include "core/domain/serial.h"
#include "core/domain/serial.h"
#include "core/services/context.h"

enum class ApplianceType { Shs, EBike, Electronics, Other };
[[nodiscard]] QString toWord(ApplianceType type);
[[nodiscard]] Result<ApplianceType> applianceTypeFromWord(const QString &word);
/// Whether a sale of it needs a device, and of which kind (domain rules, section 11).
[[nodiscard]] std::optional<DeviceKind> deviceKindOf(ApplianceType type);

struct ApplianceView
{
    ApplianceId id;
    QString name;
    ApplianceType type = ApplianceType::Other;
    Money price;
};

/// Fails: required (name of at least 3 characters), name_taken, invalid_amount, unknown_appliance, appliance_in_use.
class ApplianceService
{
public:
    explicit ApplianceService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<ApplianceView> add(const QString &name, ApplianceType type, Money price);
    [[nodiscard]] Result<ApplianceView> edit(const QString &nameOrId, const QString &name, Money price);
    [[nodiscard]] Outcome remove(const QString &nameOrId);
    [[nodiscard]] Result<std::vector<ApplianceView>> list();
    [[nodiscard]] Result<ApplianceView> find(const QString &nameOrId);

private:
    ServiceContext m_context;
};

/// The part of add() that the import shares: inside somebody else's transaction.
[[nodiscard]] Result<ApplianceId> insertAppliance(Transaction &transaction, const QString &name, ApplianceType type, Money price,
                                                  const QString &user);
