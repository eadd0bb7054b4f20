#pragma once

#include "core/services/tariff_service.h"
#include "ui/screen.h"

class ErrorBanner;
class ShortTable;

/// The tariffs of the company.
class TariffsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit TariffsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Tariffs"); }
    void refresh() override;
    void startNew() override;
    void focusFirst() override;

private:
    void show(const std::vector<TariffView> &tariffs);
    void edit(const QString &key);
    void remove();
    void removeNow(const TariffView &tariff, const QString &replacement);
    [[nodiscard]] const TariffView *chosen(const QString &key) const;

    std::vector<TariffView> m_tariffs;
    ErrorBanner *m_banner;
    ShortTable *m_table;
};
