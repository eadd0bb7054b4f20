#include "tests/worker/worker_company.h"

#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/data_folder.h"
#include "core/services/ledger_service.h"
#include "core/services/place_service.h"
#include "core/services/registration_service.h"
#include "core/services/tariff_service.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int runLimitMs = 120'000; // only for a worker that hangs: a busy machine takes long

Money ngn(qint64 major)
{
    return Money(major * 100);
}

CustomerFields person(const QString &surname, const QString &phone)
{
    CustomerFields fields;
    fields.name = u"Ada"_s;
    fields.surname = surname;
    fields.phone = phone;
    fields.village = u"Riverside"_s;
    return fields;
}

QMap<QString, QString> withShortTimeout(QMap<QString, QString> settings)
{
    settings.insert(u"timeout"_s, u"2"_s);
    return settings;
}

} // namespace

void FakeServices::forgetAll()
{
    paystack.rows.clear();
    calin.sales.clear();
    gateway.messages.clear();
}

WorkerCompany::WorkerCompany(FakeServices &services)
{
    open();
    NewCompany company;
    company.name = u"Sunrise"_s;
    company.currency = u"NGN"_s;
    company.country = u"NG"_s;
    company.timeZone = u"Africa/Lagos"_s;
    must(CompanyService(context()).init(company));
    PlaceService places(context());
    must(places.addVillage(u"Riverside"_s, QString()));
    Tariff tariff;
    tariff.name = u"Home"_s;
    tariff.pricePerKwh = ngn(250);
    must(TariffService(context()).add(tariff));
    addAccount(AccountRole::Channel, u"Paystack"_s, u"paystack"_s, services.paystack.url());
    addAccount(AccountRole::Manufacturer, u"Calin"_s, u"calin"_s, services.calin.url(), {{u"user_id"_s, u"DEMO"_s}});
    addAccount(AccountRole::Manufacturer, u"Daly"_s, u"daly"_s, services.daly.url(), {{u"username"_s, u"demo"_s}});
    addAccount(AccountRole::Gateway, u"SMS"_s, u"africastalking"_s, services.gateway.url(),
               {{u"username"_s, u"sandbox"_s}});
    addMeter(u"MTR-1"_s, u"+2348031234567"_s);
}

void WorkerCompany::open()
{
    m_database.reset();
    m_database = must(Database::open(DataFolder{folder()}.databaseFile(), clock, random));
}

void WorkerCompany::keep()
{
    const QString file = DataFolder{folder()}.databaseFile();
    m_database.reset(); // the last connection puts everything into the one file
    if (!QFile::copy(file, file + u".kept"_s))
        qFatal("the company cannot be kept");
    m_keptAt = clock.now();
    open();
}

void WorkerCompany::startOver()
{
    const QString file = DataFolder{folder()}.databaseFile();
    m_database.reset();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    if (!QFile::copy(file + u".kept"_s, file))
        qFatal("the company cannot be started over");
    clock.set(m_keptAt);
    open();
}

AccountId WorkerCompany::addAccount(AccountRole role, const QString &name, const QString &kind, const QUrl &url,
                                    const QMap<QString, QString> &settings)
{
    AccountInput input;
    input.role = role;
    input.name = name;
    input.kind = kind;
    input.baseUrl = url.toString();
    input.allowInsecureLoopback = true;
    input.settings = url.isEmpty() ? settings : withShortTimeout(settings);
    for (const SettingSpec &spec : must(registry.find(role, kind)).settings) {
        if (spec.isSecret)
            input.secrets.insert(spec.key, SecretString(u"secret-of-the-test"_s));
    }
    return must(accounts().add(input)).id;
}

void WorkerCompany::addMeter(const QString &serial, const QString &phone, const QString &manufacturer)
{
    Registration input;
    input.customer = person(u"Of "_s + serial, phone);
    input.serial = serial;
    input.manufacturer = manufacturer;
    input.tariff = u"Home"_s;
    must(RegistrationService(context(), registry).registerDevice(input));
}

void WorkerCompany::addBike(const QString &serial, const QString &phone)
{
    ApplianceService appliances(context());
    if (!appliances.find(u"E-bike"_s))
        must(appliances.add(u"E-bike"_s, ApplianceType::EBike, ngn(350)));
    PlanTerms terms;
    terms.cost = ngn(350);
    terms.scheme = InstalmentCount{10};
    terms.period = Period::Weekly;
    Registration input;
    input.customer = person(u"Of "_s + serial, phone);
    input.kind = DeviceKind::EBike;
    input.serial = serial;
    input.manufacturer = u"Daly"_s;
    input.appliance = u"E-bike"_s;
    input.sale = SaleInput{{}, u"E-bike"_s, serial, {}, terms};
    must(RegistrationService(context(), registry).registerDevice(input));
}

void WorkerCompany::payAtDesk(const QString &serial, const QString &amount, const QString &reference)
{
    DeskPayment payment;
    payment.serial = serial;
    payment.amountText = amount;
    payment.reference = reference;
    must(PaymentService(context()).addAtDesk(payment));
}

void WorkerCompany::runUntilIdle()
{
    open();
    Worker worker(*m_database, registry, secrets, http);
    must(worker.recover());
    QSignalSpy finished(&worker, &Worker::finished);
    worker.runUntilIdle();
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, runLimitMs))
        qFatal("the worker does not become idle");
}

std::unique_ptr<Worker> WorkerCompany::startWorker()
{
    auto worker = std::make_unique<Worker>(*m_database, registry, secrets, http);
    must(worker->recover());
    worker->start();
    return worker;
}

AccountView WorkerCompany::account(AccountRole role, const QString &name)
{
    return must(accounts().find(role, name));
}

qint64 WorkerCompany::count(const QString &sql)
{
    return must(m_database->readInteger(sql));
}

QString WorkerCompany::text(const QString &sql)
{
    return must(m_database->readFirst(sql, {}, [](const Row &row) { return row.text(0); })).value_or(QString());
}

QString WorkerCompany::verify()
{
    QStringList problems;
    for (const VerifyProblem &problem : must(LedgerService(context()).verify()))
        problems << problem.check + u": "_s + problem.subject + u": "_s + problem.detail;
    return problems.join(u'\n');
}
