#include "tests/bench/generator.h"

#include "core/domain/serial.h"
#include "core/services/account_service.h"
#include "core/services/company_service.h"
#include "core/services/data_folder.h"
#include "core/services/place_service.h"
#include "core/services/tariff_service.h"
#include "core/store/search.h"
#include "tests/bench/native_sqlite.h"
#include "tests/support/memory_secret_store.h"

#include <QDir>

namespace {

constexpr qint64 firstDay = 1'767'225'600'000; // 2026-01-01T00:00:00Z
constexpr qint64 amountMinor = 5000;
constexpr qint64 wattHours = 200;

struct Base
{
    QByteArray village, account, tariff;
};

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stopBenchmark(result.error().detail);
    return std::move(result).value();
}

Base makeBase(const QString &path)
{
    const SystemClock clock;
    SystemRandom random;
    const IntegrationRegistry registry;
    MemorySecretStore secrets;
    const auto database = need(Database::open(path, clock, random));
    const ServiceContext context{*database, QStringLiteral("generator")};
    need(CompanyService(context).init({QStringLiteral("Bench Power"), QStringLiteral("TZS"), QStringLiteral("TZ"),
                                       QStringLiteral("Africa/Dar_es_Salaam"), QStringLiteral("Bench")}));
    PlaceService places(context);
    need(places.addCluster(QStringLiteral("North")));
    need(places.addMiniGrid(QStringLiteral("Lakeside"), QStringLiteral("North")));
    Base base;
    base.village = need(places.addVillage(QStringLiteral("Kome"), QStringLiteral("Lakeside"))).id.toBytes();
    AccountInput account;
    account.role = AccountRole::Manufacturer;
    account.name = QStringLiteral("By hand");
    account.kind = QStringLiteral("manual");
    base.account = need(AccountService(context, registry, secrets).add(account)).id.toBytes();
    Tariff tariff;
    tariff.name = QStringLiteral("Home");
    tariff.pricePerKwh = Money(25000);
    base.tariff = need(TariffService(context).add(tariff)).id.toBytes();
    return base;
}

QByteArray idOf(const char *kind, qint64 index)
{
    return makeNaturalUuid(QString::fromLatin1(kind), {QString::number(index)}).toRfc4122();
}

QByteArray deviceIdOf(qint64 index)
{
    return makeNaturalUuid(QStringLiteral("device"), {normaliseSerial(generatedSerial(index))}).toRfc4122();
}

QString generatedName(qint64 index)
{
    static const QStringList names{QStringLiteral("Asha"),   QStringLiteral("Juma"),   QStringLiteral("Neema"),
                                   QStringLiteral("Baraka"), QStringLiteral("Zawadi"), QStringLiteral("Hamisi"),
                                   QStringLiteral("Rehema"), QStringLiteral("Salim")};
    return names[index % names.size()];
}

void addSearchDocument(NativeStatement &statement, const char *kind, const QByteArray &id, const QString &text)
{
    statement.bind(1, std::string(kind)).bind(2, id).bind(3, foldForSearch(text).toStdString()).run();
}

void addCustomers(NativeDatabase &database, const Base &base, qint64 count)
{
    NativeStatement customer(
        database.handle(),
        "INSERT INTO customer (id, number, name, surname, phone, village_id, sort_key, registered_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    NativeStatement device(
        database.handle(),
        "INSERT INTO device (id, serial, serial_key, kind, account_id, customer_id, tariff_id, created_ms) "
        "VALUES (?, ?, ?, 'meter', ?, ?, ?, ?)");
    NativeStatement document(database.handle(), "INSERT INTO search_document (kind, entity_id, body) VALUES (?, ?, ?)");
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray id = idOf("customer", i);
        const QString name = generatedName(i);
        const QString surname = generatedSurname(i);
        const QString number = QStringLiteral("B-%1").arg(i + 1, 7, 10, QLatin1Char('0'));
        const QString sortKey = foldForSearch(surname + u' ' + name);
        customer.bind(1, id).bind(2, number.toStdString()).bind(3, name.toStdString()).bind(4, surname.toStdString());
        customer.bind(5, generatedPhone(i).toStdString())
            .bind(6, base.village)
            .bind(7, sortKey.toStdString())
            .bind(8, firstDay + i)
            .run();
        const QString serial = generatedSerial(i);
        device.bind(1, deviceIdOf(i))
            .bind(2, serial.toStdString())
            .bind(3, normaliseSerial(serial).toStdString())
            .bind(4, base.account);
        device.bind(5, id).bind(6, base.tariff).bind(7, firstDay + i).run();
        addSearchDocument(document, "customer", id,
                          name + u' ' + surname + u' ' + generatedPhone(i) + u' ' + number + u' ' + serial);
        addSearchDocument(document, "device", deviceIdOf(i), serial);
    }
}

