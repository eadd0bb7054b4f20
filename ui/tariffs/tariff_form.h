#pragma once

#include "core/services/tariff_service.h"
#include "ui/widgets/form_page.h"

class ComponentsEdit;
class MoneyEdit;
class QCheckBox;
class QLabel;
class QLineEdit;
class WindowsEdit;

/// A new tariff, or the change of one.
class TariffForm final : public FormPage
{
    Q_OBJECT
public:
    TariffForm(const ScreenContext &context, const std::optional<TariffView> &tariff);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("tariffs"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    [[nodiscard]] Result<Tariff> read() const;
    [[nodiscard]] Result<std::optional<SocialTariff>> readSocial() const;
    void addMeterFields();
    void show(const Tariff &tariff);
    void showTotal();

    std::optional<TariffView> m_tariff;
    QLineEdit *m_name;
    MoneyEdit *m_price;
    ComponentsEdit *m_components;
    MoneyEdit *m_access;
    QLineEdit *m_accessDays;
    MoneyEdit *m_minimum;
    QCheckBox *m_isSocial;
    QLineEdit *m_allowance;
    MoneyEdit *m_socialPrice;
    QLineEdit *m_budget;
    QLineEdit *m_stacked;
    WindowsEdit *m_windows;
};
