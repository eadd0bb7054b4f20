#include "tests/bench/generated_rows.h"

#include "core/services/customer_rows.h"
#include "core/store/search.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstRegistration = 1'730'419'200'000; // 2024-11-01T00:00:00Z
constexpr qint64 registrationSpan = 60LL * 86'400'000;

QByteArray deviceId(qint64 index)
{
    return makeNaturalUuid(u"device"_s, {normaliseSerial(generatedSerial(index))}).toRfc4122();
}

QString number(const QString &prefix, qint64 value, int digits)
{
    return prefix + u"%1"_s.arg(value, digits, 10, QLatin1Char('0'));
}

} // namespace

GeneratedRecords::GeneratedRecords(sqlite3 *handle)
    : m_audit(handle, "INSERT INTO audit (id, at_ms, by_user, action, entity, entity_id, before, after) "
                      "VALUES (?, ?, 'generator', ?, ?, ?, ?, ?)"),
      m_document(handle, "INSERT INTO search_document (kind, entity_id, body) VALUES (?, ?, ?)")
{
}

void GeneratedRecords::addAudit(qint64 ms, const QString &action, const QString &entity, const QByteArray &id,
                                const QString &before, const QString &after)
{
    m_audit.write(generatedId("audit", m_audits++, ms), ms, action, entity, id, before, after);
}

void GeneratedRecords::addDocument(const QString &kind, const QByteArray &id, const QStringList &parts)
{
    QStringList folded;
    for (const QString &part : parts) {
        const QString words = foldForSearch(part);
        folded.append(words);
        if (words.contains(u' ') && !part.contains(u' '))
            folded.append(QString(words).remove(u' '));
    }
    m_document.write(kind, id, folded.join(u' '));
}

