#include "ui/devices/device_page.h"

#include "core/services/account_service.h"
#include "core/services/device_detail_service.h"
#include "core/services/tariff_service.h"
#include "ui/devices/device_detail_form.h"
#include "ui/devices/device_event_form.h"
#include "ui/devices/device_event_words.h"
#include "ui/formats.h"
#include "ui/settings/account_tester.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QMenu>

namespace {

constexpr int rowsShown = 10;

QStringList historyHeaders()
{
    return {DevicePage::tr("Day"), DevicePage::tr("What happened"), DevicePage::tr("Customer"), DevicePage::tr("By"),
            DevicePage::tr("Note")};
}

/// `when`: the time at which the cloud said so.
QString mappingText(MappingState state, const QString &when)
{
    switch (state) {
    case MappingState::Mapped:
        return DevicePage::tr("Known there (asked %1)").arg(when);
    case MappingState::NotMapped:
        return DevicePage::tr("Not known there, so it gets no tokens (asked %1)").arg(when);
    case MappingState::Unsupported:
        return DevicePage::tr("This maker's cloud cannot be asked for a serial number");
    case MappingState::Unknown:
        break;
    }
    return {};
}

/// Gone, and not found again.
bool wasLost(const std::vector<DeviceEventView> &events)
{
    return !events.empty() &&
           (events.front().reason == DeviceReason::Lost || events.front().reason == DeviceReason::Stolen);
}

} // namespace

DevicePage::DevicePage(const ScreenContext &context, const QString &serial)
    : DetailPage(context), m_serial(serial), m_more(new QMenu(this)), m_details(new KeyValues),
      m_tokens(new ShortTable(tr("Tokens"), {tr("Made"), tr("Value"), tr("State"), tr("Token")})),
      m_payments(new ShortTable(tr("Payments"), {tr("Paid"), tr("Amount"), tr("From"), tr("Reference"), tr("State")})),
      m_history(new ShortTable(DevicePage::tr("History"), historyHeaders()))
{
    addActions();
    addContent(m_details);
    addHeading(tr("Latest tokens"));
    addContent(m_tokens);
    addHeading(tr("Latest payments"));
    addContent(m_payments);
    m_historyHeading = addHeading(tr("History"));
    addContent(m_history);
    addEnd();
    connect(m_history, &ShortTable::rowOpened, this, [this](const QString &key) {
        // The other device of a swap.
        const QString other = key.section(u'\n', 1);
        if (!other.isEmpty())
            navigator().showDevice(other);
    });
    connect(m_tokens, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = TokenId::fromText(key))
            navigator().showToken(*id);
    });
    connect(m_payments, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = PaymentId::fromText(key))
            navigator().showPayment(*id);
    });
}

void DevicePage::addActions()
{
    m_cash = addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { navigator().takeCash(m_serial, {}); });
    m_request =
        addHeaderAction(tr("Ask the phone for the money\u2026"), {}, [this] { navigator().requestPayment(m_serial); });
    m_sell = addHeaderAction(tr("Sell"), Qt::Key_F8, [this] { sell(); });
    m_customer = addHeaderAction(tr("Open customer"), {}, [this] { navigator().showCustomer(*m_device->customerId); });
    m_sale = addHeaderAction(tr("Open sale"), {}, [this] { navigator().showSale(*m_device->openSale); });
    m_event = addHeaderAction(tr("Broken, lost, back\u2026"), Qt::CTRL | Qt::Key_D, [this] { recordEvent(); });
    m_moreAction = addHeaderAction(tr("More"), Qt::Key_F4, [this] { showMore(); });
    m_edit = addMenuAction(tr("&Edit details\u2026"), &DevicePage::editDetails);
    m_edit->setShortcut(Qt::Key_F2);
    m_edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_check = addMenuAction(tr("Ask the &maker's cloud for it"), &DevicePage::askCloud);
    m_tariff = addMenuAction(tr("Change &tariff\u2026"), &DevicePage::changeTariff);
    m_reassign = addMenuAction(tr("&Give to another customer\u2026"), &DevicePage::reassign);
    m_grant = addMenuAction(tr("Grant &without payment\u2026"), &DevicePage::grant);
    m_reset = addMenuAction(tr("&Reset\u2026"), &DevicePage::reset);
    m_retire = addMenuAction(tr("Ret&ire\u2026"), &DevicePage::retire);
    for (auto *action : actions())
        action->setVisible(false);
}

QAction *DevicePage::addMenuAction(const QString &text, void (DevicePage::*slot)())
{
    auto *action = m_more->addAction(text, this, slot);
    addAction(action);
    return action;
}

void DevicePage::showMore()
{
    const QPoint corner(std::max(0, width() - m_more->sizeHint().width()), 0);
    m_more->popup(mapToGlobal(corner));
}

