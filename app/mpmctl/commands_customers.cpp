#include "app/mpmctl/command.h"
#include "app/mpmctl/customer_json.h"
#include "app/mpmctl/device_options.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/phone_number.h"
#include "core/services/registration_service.h"

namespace {

const std::vector<OptionSpec> customerOptions{
    value("name", "N"),   value("surname", "S"),   value("phone", "P"),       value("village", "V"),
    value("title", "T"),  value("street", "TEXT"), value("email", "E"),       value("birth-date", "DATE"),
    value("gender", "G"), value("education", "E"), value("nationality", "N"), value("language", "CODE")};

std::vector<OptionSpec> joined(std::vector<OptionSpec> options, const std::vector<OptionSpec> &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

/// What the options name, on top of `base`.
Result<CustomerFields> customerFields(const Arguments &arguments, CustomerFields fields)
{
    const auto take = [&arguments](QString &field, const char *option) {
        field = arguments.text(QString::fromLatin1(option), field);
    };
    take(fields.title, "title");
    take(fields.name, "name");
    take(fields.surname, "surname");
    take(fields.phone, "phone");
    take(fields.village, "village");
    take(fields.street, "street");
    take(fields.email, "email");
    take(fields.gender, "gender");
    take(fields.education, "education");
    take(fields.nationality, "nationality");
    take(fields.language, "language");
    MPM_TRY(const auto birthDate, optionalDate(arguments, QStringLiteral("birth-date")));
    if (birthDate)
        fields.birthDate = birthDate;
    return fields;
}

/// What was taken in, but may be a slip (design, section 3: block on *possible*, warn on *valid*). Nothing for a phone
/// that was not given now.
JsonValue warningsOf(const Arguments &arguments, const Company &company)
{
    auto warnings = JsonValue::array();
    const auto phone = parsePhone(arguments.text(QStringLiteral("phone")), company.country);
    if (phone && !phone->isLikely)
        warnings.append(JsonValue::object(
            {{QStringLiteral("code"), QStringLiteral("unlikely_phone")},
             {QStringLiteral("field"), QStringLiteral("phone")},
             {QStringLiteral("detail"),
              QStringLiteral("No number plan knows %1; perhaps a digit is missing. It was saved as it is.")
                  .arg(phone->e164)}}));
    return warnings;
}

/// A customer as it was saved.
Answer savedCustomer(const CustomerView &customer, const Arguments &arguments, const Company &company)
{
    auto document = wrapped("customer", JsonViews(company).customer(customer));
    document.insert(QStringLiteral("warnings"), warningsOf(arguments, company));
    return Answer(std::move(document));
}

bool namesASale(const Arguments &arguments)
{
    for (const OptionSpec &option : saleOptions()) {
        if (arguments.has(option.name))
            return true;
    }
    return false;
}

/// With --customer the device goes to somebody who is there already (cli.md: "instead of the customer fields").
Outcome requireNoCustomerFields(const Arguments &arguments)
{
    for (const OptionSpec &option : customerOptions) {
        if (arguments.has(option.name))
            return usageError(QStringLiteral("Option --%1 is for a new customer; --customer names one who is there "
                                             "already. Change one with \"customer edit\".")
                                  .arg(option.name));
    }
    return {};
}

Result<Registration> registrationFrom(CommandContext &context, const Arguments &arguments, const Company &company)
{
    MPM_TRY(const auto services, context.services());
    Registration input;
    if (arguments.has(QStringLiteral("customer"))) {
        MPM_TRY(const auto customer, CustomerService(services).find(arguments.text(QStringLiteral("customer"))));
        input.existingCustomer = customer.id;
        MPM_CHECK(requireNoCustomerFields(arguments));
    }
    MPM_TRY(input.customer, customerFields(arguments, {}));
    MPM_TRY(input.kind, deviceKindFromWord(arguments.text(QStringLiteral("device"))));
    MPM_TRY(input.date, optionalDate(arguments, QStringLiteral("date")));
    MPM_TRY(input.resolutionWh,
            optionalInteger(arguments, QStringLiteral("resolution-wh"), QStringLiteral("invalid_resolution")));
    input.serial = arguments.text(QStringLiteral("serial"));
    input.manufacturer = arguments.text(QStringLiteral("manufacturer"));
    input.tariff = arguments.text(QStringLiteral("tariff"));
    MPM_TRY(input.details, changedDetails(arguments, {}));
    if (input.kind != DeviceKind::Meter && arguments.has(QStringLiteral("tariff")))
        return usageError(QStringLiteral("Only a meter has a tariff; an SHS or e-bike is priced by its sale."));
    if (input.kind == DeviceKind::Meter && (namesASale(arguments) || arguments.has(QStringLiteral("appliance"))))
        return usageError(QStringLiteral("A meter has no sale; it is priced by its tariff."));
    if (input.kind != DeviceKind::Meter && !arguments.has(QStringLiteral("appliance")))
        return usageError(QStringLiteral("Option --appliance A is missing: an SHS or e-bike is an appliance."));
    if (input.kind != DeviceKind::Meter) {
        MPM_TRY(const auto appliance, ApplianceService(services).find(arguments.text(QStringLiteral("appliance"))));
        SaleInput sale;
        sale.appliance = appliance.id.toText();
        MPM_TRY(sale.terms, saleTerms(arguments, company.currency, appliance.price));
        input.sale = sale;
    }
    return input;
}

Result<Answer> registerDevice(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto input, registrationFrom(context, arguments, company));
    const auto result = withField(RegistrationService(services, context.registry()).registerDevice(input),
                                  QStringLiteral("resolution"), QStringLiteral("resolution_wh"));
    if (!result)
        return tl::make_unexpected(result.error());
    const JsonViews views(company);
    auto document = wrapped("customer", views.customer(result->customer));
    document.insert(QStringLiteral("device"), views.detailedDevice(result->device, {}));
    document.insert(QStringLiteral("sale"), result->sale ? views.sale(*result->sale) : JsonValue());
    document.insert(QStringLiteral("warnings"), warningsOf(arguments, company));
    return Answer(std::move(document));
}

Result<Answer> addCustomer(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto fields, customerFields(arguments, {}));
    MPM_TRY(const auto customer, CustomerService(services).add(fields));
    return savedCustomer(customer, arguments, company);
}