GeneratedCustomers::GeneratedCustomers(sqlite3 *handle, const GeneratedBase &base, GeneratedRecords &records,
                                       qint64 count)
    : m_base(base), m_records(records), m_count(count),
      m_customer(handle, "INSERT INTO customer (id, number, name, surname, phone, village_id, sort_key, registered_ms) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_device(handle, "INSERT INTO device (id, serial, serial_key, kind, account_id, customer_id, tariff_id, "
                       "appliance_id, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_sale(handle, "INSERT INTO sale (id, number, customer_id, appliance_id, device_id, kind, sale_date, list_price, "
                     "cost, anchor_day, created_ms, created_by, days_issued) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, 'plan', ?6, ?7, ?7, ?8, ?9, 'generator', ?10)"),
      m_instalment(handle,
                   "INSERT INTO instalment (sale_id, number, due_date, cost, paid, days) VALUES (?, ?, ?, ?, ?, ?)")
{
}

qint64 GeneratedCustomers::registeredMs(qint64 index) const
{
    return firstRegistration + index * registrationSpan / m_count;
}

const QByteArray &GeneratedCustomers::village(qint64 index) const
{
    return m_base.villages[static_cast<size_t>(index) % m_base.villages.size()];
}

const Schedule &GeneratedCustomers::schedule(qint64 index) const
{
    const QDate soldOn = generatedDate(registeredMs(index));
    auto found = m_schedules.find(soldOn);
    if (found == m_schedules.end()) {
        const auto made =
            makeSchedule({Money(planCost), Money(), InstalmentCount{planInstalments}, Period::Monthly, soldOn, {}});
        if (!made)
            stopBenchmark(made.error().detail);
        found = m_schedules.insert(soldOn, *made);
    }
    return *found;
}

void GeneratedCustomers::add(qint64 index, int payments)
{
    const QString name = generatedName(index);
    const QString surname = generatedSurname(index);
    const QString customerNumber = number(u"BEN-C"_s, index + 1, 5);
    const qint64 at = registeredMs(index);
    m_customer.write(id(index), customerNumber, name, surname, generatedPhone(index), village(index),
                     customerSortKey(surname, name), at);
    m_records.addAudit(at, u"customer.add"_s, u"customer"_s, id(index), {}, name + u' ' + surname);
    m_records.addDocument(u"customer"_s, id(index),
                          {name, surname, generatedPhone(index), customerNumber, generatedSerial(index)});
    addDevice(index);
    if (generatedKind(index) != DeviceKind::Meter)
        addSale(index, payments);
}

void GeneratedCustomers::addDevice(qint64 index)
{
    const QString serial = generatedSerial(index);
    const DeviceKind kind = generatedKind(index);
    const bool isMeter = kind == DeviceKind::Meter;
    const QByteArray &appliance = kind == DeviceKind::Shs ? m_base.solarHome : m_base.bike;
    m_device.write(deviceId(index), serial, normaliseSerial(serial), toWord(kind), m_base.manufacturer, id(index),
                   isMeter ? m_base.tariff : QByteArray(), isMeter ? QByteArray() : appliance, registeredMs(index));
    m_records.addAudit(registeredMs(index), u"device.add"_s, u"device"_s, deviceId(index), {}, serial);
    m_records.addDocument(u"device"_s, deviceId(index), {serial});
}

void GeneratedCustomers::addSale(qint64 index, int payments)
{
    const Schedule &plan = schedule(index);
    const qint64 at = registeredMs(index);
    const bool isBike = generatedKind(index) == DeviceKind::EBike;
    qint64 days = 0;
    for (int i = 0; i < payments; ++i)
        days += plan.instalments[static_cast<size_t>(i)].days;
    m_sale.write(sale(index), number(u"BEN-S"_s, ++m_sales, 6), id(index), isBike ? m_base.bike : m_base.solarHome,
                 deviceId(index), plan.saleDate.toString(Qt::ISODate), planCost, plan.anchorDay, at, days);
    for (const auto &instalment : plan.instalments)
        m_instalment.write(sale(index), instalment.number, instalment.due.toString(Qt::ISODate),
                           instalment.cost.minorUnits(),
                           instalment.number <= payments ? instalment.cost.minorUnits() : qint64(0), instalment.days);
    m_records.addAudit(at, u"sale.made"_s, u"sale"_s, sale(index), u"list price 840000.00"_s, u"cost 840000.00"_s);
}

DeviceKind generatedKind(qint64 index)
{
    constexpr qint64 kinds = 20;
    constexpr qint64 firstSolarHome = 16;
    const qint64 place = index % kinds;
    if (place < firstSolarHome)
        return DeviceKind::Meter;
    return place == kinds - 1 ? DeviceKind::EBike : DeviceKind::Shs;
}

QString generatedSerial(qint64 index)
{
    switch (generatedKind(index)) {
    case DeviceKind::Shs:
        return number(u"SKH"_s, index, 8);
    case DeviceKind::EBike:
        return number(u"BIKE"_s, index, 8);
    case DeviceKind::Meter:
        break;
    }
    return number(u"47"_s, index, 9);
}

QString generatedAmount(qint64 index)
{
    return generatedKind(index) == DeviceKind::Meter ? u"50.00"_s : u"70000.00"_s;
}

QString generatedName(qint64 index)
{
    static const QStringList names{u"Asha"_s,   u"Juma"_s,   u"Neema"_s,  u"Baraka"_s,
                                   u"Zawadi"_s, u"Hamisi"_s, u"Rehema"_s, u"Salim"_s};
    return names[index % names.size()];
}

QString generatedSurname(qint64 index)
{
    static const QStringList beginnings{u"Mwa"_s, u"Kam"_s, u"Nyer"_s, u"Oti"_s, u"Bak"_s,  u"Cha"_s,  u"Mas"_s,
                                        u"Tem"_s, u"Lus"_s, u"Gad"_s,  u"Ruk"_s, u"Sham"_s, u"Pend"_s, u"Wam"_s,
                                        u"Zub"_s, u"Hal"_s, u"Jum"_s,  u"Ful"_s, u"Dau"_s,  u"Isa"_s};
    static const QStringList ends{u"ngi"_s,  u"au"_s,   u"ere"_s, u"eno"_s, u"ari"_s, u"cha"_s,  u"anja"_s,
                                  u"bo"_s,   u"inde"_s, u"ela"_s, u"wa"_s,  u"iri"_s, u"osha"_s, u"uki"_s,
                                  u"ande"_s, u"eri"_s,  u"aki"_s, u"ola"_s, u"umu"_s, u"ita"_s};
    return beginnings[index % beginnings.size()] + ends[(index / beginnings.size()) % ends.size()];
}

QString generatedPhone(qint64 index)
{
    return number(u"+2557"_s, (index * 7919) % 100'000'000, 8);
}

std::vector<std::pair<QString, QString>> wantedCustomers(qint64 customers)
{
    return {{u"a surname"_s, generatedSurname(37)},
            {u"the last 6 digits of a phone"_s, generatedPhone(customers / 2 + 1).right(6)},
            {u"a serial"_s, generatedSerial(customers / 3)}};
}