void DevicePage::grant()
{
    navigator().grant(*m_device);
}

void DevicePage::editDetails()
{
    navigator().push([context = context(), device = *m_device] { return new DeviceDetailForm(context, device); });
}

void DevicePage::askCloud()
{
    if (!m_cloud)
        m_cloud = new AccountTester(session(), this);
    const auto findAccount = [id = m_device->manufacturerId.toText(), &registry = session().registry(),
                              &secrets = session().secrets()](const ServiceContext &context) {
        return AccountService(context, registry, secrets).find(AccountRole::Manufacturer, id);
    };
    session().ask(this, findAccount, [this](const Result<AccountView> &account) {
        if (!check(account))
            return;
        m_cloud->findDevice(*account, m_device->serial, [this](const Result<MappingState> &state) {
            if (check(state))
                noteMapping(*state);
        });
    });
}

void DevicePage::noteMapping(MappingState state)
{
    const auto work = [serial = m_serial, state](const ServiceContext &context) {
        return DeviceDetailService(context).noteMapping(serial, state);
    };
    session().change(this, work, [this](const Result<DeviceView> &device) { (void)check(device); });
}

QString DevicePage::title() const
{
    return m_device ? QStringLiteral("%1 %2").arg(deviceKindText(m_device->kind), m_serial) : m_serial;
}

Result<DevicePage::Picture> DevicePage::read(const ServiceContext &context, const QString &serial)
{
    Picture picture;
    MPM_TRY(picture.device, DeviceService(context).find(serial));
    PaymentFilter payments;
    payments.serial = picture.device.serial;
    MPM_TRY(picture.payments, PaymentService(context).list(payments, {rowsShown, {}}));
    TokenFilter tokens;
    tokens.device = picture.device.id;
    MPM_TRY(picture.tokens, TokenService(context).list(tokens, {rowsShown, {}}));
    MPM_TRY(picture.events, DeviceEventService(context).ofDevice(picture.device.id));
    return picture;
}

void DevicePage::refresh()
{
    session().ask(
        this, [serial = m_serial](const ServiceContext &context) { return read(context, serial); },
        [this](const Result<Picture> &picture) {
            if (check(picture))
                show(*picture);
        });
}

void DevicePage::show(const Picture &picture)
{
    const auto &device = picture.device;
    m_device = device;
    const bool isMeter = device.kind == DeviceKind::Meter;
    m_cash->setVisible(device.customerId.has_value());
    m_request->setVisible(device.customerId.has_value());
    m_grant->setVisible(device.customerId && !device.isRetired);
    m_edit->setVisible(!device.isRetired);
    m_check->setVisible(!device.isRetired);
    m_sell->setVisible(!isMeter && device.customerId && !device.openSale && !device.isRetired);
    m_customer->setVisible(device.customerId.has_value());
    m_sale->setVisible(device.openSale.has_value());
    m_tariff->setVisible(isMeter && !device.isRetired);
    m_reassign->setVisible(!device.isRetired && !device.openSale);
    m_event->setVisible(device.customerId || !device.isRetired || wasLost(picture.events));
    m_reset->setVisible(device.needsReset && !device.isRetired);
    m_retire->setVisible(!device.isRetired && !device.openSale);
    const auto rare = m_more->actions();
    m_moreAction->setVisible(
        std::any_of(rare.begin(), rare.end(), [](const QAction *action) { return action->isVisible(); }));

    m_details->clear();
    m_details->add(tr("Customer"), device.customerId
                                       ? QStringLiteral("%1 (%2)").arg(device.customerName, device.customerNumber)
                                       : tr("Nobody, in stock"));
    m_details->add(tr("Manufacturer"), device.manufacturer);
    m_details->add(tr("Tariff"), device.tariff);
    m_details->add(tr("Appliance"), device.appliance);
    if (isMeter) {
        m_details->add(tr("Token step"), tr("%1 Wh").arg(device.resolutionWh));
        m_details->add(tr("Waiting for the next token"), localMoney(device.vendCarry, session().currency()));
    }
    if (device.paidUntil)
        m_details->add(tr("Paid until"), localInstant(*device.paidUntil, session().company().zone));
    if (device.isRetired)
        m_details->add(tr("State"), tr("Retired; the serial number stays taken"));
    if (device.needsReset)
        m_details->add(tr("State"), tr("Must be reset before it is sold again"));
    showDetails(device);
    showTables(picture);
    emit titleChanged();
}

