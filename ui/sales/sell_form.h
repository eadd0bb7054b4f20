#pragma once

#include "ui/widgets/form_page.h"

class ChoiceBox;
class DateEdit;
class PlanInputs;
class QComboBox;
class ScheduleView;

/// Sells an appliance to one customer, with the schedule while typing.
class SellForm final : public FormPage
{
    Q_OBJECT
public:
    /// `serial`: the device to sell, when the person comes from its page.
    SellForm(const ScreenContext &context, const CustomerView &customer, const QString &serial);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("sell"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void showAppliances(const std::vector<ApplianceView> &appliances);
    void applianceChosen();
    /// The schedule of what is typed, before anything is sold.
    void printOfferOfThis();
    void loadSerials(DeviceKind kind);
    [[nodiscard]] const ApplianceView *chosenAppliance() const;

    CustomerView m_customer;
    ScheduleView *m_schedule;
    ChoiceBox *m_appliance;
    ChoiceBox *m_serial;
    DateEdit *m_date;
    PlanInputs *m_plan = nullptr;
    std::vector<ApplianceView> m_appliances;
};
