#include "ui/customers/address_form.h"

#include "core/services/customer_card.h"
#include "ui/choices.h"
#include "ui/widgets/field_form.h"

#include <QLineEdit>

AddressForm::AddressForm(const ScreenContext &context, const CustomerId &customer)
    : FormPage(context, tr("&Save")), m_customer(customer), m_village(new ChoiceBox), m_street(new QLineEdit),
      m_label(new QLineEdit)
{
    form()->addField(QStringLiteral("village"), tr("&Village"), m_village);
    form()->addField(QStringLiteral("street"), tr("St&reet"), m_street);
    form()->addField(QStringLiteral("label"), tr("&Name of the address"), m_label,
                     tr("For example: shop, parents' house. May be empty."));
    m_village->chooseOnlyOne();
    loadVillages(session(), m_village);
    watchInputs(form());
}

DraftKey AddressForm::draftKey() const
{
    return {QStringLiteral("address"), m_customer.toText()};
}

void AddressForm::save()
{
    beginSaving();
    const AddressFields fields{m_label->text(), m_village->chosen(), m_street->text()};
    const auto work = [id = m_customer, fields](const ServiceContext &context) {
        return CustomerCard(context).addAddress(id, fields);
    };
    saveForm(work, [this](const Outcome &outcome) {
        if (!check(outcome))
            return;
        markSaved();
        navigator().notify(tr("The address is saved."));
        emit closeRequested();
    });
}
