#pragma once

#include "ui/widgets/form_page.h"

class CustomerInputs;

/// Edits one customer's details.
class CustomerForm final : public FormPage
{
    Q_OBJECT
public:
    CustomerForm(const ScreenContext &context, const CustomerView &customer);

    [[nodiscard]] QString title() const override;

private:
    void save() override;

    CustomerView m_customer;
    CustomerInputs *m_inputs;
};
