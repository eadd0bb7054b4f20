#pragma once

#include "core/services/registration_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class CustomerInputs;
class DateEdit;
class DeviceDetailInputs;
class IdentityCheck;
class PlanInputs;
class QComboBox;
class QLineEdit;
class ScheduleView;

/// Customer and device together: one form, one transaction (domain rules, section 3). With a customer it asks only for
/// the device.
class RegisterForm final : public FormPage
{
    Q_OBJECT
public:
    RegisterForm(const ScreenContext &context, const std::optional<CustomerView> &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("register"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addDeviceFields();
    void store(bool andNew, const std::optional<CustomerId> &customer);
    void saved(const RegistrationResult &result, bool andNew);
    void offerCustomerWithPhone(bool andNew);
    void kindChosen();
    void showStep();
    [[nodiscard]] DeviceKind kind() const;
    /// What was typed; fails with Invalid naming the field.
    [[nodiscard]] Result<Registration> read() const;

    std::optional<CustomerView> m_customer;
    ScheduleView *m_schedule;
    CustomerInputs *m_inputs;
    IdentityCheck *m_identity = nullptr; ///< none for a customer who is registered already
    QComboBox *m_kind;
    ChoiceBox *m_manufacturer;
    QLineEdit *m_serial;
    ChoiceBox *m_tariff;
    QLineEdit *m_resolution;
    ChoiceBox *m_appliance;
    DateEdit *m_date;
    DeviceDetailInputs *m_details = nullptr;
    PlanInputs *m_plan = nullptr;
};
