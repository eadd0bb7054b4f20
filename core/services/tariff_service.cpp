#include "core/services/tariff_service.h"

#include "core/services/access_series.h"
#include "core/services/action_date.h"
#include "core/services/audit.h"
#include "core/services/named_thing.h"
#include "core/services/tariff_history.h"
#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

QString accessText(const AccessRate &rate, const Currency &currency)
{
    return rate.isCharged() ? u"%1 / %2"_s.arg(formatAmount(rate.amount, currency)).arg(rate.periodDays) : QString();
}

QString componentsText(const Tariff &tariff, const Currency &currency)
{
    QStringList components;
    for (const auto &component : tariff.components)
        components.append(u"%1 %2"_s.arg(component.name, formatAmount(component.pricePerKwh, currency)));
    return components.join(u", "_s);
}

QString socialText(const std::optional<SocialTariff> &social, const Currency &currency)
{
    if (!social)
        return {};
    return u"%1 Wh, %2, %3 Wh, %4 Wh"_s.arg(social->dailyAllowanceWh)
        .arg(formatAmount(social->pricePerKwh, currency))
        .arg(social->initialBudgetWh)
        .arg(social->maximumStackedWh);
}

QString windowsText(const std::vector<TimeOfUse> &windows)
{
    constexpr int minutes = 60;
    const auto time = [](int minute) {
        return u"%1:%2"_s.arg(minute / minutes, 2, 10, QChar(u'0')).arg(minute % minutes, 2, 10, QChar(u'0'));
    };
    QStringList texts;
    for (const auto &window : windows)
        texts.append(u"%1-%2 %3 %"_s.arg(time(window.fromMinute), time(window.toMinute)).arg(window.percent));
    return texts.join(u", "_s);
}

/// "field: value" of every detail, in the order of the form.
QStringList detailLines(const Tariff &tariff, const Currency &currency)
{
    return {u"name: "_s + tariff.name,
            u"price: "_s + formatAmount(tariff.pricePerKwh, currency),
            u"component: "_s + componentsText(tariff, currency),
            u"access_rate: "_s + accessText(tariff.accessRate, currency),
            u"minimum: "_s + formatAmount(tariff.minimumPurchase, currency),
            u"is_social: "_s + socialText(tariff.social, currency),
            u"time_of_use: "_s + windowsText(tariff.timeOfUse)};
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
    MPM_TRY(const auto company, readCompany(database));
    const QString details = detailLines(tariff, company.currency).join(u'\n');
    MPM_CHECK(writeAudit(transaction, {user, u"tariff.add"_s, u"tariff"_s, id.toBytes(), {}, details}));
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
    const auto [old, now] = changedLines(detailLines(before, company.currency), detailLines(tariff, company.currency));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"tariff.edit"_s, u"tariff"_s, id, old, now}));
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
