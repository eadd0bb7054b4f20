#include "core/domain/tariff.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

Tariff household()
{
    Tariff tariff;
    tariff.name = u"Household"_s;
    tariff.pricePerKwh = Money(20000);
    tariff.components = {{u"levy"_s, Money(5500)}, {u"fund"_s, Money(0)}};
    tariff.accessRate = {Money(1500), 7};
    tariff.minimumPurchase = Money(2000);
    return tariff;
}

using Change = std::function<void(Tariff &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestTariff final : public QObject
{
    Q_OBJECT

private slots:
    void theTotalPriceHasAllComponents() { QCOMPARE(household().totalPricePerKwh(), Money(25500)); }

    void goodTariffsAreValid_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
        row("as it is", [](Tariff &) {});
        row("no access rate, no period", [](Tariff &t) { t.accessRate = {}; });
        row("longest name", [](Tariff &t) { t.name = u"x"_s.repeated(255); });
        row("largest price", [](Tariff &t) { t.pricePerKwh = Money(Money::maximum - 5500); });
        row("daily access rate", [](Tariff &t) { t.accessRate.periodDays = 1; });
        row("access rate for a hundred years", [](Tariff &t) { t.accessRate.periodDays = 36'500; });
        row("empty social tariff", [](Tariff &t) { t.social = SocialTariff{}; });
        row("free window", [](Tariff &t) { t.timeOfUse = {{0, 360, 0}}; });
        row("social", [](Tariff &t) { t.social = SocialTariff{500, Money(100), 1000, 5000}; });
        row("windows that touch", [](Tariff &t) { t.timeOfUse = {{0, 360, 80}, {360, 1080, 100}, {1080, 1440, 120}}; });
        row("window over midnight", [](Tariff &t) { t.timeOfUse = {{1320, 300, 50}, {300, 1320, 100}}; });
        row("whole day", [](Tariff &t) { t.timeOfUse = {{0, 1440, 90}}; });
        row("up to midnight", [](Tariff &t) { t.timeOfUse = {{1320, 0, 50}, {0, 60, 70}}; });
    }
    void goodTariffsAreValid()
    {
        QFETCH(Change, change);
        auto tariff = household();
        change(tariff);
        const auto outcome = tariff.validate();
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : qPrintable(outcome.error().detail));
    }

    void badTariffsNameTheField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, Change change) {
            QTest::newRow(name) << std::move(change) << field;
        };
        row("no name", u"name"_s, [](Tariff &t) { t.name = u"  "_s; });
        row("long name", u"name"_s, [](Tariff &t) { t.name = u"x"_s.repeated(256); });
        row("no price", u"price"_s, [](Tariff &t) { t.pricePerKwh = Money(); });
        row("negative price", u"price"_s, [](Tariff &t) { t.pricePerKwh = Money(-1); });
        row("huge price", u"price"_s, [](Tariff &t) { t.pricePerKwh = Money(Money::maximum + 1); });
        row("nameless component", u"component"_s, [](Tariff &t) { t.components[0].name.clear(); });
        row("negative component", u"component"_s, [](Tariff &t) { t.components[0].pricePerKwh = Money(-1); });
        row("huge total", u"component"_s, [](Tariff &t) { t.components[0].pricePerKwh = Money(Money::maximum); });
        row("negative access rate", u"access_rate"_s, [](Tariff &t) { t.accessRate.amount = Money(-1); });
        row("access rate without days", u"access_days"_s, [](Tariff &t) { t.accessRate.periodDays = 0; });
        row("negative access days", u"access_days"_s, [](Tariff &t) { t.accessRate.periodDays = -7; });
        row("access rate for longer", u"access_days"_s, [](Tariff &t) { t.accessRate.periodDays = 36'501; });
        row("negative budget", u"social"_s, [](Tariff &t) { t.social = SocialTariff{1, Money(1), -1, 1}; });
        row("negative stack", u"social"_s, [](Tariff &t) { t.social = SocialTariff{1, Money(1), 1, -1}; });
        row("window from the day's end", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{1440, 60, 50}}; });
        row("negative minimum", u"minimum"_s, [](Tariff &t) { t.minimumPurchase = Money(-1); });
        row("negative social price", u"social"_s, [](Tariff &t) { t.social = SocialTariff{1, Money(-1), 1, 1}; });
        row("negative allowance", u"social"_s, [](Tariff &t) { t.social = SocialTariff{-1, Money(1), 1, 1}; });
        row("overlap", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{600, 700, 90}, {0, 601, 80}}; });
        row("overlap over midnight", u"time_of_use"_s, [](Tariff &t) {
            t.timeOfUse = {{1320, 300, 50}, {299, 400, 80}};
        });
        row("two over midnight", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{1320, 300, 50}, {1400, 10, 80}}; });
        row("inside another", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{0, 1440, 50}, {10, 20, 80}}; });
        row("empty window", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{60, 60, 50}}; });
        row("after the day", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{60, 1441, 50}}; });
        row("before the day", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{-1, 60, 50}}; });
        row("negative per cent", u"time_of_use"_s, [](Tariff &t) { t.timeOfUse = {{0, 60, -1}}; });
    }
    void badTariffsNameTheField()
    {
        QFETCH(Change, change);
        auto tariff = household();
        change(tariff);
        const auto outcome = tariff.validate();

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QTEST(outcome.error().field, "field");
        QVERIFY(!outcome.error().reason.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTariff)
#include "test_tariff.moc"
