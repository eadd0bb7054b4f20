#pragma once

#include "core/services/account_service.h"
#include "core/services/payment_service.h"
#include "ui/widgets/form_page.h"

struct CustomerView;
class ChoiceBox;
class MoneyEdit;

/// Asks the phone of a customer for money for a device, through a channel that can.
class RequestForm final : public FormPage
{
    Q_OBJECT
public:
    /// `serial` may be empty: it is typed then.
    RequestForm(const ScreenContext &context, const QString &serial);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("request"); }
    void focusFirst() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void loadChannels();
    void showChannels(const std::vector<AccountView> &channels);
    void showCustomer(const std::optional<CustomerView> &customer);

    QString m_given; ///< the serial it was opened with
    QLineEdit *m_serial;
    MoneyEdit *m_amount;
    ChoiceBox *m_channel;
    QLineEdit *m_phone;
};
