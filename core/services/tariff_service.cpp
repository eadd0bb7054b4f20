#include "core/services/tariff_service.h"

#include "core/services/access_series.h"
#include "core/services/action_date.h"
#include "core/services/audit.h"
#include "core/services/named_thing.h"
#include "core/services/tariff_history.h"
#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

QString summary(const Tariff &tariff)
{
    return u"%1: %2/kWh, access rate %3 per %4 days, minimum %5 (minor units)"_s.arg(tariff.name)
        .arg(tariff.totalPricePerKwh().minorUnits())
        .arg(tariff.accessRate.amount.minorUnits())
        .arg(tariff.accessRate.periodDays)
        .arg(tariff.minimumPurchase.minorUnits());
}

Result<TariffView> readView(Database &database, const QByteArray &id)
{
    MPM_TRY(auto tariff, readTariff(database, TariffId::fromBytes(id)));
    MPM_TRY(
        const qint64 meters,
        database.readInteger(u"SELECT count(*) FROM device WHERE tariff_id = ? AND state = 'active'"_s, {toSql(id)}));
    return TariffView{TariffId::fromBytes(id), std::move(tariff), meters};
}

Result<std::vector<DeviceId>> metersOf(Database &database, const QByteArray &tariff)
{
    return database.readAll(u"SELECT id FROM device WHERE tariff_id = ? AND state = 'active'"_s, {toSql(tariff)},
                            [](const Row &row) { return row.id<DeviceId>(0); });
}

bool sameCharges(const AccessRate &a, const AccessRate &b)
{
    return a.isCharged() == b.isCharged() && (!a.isCharged() || a == b);
}

} // namespace

Result<TariffId> insertTariff(Transaction &transaction, const Tariff &tariff, const QString &user)
{
    Database &database = transaction.database();
    MPM_CHECK(tariff.validate());
    MPM_CHECK(checkNewName(database, namedKinds::tariff(), tariff.name));
    const auto id = TariffId::make(database.clock(), database.random());
    Fields fields{{QLatin1String("id"), toSql(id)}};
    const Fields terms = tariffFields(tariff);
    fields.insert(fields.end(), terms.begin(), terms.end());
    fields.emplace_back(QLatin1String("created_ms"), toSql(database.clock().now()));
    MPM_CHECK(transaction.insert(QLatin1String("tariff"), fields));
    MPM_CHECK(writeAudit(transaction, {user, u"tariff.add"_s, u"tariff"_s, id.toBytes(), {}, summary(tariff)}));
    return id;
}

Result<TariffView> TariffService::add(const Tariff &tariff)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertTariff(transaction, tariff, m_context.user));
    MPM_TRY(auto view, readView(m_context.database, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<TariffView> TariffService::edit(const QString &nameOrId, const Tariff &tariff, std::optional<QDate> date)
{
    Database &database = m_context.database;
    MPM_CHECK(tariff.validate());
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const QDate from, actionDate(company, database.clock(), date));
    MPM_TRY(const auto id, findNamed(database, namedKinds::tariff(), nameOrId));
    MPM_CHECK(checkNewName(database, namedKinds::tariff(), tariff.name, {}, id));
    MPM_TRY(const auto before, readTariff(database, TariffId::fromBytes(id)));
    MPM_CHECK(transaction.update(QLatin1String("tariff"), id, tariffFields(tariff)));
    MPM_CHECK(keepTariffTerms(transaction, TariffId::fromBytes(id), before, tariff,
                              effectiveFrom(company, database.clock(), from)));
    if (!sameCharges(before.accessRate, tariff.accessRate)) {
        MPM_TRY(const auto meters, metersOf(database, id));
        for (const auto &meter : meters)
            MPM_CHECK(followTariff(transaction, company, meter, from, m_context.user));
    }
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"tariff.edit"_s, u"tariff"_s, id, summary(before), summary(tariff)}));
    MPM_TRY(auto view, readView(database, id));
    MPM_CHECK(transaction.commit());
    return view;
}

Outcome TariffService::remove(const QString &nameOrId, const QString &replacement, std::optional<QDate> date)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const QDate from, actionDate(company, database.clock(), date));
    MPM_TRY(const auto id, findNamed(database, namedKinds::tariff(), nameOrId));
    MPM_TRY(const auto meters, metersOf(database, id));
    if (!meters.empty() && replacement.trimmed().isEmpty())
        return refused(u"tariff_in_use"_s,
                       u"%1 meters use this tariff: name the tariff that replaces it."_s.arg(meters.size()),
                       u"replacement"_s);
    if (!meters.empty()) {
        NamedKind kind = namedKinds::tariff();
        kind.field = u"replacement"_s;
        MPM_TRY(const auto next, findNamed(database, kind, replacement));
        if (next == id)
            return refused(u"tariff_in_use"_s, u"A tariff cannot replace itself."_s, u"replacement"_s);
        const Instant moment = effectiveFrom(company, database.clock(), from);
        for (const auto &meter : meters) {
            MPM_CHECK(changeMeterTariff(transaction, meter, TariffId::fromBytes(next), moment));
            MPM_CHECK(followTariff(transaction, company, meter, from, m_context.user));
        }
    }
    MPM_CHECK(transaction.update(QLatin1String("tariff"), id, {{QLatin1String("deleted"), toSql(true)}}));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"tariff.remove"_s, u"tariff"_s, id, nameOrId, replacement}));
    return transaction.commit();
}

Result<std::vector<TariffView>> TariffService::list()
{
    MPM_TRY(const auto ids, m_context.database.readAll(u"SELECT id FROM tariff WHERE deleted = 0 ORDER BY name, id"_s,
                                                       {}, [](const Row &row) { return row.bytes(0); }));
    std::vector<TariffView> views;
    for (const auto &id : ids) {
        MPM_TRY(auto view, readView(m_context.database, id));
        views.push_back(std::move(view));
    }
    return views;
}

Result<TariffView> TariffService::find(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::tariff(), nameOrId));
    return readView(m_context.database, id);
}