/// The statements of one generated payment, prepared once.
struct PaymentStatements
{
    explicit PaymentStatements(sqlite3 *handle)
        : payment(handle, "INSERT INTO payment (id, account_key, provider, reference, amount, amount_text, currency, "
                          "named_serial, paid_ms, "
                          "received_ms, status, device_id, customer_id, village_id, price_per_kwh, tariff_name, "
                          "receipt_number, booked_ms) "
                          "VALUES (?1, 'cash', 'cash', ?2, ?3, '50.00', 'TZS', ?4, ?5, ?5, 'accepted', ?6, ?7, ?8, "
                          "25000, 'Home', ?9, ?5)"),
          allocation(
              handle,
              "INSERT INTO allocation (payment_id, line, type, amount, device_id) VALUES (?, 1, 'energy', ?, ?)"),
          entry(handle, "INSERT INTO journal_entry (id, at_ms, date, cause_type, cause_id, text) VALUES (?1, ?2, "
                        "date(?2 / 1000, 'unixepoch', '+3 hours'), 'payment', ?3, 'payment')"),
          line(handle,
               "INSERT INTO journal_line (entry_id, line, account, amount, customer_id) VALUES (?, ?, ?, ?, ?)"),
          token(handle, "INSERT INTO token (id, cause_type, cause_id, device_id, account_id, customer_id, kind, "
                        "watt_hours, cost, state, text, "
                        "order_ms, created_ms, issued_ms) VALUES (?1, 'payment', ?2, ?3, ?4, ?5, 'energy', ?6, ?7, "
                        "'issued', ?8, ?9, ?9, ?9)"),
          message(handle, "INSERT INTO message (id, cause_type, cause_id, kind, customer_id, phone, body, state, "
                          "created_ms, sent_ms, delivered_ms) "
                          "VALUES (?1, 'token', ?2, 'token', ?3, ?4, 'token', 'delivered', ?5, ?5, ?5)"),
          document(handle, "INSERT INTO search_document (kind, entity_id, body) VALUES (?, ?, ?)")
    {
    }
    NativeStatement payment, allocation, entry, line, token, message, document;
};

