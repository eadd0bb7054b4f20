#include "core/services/matching_trial.h"
#include "core/services/payment_raw.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which devices an unmatched payment may have been meant for (product expectations, section 2).
class TestPaymentSuggestions final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneSlipIsExplained_data();
    void oneSlipIsExplained();
    void theSuggestionNamesWhoseDeviceItIs();
    void severalReasonsComeBeforeOne();
    void aDeviceThatCannotBeBookedComesLaterAndSaysWhy();
    void nothingIsSuggestedForNothing();
    void theTextMayHoldMoreThanTheSerial();
    void theDeviceOfABookedPaymentIsNotSuggestedForIt();
    void devicesInStockAndRetiredOnesAreLeftOut();
    void aMaskedPayerIsNobody();
    void theTrialCountsHowOftenTheFirstWasRight();
    void eachRuleIsTriedOnPastUnmatchedPayments();
    void suggestingWritesNothing();
    void rawAnswersAreReadable();

private:
    std::vector<DeviceSuggestion> suggest(const QString &named, const QString &sender = {})
    {
        auto row = m_office->row(u"U%1"_s.arg(++m_number), named, u"50"_s, u"2026-02-01"_s);
        row.sender = sender;
        return must(m_office->payments().suggest(m_office->receive(row).id));
    }
    static QString words(const std::vector<DeviceSuggestion> &suggestions)
    {
        QStringList all;
        for (const auto &suggestion : suggestions) {
            QStringList reasons;
            for (const auto reason : suggestion.reasons)
                reasons.append(toWord(reason));
            all.append(suggestion.serial + u' ' + reasons.join(u'+') +
                       (suggestion.refusal.isEmpty() ? QString() : u" ("_s + suggestion.refusal + u')'));
        }
        return all.join(u", "_s);
    }

    static QString lineOf(const MatchingTrial &trial, SuggestionReason rule)
    {
        for (const auto &line : trial.rules) {
            if (line.rule == rule)
                return u"%1 named, %2 right, %3 other"_s.arg(line.named).arg(line.right).arg(line.other);
        }
        return {};
    }

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer, m_other;
    int m_number = 0;
};

void TestPaymentSuggestions::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s); // +255712310001
    m_other = m_office->addCustomer(u"Kimaro"_s);   // +255712310002
    m_office->addMeter(m_customer, u"47000012345"_s);
    m_office->addMeter(m_other, u"SM-90/AB17"_s);
}

void TestPaymentSuggestions::oneSlipIsExplained_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("expected");
    const auto none = QString();
    QTest::newRow("one wrong") << u"47000012355"_s << none << u"47000012345 one_wrong"_s;
    QTest::newRow("letter for a digit") << u"4700001234S"_s << none << u"47000012345 one_wrong"_s;
    QTest::newRow("two swapped") << u"47000013245"_s << none << u"47000012345 two_swapped"_s;
    QTest::newRow("one missing") << u"4700001245"_s << none << u"47000012345 one_missing"_s;
    QTest::newRow("one extra") << u"470000123455"_s << none << u"47000012345 one_extra"_s;
    QTest::newRow("missing prefix") << u"12345"_s << none << u"47000012345 missing_prefix"_s;
    QTest::newRow("prefix of letters missing") << u"ab17"_s << none << u"SM-90/AB17 missing_prefix"_s;
    QTest::newRow("other signs") << u"sm 90 ab 17"_s << none << u"SM-90/AB17 other_signs"_s;
    QTest::newRow("no signs") << u"SM90AB17"_s << none << u"SM-90/AB17 other_signs"_s;
    QTest::newRow("the payer's own number") << none << u"0712310001"_s << u"47000012345 payer_phone"_s;
    QTest::newRow("two mistakes") << u"47000012399"_s << none << none;
    QTest::newRow("too short an end") << u"345"_s << none << none;
}

void TestPaymentSuggestions::oneSlipIsExplained()
{
    QFETCH(QString, named);
    QFETCH(QString, sender);
    QFETCH(QString, expected);

    QCOMPARE(words(suggest(named, sender)), expected);
}

