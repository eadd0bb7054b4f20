#include "core/domain/agent.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAgent final : public QObject
{
    Q_OBJECT

    const CommissionType m_type{500, 200, Money(10000)};

private slots:
    void noCommissionIsEarnedOnInstalments()
    {
        QCOMPARE(collectionEntry({}, m_type, Money(4000), Money(3000)).value(), (AgentEntry{Money(4000), Money(50)}));
        QCOMPARE(collectionEntry({}, m_type, Money(4000), Money(4000)).value(), (AgentEntry{Money(4000), Money()}));
    }
    void commissionIsRoundedHalfUp_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("commission");
        QTest::newRow("below a half") << qint64(9) << qint64(0);
        QTest::newRow("a half") << qint64(10) << qint64(1);
        QTest::newRow("above a half") << qint64(11) << qint64(1);
        QTest::newRow("one and a half") << qint64(30) << qint64(2);
        QTest::newRow("exact") << qint64(20) << qint64(1);
    }
    void commissionIsRoundedHalfUp()
    {
        QFETCH(qint64, amount);
        QTEST(collectionEntry({}, m_type, Money(amount), Money())->commissionChange.minorUnits(), "commission");
    }
    void aSaleEarnsOnTheTotalCost()
    {
        QCOMPARE(saleEntry({}, m_type, Money(50000), Money(5000)).value(), (AgentEntry{Money(5000), Money(1000)}));
        QCOMPARE(saleEntry({}, m_type, Money(50000), Money()).value(), (AgentEntry{Money(), Money(1000)}));
    }
    void aDownPaymentIsBetweenZeroAndTheCost()
    {
        QVERIFY(saleEntry({}, m_type, Money(500), Money(500)).has_value());
        QCOMPARE(saleEntry({}, m_type, Money(500), Money(501)).error().reason, u"invalid_amount"_s);
        QCOMPARE(saleEntry({}, m_type, Money(500), Money(-1)).error().reason, u"invalid_amount"_s);
        QCOMPARE(saleEntry({}, m_type, Money(), Money()).error().reason, u"invalid_amount"_s);
    }
    void theRiskLimitMayBeReachedButNotPassed()
    {
        const AgentAccount account{Money(6000), Money(), Money(1000)};
        QVERIFY(collectionEntry(account, m_type, Money(3000), Money()).has_value());
        QCOMPARE(collectionEntry(account, m_type, Money(3001), Money()).error().reason, u"risk_limit_exceeded"_s);
        QVERIFY(saleEntry(account, m_type, Money(90000), Money(3000)).has_value());
        QCOMPARE(saleEntry(account, m_type, Money(90000), Money(3001)).error().reason, u"risk_limit_exceeded"_s);
        const AgentAccount over{Money(20000), Money(), Money()};
        QVERIFY(saleEntry(over, m_type, Money(90000), Money()).has_value());
    }
    void aReceiptPaysTheCommissionOut()
    {
        const AgentAccount account{Money(9000), Money(1200), Money()};
        QCOMPARE(applied(account, receiptEntry(account, Money(9000)).value()),
                 (AgentAccount{Money(-1200), Money(), Money()}));
        QCOMPARE(receiptEntry(account, Money(9001)).error().reason, u"exceeds_balance"_s);
        QCOMPARE(receiptEntry(account, Money()).error().reason, u"invalid_amount"_s);
        QCOMPARE(receiptEntry({Money(-5), Money(), Money()}, Money(1)).error().reason, u"exceeds_balance"_s);
    }
    void aChargeIsMoneyGivenToTheAgent()
    {
        QCOMPARE(chargeEntry(Money(700)).value(), (AgentEntry{Money(700), Money()}));
        QVERIFY(chargeEntry(Money(Money::maximum)).has_value());
        QCOMPARE(chargeEntry(Money(Money::maximum + 1)).error().reason, u"invalid_amount"_s);
        QCOMPARE(chargeEntry(Money(-1)).error().reason, u"invalid_amount"_s);
    }
    void ratesAreBetweenZeroAndOne()
    {
        QVERIFY(m_type.validate().has_value());
        QVERIFY((CommissionType{0, 10000, Money(Money::maximum)}.validate().has_value()));
        QCOMPARE((CommissionType{10001, 0, Money()}.validate().error().field), u"energy_commission"_s);
        QCOMPARE((CommissionType{0, -1, Money()}.validate().error().field), u"appliance_commission"_s);
        QCOMPARE((CommissionType{0, 0, Money(-1)}.validate().error().field), u"risk_limit"_s);
    }
};

QTEST_APPLESS_MAIN(TestAgent)
#include "test_agent.moc"
