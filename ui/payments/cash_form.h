#pragma once

#include "core/services/payment_service.h"
#include "core/services/sale_service.h"
#include "ui/widgets/form_page.h"

class DateEdit;
class MoneyEdit;
class QLineEdit;

/// Cash on a device, spent by the order of the domain rules (section 8), or for one sale only (section 14).
class CashForm final : public FormPage
{
    Q_OBJECT
public:
    CashForm(const ScreenContext &context, const QString &serial, const std::optional<SaleView> &sale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("cash"); }
    /// The device is known already: the clerk counts money.
    void focusFirst() override;

private:
    void warnAboutClock();
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void booked(const PaymentView &payment);

    std::optional<SaleView> m_sale;
    QString m_given; ///< the serial number the form was opened for
    QLineEdit *m_serial;
    MoneyEdit *m_amount;
    DateEdit *m_date;
    QLineEdit *m_sender;
};
