#pragma once

#include "core/services/appliance_service.h"
#include "ui/screen.h"

class ErrorBanner;
class ShortTable;

/// What the company sells on instalments.
class AppliancesScreen final : public Screen
{
    Q_OBJECT
public:
    explicit AppliancesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Appliances"); }
    void refresh() override;
    void startNew() override;
    void focusFirst() override;

private:
    void show(const std::vector<ApplianceView> &appliances);
    void edit(const QString &key);
    void remove();
    [[nodiscard]] const ApplianceView *chosen(const QString &key) const;

    std::vector<ApplianceView> m_appliances;
    ErrorBanner *m_banner;
    ShortTable *m_table;
};
