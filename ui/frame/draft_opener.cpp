#include "ui/frame/draft_opener.h"

#include "ui/appliances/appliance_form.h"
#include "ui/customers/address_form.h"
#include "ui/customers/answer_form.h"
#include "ui/customers/archive_form.h"
#include "ui/customers/credit_form.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/merge_form.h"
#include "ui/customers/register_form.h"
#include "ui/devices/device_detail_form.h"
#include "ui/devices/device_drafts.h"
#include "ui/devices/device_event_form.h"
#include "ui/devices/grant_form.h"
#include "ui/devices/reassign_form.h"
#include "ui/devices/stock_form.h"
#include "ui/error_texts.h"
#include "ui/imports/import_page.h"
#include "ui/payments/cash_form.h"
#include "ui/payments/correct_form.h"
#include "ui/payments/request_form.h"
#include "ui/payments/reverse_form.h"
#include "ui/places/cluster_form.h"
#include "ui/places/place_form.h"
#include "ui/reports/day_close_form.h"
#include "ui/sales/replan_form.h"
#include "ui/sales/sell_form.h"
#include "ui/settings/account_form.h"
#include "ui/tariffs/tariff_form.h"

namespace {

Screen *customerPage(const QString &form, const ScreenContext &context, const CustomerView &customer)
{
    if (form == u"customer")
        return new CustomerForm(context, customer);
    if (form == u"sell")
        return new SellForm(context, customer, {});
    if (form == u"merge")
        return new MergeForm(context, customer);
    if (form == u"archive")
        return new ArchiveForm(context, customer);
    if (form == u"address")
        return new AddressForm(context, customer.id);
    if (form == u"answer")
        return new AnswerForm(context, customer.id);
    if (form == u"note")
        return new CustomerPage(context, customer.id);
    if (form == u"credit")
        return new CreditForm(context, customer.id);
    return new RegisterForm(context, customer);
}

} // namespace

void DraftOpener::open(const FormDraft &draft)
{
    using Opener = void (DraftOpener::*)(const FormDraft &);
    static const QHash<QString, Opener> openers{
        {QStringLiteral("register"), &DraftOpener::openNew},
        {QStringLiteral("stock"), &DraftOpener::openNew},
        {QStringLiteral("import"), &DraftOpener::openNew},
        {QStringLiteral("day_close"), &DraftOpener::openNew},
        {QStringLiteral("register_device"), &DraftOpener::openForCustomer},
        {QStringLiteral("customer"), &DraftOpener::openForCustomer},
        {QStringLiteral("sell"), &DraftOpener::openForCustomer},
        {QStringLiteral("merge"), &DraftOpener::openForCustomer},
        {QStringLiteral("archive"), &DraftOpener::openForCustomer},
        {QStringLiteral("address"), &DraftOpener::openForCustomer},
        {QStringLiteral("answer"), &DraftOpener::openForCustomer},
        {QStringLiteral("note"), &DraftOpener::openForCustomer},
        {QStringLiteral("credit"), &DraftOpener::openForCustomer},
        {QStringLiteral("replan"), &DraftOpener::openForSale},
        {QStringLiteral("device_event"), &DraftOpener::openForDevices},
        {QStringLiteral("reassign"), &DraftOpener::openForDevices},
        {QStringLiteral("grant"), &DraftOpener::openForDevices},
        {QStringLiteral("device_details"), &DraftOpener::openForDevices},
        {QStringLiteral("reverse"), &DraftOpener::openForPayment},
        {QStringLiteral("correct"), &DraftOpener::openForPayment},
        {QStringLiteral("cash"), &DraftOpener::openCash},
        {QStringLiteral("request"), &DraftOpener::openRequest},
        {QStringLiteral("tariff"), &DraftOpener::openTariff},
        {QStringLiteral("appliance"), &DraftOpener::openAppliance},
        {QStringLiteral("cluster"), &DraftOpener::openPlace},
        {QStringLiteral("village"), &DraftOpener::openPlace},
        {QStringLiteral("mini_grid"), &DraftOpener::openPlace},
        {QStringLiteral("account"), &DraftOpener::openAccount},
        {QStringLiteral("company"), &DraftOpener::openSettings},
        {QStringLiteral("message_text"), &DraftOpener::openSettings},
    };
    if (const auto opener = openers.value(draft.form))
        (this->*opener)(draft);
}

void DraftOpener::push(const FormDraft &draft, Section section, const PageMaker &make)
{
    emit sectionRequested(section);
    // Made again in another language, the form takes what is typed from the one before.
    auto isFirst = std::make_shared<bool>(true);
    m_context.navigator.push([context = m_context, draft, make, isFirst]() -> Screen * {
        auto *page = make(context);
        if (std::exchange(*isFirst, false))
            page->goOn(draft);
        return page;
    });
}

template <typename Work, typename Make>
void DraftOpener::readAndPush(const FormDraft &draft, Section section, Work work, Make make)
{
    using Value = std::invoke_result_t<Work, ServiceContext>;
    m_context.session.ask(this, std::move(work), [this, draft, section, make](const Value &found) {
        if (found)
            push(draft, section, [make, value = *found](const ScreenContext &context) { return make(context, value); });
        else
            m_context.navigator.notify(errorText(found.error()));
    });
}

void DraftOpener::openNew(const FormDraft &draft)
{
    if (draft.form == u"register")
        push(draft, Section::Customers, [](const ScreenContext &context) { return new RegisterForm(context, {}); });
    else if (draft.form == u"import")
        push(draft, Section::Customers, [](const ScreenContext &context) { return new ImportPage(context, {}, {}); });
    else if (draft.form == u"stock")
        push(draft, Section::Devices, [](const ScreenContext &context) { return new StockForm(context); });
    else
        push(draft, Section::Reports, [](const ScreenContext &context) { return new DayCloseForm(context); });
}

