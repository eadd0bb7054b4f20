#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class QLineEdit;

/// A further address of a customer.
class AddressForm final : public FormPage
{
    Q_OBJECT
public:
    AddressForm(const ScreenContext &context, const CustomerId &customer);

    [[nodiscard]] QString title() const override { return tr("Add an address"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("customer-details"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;

    CustomerId m_customer;
    ChoiceBox *m_village;
    QLineEdit *m_street;
    QLineEdit *m_label;
};
