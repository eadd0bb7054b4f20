#include "tests/support/test_office.h"

#include "core/services/company_service.h"
#include "core/services/customer_service.h"
#include "core/services/data_folder.h"
#include "core/services/place_service.h"
#include "core/services/registration_service.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

TestOffice::TestOffice(const QString &currency, quint64 seed)
    : random(seed), m_currency(must(Currency::fromCode(currency)))
{
    m_database = must(Database::open(DataFolder{m_folder.path()}.databaseFile(), clock, random));
    NewCompany company;
    company.name = u"Sunrise"_s;
    company.currency = currency;
    company.country = u"TZ"_s;
    company.timeZone = u"Africa/Dar_es_Salaam"_s;
    must(CompanyService(context()).init(company));
    must(PlaceService(context()).addVillage(u"Riverside"_s, QString()));
    addAccount(AccountRole::Manufacturer, u"Hand"_s, u"manual"_s);
    addAccount(AccountRole::Channel, u"Bank"_s, u"csv"_s);
    addAccount(AccountRole::Channel, u"Paystack"_s, u"paystack"_s, {},
               {{u"secret_key"_s, SecretString(u"sk_test_1"_s)}});
    addAccount(AccountRole::Gateway, u"SMS"_s, u"africastalking"_s, {{u"username"_s, u"sandbox"_s}},
               {{u"api_key"_s, SecretString(u"key"_s)}});
    Tariff tariff;
    tariff.name = u"Home"_s;
    tariff.pricePerKwh = money(u"250"_s);
    addTariff(tariff);
    ApplianceService appliances(context());
    must(appliances.add(u"Panel"_s, ApplianceType::Shs, money(u"840"_s)));
    must(appliances.add(u"Bike"_s, ApplianceType::EBike, money(u"350"_s)));
    must(appliances.add(u"Fridge"_s, ApplianceType::Electronics, money(u"600"_s)));
    must(appliances.add(u"Television"_s, ApplianceType::Electronics, money(u"240"_s)));
}

void TestOffice::addAccount(AccountRole role, const QString &name, const QString &kind,
                            const QMap<QString, QString> &settings, const QMap<QString, SecretString> &accountSecrets)
{
    AccountInput input;
    input.role = role;
    input.name = name;
    input.kind = kind;
    input.settings = settings;
    input.secrets = accountSecrets;
    m_accounts.insert(name, must(AccountService(context(), registry, secrets).add(input)).id);
}

Money TestOffice::money(const QString &text) const
{
    return must(parseAmount(text, m_currency, u"amount"_s));
}

QString TestOffice::text(Money amount) const
{
    return formatAmount(amount, m_currency);
}

CustomerId TestOffice::addCustomer(const QString &surname, const QString &language)
{
    CustomerFields fields;
    fields.name = u"Asha"_s;
    fields.surname = surname;
    fields.phone = u"+2557123%1"_s.arg(10000 + ++m_lastNumber);
    fields.village = u"Riverside"_s;
    fields.language = language;
    return must(CustomerService(context()).add(fields)).id;
}

void TestOffice::archive(const CustomerId &customer)
{
    must(CustomerService(context()).archive(customer, true, u"moved away"_s));
}

void TestOffice::addTariff(const Tariff &tariff)
{
    must(TariffService(context()).add(tariff));
}

void TestOffice::setDeviceDebts(DeviceDebtScope scope)
{
    CompanyService::Edit edit;
    edit.deviceDebts = scope;
    must(CompanyService(context()).edit(edit));
}

void TestOffice::addMeter(const CustomerId &customer, const QString &serial, const QString &date, const QString &tariff,
                          qint64 resolutionWh)
{
    Registration input;
    input.existingCustomer = customer;
    input.kind = DeviceKind::Meter;
    input.serial = serial;
    input.manufacturer = u"Hand"_s;
    input.date = day(date);
    input.tariff = tariff;
    input.resolutionWh = resolutionWh;
    must(RegistrationService(context(), registry).registerDevice(input));
}

void TestOffice::addStock(const QString &serial, DeviceKind kind)
{
    DeviceService::NewStock stock{kind, {serial}, u"Hand"_s, kind == DeviceKind::EBike ? u"Bike"_s : u"Panel"_s};
    must(DeviceService(context()).addStock(stock));
}

SaleView TestOffice::sell(const CustomerId &customer, const QString &product, const QString &serial,
                          const PlanInput &plan)
{
    SaleInput input;
    input.customer = customer;
    input.appliance = product;
    input.serial = serial;
    input.date = day(plan.date);
    PlanTerms terms;
    terms.cost = money(plan.cost);
    terms.down = money(plan.down);
    terms.scheme = InstalmentCount{plan.count};
    terms.period = plan.period;
    terms.minimum = plan.minimum;
    terms.initialDays = plan.initialDays;
    input.terms = terms;
    return must(SaleService(context()).sell(input));
}

