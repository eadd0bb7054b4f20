#pragma once

#include "core/services/balance_service.h"
#include "core/services/device_service.h"
#include "ui/widgets/form_page.h"

class DateEdit;
class KeyValues;
class MoneyEdit;
class QLineEdit;
class QTimer;

/// Cash on a device, spent by the order of the domain rules (section 8), or for one sale only (section 14).
class CashForm final : public FormPage
{
    Q_OBJECT
public:
    CashForm(const ScreenContext &context, const QString &serial, const std::optional<SaleView> &sale);

    [[nodiscard]] QString title() const override;
    /// The device is known already: the clerk counts money.
    void focusFirst() override;

private:
    struct Owed
    {
        DeviceView device;
        std::optional<CustomerBalance> balance;
    };
    void save() override;
    void booked(const PaymentView &payment);
    void askOwed();
    void showOwed(const Owed &owed);
    void showSale();

    std::optional<SaleView> m_sale;
    QLineEdit *m_serial;
    MoneyEdit *m_amount;
    DateEdit *m_date;
    QLineEdit *m_sender;
    KeyValues *m_owed;
    QTimer *m_typing;
    quint64 m_generation = 0;
};