/// Addresses, answers, notes and documents, as `customer show` gives them with the details.
Outcome insertCard(const ServiceContext &services, const CustomerId &customer, const JsonViews &views,
                   JsonValue &object)
{
    CustomerCard card(services);
    auto addresses = JsonValue::array();
    auto answers = JsonValue::array();
    auto notes = JsonValue::array();
    auto documents = JsonValue::array();
    MPM_TRY(const auto addressViews, card.addresses(customer));
    for (const auto &address : addressViews)
        addresses.append(toJson(address));
    MPM_TRY(const auto answerViews, card.answers(customer));
    for (const auto &answer : answerViews)
        answers.append(toJson(answer));
    MPM_TRY(const auto noteViews, card.notes(customer));
    for (const auto &note : noteViews)
        notes.append(toJson(note, views));
    MPM_TRY(const auto documentViews, CustomerDocuments(services).list(customer));
    for (const auto &document : documentViews)
        documents.append(toJson(document, views));
    object.insert(QStringLiteral("addresses"), std::move(addresses));
    object.insert(QStringLiteral("answers"), std::move(answers));
    object.insert(QStringLiteral("notes"), std::move(notes));
    object.insert(QStringLiteral("documents"), std::move(documents));
    return {};
}

Result<Answer> showCustomer(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.positional(0)));
    MPM_TRY(const auto devices, DeviceService(services).ofCustomer(customer.id));
    MPM_TRY(const auto sales, SaleService(services).ofCustomer(customer.id));
    const JsonViews views(company);
    auto object = views.customer(customer);
    auto deviceArray = JsonValue::array();
    for (const auto &device : devices)
        deviceArray.append(views.device(device, {}));
    auto saleArray = JsonValue::array();
    for (const auto &sale : sales)
        saleArray.append(views.sale(sale));
    object.insert(QStringLiteral("devices"), std::move(deviceArray));
    object.insert(QStringLiteral("sales"), std::move(saleArray));
    MPM_CHECK(insertCard(services, customer.id, views, object));
    return Answer(wrapped("customer", std::move(object)));
}

Result<Answer> listCustomers(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    CustomerFilter filter;
    filter.search = arguments.positional(0);
    filter.archived = arguments.has(QStringLiteral("archived"));
    if (arguments.has(QStringLiteral("village"))) {
        MPM_TRY(filter.village, PlaceService(services).findVillage(arguments.text(QStringLiteral("village"))));
    }
    MPM_TRY(const auto page, CustomerService(services).list(filter, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const CustomerRow &row) { return views.customerRow(row); }));
}

Result<Answer> editCustomer(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    CustomerService customers(services);
    MPM_TRY(const auto present, customers.find(arguments.positional(0)));
    MPM_TRY(const auto fields, customerFields(arguments, fieldsOf(present)));
    MPM_TRY(const auto edited, customers.edit(present.id, fields));
    return savedCustomer(edited, arguments, company);
}

