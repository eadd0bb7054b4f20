#include "ui/choices.h"

#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/place_service.h"
#include "core/services/tariff_service.h"

#include <algorithm>

namespace {

/// Reads a list and puts it into the box. A list that cannot be read leaves the box empty: saving then says why.
template <typename Work, typename ToChoice>
void load(Session &session, ChoiceBox *box, Work work, ToChoice toChoice)
{
    using List = std::invoke_result_t<Work, ServiceContext>;
    session.ask(box, std::move(work), [box, toChoice = std::move(toChoice)](const List &list) {
        if (!list)
            return;
        std::vector<Choice> choices;
        for (const auto &item : *list) {
            if (auto choice = toChoice(item); !choice.id.isEmpty())
                choices.push_back(std::move(choice));
        }
        box->setChoices(choices);
    });
}

} // namespace

void loadVillages(Session &session, ChoiceBox *box)
{
    load(
        session, box, [](const ServiceContext &context) { return PlaceService(context).villageChoices(); },
        [](const VillageView &village) {
            return Choice{village.id.toText(), QStringLiteral("%1 (%2)").arg(village.name, village.miniGrid)};
        });
}

void loadTariffs(Session &session, ChoiceBox *box)
{
    load(
        session, box, [](const ServiceContext &context) { return TariffService(context).list(); },
        [](const TariffView &tariff) {
            return Choice{tariff.id.toText(), tariff.tariff.name};
        });
}

void loadMiniGrids(Session &session, ChoiceBox *box)
{
    load(
        session, box, [](const ServiceContext &context) { return PlaceService(context).miniGrids(); },
        [](const MiniGridView &grid) {
            return Choice{grid.id.toText(), QStringLiteral("%1 (%2)").arg(grid.name, grid.cluster)};
        });
}

void loadClusters(Session &session, ChoiceBox *box)
{
    load(
        session, box, [](const ServiceContext &context) { return PlaceService(context).clusters(); },
        [](const ClusterView &cluster) {
            return Choice{cluster.id.toText(), cluster.name};
        });
}

void loadManufacturers(Session &session, ChoiceBox *box, DeviceKind kind)
{
    // The accounts need neither registry nor secrets to be listed, but the service is built with both.
    load(
        session, box,
        [&session](const ServiceContext &context) {
            return AccountService(context, session.registry(), session.secrets()).list(AccountRole::Manufacturer);
        },
        [&session, kind](const AccountView &account) {
            const auto facts = session.registry().find(AccountRole::Manufacturer, account.kind);
            const bool makesKind =
                facts && std::find(facts->devices.begin(), facts->devices.end(), kind) != facts->devices.end();
            return account.isEnabled && makesKind ? Choice{account.id.toText(), account.name} : Choice{};
        });
}

void loadChannels(Session &session, ChoiceBox *box)
{
    load(
        session, box,
        [&session](const ServiceContext &context) {
            return AccountService(context, session.registry(), session.secrets()).list(AccountRole::Channel);
        },
        [](const AccountView &account) {
            return Choice{account.id.toText(), account.name};
        });
}

void loadAppliances(Session &session, ChoiceBox *box, std::optional<DeviceKind> kind)
{
    load(
        session, box, [](const ServiceContext &context) { return ApplianceService(context).list(); },
        [kind](const ApplianceView &appliance) {
            const bool fits = !kind || deviceKindOf(appliance.type) == kind;
            return fits ? Choice{appliance.id.toText(), appliance.name} : Choice{};
        });
}
