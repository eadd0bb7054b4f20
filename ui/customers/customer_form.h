#pragma once

#include "ui/widgets/form_page.h"

class CustomerInputs;
class IdentityCheck;

/// Edits one customer's details.
class CustomerForm final : public FormPage
{
    Q_OBJECT
public:
    CustomerForm(const ScreenContext &context, const CustomerView &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("customer-details"); }

private:
    void save() override;
    void closeSaved(const CustomerView &saved);
    [[nodiscard]] DraftKey draftKey() const override;

    CustomerView m_customer;
    CustomerInputs *m_inputs;
    IdentityCheck *m_identity;
};
