#include "core/domain/access_rate.h"
#include "core/domain/calendar.h"
#include "core/domain/energy.h"
#include "core/domain/money.h"

#include <QProcess>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const Money top(std::numeric_limits<qint64>::max());
const Money bottom(std::numeric_limits<qint64>::min());

struct Mistake
{
    QString name;
    void (*make)();
};

/// Each must stop the program, in a release build too. The results are printed, so that no compiler may leave them out.
const QList<Mistake> mistakes{
    {u"sum"_s, [] { qInfo() << (top + Money(1)).minorUnits(); }},
    {u"difference"_s, [] { qInfo() << (bottom - Money(1)).minorUnits(); }},
    {u"negation"_s, [] { qInfo() << (-bottom).minorUnits(); }},
    {u"product"_s, [] { qInfo() << mulDivFloor(top.minorUnits(), 2, 1); }},
    {u"rounded-up-product"_s, [] { qInfo() << mulDivCeil(top.minorUnits(), 3, 2); }},
    {u"negative-factor"_s, [] { qInfo() << mulDivRound(-1, 2, 3); }},
    {u"zero-divisor"_s, [] { qInfo() << mulDivFloor(1, 2, 0); }},
    {u"energy"_s, [] { qInfo() << vendEnergy(Money(Money::maximum), Money(1), 1).wattHours; }},
    {u"negative-energy"_s, [] { qInfo() << vendEnergy(Money(-1), Money(1), 1).wattHours; }},
    {u"energy-without-resolution"_s, [] { qInfo() << vendEnergy(Money(1), Money(1), 0).wattHours; }},
    {u"endless-charges"_s,
     [] {
         qInfo() << missingAccessCharges({QDate(2026, 1, 5), 0, {}}, 0, QDate(2026, 2, 1)).size();
     }},
    {u"no-anchor-day"_s, [] { qInfo() << addPeriods(QDate(2026, 1, 5), Period::Monthly, 1, 0); }},
    {u"anchor-day-32"_s, [] { qInfo() << addPeriods(QDate(2026, 1, 5), Period::Monthly, 1, 32); }},
    {u"free-energy"_s, [] { qInfo() << vendEnergy(Money(1), Money(0), 1).wattHours; }},
};

} // namespace

class TestExactArithmeticStops final : public QObject
{
    Q_OBJECT

private slots:
    void anOverflowEndsTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &mistake : mistakes)
            QTest::newRow(qPrintable(mistake.name)) << mistake.name;
    }
    void anOverflowEndsTheProgram()
    {
        QFETCH(QString, name);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--make"_s, name});

        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--make") {
        for (const auto &mistake : mistakes) {
            if (mistake.name == arguments[2])
                mistake.make();
        }
        return 0;
    }
    TestExactArithmeticStops test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_exact_arithmetic_stops.moc"
