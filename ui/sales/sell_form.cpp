#include "ui/sales/sell_form.h"

#include "core/services/device_service.h"
#include "ui/formats.h"
#include "ui/printing/prints.h"
#include "ui/sales/plan_inputs.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/schedule_view.h"

#include <QVBoxLayout>

SellForm::SellForm(const ScreenContext &context, const CustomerView &customer, const QString &serial)
    : FormPage(context, tr("&Sell")), m_customer(customer),
      m_schedule(new ScheduleView(session().currency(), session().today())), m_appliance(new ChoiceBox),
      m_serial(new ChoiceBox), m_date(new DateEdit)
{
    m_appliance->chooseOnlyOne();
    m_date->setDate(session().today());
    form()->addField(QStringLiteral("appliance"), tr("&Appliance"), m_appliance);
    form()->addField(QStringLiteral("serial"), tr("Device serial &number"), m_serial);
    form()->addField(QStringLiteral("date"), tr("Da&te of sale"), m_date);
    beside()->addWidget(m_schedule);
    m_plan = new PlanInputs(session(), form(), m_schedule);
    if (!serial.isEmpty()) {
        m_serial->setChoices({{serial, serial}});
        m_serial->choose(serial);
    }
    connect(m_appliance, &ChoiceBox::chosenChanged, this, &SellForm::applianceChosen);
    connect(m_date, &QLineEdit::textChanged, this, [this] {
        if (const auto date = m_date->date({}))
            m_plan->setSaleDate(date->value_or(session().today())); // as it is saved
    });
    addHeaderAction(tr("Print offer\u2026"), printKey, [this] { printOfferOfThis(); });
    watchInputs(form());
    applianceChosen();
    refresh();
}

QString SellForm::title() const
{
    return tr("Sell to %1 %2").arg(m_customer.name, m_customer.surname);
}

void SellForm::refresh()
{
    session().ask(
        this, [](const ServiceContext &context) { return ApplianceService(context).list(); },
        [this](const Result<std::vector<ApplianceView>> &appliances) {
            if (check(appliances))
                showAppliances(*appliances);
        });
}

void SellForm::showAppliances(const std::vector<ApplianceView> &appliances)
{
    m_appliances = appliances;
    std::vector<Choice> choices;
    choices.reserve(appliances.size());
    for (const auto &appliance : appliances)
        choices.push_back({appliance.id.toText(), appliance.name});
    m_appliance->setChoices(choices);
    applianceChosen();
}

const ApplianceView *SellForm::chosenAppliance() const
{
    const QString id = m_appliance->chosen();
    const auto found = std::find_if(m_appliances.begin(), m_appliances.end(),
                                    [&id](const ApplianceView &appliance) { return appliance.id.toText() == id; });
    return found == m_appliances.end() ? nullptr : &*found;
}

void SellForm::applianceChosen()
{
    const auto *appliance = chosenAppliance();
    const auto kind = appliance ? deviceKindOf(appliance->type) : std::nullopt;
    form()->setFieldVisible(QStringLiteral("serial"), kind.has_value());
    m_plan->setWithDevice(kind.has_value());
    if (appliance)
        m_plan->offerPrice(appliance->price);
    if (kind)
        loadSerials(*kind);
}

void SellForm::loadSerials(DeviceKind kind)
{
    const auto work = [kind, customer = m_customer.id](const ServiceContext &context) -> Result<QStringList> {
        DeviceService devices(context);
        QStringList serials;
        MPM_TRY(const auto own, devices.ofCustomer(customer));
        for (const auto &device : own) {
            if (device.kind == kind && !device.openSale)
                serials.append(device.serial);
        }
        MPM_TRY(const auto stock, devices.list({{}, kind, true}, {200, {}}));
        for (const auto &device : stock.rows)
            serials.append(device.serial);
        return serials;
    };
    session().ask(this, work, [this](const Result<QStringList> &serials) {
        if (!serials)
            return;
        std::vector<Choice> choices;
        for (const auto &serial : *serials)
            choices.push_back({serial, serial});
        m_serial->setChoices(choices);
    });
}

void SellForm::printOfferOfThis()
{
    clearFailure();
    const auto date = m_date->date(QStringLiteral("date"));
    if (!check(date))
        return;
    const auto *appliance = chosenAppliance();
    if (!appliance) {
        showFailure(
            invalid(QStringLiteral("required"), QStringLiteral("Choose the appliance."), QStringLiteral("appliance"))
                .value());
        return;
    }
    const auto terms = m_plan->offer();
    if (!check(terms))
        return;
    OfferFacts facts;
    facts.customerName = QStringLiteral("%1 %2").arg(m_customer.name, m_customer.surname);
    facts.appliance = appliance->name;
    if (deviceKindOf(appliance->type))
        facts.serial = m_serial->chosen();
    facts.date = date->value_or(session().today());
    facts.terms = *terms;
    printOffer(context(), m_customer.id, facts, this);
}

DraftKey SellForm::draftKey() const
{
    return {QStringLiteral("sell"), m_customer.id.toText()};
}

void SellForm::save()
{
    clearFailure();
    const auto date = m_date->date(QStringLiteral("date"));
    if (!check(date))
        return;
    auto terms = m_plan->terms();
    if (!check(terms))
        return;
    SaleInput input;
    input.customer = m_customer.id;
    input.appliance = m_appliance->chosen();
    if (const auto *appliance = chosenAppliance(); appliance && deviceKindOf(appliance->type))
        input.serial = m_serial->chosen();
    input.date = *date;
    input.terms = *terms;
    beginSaving();
    const auto work = [input](const ServiceContext &context) { return SaleService(context).sell(input); };
    saveForm(work, [this](const Result<SaleView> &sale) {
        if (!check(sale))
            return;
        markSaved();
        navigator().notify(tr("%1 is sold to %2.").arg(sale->appliance, sale->customerName));
        emit closeRequested();
        navigator().showSale(sale->id);
    });
}
