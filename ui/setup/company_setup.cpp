#include "ui/setup/company_setup.h"

#include "core/services/place_service.h"
#include "core/services/tariff_service.h"

namespace {

/// A name that is there already is what an interrupted run left behind.
template <typename T>
Outcome unlessTaken(const Result<T> &result)
{
    if (!result && result.error().reason != u"name_taken")
        return tl::make_unexpected(result.error());
    return {};
}

Outcome checkName(const QString &name, const QString &field)
{
    if (name.trimmed().isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("A name is needed."), field);
    return {};
}

} // namespace

Result<Company> setUpCompany(const ServiceContext &context, const CompanySetup &setup)
{
    MPM_CHECK(checkName(setup.cluster, QStringLiteral("cluster")));
    MPM_CHECK(checkName(setup.village, QStringLiteral("village")));
    if (setup.tariff)
        MPM_CHECK(setup.tariff->validate());

    const auto made = CompanyService(context).init(setup.company);
    if (!made && made.error().reason != u"already_initialised")
        return tl::make_unexpected(made.error());
    PlaceService places(context);
    MPM_CHECK(unlessTaken(places.addCluster(setup.cluster)));
    if (!setup.miniGrid.trimmed().isEmpty())
        MPM_CHECK(unlessTaken(places.addMiniGrid(setup.miniGrid, setup.cluster)));
    MPM_CHECK(unlessTaken(places.addVillage(setup.village, setup.miniGrid)));
    if (setup.tariff)
        MPM_CHECK(unlessTaken(TariffService(context).add(*setup.tariff)));
    return readCompany(context.database);
}
