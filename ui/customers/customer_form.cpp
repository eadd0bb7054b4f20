#include "ui/customers/customer_form.h"

#include "ui/customers/customer_inputs.h"
#include "ui/widgets/field_form.h"

CustomerForm::CustomerForm(const ScreenContext &context, const CustomerView &customer)
    : FormPage(context, tr("&Save")), m_customer(customer), m_inputs(new CustomerInputs(session(), form(), true))
{
    m_inputs->show(customer);
    watchInputs(form());
}

QString CustomerForm::title() const
{
    return tr("Edit %1 %2").arg(m_customer.name, m_customer.surname);
}

void CustomerForm::save()
{
    clearFailure();
    const auto fields = m_inputs->read();
    if (!check(fields))
        return;
    beginSaving();
    const auto work = [id = m_customer.id, fields = *fields](const ServiceContext &context) {
        return CustomerService(context).edit(id, fields);
    };
    session().change(this, work, [this](const Result<CustomerView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("%1 %2 is saved.").arg(saved->name, saved->surname));
        emit closeRequested();
    });
}
