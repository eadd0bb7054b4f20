#include "ui/frame/draft_opener.h"

#include "ui/appliances/appliance_form.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/register_form.h"
#include "ui/devices/stock_form.h"
#include "ui/error_texts.h"
#include "ui/payments/cash_form.h"
#include "ui/places/place_form.h"
#include "ui/sales/replan_form.h"
#include "ui/sales/sell_form.h"
#include "ui/settings/account_form.h"
#include "ui/tariffs/tariff_form.h"

void DraftOpener::open(const FormDraft &draft)
{
    const QString &form = draft.form;
    if (form == u"register")
        push(draft, Section::Customers, [](const ScreenContext &context) { return new RegisterForm(context, {}); });
    else if (form == u"register_device" || form == u"customer" || form == u"sell")
        openForCustomer(draft);
    else if (form == u"replan")
        openForSale(draft);
    else if (form == u"cash")
        openCash(draft);
    else if (form == u"stock")
        push(draft, Section::Devices, [](const ScreenContext &context) { return new StockForm(context); });
    else if (form == u"tariff")
        openTariff(draft);
    else if (form == u"appliance")
        openAppliance(draft);
    else if (form == u"village" || form == u"mini_grid")
        openPlace(draft);
    else if (form == u"account")
        openAccount(draft);
}

void DraftOpener::push(const FormDraft &draft, Section section, const FormMaker &make)
{
    emit sectionRequested(section);
    // Made again in another language, the form takes what is typed from the one before.
    auto isFirst = std::make_shared<bool>(true);
    m_context.navigator.push([context = m_context, draft, make, isFirst]() -> Screen * {
        auto *form = make(context);
        if (std::exchange(*isFirst, false))
            form->goOn(draft);
        return form;
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

void DraftOpener::openForCustomer(const FormDraft &draft)
{
    readAndPush(
        draft, Section::Customers,
        [subject = draft.subject](const ServiceContext &context) { return CustomerService(context).find(subject); },
        [form = draft.form](const ScreenContext &context, const CustomerView &customer) -> FormPage * {
            if (form == u"customer")
                return new CustomerForm(context, customer);
            if (form == u"sell")
                return new SellForm(context, customer, {});
            return new RegisterForm(context, customer);
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
    const auto kind = draft.form == u"village" ? PlaceForm::Kind::Village : PlaceForm::Kind::MiniGrid;
    push(draft, Section::Places,
         [kind, parent = draft.subject](const ScreenContext &context) { return new PlaceForm(context, kind, parent); });
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