void TestPaymentSuggestions::theSuggestionNamesWhoseDeviceItIs()
{
    const auto suggestions = suggest(u"47000012355"_s);

    QCOMPARE(suggestions.front().customerName, u"Asha Mushi"_s);
    QCOMPARE(suggestions.front().customerPhone, u"+255712310001"_s);
    QCOMPARE(suggestions.front().village, u"Riverside"_s);
    QCOMPARE(suggestions.front().customer, std::optional(m_customer));
}

void TestPaymentSuggestions::severalReasonsComeBeforeOne()
{
    m_office->addMeter(m_other, u"47000012346"_s);
    m_office->addMeter(m_other, u"47000099999"_s);
    auto paid = m_office->row(u"R1"_s, u"47000012346"_s, u"5"_s, u"2026-01-20"_s);
    paid.sender = u"255712999999"_s;
    m_office->receive(paid);
    paid = m_office->row(u"R2"_s, u"47000099999"_s, u"5"_s, u"2026-01-21"_s);
    paid.sender = u"+255712999999"_s;
    m_office->receive(paid);

    // 4700001234x is one digit off both; the payer paid for ..346 before, and for ..999 last.
    QCOMPARE(words(suggest(u"4700001234x"_s, u"0712999999"_s)),
             u"47000012346 one_wrong+payer_earlier_device, 47000012345 one_wrong, 47000099999 payer_last_device"_s);
}

