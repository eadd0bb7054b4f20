#include "tests/bench/generated_base.h"

#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/place_service.h"
#include "core/services/tariff_service.h"
#include "tests/bench/native_sqlite.h"
#include "tests/support/memory_secret_store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int miniGrids = 8;
constexpr int villagesPerMiniGrid = 5;
constexpr qint64 zoneOffsetMs = 3 * 3'600'000; // Africa/Dar_es_Salaam has no summer time
constexpr qint64 dayMs = 86'400'000;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stopBenchmark(result.error().detail);
    return std::move(result).value();
}

std::vector<QByteArray> addPlaces(const ServiceContext &context)
{
    PlaceService places(context);
    need(places.addCluster(u"North"_s));
    std::vector<QByteArray> villages;
    for (int grid = 1; grid <= miniGrids; ++grid) {
        const auto miniGrid = need(places.addMiniGrid(u"Lakeside %1"_s.arg(grid), u"North"_s));
        for (int i = 1; i <= villagesPerMiniGrid; ++i) {
            const QString name = u"Kome %1-%2"_s.arg(grid).arg(i);
            villages.push_back(need(places.addVillage(name, miniGrid.id.toText())).id.toBytes());
        }
    }
    return villages;
}

AccountId addAccount(AccountService &accounts, AccountRole role, const QString &name, const QString &kind)
{
    AccountInput input;
    input.role = role;
    input.name = name;
    input.kind = kind;
    if (role == AccountRole::Gateway) {
        input.settings.insert(u"username"_s, u"bench"_s);
        input.secrets.insert(u"api_key"_s, SecretString(u"bench"_s));
    }
    return need(accounts.add(input)).id;
}

/// The gateway stays off: nothing of a generated company may reach for the network.
void addAccounts(const ServiceContext &context, GeneratedBase &base)
{
    const IntegrationRegistry registry;
    MemorySecretStore secrets;
    AccountService accounts(context, registry, secrets);
    base.manufacturer = addAccount(accounts, AccountRole::Manufacturer, u"By hand"_s, u"manual"_s).toBytes();
    const auto channel = addAccount(accounts, AccountRole::Channel, u"Bank"_s, u"csv"_s);
    base.channel = channel.toBytes();
    base.channelKey = channel.toText();
    const auto gateway = addAccount(accounts, AccountRole::Gateway, u"Messages"_s, u"africastalking"_s);
    base.gateway = gateway.toBytes();
    if (const auto off = accounts.setEnabled(gateway, false); !off)
        stopBenchmark(off.error().detail);
}

} // namespace

GeneratedBase makeGeneratedBase(const QString &path)
{
    const SystemClock clock;
    SystemRandom random;
    const auto database = need(Database::open(path, clock, random));
    const ServiceContext context{*database, u"generator"_s};
    need(CompanyService(context).init({u"Bench Power"_s, u"TZS"_s, u"TZ"_s, u"Africa/Dar_es_Salaam"_s, u"Bench"_s}));
    GeneratedBase base;
    base.villages = addPlaces(context);
    addAccounts(context, base);
    Tariff tariff;
    tariff.name = u"Home"_s;
    tariff.pricePerKwh = Money(pricePerKwh);
    base.tariff = need(TariffService(context).add(tariff)).id.toBytes();
    ApplianceService appliances(context);
    base.solarHome = need(appliances.add(u"Home 60"_s, ApplianceType::Shs, Money(planCost))).id.toBytes();
    base.bike = need(appliances.add(u"E-bike Boda"_s, ApplianceType::EBike, Money(planCost))).id.toBytes();
    return base;
}

QByteArray generatedId(const char *kind, qint64 index, qint64 ms)
{
    QByteArray id = makeNaturalUuid(QString::fromLatin1(kind), {QString::number(index)}).toRfc4122();
    for (int i = 0; i < 6; ++i)
        id[i] = static_cast<char>(ms >> (8 * (5 - i)));
    id[6] = static_cast<char>((id[6] & 0x0f) | 0x70);
    return id;
}

QDate generatedDate(qint64 ms)
{
    return QDate(1970, 1, 1).addDays((ms + zoneOffsetMs) / dayMs);
}
