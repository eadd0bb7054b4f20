#include "core/services/practice_history.h"

#include "core/base/json.h"
#include "core/services/account_service.h"
#include "core/services/message_service.h"
#include "core/services/payment_service.h"
#include "core/services/registration_service.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

using What = PracticeEvent::What;

SaleInput planOf(const QString &appliance, const QString &cost, const QString &down, qint64 count, Period period)
{
    const auto tzs = [](const QString &text) { return Money(text.toLongLong() * 100); };
    PlanTerms terms;
    terms.cost = tzs(cost);
    terms.down = tzs(down);
    terms.scheme = InstalmentCount{count};
    terms.period = period;
    SaleInput sale;
    sale.appliance = appliance;
    sale.terms = terms;
    return sale;
}

class Player
{
public:
    Player(Database &database, const IntegrationRegistry &registry, const std::vector<PracticeCustomer> &people)
        : m_context{database, u"practice"_s}, m_registry(registry), m_people(people)
    {
    }

    [[nodiscard]] Outcome loadAccounts();
    [[nodiscard]] Outcome play(const PracticeEvent &event);

private:
    [[nodiscard]] Outcome join(size_t number);
    [[nodiscard]] Outcome buyGoods(size_t number);
    [[nodiscard]] Outcome pay(const PracticeEvent &event);
    [[nodiscard]] Outcome payByMobile(const PracticeEvent &event);
    [[nodiscard]] Outcome settleTokens(bool isAnswered);
    [[nodiscard]] Outcome settleMessages();
    [[nodiscard]] QString digits(int count);
    [[nodiscard]] IssueOutcome tokenOf(const QString &kind);

    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
    const std::vector<PracticeCustomer> &m_people;
    std::map<AccountId, IntegrationKind> m_clouds;
    AccountId m_channel, m_gateway;
    std::map<size_t, CustomerId> m_customers;
    std::map<size_t, SaleId> m_goods;
    int m_mobilePayments = 0;
};

Outcome Player::loadAccounts()
{
    const auto accounts =
        m_context.database.readAll(u"SELECT id, role, kind FROM account WHERE deleted = 0"_s, {}, [](const Row &row) {
            return std::tuple(row.id<AccountId>(0), row.text(1), row.text(2));
        });
    if (!accounts.has_value())
        return tl::make_unexpected(accounts.error());
    for (const auto &[id, roleWord, kindWord] : *accounts) {
        MPM_TRY(const auto role, accountRoleFromWord(roleWord));
        MPM_TRY(const auto kind, m_registry.find(role, kindWord));
        if (role == AccountRole::Manufacturer)
            m_clouds.insert_or_assign(id, kind);
        else if (role == AccountRole::Gateway)
            m_gateway = id;
        else if (kindWord == u"paystack")
            m_channel = id;
    }
    return {};
}

Outcome Player::play(const PracticeEvent &event)
{
    switch (event.what) {
    case What::Join:
        MPM_CHECK(join(event.customer));
        break;
    case What::BuyGoods:
        MPM_CHECK(buyGoods(event.customer));
        break;
    case What::Pay:
    case What::PayGoods:
    case What::WrongSerial:
    case What::Unanswered:
        MPM_CHECK(event.isMobile ? payByMobile(event) : pay(event));
        break;
    }
    MPM_CHECK(settleTokens(event.what != What::Unanswered));
    return settleMessages();
}

Outcome Player::join(size_t number)
{
    const PracticeCustomer &person = m_people[number];
    Registration registration;
    registration.customer.name = person.name;
    registration.customer.surname = person.surname;
    registration.customer.phone = person.phone;
    registration.customer.village = person.village;
    registration.kind = person.kind;
    registration.serial = person.serial;
    switch (person.kind) {
    case DeviceKind::Meter:
        registration.manufacturer = u"Calin"_s;
        registration.tariff = person.tariff;
        break;
    case DeviceKind::Shs:
        registration.manufacturer = u"Sun King"_s;
        registration.sale = planOf(u"Home 400X solar system"_s, u"420000"_s, u"60000"_s, 12, Period::Monthly);
        break;
    case DeviceKind::EBike:
        registration.manufacturer = u"Daly BMS"_s;
        registration.sale = planOf(u"Boda e-bike"_s, u"3600000"_s, u"360000"_s, 90, Period::Weekly);
        break;
    }
    MPM_TRY(const auto result, RegistrationService(m_context, m_registry).registerDevice(registration));
    m_customers.insert_or_assign(number, result.customer.id);
    return {};
}