void DraftOpener::openForCustomer(const FormDraft &draft)
{
    readAndPush(
        draft, Section::Customers,
        [subject = draft.subject](const ServiceContext &context) { return CustomerService(context).find(subject); },
        [form = draft.form](const ScreenContext &context, const CustomerView &customer) {
            return customerPage(form, context, customer);
        });
}

void DraftOpener::openForDevices(const FormDraft &draft)
{
    readAndPush(
        draft, Section::Devices,
        [draft](const ServiceContext &context) { return devicesOfDraft(context, draft.subject); },
        [form = draft.form](const ScreenContext &context, const std::vector<DeviceView> &devices) -> FormPage * {
            if (form == u"device_event")
                return new DeviceEventForm(context, devices);
            if (form == u"reassign")
                return new ReassignForm(context, devices);
            if (form == u"device_details")
                return new DeviceDetailForm(context, devices.front());
            return new GrantForm(context, devices.front());
        });
}

void DraftOpener::openForPayment(const FormDraft &draft)
{
    readAndPush(
        draft, Section::Payments,
        [subject = draft.subject](const ServiceContext &context) { return PaymentService(context).find(subject); },
        [form = draft.form](const ScreenContext &context, const PaymentView &payment) -> FormPage * {
            if (form == u"reverse")
                return new ReverseForm(context, payment);
            return new CorrectForm(context, payment);
        });
}

void DraftOpener::openForSale(const FormDraft &draft)
{
    readAndPush(
        draft, Section::Sales,
        [subject = draft.subject](const ServiceContext &context) { return SaleService(context).find(subject); },
        [](const ScreenContext &context, const SaleView &sale) { return new ReplanForm(context, sale); });
}

void DraftOpener::openCash(const FormDraft &draft)
{
    if (SaleId::fromText(draft.subject)) {
        readAndPush(
            draft, Section::Payments,
            [subject = draft.subject](const ServiceContext &context) { return SaleService(context).find(subject); },
            [](const ScreenContext &context, const SaleView &sale) { return new CashForm(context, {}, sale); });
        return;
    }
    push(draft, Section::Payments,
         [serial = draft.subject](const ScreenContext &context) { return new CashForm(context, serial, {}); });
}

void DraftOpener::openRequest(const FormDraft &draft)
{
    push(draft, Section::Payments,
         [serial = draft.subject](const ScreenContext &context) { return new RequestForm(context, serial); });
}

void DraftOpener::openTariff(const FormDraft &draft)
{
    if (draft.subject.isEmpty()) {
        push(draft, Section::Tariffs, [](const ScreenContext &context) { return new TariffForm(context, {}); });
        return;
    }
    readAndPush(
        draft, Section::Tariffs,
        [subject = draft.subject](const ServiceContext &context) { return TariffService(context).find(subject); },
        [](const ScreenContext &context, const TariffView &tariff) { return new TariffForm(context, tariff); });
}

void DraftOpener::openAppliance(const FormDraft &draft)
{
    if (draft.subject.isEmpty()) {
        push(draft, Section::Appliances, [](const ScreenContext &context) { return new ApplianceForm(context, {}); });
        return;
    }
    readAndPush(
        draft, Section::Appliances,
        [subject = draft.subject](const ServiceContext &context) { return ApplianceService(context).find(subject); },
        [](const ScreenContext &context, const ApplianceView &appliance) {
            return new ApplianceForm(context, appliance);
        });
}

void DraftOpener::openPlace(const FormDraft &draft)
{
    const bool isVillage = draft.form == u"village";
    if (draft.form == u"cluster") {
        readAndPush(
            draft, Section::Places,
            [id = draft.subject](const ServiceContext &context) { return PlaceService(context).readCluster(id); },
            [](const ScreenContext &context, const ClusterView &cluster) { return new ClusterForm(context, cluster); });
    } else if (draft.subject.isEmpty()) {
        const auto kind = isVillage ? PlaceForm::Kind::Village : PlaceForm::Kind::MiniGrid;
        push(draft, Section::Places, [kind](const ScreenContext &context) { return new PlaceForm(context, kind, {}); });
    } else if (isVillage) {
        readAndPush(
            draft, Section::Places,
            [id = draft.subject](const ServiceContext &context) { return PlaceService(context).readVillage(id); },
            [](const ScreenContext &context, const VillageView &village) { return new PlaceForm(context, village); });
    } else {
        readAndPush(
            draft, Section::Places,
            [id = draft.subject](const ServiceContext &context) { return PlaceService(context).readMiniGrid(id); },
            [](const ScreenContext &context, const MiniGridView &grid) { return new PlaceForm(context, grid); });
    }
}

void DraftOpener::openAccount(const FormDraft &draft)
{
    const auto subject = AccountForm::readSubject(draft.subject);
    if (!subject)
        return;
    const auto kind = m_context.session.registry().find(subject->role, subject->kind);
    if (!kind) {
        m_context.navigator.notify(errorText(kind.error()));
        return;
    }
    if (subject->account.isEmpty()) {
        push(draft, Section::Settings,
             [kind = *kind](const ScreenContext &context) { return new AccountForm(context, kind, {}); });
        return;
    }
    readAndPush(
        draft, Section::Settings,
        [subject = *subject, &registry = m_context.session.registry(),
         &secrets = m_context.session.secrets()](const ServiceContext &context) {
            return AccountService(context, registry, secrets).find(subject.role, subject.account);
        },
        [kind = *kind](const ScreenContext &context, const AccountView &account) {
            return new AccountForm(context, kind, account);
        });
}

void DraftOpener::openSettings(const FormDraft &draft)
{
    emit ownPageRequested(Section::Settings, draft);
}
