#pragma once

#include "core/services/appliance_service.h"
#include "ui/widgets/form_page.h"

class MoneyEdit;
class QComboBox;
class QLineEdit;

/// A new appliance, or the change of one. The type of one that exists stays: sales hang on it.
class ApplianceForm final : public FormPage
{
    Q_OBJECT
public:
    ApplianceForm(const ScreenContext &context, const std::optional<ApplianceView> &appliance);

    [[nodiscard]] QString title() const override;

private:
    void save() override;

    std::optional<ApplianceView> m_appliance;
    QLineEdit *m_name;
    QComboBox *m_type;
    MoneyEdit *m_price;
};
