#include "ui/appliances/appliance_form.h"

#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/words.h"

ApplianceForm::ApplianceForm(const ScreenContext &context, const std::optional<ApplianceView> &appliance)
    : FormPage(context, tr("&Save")), m_appliance(appliance), m_name(new QLineEdit), m_type(new QComboBox),
      m_price(new MoneyEdit(session().currency()))
{
    for (const auto type : {ApplianceType::Shs, ApplianceType::EBike, ApplianceType::Electronics, ApplianceType::Other})
        m_type->addItem(applianceTypeText(type), static_cast<int>(type));
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(QStringLiteral("type"), tr("&Type"), m_type);
    form()->addField(QStringLiteral("price"), tr("List &price"), m_price);
    if (appliance) {
        m_name->setText(appliance->name);
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(appliance->type)));
        m_type->setEnabled(false);
        m_price->setAmount(appliance->price);
    }
    watchInputs(form());
}

QString ApplianceForm::title() const
{
    return m_appliance ? tr("Edit %1").arg(m_appliance->name) : tr("New appliance");
}

void ApplianceForm::save()
{
    clearFailure();
    const auto price = m_price->amount(QStringLiteral("price"));
    if (!check(price))
        return;
    beginSaving();
    const auto work = [id = m_appliance ? m_appliance->id.toText() : QString(), name = m_name->text(),
                       type = static_cast<ApplianceType>(m_type->currentData().toInt()),
                       price = *price](const ServiceContext &context) {
        ApplianceService service(context);
        return id.isEmpty() ? service.add(name, type, price) : service.edit(id, name, price);
    };
    session().change(this, work, [this](const Result<ApplianceView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(saved->name));
        emit closeRequested();
    });
}
