#pragma once

#include "core/services/balance_service.h"
#include "core/services/device_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class KeyValues;
class MoneyEdit;
class QComboBox;

/// What is done with the credit of a customer: spent on one of the devices, or paid out (domain rules, section 15).
class CreditForm final : public FormPage
{
    Q_OBJECT
public:
    CreditForm(const ScreenContext &context, const CustomerId &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("credit"); }

private:
    struct Picture
    {
        CustomerView customer;
        CustomerBalance balance;
        std::vector<DeviceView> devices;
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context, const CustomerId &id, const QDate &today);
    void show(const Picture &picture);
    void showFields();
    [[nodiscard]] bool isPayOut() const;
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void spend(const QString &amountText);
    void payOut(const QString &amountText);
    void spent(const PaymentView &payment);

    CustomerId m_id;
    QComboBox *m_use;
    ChoiceBox *m_device;
    MoneyEdit *m_amount;
    QLineEdit *m_note;
    KeyValues *m_facts;
};