void DevicePage::showDetails(const DeviceView &device)
{
    const auto &details = device.details;
    if (details.position)
        m_details->add(tr("Latitude, longitude"),
                       QStringLiteral("%1, %2").arg(formatDegreesE6(details.position->latitudeE6),
                                                    formatDegreesE6(details.position->longitudeE6)));
    if (device.kind == DeviceKind::Meter) {
        m_details->add(tr("Online"), details.isOnline ? tr("Yes") : tr("No"));
        m_details->add(tr("Phases"), QString::number(details.phase));
        m_details->add(tr("Maximum current"),
                       details.maximumCurrent ? tr("%1 A").arg(*details.maximumCurrent) : QString());
        m_details->add(tr("Connection type"), details.connectionType);
        m_details->add(tr("Connection group"), details.connectionGroup);
    }
    if (device.mappingChecked)
        m_details->add(tr("In the maker's cloud"),
                       mappingText(device.mapping, localInstant(*device.mappingChecked, session().company().zone)));
}

void DevicePage::showTables(const Picture &picture)
{
    const auto &zone = session().company().zone;
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> tokens;
    for (const auto &token : picture.tokens.rows) {
        tokens.push_back({token.id.toText(),
                          {{localInstant(token.createdAt, zone)},
                           {tokenValueText(token)},
                           {tokenStateText(token), tokenStateTone(token.state)},
                           {groupedToken(token.text)}}});
    }
    m_tokens->setRows(tokens);
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> payments;
    for (const auto &payment : picture.payments.rows) {
        payments.push_back(
            {payment.id.toText(),
             {{localInstant(payment.paidAt, zone)},
              {payment.amount ? localAmount(*payment.amount, session().currency()) : payment.amountText, {}, true},
              {providerText(payment.provider)},
              {payment.reference},
              {paymentStateText(payment.status, payment.unmatched),
               paymentStateTone(payment.status, payment.unmatched)}}});
    }
    m_payments->setRows(payments);
    showHistory(picture.events);
}

void DevicePage::showHistory(const std::vector<DeviceEventView> &events)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &event : events) {
        const QString other = event.serial == m_device->serial ? event.replacement : event.serial;
        rows.push_back(
            {event.id.toText() + u'\n' + other,
             {{localDate(event.date)}, {deviceEventText(event)}, {event.customerName}, {event.by}, {event.note}}});
    }
    m_history->setRows(rows);
    m_historyHeading->setVisible(!rows.empty());
    m_history->setVisible(!rows.empty());
}

void DevicePage::sell()
{
    session().ask(
        this, [id = *m_device->customerId](const ServiceContext &context) { return CustomerService(context).read(id); },
        [this](const Result<CustomerView> &customer) {
            if (check(customer))
                navigator().sell(*customer, m_serial);
        });
}

void DevicePage::changeTariff()
{
    session().ask(
        this, [](const ServiceContext &context) { return TariffService(context).list(); },
        [this](const Result<std::vector<TariffView>> &tariffs) {
            if (!check(tariffs))
                return;
            QStringList names;
            for (const auto &tariff : *tariffs)
                names.append(tariff.tariff.name);
            const Dialogs::Question question{tr("Change tariff"), tr("The tariff of this meter from today on:"),
                                             tr("Change")};
            dialogs().choose(this, question, names, [this, names](std::optional<int> index) {
                if (index)
                    setTariff(names.value(*index));
            });
        });
}

void DevicePage::setTariff(const QString &tariff)
{
    const auto work = [serial = m_serial, tariff, today = session().today()](const ServiceContext &context) {
        return DeviceService(context).setTariff(serial, tariff, today);
    };
    session().change(this, work, [this](const Result<DeviceView> &device) { (void)check(device); });
}

void DevicePage::reassign()
{
    navigator().reassignDevice({*m_device});
}

void DevicePage::recordEvent()
{
    navigator().push(
        [context = context(), devices = std::vector{*m_device}] { return new DeviceEventForm(context, devices); });
}

void DevicePage::reset()
{
    const QStringList ways{tr("Ask the maker for a reset token"), tr("It was reset by hand")};
    const Dialogs::Question question{tr("Reset this device"), tr("How is the device made ready to be sold again?"),
                                     tr("Continue")};
    dialogs().choose(this, question, ways, [this](std::optional<int> way) {
        if (!way)
            return;
        const auto work = [serial = m_serial, byHand = *way == 1](const ServiceContext &context) {
            return DeviceService(context).reset(serial, byHand);
        };
        session().change(this, work, [this](const Result<DeviceView> &device) { (void)check(device); });
    });
}

void DevicePage::retire()
{
    const Dialogs::Question question{
        tr("Retire this device?"),
        tr("A retired device takes no payments. Its history stays and its serial number stays taken."), tr("Retire")};
    dialogs().confirm(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        const auto work = [serial = m_serial](const ServiceContext &context) {
            return DeviceService(context).retire(serial);
        };
        session().change(this, work, [this](const Result<DeviceView> &device) { (void)check(device); });
    });
}
