#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/record_history.h"
#include "core/services/reminder_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who changed what of a record, before and after (product expectations, section 2: "Who did it").
class TestRecordHistory final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        later();
    }

    void aTariffSaysWhichPricesWereChanged()
    {
        TariffService tariffs(m_office->context(u"baraka"_s));
        const auto home = must(tariffs.find(u"Home"_s));
        auto dearer = home.tariff;
        dearer.pricePerKwh = m_office->money(u"300"_s);
        dearer.components = {{u"Levy"_s, m_office->money(u"15"_s)}};
        dearer.accessRate = {m_office->money(u"100"_s), 30};
        must(tariffs.edit(home.id.toText(), dearer));

        const auto changes = must(history().ofTariff(home.id, {}));

        QCOMPARE(changes.total, 2);
        const auto &edit = changes.rows.front();
        QCOMPARE(edit.action, u"tariff.edit"_s);
        QCOMPARE(edit.user, u"baraka"_s);
        QCOMPARE(edit.before, u"price: 250.00\ncomponent: \naccess_rate: "_s);
        QCOMPARE(edit.after, u"price: 300.00\ncomponent: Levy 15.00\naccess_rate: 100.00 / 30"_s);
        QCOMPARE(changes.rows.back().action, u"tariff.add"_s);
        QVERIFY(changes.rows.back().after.contains(u"price: 250.00"_s));
    }

    void anApplianceSaysItsPriceAndItsReminders()
    {
        ApplianceService appliances(m_office->context());
        const auto fridge = must(appliances.find(u"Fridge"_s));
        must(appliances.edit(fridge.id.toText(), u"Fridge 90 l"_s, m_office->money(u"700.50"_s)));
        later();
        ReminderService reminders(m_office->context());
        must(reminders.set(fridge.id.toText(), 3, 2, true));
        must(reminders.set(fridge.id.toText(), 3, 2, true)); // nothing new

        const auto changes = must(history().ofAppliance(fridge.id, {}));

        QCOMPARE(actions(changes), (QStringList{u"reminder.set"_s, u"appliance.edit"_s, u"appliance.add"_s}));
        QCOMPARE(changes.rows[0].after, u"reminds: yes\noverdue_days: 2"_s);
        QCOMPARE(changes.rows[1].after, u"name: Fridge 90 l\nprice: 700.50"_s);
    }

    void anAccountSaysItsSettingsAndNeverASecret()
    {
        AccountService accounts(m_office->context(), m_office->registry, m_office->secrets);
        const AccountId paystack = m_office->account(u"Paystack"_s);
        AccountInput input;
        input.settings.insert(u"interval"_s, u"120"_s);
        input.secrets.insert(u"secret_key"_s, SecretString(u"sk_live_1234"_s));
        must(accounts.edit(paystack, input));
        later();
        must(accounts.setEnabled(paystack, false));

        const auto changes = must(history().ofAccount(paystack, {}));

        QCOMPARE(actions(changes), (QStringList{u"account.disable"_s, u"account.edit"_s, u"account.add"_s}));
        QCOMPARE(changes.rows[1].before, u"interval: "_s);
        QCOMPARE(changes.rows[1].after, u"interval: 120\nsecret_key: ***"_s);
        QVERIFY(!m_office->dump().contains(u"sk_live_1234"_s));
    }

    void theCompanySaysEachDetailThatChanged()
    {
        CompanyService::Edit edit;
        edit.language = u"sw"_s;
        edit.deviceDebts = DeviceDebtScope::ThisMeterOnly;
        must(CompanyService(m_office->context()).edit(edit));

        const auto changes = must(history().ofCompany({}));

        QCOMPARE(changes.rows.front().action, u"company.edit"_s);
        QVERIFY2(changes.rows.front().before.endsWith(u"\ndevice_debts: all_devices"_s),
                 qPrintable(changes.rows.front().before));
        QCOMPARE(changes.rows.front().after, u"language: sw\ndevice_debts: this_meter_only"_s);
        QCOMPARE(changes.rows.back().action, u"company.init"_s);
    }

    void aPaymentSaysWhatBecameOfItAndOfItsTokens()
    {
        m_office->addMeter(m_office->addCustomer(u"Mushi"_s), u"MTR-1"_s);
        const auto unmatched = m_office->pay(u"NOBODY"_s, u"50"_s, u"2026-02-01"_s);
        const auto payment = must(m_office->payments().match(unmatched.id, u"MTR-1"_s));
        must(TokenService(m_office->context()).resolveIssued(payment.tokens.front().id, u"12345678901234567890"_s));
        m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-02"_s); // another one

        const auto changes = must(history().ofPayment(payment.id, {}));

        auto found = actions(changes);
        found.sort();
        QCOMPARE(found, (QStringList{u"payment.booked"_s, u"payment.matched"_s, u"token.resolved"_s}));
    }

    void theHistoryIsReadByPages()
    {
        AccountService accounts(m_office->context(), m_office->registry, m_office->secrets);
        const AccountId bank = m_office->account(u"Bank"_s);
        for (int i = 0; i < 4; ++i) {
            later();
            must(accounts.setEnabled(bank, i % 2 == 1));
        }
        const auto first = must(history().ofAccount(bank, {3, {}}));
        const auto second = must(history().ofAccount(bank, {3, first.next}));
        QCOMPARE(first.total, 5);
        QCOMPARE(actions(first) + actions(second),
                 (QStringList{u"account.enable"_s, u"account.disable"_s, u"account.enable"_s, u"account.disable"_s,
                              u"account.add"_s}));
        QVERIFY(second.next.isEmpty());
    }

private:
    /// What is done in one millisecond has no order.
    void later() { m_office->clock.advance(std::chrono::seconds(1)); }
    [[nodiscard]] RecordHistory history() { return RecordHistory(m_office->context()); }
    static QStringList actions(const Page<ChangeView> &changes)
    {
        QStringList all;
        for (const auto &change : changes.rows)
            all.append(change.action);
        return all;
    }

    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestRecordHistory)
#include "test_record_history.moc"