void TestPaymentSuggestions::aDeviceThatCannotBeBookedComesLaterAndSaysWhy()
{
    Tariff tariff;
    tariff.name = u"Much"_s;
    tariff.pricePerKwh = Money(25'000);
    tariff.minimumPurchase = Money(10'000'000);
    m_office->addTariff(tariff);
    m_office->addMeter(m_other, u"47000012344"_s, u"2026-01-05"_s, u"Much"_s);

    QCOMPARE(words(suggest(u"4700001234x"_s)), u"47000012345 one_wrong, 47000012344 one_wrong (below_minimum)"_s);
}

void TestPaymentSuggestions::nothingIsSuggestedForNothing()
{
    QCOMPARE(words(suggest({})), QString());
    QCOMPARE(words(suggest(QString(500, u'7'))), QString());
    QCOMPARE(words(suggest(u"\" OR 1=1 -- *"_s, u"%"_s)), QString());
}

void TestPaymentSuggestions::theTextMayHoldMoreThanTheSerial()
{
    QCOMPARE(words(suggest(u"pay meter 47000012354 Asha"_s)), u"47000012345 two_swapped"_s);
}

void TestPaymentSuggestions::theDeviceOfABookedPaymentIsNotSuggestedForIt()
{
    m_office->addMeter(m_other, u"47000012346"_s);
    const auto booked = m_office->pay(u"47000012346"_s, u"5"_s, u"2026-01-20"_s);

    QCOMPARE(words(must(m_office->payments().suggest(booked.id))), u"47000012345 one_wrong"_s);
}

void TestPaymentSuggestions::devicesInStockAndRetiredOnesAreLeftOut()
{
    m_office->addStock(u"SHS-00001"_s);

    QCOMPARE(words(suggest(u"SHS-00002"_s)), QString());
    QCOMPARE(words(suggest(u"SHS-00001"_s)), u"SHS-00001 same_serial (unassigned_device)"_s);
}

void TestPaymentSuggestions::aMaskedPayerIsNobody()
{
    auto paid = m_office->row(u"R1"_s, u"47000012345"_s, u"5"_s, u"2026-01-20"_s);
    paid.sender = u"2557*****01"_s;
    m_office->receive(paid);

    QCOMPARE(words(suggest({}, u"2557*****01"_s)), QString());
}

void TestPaymentSuggestions::theTrialCountsHowOftenTheFirstWasRight()
{
    for (int i = 0; i < 3; ++i)
        m_office->pay(u"47000012345"_s, u"5"_s, u"2026-01-1%1"_s.arg(i));
    const auto unmatched = m_office->pay(u"47000012355"_s, u"5"_s, u"2026-01-20"_s);
    must(m_office->payments().match(unmatched.id, u"47000012345"_s));

    const auto trial = must(m_office->payments().trySuggestions(100));

    QCOMPARE(trial.payments, 4);
    using Line = SuggestionTrial::Line;
    QVERIFY(std::find(trial.lines.begin(), trial.lines.end(), Line{u"matched_by_hand"_s, 1, 1, 1}) !=
            trial.lines.end());
    QVERIFY(std::find(trial.lines.begin(), trial.lines.end(), Line{u"one_wrong"_s, 3, 3, 3}) != trial.lines.end());
    // All have one payer; the first payment of all had nothing before it.
    QVERIFY(std::find(trial.lines.begin(), trial.lines.end(), Line{u"payer_only"_s, 3, 2, 2}) != trial.lines.end());
    QCOMPARE(m_office->payments().trySuggestions(0).error().reason, u"invalid_limit"_s);
}

void TestPaymentSuggestions::eachRuleIsTriedOnPastUnmatchedPayments()
{
    const auto receive = [&](const QString &reference, const QString &named, const QString &date) {
        auto row = m_office->row(reference, named, u"5"_s, date);
        row.sender = u"+255712310001"_s; // Mushi's
        return m_office->receive(row);
    };
    // One digit of Mushi's meter is wrong, and it was for it; the payer's phone says the same.
    must(m_office->payments().match(receive(u"U1"_s, u"47000012355"_s, u"2026-01-20"_s).id, u"47000012345"_s));
    // The same slip and the same payer, but it was for the other meter.
    must(m_office->payments().match(receive(u"U2"_s, u"47000012344"_s, u"2026-01-21"_s).id, u"SM-90/AB17"_s));
    const auto open = receive(u"U3"_s, u"47000012346"_s, u"2026-01-22"_s);
    receive(u"BOOKED"_s, u"47000012345"_s, u"2026-01-23"_s); // never was unmatched

    const auto trial = must(tryMatchingRules(m_office->context(), 10));

    QCOMPARE(trial.payments.size(), size_t(3));
    QCOMPARE(trial.payments[0].id, open.id);
    QCOMPARE(trial.payments[0].unmatched, u"open"_s);
    QCOMPARE(trial.payments[0].suggestions.front().serial, u"47000012345"_s);
    QCOMPARE(trial.payments[1].chosen, u"SM-90/AB17"_s);
    QCOMPARE(lineOf(trial, SuggestionReason::OneWrong), u"3 named, 1 right, 1 other"_s);
    QCOMPARE(lineOf(trial, SuggestionReason::PayerPhone), u"3 named, 1 right, 1 other"_s);
    // Nothing was paid before the first; for the second the payer had paid for Mushi's, for the third for the other.
    QCOMPARE(lineOf(trial, SuggestionReason::PayerLastDevice), u"2 named, 0 right, 1 other"_s);
    QCOMPARE(lineOf(trial, SuggestionReason::TwoSwapped), u"0 named, 0 right, 0 other"_s);
    QVERIFY(std::is_sorted(trial.rules.begin(), trial.rules.end(),
                           [](const auto &a, const auto &b) { return weightOf(a.rule) > weightOf(b.rule); }));
    QCOMPARE(must(tryMatchingRules(m_office->context(), 1)).payments.size(), size_t(1));
    QCOMPARE(tryMatchingRules(m_office->context(), 0).error().reason, u"invalid_limit"_s);
}

void TestPaymentSuggestions::suggestingWritesNothing()
{
    const auto unmatched = m_office->pay(u"47000012355"_s, u"5"_s, u"2026-01-20"_s);
    const auto before = m_office->dump();

    (void)must(m_office->payments().suggest(unmatched.id));
    (void)must(tryMatchingRules(m_office->context(), 10));

    QCOMPARE(m_office->dump(), before);
}

void TestPaymentSuggestions::rawAnswersAreReadable()
{
    const QByteArray raw =
        R"({"id": 7.50, "customer": {"phone": "+255", "name": null}, "fields": [{"value": "x"}], "ok": true})";
    using Facts = std::vector<std::pair<QString, QString>>;
    const Facts expected{
        {u"id"_s, u"7.50"_s}, {u"customer.phone"_s, u"+255"_s}, {u"fields.1.value"_s, u"x"_s}, {u"ok"_s, u"true"_s}};

    QCOMPARE(readableFacts(raw), expected);
    QVERIFY(readableFacts("01.02.2026;R1;50").empty());
    QCOMPARE(readableFacts(raw, 2).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestPaymentSuggestions)
#include "test_payment_suggestions.moc"
