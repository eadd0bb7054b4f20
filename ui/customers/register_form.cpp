#include "ui/customers/register_form.h"

#include "core/services/account_service.h"

#include "ui/choices.h"
#include "ui/customers/customer_inputs.h"
#include "ui/customers/identity_check.h"
#include "ui/customers/lookalike_hint.h"
#include "ui/devices/device_detail_inputs.h"
#include "ui/formats.h"
#include "ui/sales/plan_inputs.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/schedule_view.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

RegisterForm::RegisterForm(const ScreenContext &context, const std::optional<CustomerView> &customer)
    : FormPage(context, tr("&Save")), m_customer(customer),
      m_schedule(new ScheduleView(session().currency(), session().today())), m_kind(new QComboBox),
      m_manufacturer(new ChoiceBox), m_serial(new QLineEdit), m_tariff(new ChoiceBox), m_resolution(new QLineEdit),
      m_appliance(new ChoiceBox), m_date(new DateEdit)
{
    form()->addHeading(customer ? tr("Device for %1 %2").arg(customer->name, customer->surname) : tr("Customer"));
    m_inputs = new CustomerInputs(session(), form(), false);
    m_inputs->setVisible(!customer.has_value());
    if (!customer)
        form()->addHeading(tr("Device"));
    addDeviceFields();
    beside()->addWidget(m_schedule, 1);
    m_plan = new PlanInputs(session(), form(), m_schedule);
    addButton(tr("Save and ne&w"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { store(true, {}); });

    if (!customer)
        m_identity = new IdentityCheck(session(), form(), m_inputs, {});
    connect(m_inputs->lookalikes(), &LookalikeHint::openRequested, this,
            [this](const CustomerId &id) { navigator().showCustomer(id); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RegisterForm::kindChosen);
    connect(m_manufacturer, &ChoiceBox::chosenChanged, this, &RegisterForm::showStep);
    connect(m_date, &QLineEdit::textChanged, this, [this] {
        if (const auto date = m_date->date({}))
            m_plan->setSaleDate(date->value_or(session().today())); // as it is saved
    });
    connect(m_appliance, &ChoiceBox::chosenChanged, this, [this] {
        session().ask(
            this, [id = m_appliance->chosen()](const ServiceContext &c) { return ApplianceService(c).find(id); },
            [this](const Result<ApplianceView> &appliance) {
                if (appliance && appliance->id.toText() == m_appliance->chosen())
                    m_plan->offerPrice(appliance->price);
            });
    });
    watchInputs(form());
    kindChosen();
}

void RegisterForm::addDeviceFields()
{
    for (const auto deviceKind : {DeviceKind::Meter, DeviceKind::Shs, DeviceKind::EBike})
        m_kind->addItem(deviceKindText(deviceKind), static_cast<int>(deviceKind));
    for (auto *box : {m_manufacturer, m_tariff, m_appliance})
        box->chooseOnlyOne();
    m_date->setDate(session().today());
    form()->addField(QStringLiteral("kind"), tr("&Kind"), m_kind);
    form()->addField(QStringLiteral("manufacturer"), tr("&Manufacturer"), m_manufacturer);
    form()->addField(QStringLiteral("serial"), tr("&Device serial number"), m_serial);
    form()->addField(QStringLiteral("tariff"), tr("&Tariff"), m_tariff);
    form()->addField(QStringLiteral("resolution"), tr("Token step (W&h)"), m_resolution);
    form()->addField(QStringLiteral("appliance"), tr("&Appliance"), m_appliance);
    form()->addField(QStringLiteral("date"), tr("Date"), m_date);
    form()->beginFold(tr("More about the device"));
    m_details = new DeviceDetailInputs(form());
    form()->endFold();
}

QString RegisterForm::title() const
{
    return m_customer ? tr("Register another device") : tr("Register customer and device");
}

void RegisterForm::refresh()
{
    loadManufacturers(session(), m_manufacturer, kind());
    loadTariffs(session(), m_tariff);
    if (kind() != DeviceKind::Meter)
        loadAppliances(session(), m_appliance, kind());
}

DeviceKind RegisterForm::kind() const
{
    return static_cast<DeviceKind>(m_kind->currentData().toInt());
}

void RegisterForm::kindChosen()
{
    const bool isMeter = kind() == DeviceKind::Meter;
    form()->setFieldVisible(QStringLiteral("tariff"), isMeter);
    form()->setFieldVisible(QStringLiteral("resolution"), isMeter);
    form()->setFieldVisible(QStringLiteral("appliance"), !isMeter);
    m_plan->setVisible(!isMeter);
    m_details->setKind(kind());
    form()->setHint(QStringLiteral("serial"), isMeter ? QString() : tr("8 to 15 characters, as on the label."));
    refresh();
}

void RegisterForm::showStep()
{
    session().ask(
        this,
        [id = m_manufacturer->chosen(), &registry = session().registry(),
         &secrets = session().secrets()](const ServiceContext &context) {
            return AccountService(context, registry, secrets).find(AccountRole::Manufacturer, id);
        },
        [this](const Result<AccountView> &account) {
            if (!account)
                return;
            const auto facts = session().registry().find(AccountRole::Manufacturer, account->kind);
            if (facts)
                m_resolution->setPlaceholderText(QString::number(facts->stepWattHours));
        });
}

Result<Registration> RegisterForm::read() const
{
    Registration input;
    if (m_customer)
        input.existingCustomer = m_customer->id;
    MPM_TRY(input.customer, m_inputs->read());
    MPM_TRY(input.date, m_date->date(QStringLiteral("date")));
    MPM_TRY(input.details, m_details->read());
    input.kind = kind();
    input.manufacturer = m_manufacturer->chosen();
    input.serial = m_serial->text();
    if (kind() == DeviceKind::Meter) {
        input.tariff = m_tariff->chosen();
        if (const QString typed = m_resolution->text().trimmed(); !typed.isEmpty()) {
            bool isNumber = false;
            input.resolutionWh = typed.toLongLong(&isNumber);
            if (!isNumber)
                return invalid(QStringLiteral("no_whole_number"), tr("This is not a whole number of Wh."),
                               QStringLiteral("resolution"));
        }
        return input;
    }
    SaleInput sale;
    sale.appliance = m_appliance->chosen();
    sale.date = input.date;
    MPM_TRY(sale.terms, m_plan->terms());
    input.sale = sale;
    return input;
}

DraftKey RegisterForm::draftKey() const
{
    return m_customer ? DraftKey{QStringLiteral("register_device"), m_customer->id.toText()}
                      : DraftKey{QStringLiteral("register"), {}};
}

void RegisterForm::save()
{
    store(false, {});
}

void RegisterForm::store(bool andNew, const std::optional<CustomerId> &customer)
{
    clearFailure();
    auto input = read();
    if (!check(input))
        return;
    if (customer)
        input->existingCustomer = customer;
    beginSaving();
    const std::function<Outcome()> nothing = [] { return Outcome(); };
    const auto gate = input->existingCustomer ? nothing : m_identity->gate();
    const auto work = [input = *input, gate,
                       &registry = session().registry()](const ServiceContext &context) -> Result<RegistrationResult> {
        MPM_CHECK(gate());
        return RegistrationService(context, registry).registerDevice(input);
    };
    saveForm(work, [this, andNew](const Result<RegistrationResult> &result) {
        if (!result && m_identity && m_identity->isWarning(result.error())) {
            finishSaving();
            return;
        }
        if (!result && result.error().reason == u"phone_taken")
            offerCustomerWithPhone(andNew);
        if (check(result))
            saved(*result, andNew);
    });
}

void RegisterForm::offerCustomerWithPhone(bool andNew)
{
    const auto fields = m_inputs->read();
    if (!fields)
        return;
    session().ask(
        this, [phone = fields->phone](const ServiceContext &context) { return CustomerService(context).find(phone); },
        [this, andNew](const Result<CustomerView> &customer) {
            if (!customer)
                return;
            const Dialogs::Question question{
                tr("Phone already registered"),
                tr("This phone belongs to %1 %2 in %3. Register the device for that customer instead?")
                    .arg(customer->name, customer->surname, customer->village),
                tr("Register for %1 %2").arg(customer->name, customer->surname)};
            dialogs().confirm(this, question, [this, andNew, id = customer->id](bool accepted) {
                if (accepted)
                    store(andNew, id);
            });
        });
}

void RegisterForm::saved(const RegistrationResult &result, bool andNew)
{
    finishSaving();
    //: %1 is the kind of device, %2 its serial number, %3 and %4 the customer's name
    navigator().notify(tr("%1 %2 is registered for %3 %4.")
                           .arg(deviceKindText(result.device.kind), result.device.serial, result.customer.name,
                                result.customer.surname));
    if (!andNew) {
        markSaved();
        emit closeRequested();
        if (!m_customer)
            navigator().showCustomer(result.customer.id);
        return;
    }
    // A registration day is one village, one kind and one tariff: only what differs is emptied.
    m_serial->clear();
    m_details->clearPosition();
    if (m_customer)
        m_serial->setFocus(Qt::OtherFocusReason);
    else
        m_inputs->clearForNext();
    startOver();
}
