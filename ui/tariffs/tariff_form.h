#pragma once

#include "core/services/tariff_service.h"
#include "ui/widgets/form_page.h"

class ComponentsEdit;
class MoneyEdit;
class QLabel;
class QLineEdit;

/// A new tariff, or the change of one.
class TariffForm final : public FormPage
{
    Q_OBJECT
public:
    TariffForm(const ScreenContext &context, const std::optional<TariffView> &tariff);

    [[nodiscard]] QString title() const override;

private:
    void save() override;
    /// What was typed; keeps the parts of an edited tariff that this form does not show.
    [[nodiscard]] Result<Tariff> read() const;
    void showTotal();

    std::optional<TariffView> m_tariff;
    QLineEdit *m_name;
    MoneyEdit *m_price;
    ComponentsEdit *m_components;
    MoneyEdit *m_access;
    QLineEdit *m_accessDays;
    MoneyEdit *m_minimum;
};
