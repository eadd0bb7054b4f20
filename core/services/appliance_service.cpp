#include "core/services/appliance_service.h"

#include "core/services/audit.h"
#include "core/services/named_thing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; // domain rules, section 11

struct TypeWord
{
    ApplianceType type;
    QLatin1String word;
};
constexpr std::array typeWords{TypeWord{ApplianceType::Shs, QLatin1String("shs")},
                               TypeWord{ApplianceType::EBike, QLatin1String("ebike")},
                               TypeWord{ApplianceType::Electronics, QLatin1String("electronics")},
                               TypeWord{ApplianceType::Other, QLatin1String("other")}};

const QString selectSql = u"SELECT id, name, type, price FROM appliance WHERE deleted = 0"_s;

ApplianceView readAppliance(const Row &row)
{
    // The table's CHECK admits these words only.
    const auto type = applianceTypeFromWord(row.text(2)).value_or(ApplianceType::Other);
    return {row.id<ApplianceId>(0), row.text(1), type, row.money(3)};
}

Outcome checkInput(Database &database, const QString &name, Money price, const QByteArray &except)
{
    MPM_CHECK(checkNewName(database, namedKinds::appliance(), name, {}, except));
    if (name.trimmed().size() < shortestName)
        return invalid(u"required"_s, u"The name of an appliance has at least %1 characters."_s.arg(shortestName),
                       u"name"_s);
    if (!price.isPositive() || price > Money(Money::maximum))
        return invalid(u"invalid_amount"_s, u"The price of an appliance must be above zero."_s, u"price"_s);
    return {};
}

Result<ApplianceView> readOne(Database &database, const QByteArray &id)
{
    MPM_TRY(auto view, database.readFirst(selectSql + u" AND id = ?"_s, {toSql(id)}, readAppliance));
    if (!view)
        return notFound(u"unknown_appliance"_s, u"appliance"_s, ApplianceId::fromBytes(id).toText(), u"appliance"_s);
    return std::move(*view);
}

} // namespace

QString toWord(ApplianceType type)
{
    const auto *found =
        std::find_if(typeWords.begin(), typeWords.end(), [type](const TypeWord &entry) { return entry.type == type; });
    return found->word;
}

Result<ApplianceType> applianceTypeFromWord(const QString &word)
{
    for (const auto &entry : typeWords) {
        if (word == entry.word)
            return entry.type;
    }
    return invalid(u"invalid_type"_s,
                   u"\"%1\" is not a type of appliance: shs, ebike, electronics or other."_s.arg(word.left(40)),
                   u"type"_s);
}

std::optional<DeviceKind> deviceKindOf(ApplianceType type)
{
    switch (type) {
    case ApplianceType::Shs:
        return DeviceKind::Shs;
    case ApplianceType::EBike:
        return DeviceKind::EBike;
    case ApplianceType::Electronics:
    case ApplianceType::Other:
        break;
    }
    return std::nullopt;
}

Result<ApplianceId> insertAppliance(Transaction &transaction, const QString &name, ApplianceType type, Money price,
                                    const QString &user)
{
    Database &database = transaction.database();
    MPM_CHECK(checkInput(database, name, price, {}));
    const auto id = ApplianceId::make(database.clock(), database.random());
    MPM_CHECK(
        transaction.insert(QLatin1String("appliance"), {{QLatin1String("id"), toSql(id)},
                                                        {QLatin1String("name"), toSql(name.trimmed())},
                                                        {QLatin1String("type"), toSql(toWord(type))},
                                                        {QLatin1String("price"), toSql(price)},
                                                        {QLatin1String("created_ms"), toSql(database.clock().now())}}));
    MPM_CHECK(writeAudit(transaction, {user, u"appliance.add"_s, u"appliance"_s, id.toBytes(), {}, name.trimmed()}));
    return id;
}

Result<ApplianceView> ApplianceService::add(const QString &name, ApplianceType type, Money price)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto id, insertAppliance(transaction, name, type, price, m_context.user));
    MPM_TRY(auto view, readOne(m_context.database, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<ApplianceView> ApplianceService::edit(const QString &nameOrId, const QString &name, Money price)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto before, find(nameOrId));
    const auto id = before.id.toBytes();
    MPM_CHECK(checkInput(m_context.database, name, price, id));
    MPM_CHECK(
        transaction.update(QLatin1String("appliance"), id,
                           {{QLatin1String("name"), toSql(name.trimmed())}, {QLatin1String("price"), toSql(price)}}));
    MPM_TRY(auto view, readOne(m_context.database, id));
    MPM_TRY(const auto company, readCompany(m_context.database));
    const auto lines = [&company](const ApplianceView &appliance) {
        return QStringList{u"name: "_s + appliance.name,
                           u"price: "_s + formatAmount(appliance.price, company.currency)};
    };
    const auto [old, now] = changedLines(lines(before), lines(view));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"appliance.edit"_s, u"appliance"_s, id, old, now}));
    MPM_CHECK(transaction.commit());
    return view;
}

Outcome ApplianceService::remove(const QString &nameOrId)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto view, find(nameOrId));
    const auto id = view.id.toBytes();
    MPM_TRY(const qint64 uses,
            m_context.database.readInteger(
                u"SELECT EXISTS (SELECT 1 FROM device WHERE appliance_id = ? AND state = 'active') + "
                "EXISTS (SELECT 1 FROM sale WHERE appliance_id = ? AND state = 'open')"_s,
                {toSql(id), toSql(id)}));
    if (uses > 0)
        return refused(u"appliance_in_use"_s, u"There are devices or open sales of \"%1\"."_s.arg(view.name),
                       u"appliance"_s);
    MPM_CHECK(transaction.update(QLatin1String("appliance"), id, {{QLatin1String("deleted"), toSql(true)}}));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"appliance.remove"_s, u"appliance"_s, id, view.name, {}}));
    return transaction.commit();
}

Result<std::vector<ApplianceView>> ApplianceService::list()
{
    return m_context.database.readAll(selectSql + u" ORDER BY name, id"_s, {}, readAppliance);
}

Result<ApplianceView> ApplianceService::find(const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::appliance(), nameOrId));
    return readOne(m_context.database, id);
}
