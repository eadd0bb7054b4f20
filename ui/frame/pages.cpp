#include "ui/frame/pages.h"

#include "ui/appliances/appliances_screen.h"
#include "ui/customers/credit_form.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_screen.h"
#include "ui/customers/register_form.h"
#include "ui/devices/device_page.h"
#include "ui/devices/devices_screen.h"
#include "ui/devices/grant_form.h"
#include "ui/devices/reassign_form.h"
#include "ui/imports/import_page.h"
#include "ui/payments/cash_form.h"
#include "ui/payments/payment_page.h"
#include "ui/payments/payments_screen.h"
#include "ui/payments/request_form.h"
#include "ui/places/places_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/sales/sale_page.h"
#include "ui/sales/sales_screen.h"
#include "ui/sales/sell_form.h"
#include "ui/settings/settings_screen.h"
#include "ui/tariffs/tariffs_screen.h"
#include "ui/today/today_screen.h"
#include "ui/tokens/token_page.h"
#include "ui/tokens/tokens_screen.h"

#include <QCoreApplication>
#include <QHash>

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Today:
        return QCoreApplication::translate("Section", "Today");
    case Section::Customers:
        return QCoreApplication::translate("Section", "Customers");
    case Section::Devices:
        return QCoreApplication::translate("Section", "Devices");
    case Section::Sales:
        return QCoreApplication::translate("Section", "Sales");
    case Section::Payments:
        return QCoreApplication::translate("Section", "Payments");
    case Section::Tokens:
        return QCoreApplication::translate("Section", "Tokens");
    case Section::Tariffs:
        return QCoreApplication::translate("Section", "Tariffs");
    case Section::Appliances:
        return QCoreApplication::translate("Section", "Appliances");
    case Section::Places:
        return QCoreApplication::translate("Section", "Places");
    case Section::Reports:
        return QCoreApplication::translate("Section", "Reports");
    case Section::Settings:
        return QCoreApplication::translate("Section", "Settings");
    }
    return {};
}

QString sectionHelpTopic(Section section)
{
    switch (section) {
    case Section::Today:
        return QStringLiteral("today");
    case Section::Customers:
        return QStringLiteral("customers");
    case Section::Devices:
        return QStringLiteral("devices");
    case Section::Sales:
        return QStringLiteral("sales");
    case Section::Payments:
        return QStringLiteral("payments");
    case Section::Tokens:
        return QStringLiteral("tokens");
    case Section::Tariffs:
        return QStringLiteral("tariffs");
    case Section::Appliances:
        return QStringLiteral("appliances");
    case Section::Places:
        return QStringLiteral("places");
    case Section::Reports:
        return QStringLiteral("reports");
    case Section::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

namespace {

/// "payments.unmatched" stands in the section of the payments.
Section sectionOfView(const QString &view)
{
    static const QHash<QString, Section> sections{
        {QStringLiteral("customers"), Section::Customers}, {QStringLiteral("devices"), Section::Devices},
        {QStringLiteral("sales"), Section::Sales},         {QStringLiteral("instalments"), Section::Sales},
        {QStringLiteral("payments"), Section::Payments},   {QStringLiteral("tokens"), Section::Tokens},
        {QStringLiteral("messages"), Section::Tokens}};
    return sections.value(view.section(u'.', 0, 0), Section::Customers);
}

} // namespace

Pages::Pages(Session &session, Dialogs &dialogs, PageHost &host) : m_session(session), m_dialogs(dialogs), m_host(host)
{
}

Screen *Pages::makeSection(Section section)
{
    switch (section) {
    case Section::Today:
        return new TodayScreen(context());
    case Section::Customers:
        return new CustomersScreen(context());
    case Section::Devices:
        return new DevicesScreen(context());
    case Section::Sales:
        return new SalesScreen(context());
    case Section::Payments:
        return new PaymentsScreen(context());
    case Section::Tokens:
        return new TokensScreen(context());
    case Section::Tariffs:
        return new TariffsScreen(context());
    case Section::Appliances:
        return new AppliancesScreen(context());
    case Section::Places:
        return new PlacesScreen(context());
    case Section::Reports:
        return new ReportsScreen(context());
    case Section::Settings:
        return new SettingsScreen(context());
    }
    return nullptr;
}

void Pages::showList(const ListPreset &preset)
{
    m_host.showList(sectionOfView(preset.view), preset);
}

void Pages::showCustomer(const CustomerId &customer)
{
    push([this, customer] { return new CustomerPage(context(), customer); });
}

void Pages::editCustomer(const CustomerView &customer)
{
    push([this, customer] { return new CustomerForm(context(), customer); });
}

void Pages::showDevice(const QString &serial)
{
    push([this, serial] { return new DevicePage(context(), serial); });
}

void Pages::reassignDevice(const std::vector<DeviceView> &devices)
{
    push([this, devices] { return new ReassignForm(context(), devices); });
}

void Pages::showSale(const SaleId &sale)
{
    push([this, sale] { return new SalePage(context(), sale); });
}

void Pages::showPayment(const PaymentId &payment)
{
    push([this, payment] { return new PaymentPage(context(), payment); });
}

void Pages::showToken(const TokenId &token)
{
    push([this, token] { return new TokenPage(context(), token); });
}

void Pages::registerDevice(const std::optional<CustomerView> &customer)
{
    push([this, customer] { return new RegisterForm(context(), customer); });
}

void Pages::sell(const CustomerView &customer, const QString &serial)
{
    push([this, customer, serial] { return new SellForm(context(), customer, serial); });
}

void Pages::takeCash(const QString &serial, const std::optional<SaleView> &sale)
{
    push([this, serial, sale] { return new CashForm(context(), serial, sale); });
}

void Pages::requestPayment(const QString &serial)
{
    push([this, serial] { return new RequestForm(context(), serial); });
}

void Pages::grant(const DeviceView &device)
{
    push([this, device] { return new GrantForm(context(), device); });
}

void Pages::useCredit(const CustomerId &customer)
{
    push([this, customer] { return new CreditForm(context(), customer); });
}

void Pages::importData(std::optional<ImportKind> kind, const QString &path)
{
    push([this, kind, path] { return new ImportPage(context(), kind, path); });
}
