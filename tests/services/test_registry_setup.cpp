#include "core/services/customer_card.h"
#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

/// The company, its places, tariffs and appliances.
class TestRegistrySetup final : public QObject
{
    Q_OBJECT

private slots:
    void aCompanyIsMadeOnce()
    {
        RegistryOffice office;
        const auto again =
            CompanyService(office.context()).init({u"Other"_s, u"TZS"_s, u"TZ"_s, u"UTC"_s, {}, u"en"_s, false});
        QCOMPARE(failureOf(again), u"already_initialised"_s);
        const auto company = CompanyService(office.context()).read();
        QVERIFY(company.has_value());
        QCOMPARE(company->officeName, u"Dodoma"_s);
        QCOMPARE(company->officePrefix, u"DOD"_s);
    }

    void aWrongWordForTheCompanyNamesItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("failure");
        QTest::newRow("no name") << u" "_s << u"TZS"_s << u"TZ"_s << u"UTC"_s << u"required / company"_s;
        QTest::newRow("currency") << u"A"_s << u"TSH"_s << u"TZ"_s << u"UTC"_s << u"invalid_currency / currency"_s;
        QTest::newRow("country") << u"A"_s << u"TZS"_s << u"Tanzania"_s << u"UTC"_s << u"invalid_country / country"_s;
        QTest::newRow("country code") << u"A"_s << u"TZS"_s << u"QQ"_s << u"UTC"_s << u"invalid_country / country"_s;
        QTest::newRow("zone") << u"A"_s << u"TZS"_s << u"TZ"_s << u"Africa/Nowhere"_s
                              << u"invalid_time_zone / timezone"_s;
    }
    void aWrongWordForTheCompanyNamesItsField()
    {
        QFETCH(QString, name);
        QFETCH(QString, currency);
        QFETCH(QString, country);
        QFETCH(QString, zone);
        QTemporaryDir folder;
        FakeClock clock;
        FakeRandom random;
        auto database = Database::open(folder.filePath(u"company.mpm"_s), clock, random);
        QVERIFY(database.has_value());
        CompanyService service({**database, u"asha"_s});
        QTEST(failureOf(service.init({name, currency, country, zone, {}, u"en"_s, false})), "failure");
        QCOMPARE(failureOf(service.read()), u"no_company"_s);
    }

    void theCurrencyStaysOncePricesNeedItsDecimals()
    {
        RegistryOffice office;
        CompanyService service(office.context());
        CompanyService::Edit edit;
        edit.currency = u"UGX"_s;
        QCOMPARE(failureOf(service.edit(edit)), u"not_allowed / currency"_s);
        edit.currency = u"KES"_s;
        QCOMPARE(service.edit(edit)->currency.code(), u"KES"_s);
    }

    void anEmptyEditOfTheCompanyChangesNothing()
    {
        RegistryOffice office;
        const auto company = CompanyService(office.context()).edit({});
        QVERIFY2(company.has_value(), qPrintable(failureOf(company)));
        QCOMPARE(company->name, u"Umeme"_s);
    }

    void namesOfPlacesAreUniqueWithinTheirParent()
    {
        RegistryOffice office;
        QCOMPARE(failureOf(office.places().addCluster(u" NORTH "_s)), u"name_taken / name"_s);
        QCOMPARE(failureOf(office.places().addVillage(u"moshi"_s, u"Hill"_s)), u"name_taken / name"_s);
        QVERIFY(office.places().addMiniGrid(u"Lake"_s, u"north"_s).has_value());
        QVERIFY(office.places().addVillage(u"Moshi"_s, u"Lake"_s).has_value());
    }

    void aNameThatTwoVillagesHaveAsksForTheId()
    {
        RegistryOffice office;
        QVERIFY(office.places().addMiniGrid(u"Lake"_s, u"North"_s).has_value());
        const auto second = office.places().addVillage(u"Moshi"_s, u"Lake"_s);
        QCOMPARE(failureOf(office.places().findVillage(u"Moshi"_s)), u"ambiguous_name / village"_s);
        QCOMPARE(*office.places().findVillage(second->id.toText()), second->id);
    }

    void accentedNamesIgnoreLetterCaseToo()
    {
        RegistryOffice office;
        const auto village = office.places().addVillage(u"Éboué"_s, u"Hill"_s);
        QCOMPARE(*office.places().findVillage(u"éBOUÉ"_s), village->id);
        QCOMPARE(failureOf(office.places().addVillage(u"éboué"_s, u"Hill"_s)), u"name_taken / name"_s);
    }

    void unknownAndMissingPlacesNameTheirField()
    {
        RegistryOffice office;
        QCOMPARE(failureOf(office.places().addCluster(u"  "_s)), u"required / name"_s);
        QCOMPARE(failureOf(office.places().addMiniGrid(u"X"_s, u"West"_s)), u"unknown_cluster / cluster"_s);
        QCOMPARE(failureOf(office.places().addVillage(u"X"_s, u"West"_s)), u"unknown_mini_grid / mini_grid"_s);
        QCOMPARE(failureOf(office.places().moveVillage(u"X"_s, u"Hill"_s)), u"unknown_village / village"_s);
    }

    void aVillageWithoutMiniGridGetsTheDefaultOne()
    {
        RegistryOffice office;
        QCOMPARE(office.places().addVillage(u"Town"_s, {})->miniGrid, u"No grid"_s);
        QCOMPARE(office.places().addVillage(u"City"_s, {})->cluster, u"No grid"_s);
        QCOMPARE(office.rowsOf(u"mini_grid"_s), 2);
    }

    void aClusterHasAManagerAndAnOutline()
    {
        RegistryOffice office;
        const auto outline = parseOutline(u" -3.1 36.2;-3.4 36.2 ; -3.4 36.9;"_s);
        QVERIFY2(outline.has_value(), qPrintable(failureOf(outline)));
        const auto edited = office.places().editCluster(u"North"_s, {u"North shore"_s, u" anna "_s, *outline});
        QVERIFY2(edited.has_value(), qPrintable(failureOf(edited)));
        const auto cluster = office.places().readCluster(u"north shore"_s);
        QCOMPARE(cluster->manager, u"anna"_s);
        QCOMPARE(cluster->outline, *outline);
        QCOMPARE(formatOutline(cluster->outline), u"-3.1 36.2; -3.4 36.2; -3.4 36.9"_s);
        QVERIFY(office.places().addCluster(ClusterFields{u"South"_s, u"asha"_s, *outline}).has_value());
        QCOMPARE(office.places().readCluster(u"South"_s)->outline.size(), size_t(3));
        QVERIFY(office.places().editCluster(u"South"_s, {u"South"_s, {}, {}})->outline.empty());
        QCOMPARE(failureOf(office.places().editCluster(u"South"_s, {u"north shore"_s, {}, {}})),
                 u"name_taken / name"_s);
        QCOMPARE(failureOf(office.places().editCluster(u"South"_s, {u"South"_s, QString(256, u'x'), {}})),
                 u"too_long / manager"_s);
        QCOMPARE(
            failureOf(office.places().editCluster(u"South"_s, {u"South"_s, {}, {{0, 0}, {91'000'000, 0}, {0, 1}}})),
            u"invalid_outline / outline"_s);
    }

    void anOutlineThatIsNoneNamesTheCorner_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("two corners") << u"-3.1 36.2; -3.4 36.2"_s << u"at least 3"_s;
        QTest::newRow("half a corner") << u"-3.1 36.2; -3.4; 1 1"_s << u"Corner 2"_s;
        QTest::newRow("beyond the pole") << u"-3.1 36.2; -3.4 36.2; 90.1 1"_s << u"between -90 and 90"_s;
        QTest::newRow("beyond the date line") << u"-3.1 180.1; -3.4 36.2; 1 1"_s << u"between -180 and 180"_s;
        QTest::newRow("words") << u"here there; -3.4 36.2; 1 1"_s << u"Corner 1"_s;
    }
    void anOutlineThatIsNoneNamesTheCorner()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto outline = parseOutline(text);
        QCOMPARE(failureOf(outline), u"invalid_outline / outline"_s);
        QVERIFY2(outline.error().detail.contains(said), qPrintable(outline.error().detail));
    }

    void aVillageIsEditedWhole()
    {
        RegistryOffice office;
        QVERIFY(office.places().addMiniGrid(u"Lake"_s, u"North"_s).has_value());
        const auto edited =
            office.places().editVillage(u"Moshi"_s, {u"Moshi town"_s, u"Lake"_s, Position{-3'373'100, 36'682'200}});
        QVERIFY2(edited.has_value(), qPrintable(failureOf(edited)));
        QCOMPARE(edited->name, u"Moshi town"_s);
        QCOMPARE(edited->miniGrid, u"Lake"_s);
        QCOMPARE(formatDegreesE6(edited->position->latitudeE6), u"-3.3731"_s);
        QVERIFY(!office.places().editVillage(u"Moshi town"_s, {u"Moshi town"_s, u"Lake"_s, {}})->position.has_value());
        QCOMPARE(failureOf(office.places().editVillage(u"Moshi town"_s, {u" "_s, u"Lake"_s, {}})),
                 u"required / name"_s);
        QCOMPARE(failureOf(office.places().editVillage(u"Moshi town"_s, {u"Moshi"_s, u"Nowhere"_s, {}})),
                 u"unknown_mini_grid / mini_grid"_s);
        QCOMPARE(failureOf(office.places().editVillage(u"Moshi town"_s, {u"M"_s, u"Lake"_s, Position{91'000'000, 0}})),
                 u"invalid_position / lat"_s);
        QVERIFY(office.places().addVillage(u"Kome"_s, u"Hill"_s).has_value());
        QVERIFY(office.places().addVillage(u"Kome"_s, u"Lake"_s).has_value());
        QCOMPARE(failureOf(office.places().editVillage(u"Moshi town"_s, {u"kome"_s, u"Lake"_s, {}})),
                 u"name_taken / name"_s);
        // Without a mini-grid it belongs to the default one.
        QCOMPARE(office.places().editVillage(u"Moshi town"_s, {u"Moshi town"_s, {}, {}})->miniGrid, u"No grid"_s);
    }

    void aPositionIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"0"_s, u"-3.3731"_s, u"36.000001"_s, u"-0.5"_s, u"90"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void aPositionIsWrittenAsItIsRead()
    {
        QFETCH(QString, text);
        QCOMPARE(formatDegreesE6(*parseDegreesE6(text, 90, u"lat"_s)), text);
    }

    void theTreeCountsCustomersAndDevices()
    {
        RegistryOffice office;
        QVERIFY(!office.places().tree()->hasMeters);
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        Q_UNUSED(office.addCustomer(2));
        const auto tree = *office.places().tree();
        QVERIFY(tree.hasMeters);
        QCOMPARE(tree.villages.size(), size_t(1));
        QCOMPARE(tree.villages.front().miniGridId, tree.miniGrids.front().id);
        QCOMPARE(tree.miniGrids.front().clusterId, tree.clusters.front().id);
        const auto counts = *office.places().counts({tree.villages.front().id});
        QCOMPARE(counts.front().customers, 2);
        QCOMPARE(counts.front().devices, 1);
    }

    void aVillageWithAFurtherAddressStays()
    {
        RegistryOffice office;
        QVERIFY(office.places().addVillage(u"Kome"_s, u"Hill"_s).has_value());
        const auto customer = office.addCustomer(1);
        CustomerCard card(office.context());
        QVERIFY(card.addAddress(customer, {{}, u"Kome"_s, {}}).has_value());
        QCOMPARE(failureOf(office.places().removeVillage(u"Kome"_s)), u"place_in_use / village"_s);
        QVERIFY(card.removeAddress(customer, card.addresses(customer)->front().id).has_value());
        QVERIFY(office.places().removeVillage(u"Kome"_s).has_value());
    }

    void aPlaceInUseIsNotRemoved()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        QCOMPARE(failureOf(office.places().removeCluster(u"North"_s)), u"place_in_use / cluster"_s);
        QCOMPARE(failureOf(office.places().removeMiniGrid(u"Hill"_s)), u"place_in_use / mini_grid"_s);
        QCOMPARE(failureOf(office.places().removeVillage(u"Moshi"_s)), u"place_in_use / village"_s);
    }

    void anEmptyPlaceIsRemovedAndItsNameIsFree()
    {
        RegistryOffice office;
        QVERIFY(office.places().removeVillage(u"Moshi"_s).has_value());
        QCOMPARE(failureOf(office.places().findVillage(u"Moshi"_s)), u"unknown_village / village"_s);
        QVERIFY(office.places().addVillage(u"Moshi"_s, u"Hill"_s).has_value());
    }

    void aVillageMovesAndIsRenamed()
    {
        RegistryOffice office;
        QVERIFY(office.places().addMiniGrid(u"Lake"_s, u"North"_s).has_value());
        QCOMPARE(office.places().moveVillage(u"Moshi"_s, u"Lake"_s)->miniGrid, u"Lake"_s);
        QVERIFY(office.places().renameVillage(u"Moshi"_s, u"Arusha"_s).has_value());
        QVERIFY(office.places().findVillage(u"arusha"_s).has_value());
    }

    void positionsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("failure");
        QTest::newRow("south") << u"-3.3731"_s << qint64(-3'373'100) << QString();
        QTest::newRow("whole") << u"90"_s << qint64(90'000'000) << QString();
        QTest::newRow("too far") << u"90.000001"_s << qint64(0) << u"invalid_position / lat"_s;
        QTest::newRow("exponent") << u"1e1"_s << qint64(0) << u"invalid_position / lat"_s;
        QTest::newRow("empty") << u""_s << qint64(0) << u"invalid_position / lat"_s;
        QTest::newRow("seven decimals") << u"1.1234567"_s << qint64(0) << u"invalid_position / lat"_s;
    }
    void positionsAreExact()
    {
        QFETCH(QString, text);
        QFETCH(qint64, micro);
        const auto parsed = parseDegreesE6(text, 90, u"lat"_s);
        QTEST(failureOf(parsed), "failure");
        QCOMPARE(parsed.value_or(0), micro);
    }

    void aTariffKeepsAllItsParts()
    {
        RegistryOffice office;
        Tariff tariff;
        tariff.name = u"Full"_s;
        tariff.pricePerKwh = Money(20'000);
        tariff.components = {{u"levy"_s, Money(5'500)}, {u"vat"_s, Money(100)}};
        tariff.accessRate = {Money(4'000), 30};
        tariff.minimumPurchase = Money(1'000);
        tariff.social = SocialTariff{500, Money(9'000), 100, 2'000};
        tariff.timeOfUse = {{22 * 60, 6 * 60, 80}};
        QVERIFY(office.tariffs().add(tariff).has_value());
        QCOMPARE(office.tariffs().find(u"full"_s)->tariff, tariff);
    }

    void tariffsAreCheckedAndNamedOnce()
    {
        RegistryOffice office;
        Tariff tariff;
        tariff.name = u"home"_s;
        tariff.pricePerKwh = Money(1);
        QCOMPARE(failureOf(office.tariffs().add(tariff)), u"name_taken / name"_s);
        tariff.name = u"Zero"_s;
        tariff.pricePerKwh = Money(0);
        QCOMPARE(failureOf(office.tariffs().add(tariff)), u"invalid_amount / price"_s);
        QCOMPARE(failureOf(office.tariffs().find(u"None"_s)), u"unknown_tariff / tariff"_s);
    }

    void aTariffInUseIsRemovedOnlyWithAReplacement()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        QCOMPARE(failureOf(office.tariffs().remove(u"Home"_s)), u"tariff_in_use / replacement"_s);
        QCOMPARE(failureOf(office.tariffs().remove(u"Home"_s, u"Home"_s)), u"tariff_in_use / replacement"_s);
        QCOMPARE(failureOf(office.tariffs().remove(u"Home"_s, u"None"_s)), u"unknown_tariff / replacement"_s);
        QVERIFY(office.tariffs().remove(u"Home"_s, u"Access"_s).has_value());
        QCOMPARE(office.devices().find(u"MTR-1"_s)->tariff, u"Access"_s);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-01-10'"_s), 1);
        QCOMPARE(failureOf(office.tariffs().find(u"Home"_s)), u"unknown_tariff / tariff"_s);
    }

    void aChangedAccessRateStartsNewSeriesForEveryMeterInUse()
    {
        RegistryOffice office;
        auto first = office.meter(u"MTR-1"_s, 1);
        auto second = office.meter(u"MTR-2"_s, 2);
        first.tariff = second.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(first).has_value());
        QVERIFY(office.registration().registerDevice(second).has_value());
        QVERIFY(office.devices().setInUse(u"MTR-2"_s, false, office.today()).has_value());

        auto tariff = office.tariffs().find(u"Access"_s)->tariff;
        tariff.pricePerKwh = Money(30'000);
        QVERIFY(office.tariffs().edit(u"Access"_s, tariff).has_value());
        QCOMPARE(office.rowsOf(u"access_series"_s), 2); // another price is no other access rate

        tariff.accessRate = {Money(4'000), 30};
        QVERIFY(office.tariffs().edit(u"Access"_s, tariff, QDate(2026, 1, 11)).has_value());
        QCOMPARE(office.rowsOf(u"access_series"_s), 3);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE amount = 4000 AND period_days = 30 AND "
                              "start_date = '2026-01-11' AND end_date IS NULL"_s),
                 1);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE amount = 1500 AND end_date = '2026-01-11'"_s),
                 1);
    }

    void appliancesAreCheckedAndNamedOnce()
    {
        RegistryOffice office;
        auto service = office.appliances();
        QCOMPARE(failureOf(service.add(u"TV"_s, ApplianceType::Electronics, Money(1))), u"required / name"_s);
        QCOMPARE(failureOf(service.add(u"television"_s, ApplianceType::Other, Money(1))), u"name_taken / name"_s);
        QCOMPARE(failureOf(service.add(u"Lamp"_s, ApplianceType::Other, Money(0))), u"invalid_amount / price"_s);
        QCOMPARE(failureOf(service.find(u"None"_s)), u"unknown_appliance / appliance"_s);
        QCOMPARE(service.edit(u"Television"_s, u"Television 24"_s, Money(30'000))->price, Money(30'000));
    }

    void anApplianceWithDevicesInStockStays()
    {
        RegistryOffice office;
        QVERIFY(office.devices().addStock({DeviceKind::Shs, {u"SHS-00001"_s}, u"Maker"_s, u"Home kit"_s}).has_value());
        QCOMPARE(failureOf(office.appliances().remove(u"Home kit"_s)), u"appliance_in_use / appliance"_s);
        QVERIFY(office.appliances().remove(u"Television"_s).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRegistrySetup)
#include "test_registry_setup.moc"
