#pragma once

#include "core/domain/tariff.h"
#include "core/services/context.h"

struct TariffView
{
    TariffId id;
    Tariff tariff;
    qint64 meters = 0;
};

/// Domain rules, sections 5 and 6. Fails: required, name_taken, unknown_tariff, invalid_amount, ... naming the field.
class TariffService
{
public:
    explicit TariffService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<TariffView> add(const Tariff &tariff);
    /// Affects payments made from `date` on, or from now when that is today (tariff_history.h). A changed access rate
    /// starts new series on `date` (default: today) for all meters of the tariff.
    [[nodiscard]] Result<TariffView> edit(const QString &nameOrId, const Tariff &tariff,
                                          std::optional<QDate> date = {});
    /// Refused "tariff_in_use" while meters use it and no replacement is named; else they move to it on `date`.
    [[nodiscard]] Outcome remove(const QString &nameOrId, const QString &replacement = {},
                                 std::optional<QDate> date = {});
    [[nodiscard]] Result<std::vector<TariffView>> list();
    [[nodiscard]] Result<TariffView> find(const QString &nameOrId);

private:
    ServiceContext m_context;
};

/// The part of add() that the import shares: inside somebody else's transaction.
[[nodiscard]] Result<TariffId> insertTariff(Transaction &transaction, const Tariff &tariff, const QString &user);