SaleView TestOffice::sellService(const CustomerId &customer, const QString &serial, const QString &perDay,
                                 const QString &minimum)
{
    SaleInput input;
    input.customer = customer;
    input.appliance = u"Panel"_s;
    input.serial = serial;
    input.date = day(u"2026-01-10"_s);
    input.terms = ServiceTerms{money(perDay), money(minimum)};
    return must(SaleService(context()).sell(input));
}

ProviderPayment TestOffice::row(const QString &reference, const QString &serial, const QString &amount,
                                const QString &date) const
{
    ProviderPayment payment;
    payment.reference = reference;
    payment.amountText = amount;
    if (const auto parsed = parseAmount(amount, m_currency, u"amount"_s))
        payment.amount = *parsed;
    payment.currency = m_currency.code();
    if (!serial.isEmpty())
        payment.serials = {{serial, u"column message"_s}};
    payment.sender = u"+255712000000"_s;
    payment.paidAt = {QDateTime(day(date), QTime(12, 0), QTimeZone("Africa/Dar_es_Salaam")).toMSecsSinceEpoch()};
    payment.createdAt = payment.paidAt;
    payment.raw = "row";
    return payment;
}

PaymentView TestOffice::receive(const ProviderPayment &row, const QString &channel)
{
    return must(payments().receive(account(channel), channel.toLower(), row));
}

PaymentView TestOffice::pay(const QString &serial, const QString &amount, const QString &date)
{
    return receive(row(u"R-%1"_s.arg(++m_lastNumber), serial, amount, date));
}

PaymentView TestOffice::payCash(const QString &serial, const QString &amount, const QString &date)
{
    DeskPayment payment;
    payment.serial = serial;
    payment.amountText = amount;
    payment.date = day(date);
    return must(payments().addAtDesk(payment));
}

DeviceId TestOffice::device(const QString &serial)
{
    return must(DeviceService(context()).find(serial)).id;
}

qint64 TestOffice::count(const QString &sql)
{
    return must(m_database->readInteger(sql));
}

QString TestOffice::textOf(const QString &sql)
{
    return must(m_database->readFirst(sql, {}, [](const Row &row) { return row.text(0); })).value_or(QString());
}

QString TestOffice::verify()
{
    QStringList lines;
    for (const auto &problem : must(LedgerService(context()).verify()))
        lines.append(u"%1 %2: %3"_s.arg(problem.check, problem.subject, problem.detail));
    return lines.join(u'\n');
}

namespace {

/// A second connection of its own, for looking and for damage.
class RawFile
{
public:
    explicit RawFile(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open the file");
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    void run(const QString &sql)
    {
        if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
    }

    [[nodiscard]] QStringList column(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
        QStringList values;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                cells.append(cell(statement, i));
            values.append(cells.join(u'|'));
        }
        sqlite3_finalize(statement);
        return values;
    }

private:
    static QString cell(sqlite3_stmt *statement, int column)
    {
        if (sqlite3_column_type(statement, column) == SQLITE_BLOB) {
            const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                                   sqlite3_column_bytes(statement, column));
            return QString::fromLatin1(bytes.toHex());
        }
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    }

    sqlite3 *m_handle = nullptr;
};

} // namespace

QString TestOffice::dump()
{
    RawFile file(m_database->path());
    QStringList lines;
    const auto tables = file.column(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name"_s);
    for (const auto &table : tables) {
        auto rows = file.column(u"SELECT * FROM "_s + table);
        rows.sort();
        for (const auto &row : rows)
            lines.append(table + u": "_s + row);
    }
    return lines.join(u'\n');
}

void TestOffice::corrupt(const QString &sql)
{
    RawFile file(m_database->path());
    for (const auto &trigger :
         file.column(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name <> 'search_document'"_s))
        file.run(u"DROP TRIGGER "_s + trigger);
    file.run(u"PRAGMA ignore_check_constraints = 1"_s);
    file.run(sql);
}

namespace {

QString describeToken(const TokenView &token)
{
    switch (token.kind) {
    case TokenKind::Energy:
        return u"%1 Wh"_s.arg(token.wattHours);
    case TokenKind::Days:
        return u"%1 days"_s.arg(token.days);
    default:
        return toWord(token.kind);
    }
}

} // namespace

QString TestOffice::describe(const PaymentView &payment) const
{
    if (payment.status != PaymentStatus::Accepted)
        return (toWord(payment.status) + u' ' + payment.reason).trimmed();
    QStringList lines, tokens;
    for (const auto &line : payment.allocations) {
        const auto number = line.instalment ? u" no. %1"_s.arg(*line.instalment) : QString();
        const bool isSale = line.instalment.has_value();
        lines.append(u"%1%2 %3"_s.arg(isSale ? line.appliance : toWord(line.type), number, text(line.amount)));
    }
    for (const auto &token : payment.tokens)
        tokens.append(describeToken(token));
    return u"%1 -> %2"_s.arg(lines.join(u", "_s), tokens.isEmpty() ? u"none"_s : tokens.join(u", "_s));
}
