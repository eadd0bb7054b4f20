#include "tests/worker/worker_company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// E-bikes at Daly are held to "on = unlocked, or now is before paid-until" (manufacturer-clouds reference,
/// section 6.1).
class TestWorkerSwitch final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<WorkerCompany> m_company;

    FakeDaly::Bike &bike(const QString &serial = u"BIKE0001"_s) { return m_services->daly.bikes[serial]; }
    void pay(const QString &amount, const QString &serial = u"BIKE0001"_s)
    {
        m_company->payAtDesk(serial, amount, u"DESK-%1"_s.arg(++m_references));
    }
    int m_references = 0;

private slots:
    void init()
    {
        m_services = std::make_unique<FakeServices>();
        m_company = std::make_unique<WorkerCompany>(*m_services);
        m_company->addBike(u"BIKE0001"_s, u"+2348031234570"_s);
        bike();
        m_company->clock.advance(10s);
    }
    void cleanup()
    {
        QCOMPARE(m_company->verify(), QString());
        m_company.reset();
        m_services.reset();
    }

    void aPaidBikeIsOnUntilItsTimeRunsOutAndNotAMinuteLonger()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);

        m_company->clock.advance(24h * 7 - 10s);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);

        m_company->clock.advance(20s);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
        QCOMPARE(m_company->text(u"SELECT switch_state FROM device WHERE serial = 'BIKE0001'"_s), u"off"_s);
    }

    void aSecondPaymentAddsToTheTimeThatIsLeft()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        m_company->clock.advance(24h * 3);
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        m_company->clock.advance(24h * 11 - 1min);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
        m_company->clock.advance(2min);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
    }

    void aPaymentAfterTheCutSwitchesItOnAgain()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        m_company->clock.advance(24h * 8);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
    }

    void aMovingBikeIsNotCut()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        bike().isMoving = true;
        m_company->clock.advance(24h * 8);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);

        bike().isMoving = false;
        m_company->clock.advance(1min);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
    }

    void aBikeThatIsPaidOffIsNeverCut()
    {
        pay(u"350.00"_s);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
        m_company->clock.advance(24h * 365);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
    }

    void aSoldBikeOnWhichNothingWasPaidIsSwitchedOff()
    {
        bike().isOn = true;
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
    }

    void aBikeThatDoesNotObeyIsToldAgain()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        bike().obeys = false;
        m_company->clock.advance(24h * 8);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);

        bike().obeys = true;
        m_company->clock.advance(1min);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
    }

    void aBikeSwitchedByAnotherHandIsPutRightWithinMinutes()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        bike().isOn = false;
        m_company->clock.advance(6min);
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
    }

    void oneBikeInTroubleHoldsUpNoOther()
    {
        m_company->addBike(u"BIKE0002"_s, u"+2348031234571"_s);
        m_company->addBike(u"BIKE0003"_s, u"+2348031234572"_s);
        for (const QString &serial : {u"BIKE0001"_s, u"BIKE0002"_s, u"BIKE0003"_s}) {
            bike(serial);
            pay(u"35.00"_s, serial);
        }
        m_company->runUntilIdle();
        bike(u"BIKE0002"_s).refuses = true;
        m_services->daly.bikes.remove(u"BIKE0003"_s); // unknown to the cloud now
        m_company->clock.advance(24h * 8);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
        QVERIFY(bike(u"BIKE0002"_s).isOn);

        bike(u"BIKE0002"_s).refuses = false;
        m_company->clock.advance(10min);
        m_company->runUntilIdle();
        QVERIFY(!bike(u"BIKE0002"_s).isOn);
    }

    void aBikeThatSpoilsTheListHoldsUpNoOther()
    {
        m_company->addBike(u"BIKE0002"_s, u"+2348031234571"_s);
        m_company->addBike(u"BIKE0003"_s, u"+2348031234572"_s);
        for (const QString &serial : {u"BIKE0001"_s, u"BIKE0002"_s, u"BIKE0003"_s}) {
            bike(serial);
            pay(u"35.00"_s, serial);
        }
        m_company->runUntilIdle();
        bike(u"BIKE0002"_s).spoilsLists = true;
        m_company->clock.advance(24h * 8);
        m_company->runUntilIdle();
        QVERIFY(!bike().isOn);
        QVERIFY(!bike(u"BIKE0003"_s).isOn);
        QVERIFY(bike(u"BIKE0002"_s).isOn);
        QCOMPARE(m_company->text(u"SELECT max(failures) FROM account_state"_s), u"0"_s);

        bike(u"BIKE0002"_s).spoilsLists = false;
        m_company->clock.advance(20min);
        m_company->runUntilIdle();
        QVERIFY(!bike(u"BIKE0002"_s).isOn);
    }

    void aBikeWhosePaymentIsOnItsWayIsNotCut()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        m_company->clock.advance(24h * 8);
        m_company->payAtDesk(u"BIKE0001"_s, u"35.00"_s, u"DESK-LATE"_s);
        const int before = m_services->daly.switchCalls();
        m_company->runUntilIdle();
        QVERIFY(bike().isOn);
        QCOMPARE(m_services->daly.switchCalls(), before + 1); // on, and never off in between
    }

    void aRequestCutOffByTheEndOfTheProgramIsSimplyAskedAgain()
    {
        pay(u"35.00"_s);
        // As after a power cut in the middle of the call: the row says "requesting".
        auto worker = m_company->startWorker();
        QTRY_COMPARE(m_company->text(u"SELECT state FROM token"_s), u"requesting"_s);
        worker.reset();
        m_company->runUntilIdle();
        QCOMPARE(m_company->text(u"SELECT state FROM token"_s), u"issued"_s);
        QCOMPARE(
            m_company->count(
                u"SELECT (paid_until_ms - token.issued_ms) / 86400000 FROM device JOIN token ON token.device_id = device.id"_s),
            7);
    }

    void aQuietBikeIsNotSwitchedAtAll()
    {
        pay(u"35.00"_s);
        m_company->runUntilIdle();
        const int before = m_services->daly.switchCalls();
        for (int i = 0; i < 5; ++i) {
            m_company->clock.advance(10min);
            m_company->runUntilIdle();
        }
        QCOMPARE(m_services->daly.switchCalls(), before);
    }
};

QTEST_GUILESS_MAIN(TestWorkerSwitch)
#include "test_worker_switch.moc"
