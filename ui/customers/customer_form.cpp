#include "ui/customers/customer_form.h"

#include "ui/customers/customer_inputs.h"
#include "ui/customers/identity_check.h"
#include "ui/customers/lookalike_hint.h"
#include "ui/widgets/field_form.h"

CustomerForm::CustomerForm(const ScreenContext &context, const CustomerView &customer)
    : FormPage(context, tr("&Save")), m_customer(customer), m_inputs(new CustomerInputs(session(), form(), true))
{
    m_inputs->show(customer);
    m_identity = new IdentityCheck(session(), form(), m_inputs, customer.id);
    connect(m_inputs->lookalikes(), &LookalikeHint::openRequested, this,
            [this](const CustomerId &id) { navigator().showCustomer(id); });
    watchInputs(form());
}

QString CustomerForm::title() const
{
    return tr("Edit %1 %2").arg(m_customer.name, m_customer.surname);
}

DraftKey CustomerForm::draftKey() const
{
    return {QStringLiteral("customer"), m_customer.id.toText()};
}

void CustomerForm::save()
{
    clearFailure();
    const auto fields = m_inputs->read();
    if (!check(fields))
        return;
    beginSaving();
    const auto work = [id = m_customer.id, fields = *fields,
                       gate = m_identity->gate()](const ServiceContext &context) -> Result<CustomerView> {
        MPM_CHECK(gate());
        return CustomerService(context).edit(id, fields);
    };
    saveForm(work, [this](const Result<CustomerView> &saved) {
        if (!saved && m_identity->isWarning(saved.error()))
            finishSaving();
        else if (check(saved))
            closeSaved(*saved);
    });
}

void CustomerForm::closeSaved(const CustomerView &saved)
{
    markSaved();
    navigator().notify(tr("%1 %2 is saved.").arg(saved.name, saved.surname));
    emit closeRequested();
}
