#include "core/services/message_service.h"
#include "core/services/message_template_service.h"
#include "core/services/reminder_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList describe(const std::vector<DueReminder> &reminders)
{
    QStringList words;
    for (const auto &reminder : reminders)
        words.append(u"%1 %2 no. %3"_s.arg(reminder.isOverdue ? u"overdue"_s : u"upcoming"_s,
                                           reminder.due.toString(Qt::ISODate))
                         .arg(reminder.instalment));
    return words;
}

} // namespace

/// Reminders of instalments and the company's own texts (domain rules, section 19).
class TestReminders final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        m_customer = m_office->addCustomer(u"Moshi"_s);
        m_office->sell(m_customer, u"Fridge"_s, {}, {u"300.00"_s, u"0"_s, 3, u"2026-01-10"_s}); // 10 Feb, Mar, Apr
    }
    void cleanup() { m_office.reset(); }

    void nobodyIsRemindedBeforeTheApplianceSaysSo()
    {
        QVERIFY(must(reminders().due(day(u"2026-02-10"_s), 10)).empty());
    }

    void theWindowsAreThoseOfTheRule_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("too early") << u"2026-02-06"_s << QStringList();
        QTest::newRow("first day of the window") << u"2026-02-07"_s << QStringList{u"upcoming 2026-02-10 no. 1"_s};
        QTest::newRow("due day") << u"2026-02-10"_s << QStringList{u"upcoming 2026-02-10 no. 1"_s};
        QTest::newRow("day after: neither") << u"2026-02-11"_s << QStringList();
        QTest::newRow("overdue") << u"2026-02-12"_s << QStringList{u"overdue 2026-02-10 no. 1"_s};
        QTest::newRow("both") << u"2026-03-09"_s
                              << QStringList{u"overdue 2026-02-10 no. 1"_s, u"upcoming 2026-03-10 no. 2"_s};
    }
    void theWindowsAreThoseOfTheRule()
    {
        QFETCH(QString, date);
        must(reminders().set(u"Fridge"_s, 3, 2, true));
        QTEST(describe(must(reminders().due(day(date), 10))), "expected");
    }

    void onlyTheAppliancesOwnRuleApplies()
    {
        must(reminders().set(u"Television"_s, 30, 1, true));
        QVERIFY(must(reminders().due(day(u"2026-02-10"_s), 10)).empty());
    }

    void eachIsSentOnce()
    {
        must(reminders().set(u"Fridge"_s, 3, 2, true));
        QCOMPARE(must(reminders().queueDue(day(u"2026-02-08"_s), 10)), 1);
        QCOMPARE(must(reminders().queueDue(day(u"2026-02-08"_s), 10)), 0);
        QCOMPARE(must(reminders().queueDue(day(u"2026-02-10"_s), 10)), 0);
        QCOMPARE(must(reminders().queueDue(day(u"2026-02-20"_s), 10)), 1);
        QCOMPARE(must(reminders().queueDue(day(u"2026-02-21"_s), 10)), 0);
        const auto messages = must(MessageService(m_office->context()).list({}, {}));
        QCOMPARE(messages.total, 2);
        const QString both = messages.rows.front().body + messages.rows.back().body;
        QVERIFY2(both.contains(u"TZS 100.00 for Fridge is due on 10.02.2026"_s), qPrintable(both));
        QVERIFY2(both.contains(u"TZS 100.00 for Fridge was due on 10.02.2026"_s), qPrintable(both));
    }

    void whatIsPaidIsNotRemindedOf()
    {
        must(reminders().set(u"Fridge"_s, 3, 2, true));
        m_office->addMeter(m_customer, u"MTR-1"_s);
        m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"100.00"_s, u"2026-02-10"_s));
        QVERIFY(must(reminders().due(day(u"2026-02-20"_s), 10)).empty());
    }

    void aRuleOutOfRangeNamesItsField()
    {
        const auto early = reminders().set(u"Fridge"_s, -1, 1, true);
        QVERIFY(!early);
        QCOMPARE(early.error().field, u"upcoming_days"_s);
        const auto late = reminders().set(u"Fridge"_s, 1, 0, true);
        QVERIFY(!late);
        QCOMPARE(late.error().field, u"overdue_days"_s);
        QVERIFY(!reminders().set(u"Nothing"_s, 1, 1, true));
    }

    void theCompanysOwnTextIsUsedFromThenOn()
    {
        MessageTemplateService templates(m_office->context());
        must(templates.set(MessageKind::Payment, u"en"_s, u"Dear {name}, {amount}. {reason}"_s));
        m_office->addMeter(m_customer, u"MTR-1"_s);
        m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"100.00"_s, u"2026-02-10"_s)); // pays the instalment alone
        const auto messages = must(MessageService(m_office->context()).list({}, {}));
        QCOMPARE(messages.total, 1);
        const QString body = messages.rows.front().body;
        QVERIFY2(body.startsWith(u"Dear "_s) && body.contains(u"TZS 100.00."_s), qPrintable(body));
        must(templates.reset(MessageKind::Payment, u"en"_s));
        QVERIFY(!must(templates.read(MessageKind::Payment, u"en"_s)).isOwn);
    }

    void aTextThatCannotBeUsedIsNotStored()
    {
        MessageTemplateService templates(m_office->context());
        QVERIFY(!templates.set(MessageKind::Token, u"en"_s, u"Thank you"_s));
        QVERIFY(!templates.set(MessageKind::Token, u"de"_s, u"{token}"_s));
        QVERIFY(!must(templates.read(MessageKind::Token, u"en"_s)).isOwn);
    }

private:
    [[nodiscard]] ReminderService reminders() { return ReminderService(m_office->context()); }

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