Outcome Player::buyGoods(size_t number)
{
    const QString &goods = m_people[number].instalmentGoods;
    const bool isFridge = goods.startsWith(u"Fridge");
    SaleInput sale = isFridge ? planOf(goods, u"650000"_s, u"65000"_s, 12, Period::Monthly)
                              : planOf(goods, u"380000"_s, u"0"_s, 8, Period::Monthly);
    sale.customer = m_customers[number];
    MPM_TRY(const auto sold, SaleService(m_context).sell(sale));
    m_goods.insert_or_assign(number, sold.id);
    return {};
}

/// Cash at the desk. A refusal is part of life: then the customer keeps the money.
Outcome Player::pay(const PracticeEvent &event)
{
    DeskPayment payment;
    payment.amountText = event.amount;
    payment.sender = m_people[event.customer].phone;
    if (event.what == What::PayGoods)
        payment.sale = m_goods[event.customer];
    else
        payment.serial = m_people[event.customer].serial;
    return PaymentService(m_context).addAtDesk(payment).transform([](const PaymentView &) {});
}

Outcome Player::payByMobile(const PracticeEvent &event)
{
    const PracticeCustomer &person = m_people[event.customer];
    const QString serial = event.what == What::WrongSerial ? person.serial.chopped(2) + u"99"_s : person.serial;
    const QString amountInCents = QString(event.amount).remove(u'.');
    const auto now = m_context.database.clock().now();
    ProviderPayment row;
    row.reference = u"PSKH%1"_s.arg(++m_mobilePayments, 6, 10, QChar(u'0'));
    row.providerId = u"test:%1"_s.arg(4'400'000'000 + m_mobilePayments);
    row.amountText = amountInCents;
    row.amount = Money(amountInCents.toLongLong());
    row.currency = u"TZS"_s;
    row.serials = {{serial, u"metadata.serial_id"_s}};
    row.sender = person.phone;
    row.paidAt = now;
    row.createdAt = now.plus(-std::chrono::seconds(40));
    row.raw = JsonValue::object({{u"reference"_s, row.reference},
                                 {u"amount"_s, JsonValue::number(amountInCents.toLatin1())},
                                 {u"currency"_s, row.currency},
                                 {u"metadata"_s, JsonValue::object({{u"serial_id"_s, serial}})}})
                  .toJson();
    return PaymentService(m_context).receive(m_channel, u"paystack"_s, row).transform([](const PaymentView &) {});
}

QString Player::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(static_cast<char16_t>(u'0' + m_context.database.random().below(10)));
    return text;
}

IssueOutcome Player::tokenOf(const QString &kind)
{
    IssueOutcome outcome;
    outcome.state = IssueState::Issued;
    if (kind == u"calin")
        outcome.text = QString::number(m_context.database.random().below(7)) + digits(19);
    else if (kind == u"sunking")
        outcome.text = QStringList{digits(3), digits(3), digits(3), digits(3), digits(3)}.join(u' ');
    return outcome;
}

Outcome Player::settleTokens(bool isAnswered)
{
    TokenQueue queue(m_context);
    for (const auto &[id, kind] : m_clouds) {
        while (true) {
            MPM_TRY(const auto job, queue.takeNext(id, kind.worksByDate, false));
            if (!job)
                break;
            IssueOutcome outcome = tokenOf(kind.kind);
            if (!isAnswered) {
                outcome = IssueOutcome{};
                outcome.detail = u"The connection was lost before the answer came."_s;
            }
            MPM_CHECK(queue.finish(*job, outcome));
        }
    }
    return {};
}

Outcome Player::settleMessages()
{
    MessageQueue queue(m_context);
    while (true) {
        MPM_TRY(const auto job, queue.takeNext(m_gateway));
        if (!job)
            return {};
        SendOutcome outcome;
        outcome.state = SendState::Sent;
        outcome.gatewayId = u"ATXid_practice%1"_s.arg(digits(8));
        MPM_CHECK(queue.finish(*job, m_gateway, outcome));
    }
}

} // namespace

Outcome playPracticeHistory(Database &database, HistoryClock &clock, const IntegrationRegistry &registry,
                            const std::vector<PracticeCustomer> &customers, const std::vector<PracticeEvent> &events)
{
    Player player(database, registry, customers);
    MPM_CHECK(player.loadAccounts());
    for (const PracticeEvent &event : events) {
        clock.set(event.at);
        MPM_CHECK(player.play(event));
    }
    return {};
}