Result<Answer> archiveCustomer(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    CustomerService customers(services);
    MPM_TRY(const auto present, customers.find(arguments.positional(0)));
    if (arguments.has(QStringLiteral("preview"))) {
        MPM_TRY(const auto preview, customers.previewArchive(present.id));
        return Answer(wrapped("archive", toJson(preview, JsonViews(company))));
    }
    MPM_CHECK(customers.archive(present.id, arguments.has(QStringLiteral("write-off")),
                                arguments.text(QStringLiteral("reason"))));
    MPM_TRY(const auto archived, customers.read(present.id));
    return Answer(wrapped("customer", JsonViews(company).customer(archived)));
}

Result<Answer> showBalance(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.positional(0)));
    MPM_TRY(const QDate date, dateOrToday(arguments, context.clock(), company));
    MPM_TRY(const auto balance, BalanceService(services).balance(customer.id, date));
    return Answer(wrapped("balance", JsonViews(company).balance(balance)));
}

Result<Answer> useCredit(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.positional(0)));
    const QString amount = arguments.text(QStringLiteral("amount"));
    const JsonViews views(company);
    BalanceService balances(services);
    if (arguments.has(QStringLiteral("apply")) == arguments.has(QStringLiteral("refund")))
        return usageError(
            QStringLiteral("Give --apply SERIAL to spend the credit on a device, or --refund to pay it out."));
    if (arguments.has(QStringLiteral("apply"))) {
        MPM_TRY(const auto payment, balances.applyCredit(customer.id, arguments.text(QStringLiteral("apply")), amount));
        return Answer(wrapped("payment", views.payment(payment)), refusalOf(payment));
    }
    MPM_CHECK(balances.refundCredit(customer.id, amount, arguments.text(QStringLiteral("note"))));
    MPM_TRY(const auto balance, balances.balance(customer.id, company.dateOf(context.clock().now())));
    return Answer(wrapped("balance", views.balance(balance)));
}

} // namespace

void addCustomerCommands(Commands &commands)
{
    const std::vector<OptionSpec> deviceOptions{required("device", "meter|shs|ebike"),
                                                required("serial", "S"),
                                                required("manufacturer", "M"),
                                                value("tariff", "T"),
                                                value("resolution-wh", "R"),
                                                value("appliance", "A"),
                                                value("date", "DATE"),
                                                value("customer", "ID")};
    const QString id = QStringLiteral("CUSTOMER");
    commands.insert(
        commands.end(),
        {{QStringLiteral("register"),
          {},
          joined(joined(joined(customerOptions, deviceOptions), deviceDetailOptions()), saleOptions()),
          QStringLiteral("Register a customer with a device, or a further device of --customer: both or neither."),
          QStringLiteral("mpmctl register --name Asha --surname Juma --phone 0712345678 --village Kome --device meter "
                         "--serial MTR-1 "
                         "--manufacturer Calin --tariff Home"),
          registerDevice},
         {QStringLiteral("customer add"),
          {},
          customerOptions,
          QStringLiteral("Add a customer without a device."),
          QStringLiteral("mpmctl customer add --name Asha --surname Juma --phone 0712345678 --village Kome"),
          addCustomer},
         {QStringLiteral("customer show"),
          id,
          {},
          QStringLiteral("Show a customer by id, number or phone, with devices and sales."),
          QStringLiteral("mpmctl customer show +255712345678"),
          showCustomer},
         {QStringLiteral("customer list"),
          {},
          joined({value("village", "V"), flag("archived")}, pageOptions()),
          QStringLiteral("List customers by surname."),
          QStringLiteral("mpmctl customer list --limit 50"),
          listCustomers},
         {QStringLiteral("customer search"), QStringLiteral("TEXT"),
          joined({value("village", "V"), flag("archived")}, pageOptions()),
          QStringLiteral("Find customers by any part of a name, phone or serial."),
          QStringLiteral("mpmctl customer search 345678"), listCustomers},
         {QStringLiteral("customer edit"), id, customerOptions,
          QStringLiteral("Change a customer; what is not named stays."),
          QStringLiteral("mpmctl customer edit A-000001 --phone 0712000111"), editCustomer},
         {QStringLiteral("customer archive"),
          id,
          {flag("write-off"), flag("preview"), value("reason", "TEXT")},
          QStringLiteral("Archive a customer; open debt must be written off explicitly."),
          QStringLiteral("mpmctl customer archive A-000001 --write-off --reason \"moved away\""),
          archiveCustomer},
         {QStringLiteral("customer balance"),
          id,
          {value("date", "DATE")},
          QStringLiteral("What a customer owes and has."),
          QStringLiteral("mpmctl customer balance A-000001"),
          showBalance},
         {QStringLiteral("customer credit"),
          id,
          {value("apply", "SERIAL"), flag("refund"), required("amount", "A"), value("note", "TEXT")},
          QStringLiteral("Spend a customer's credit on a device, or pay it out."),
          QStringLiteral("mpmctl customer credit A-000001 --apply SHS-000123 --amount 20.00"),
          useCredit}});
}