void addPayment(PaymentStatements &statements, const Base &base, qint64 index, qint64 customerIndex)
{
    const QByteArray payment = idOf("payment", index);
    const QByteArray entry = idOf("entry", index);
    const QByteArray token = idOf("token", index);
    const QByteArray customer = idOf("customer", customerIndex);
    const QByteArray device = deviceIdOf(customerIndex);
    const qint64 at = firstDay + index * 1000;
    const QString reference = QStringLiteral("GEN%1").arg(index, 9, 10, QLatin1Char('0'));
    const QString receipt = QStringLiteral("R-%1").arg(index, 9, 10, QLatin1Char('0'));
    statements.payment.bind(1, payment)
        .bind(2, reference.toStdString())
        .bind(3, amountMinor)
        .bind(4, generatedSerial(customerIndex).toStdString());
    statements.payment.bind(5, at)
        .bind(6, device)
        .bind(7, customer)
        .bind(8, base.village)
        .bind(9, receipt.toStdString())
        .run();
    statements.allocation.bind(1, payment).bind(2, amountMinor).bind(3, device).run();
    statements.entry.bind(1, entry).bind(2, at).bind(3, payment).run();
    statements.line.bind(1, entry)
        .bind(2, qint64(1))
        .bind(3, std::string("money:cash"))
        .bind(4, amountMinor)
        .bind(5, customer)
        .run();
    statements.line.bind(1, entry)
        .bind(2, qint64(2))
        .bind(3, std::string("income:energy"))
        .bind(4, -amountMinor)
        .bind(5, customer)
        .run();
    const QString digits = QStringLiteral("%1").arg(index * 7919, 20, 10, QLatin1Char('3'));
    statements.token.bind(1, token)
        .bind(2, payment)
        .bind(3, device)
        .bind(4, base.account)
        .bind(5, customer)
        .bind(6, wattHours);
    statements.token.bind(7, amountMinor).bind(8, digits.toStdString()).bind(9, at).run();
    statements.message.bind(1, idOf("message", index))
        .bind(2, token)
        .bind(3, customer)
        .bind(4, generatedPhone(customerIndex).toStdString());
    statements.message.bind(5, at).run();
    addSearchDocument(statements.document, "payment", payment,
                      reference + u' ' + receipt + u' ' + generatedSerial(customerIndex));
    addSearchDocument(statements.document, "token", token, digits);
}

} // namespace

QString generatedSerial(qint64 index)
{
    return QStringLiteral("47%1").arg(index, 9, 10, QLatin1Char('0'));
}

QString generatedSurname(qint64 index)
{
    static const QStringList beginnings{
        QStringLiteral("Mwa"),  QStringLiteral("Kam"), QStringLiteral("Nyer"), QStringLiteral("Oti"),
        QStringLiteral("Bak"),  QStringLiteral("Cha"), QStringLiteral("Mas"),  QStringLiteral("Tem"),
        QStringLiteral("Lus"),  QStringLiteral("Gad"), QStringLiteral("Ruk"),  QStringLiteral("Sham"),
        QStringLiteral("Pend"), QStringLiteral("Wam"), QStringLiteral("Zub"),  QStringLiteral("Hal"),
        QStringLiteral("Jum"),  QStringLiteral("Ful"), QStringLiteral("Dau"),  QStringLiteral("Isa")};
    static const QStringList ends{
        QStringLiteral("ngi"),  QStringLiteral("au"),  QStringLiteral("ere"),  QStringLiteral("eno"),
        QStringLiteral("ari"),  QStringLiteral("cha"), QStringLiteral("anja"), QStringLiteral("bo"),
        QStringLiteral("inde"), QStringLiteral("ela"), QStringLiteral("wa"),   QStringLiteral("iri"),
        QStringLiteral("osha"), QStringLiteral("uki"), QStringLiteral("ande"), QStringLiteral("eri"),
        QStringLiteral("aki"),  QStringLiteral("ola"), QStringLiteral("umu"),  QStringLiteral("ita")};
    return beginnings[index % beginnings.size()] + ends[(index / beginnings.size()) % ends.size()];
}

QString generatedPhone(qint64 index)
{
    return QStringLiteral("+2557%1").arg((index * 7919) % 100000000, 8, 10, QLatin1Char('0'));
}

void generateCompany(const QString &folder, const CompanySize &size)
{
    if (!QDir().mkpath(folder))
        stopBenchmark(QStringLiteral("cannot create ") + folder);
    const QString path = DataFolder{folder}.databaseFile();
    const Base base = makeBase(path);
    NativeDatabase database(path);
    database.execute("PRAGMA synchronous=OFF");
    database.execute("BEGIN");
    addCustomers(database, base, size.customers);
    PaymentStatements statements(database.handle());
    for (qint64 i = 0; i < size.payments; ++i)
        addPayment(statements, base, i, (i * 7919) % size.customers);
    database.execute("COMMIT");
    database.execute("ANALYZE");
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}
