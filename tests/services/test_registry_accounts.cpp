#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

AccountInput channel()
{
    AccountInput input;
    input.role = AccountRole::Channel;
    input.name = u"Paystack"_s;
    input.kind = u"paystack"_s;
    input.secrets.insert(u"secret_key"_s, SecretString(u"sk_test"_s));
    return input;
}

} // namespace

class TestRegistryAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void anAccountAndItsSecretsAreKept()
    {
        RegistryOffice office;
        auto input = channel();
        input.settings.insert(u"interval"_s, u"30"_s);
        const auto added = office.accounts().add(input);
        QVERIFY2(added.has_value(), qPrintable(failureOf(added)));
        QCOMPARE(added->secretsSet, QStringList{u"secret_key"_s});
        QVERIFY(!added->baseUrl.isEmpty());

        const auto found = office.accounts().find(AccountRole::Channel, u"PAYSTACK"_s);
        const auto config = office.accounts().load(*found);
        QVERIFY2(config.has_value(), qPrintable(failureOf(config)));
        QCOMPARE(config->secrets.value(u"secret_key"_s).reveal(), u"sk_test"_s);
        QCOMPARE(config->settings.value(u"interval"_s), u"30"_s);
        QCOMPARE(config->companyCurrency.code(), u"TZS"_s);
    }

    void everyRefusalNamesItsField_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("failure");
        QTest::newRow("kind") << u"kind"_s << u"nothing"_s << u"unknown_kind / kind"_s;
        QTest::newRow("name") << u"name"_s << u" "_s << u"required / name"_s;
        QTest::newRow("plain http") << u"url"_s << u"http://example.org"_s << u"insecure_url / base_url"_s;
        QTest::newRow("http to loopback, not allowed") << u"url"_s << u"http://127.0.0.1:1"_s << u"insecure_url / base_url"_s;
        QTest::newRow("no address") << u"url"_s << u"not a url"_s << u"invalid_url / base_url"_s;
        QTest::newRow("setting") << u"colour"_s << u"blue"_s << u"unknown_setting / colour"_s;
        QTest::newRow("interval") << u"interval"_s << u"often"_s << u"invalid_setting / interval"_s;
        QTest::newRow("interval of no time") << u"interval"_s << u"0"_s << u"invalid_setting / interval"_s;
        QTest::newRow("overlap") << u"overlap"_s << u"-1"_s << u"invalid_setting / overlap"_s;
        QTest::newRow("currency") << u"currency"_s << u"TSH"_s << u"invalid_setting / currency"_s;
        QTest::newRow("time zone") << u"time_zone"_s << u"Mars"_s << u"invalid_setting / time_zone"_s;
        QTest::newRow("since") << u"since"_s << u"yesterday"_s << u"invalid_setting / since"_s;
        QTest::newRow("secret missing") << u"no secret"_s << u""_s << u"required / secret_key"_s;
        QTest::newRow("secret as setting") << u"secret_key"_s << u"sk"_s << u"unknown_setting / secret_key"_s;
    }
    void everyRefusalNamesItsField()
    {
        QFETCH(QString, change);
        QFETCH(QString, value);
        RegistryOffice office;
        auto input = channel();
        if (change == u"kind")
            input.kind = value;
        else if (change == u"name")
            input.name = value;
        else if (change == u"url")
            input.baseUrl = value;
        else if (change == u"no secret")
            input.secrets.clear();
        else
            input.settings.insert(change, value);
        const qint64 before = office.rowsOf(u"account"_s);
        QTEST(failureOf(office.accounts().add(input)), "failure");
        QCOMPARE(office.rowsOf(u"account"_s), before);
    }

    void loopbackIsAllowedWhenTheAccountSaysSo()
    {
        RegistryOffice office;
        auto input = channel();
        input.baseUrl = u"http://127.0.0.1:8080"_s;
        input.allowInsecureLoopback = true;
        QVERIFY(office.accounts().add(input).has_value());
        input.name = u"Other"_s;
        input.baseUrl = u"http://example.org"_s;
        QCOMPARE(failureOf(office.accounts().add(input)), u"insecure_url / base_url"_s);
    }

    void aNameMayStandOnceInEachRole()
    {
        RegistryOffice office;
        QVERIFY(office.accounts().add(channel()).has_value());
        QCOMPARE(failureOf(office.accounts().add(channel())), u"name_taken / name"_s);
        auto other = channel();
        other.name = u"Maker"_s;
        QVERIFY(office.accounts().add(other).has_value());
        QCOMPARE(failureOf(office.accounts().find(AccountRole::Channel, u"Calin"_s)), u"unknown_channel / channel"_s);
        QCOMPARE(failureOf(office.accounts().find(AccountRole::Manufacturer, u"X"_s)), u"unknown_manufacturer / manufacturer"_s);
        QCOMPARE(failureOf(office.accounts().find(AccountRole::Gateway, u"X"_s)), u"unknown_gateway / gateway"_s);
    }

    void withoutAKeychainThereIsNoAccount()
    {
        RegistryOffice office;
        const qint64 before = office.rowsOf(u"account"_s);
        office.secrets.failWith(Error{ErrorCode::Environment, u"keychain_unavailable"_s, u"gone"_s, {}, {}});
        QCOMPARE(failureOf(office.accounts().add(channel())), u"keychain_unavailable"_s);
        QCOMPARE(office.rowsOf(u"account"_s), before);
    }

    void anAccountThatCannotBeSavedLeavesNoSecret()
    {
        RegistryOffice office;
        int calls = 0;
        int failAt = 0;
        bool wasAdded = false;
        office.database->setCallGate([&] { return ++calls != failAt; });
        for (failAt = 1; !wasAdded && failAt < 100; ++failAt) {
            calls = 0;
            const auto added = office.accounts().add(channel());
            wasAdded = added.has_value();
            if (wasAdded)
                break;
            QCOMPARE(added.error().code, ErrorCode::Storage);
            QCOMPARE(office.secrets.size(), size_t(1));  // only the one of the test office's own account
        }
        QVERIFY(failAt > 5);
        QCOMPARE(office.secrets.size(), size_t(2));
    }

    void anEditKeepsWhatItDoesNotName()
    {
        RegistryOffice office;
        auto input = channel();
        input.settings.insert(u"interval"_s, u"30"_s);
        const auto added = office.accounts().add(input);
        AccountInput change;
        change.settings.insert(u"overlap"_s, u"60"_s);
        const auto edited = office.accounts().edit(added->id, change);
        QVERIFY2(edited.has_value(), qPrintable(failureOf(edited)));
        QCOMPARE(edited->name, u"Paystack"_s);
        QCOMPARE(edited->settings.value(u"interval"_s), u"30"_s);
        QCOMPARE(edited->settings.value(u"overlap"_s), u"60"_s);
        QCOMPARE(office.accounts().load(*edited)->secrets.value(u"secret_key"_s).reveal(), u"sk_test"_s);
    }

    void anEditThatFailsGivesTheOldSecretBack()
    {
        RegistryOffice office;
        const auto added = office.accounts().add(channel());
        AccountInput change;
        change.name = u"Renamed"_s;
        change.secrets.insert(u"secret_key"_s, SecretString(u"new"_s));
        bool failing = false;
        office.database->setCallGate([&] { return !failing || office.secrets.read(added->id.toText(), u"secret_key"_s)->reveal() != u"new"; });
        failing = true;
        QVERIFY(!office.accounts().edit(added->id, change).has_value());
        failing = false;
        QCOMPARE(office.accounts().load(*added)->secrets.value(u"secret_key"_s).reveal(), u"sk_test"_s);
        QCOMPARE(office.accounts().find(AccountRole::Channel, u"Paystack"_s)->id, added->id);
    }

    void anAccountWithDevicesIsDisabledNotRemoved()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const auto maker = office.accounts().find(AccountRole::Manufacturer, u"Maker"_s);
        QCOMPARE(failureOf(office.accounts().remove(maker->id)), u"account_in_use / name"_s);
        QVERIFY(office.accounts().setEnabled(maker->id, false).has_value());
        QVERIFY(!office.accounts().find(AccountRole::Manufacturer, u"Maker"_s)->isEnabled);
    }

    void aRemovedAccountTakesItsSecretsAlong()
    {
        RegistryOffice office;
        const auto added = office.accounts().add(channel());
        QVERIFY(office.accounts().remove(added->id).has_value());
        QCOMPARE(failureOf(office.accounts().find(AccountRole::Channel, u"Paystack"_s)), u"unknown_channel / channel"_s);
        QCOMPARE(failureOf(office.secrets.read(added->id.toText(), u"secret_key"_s)), u"secret_missing / secret_key"_s);
        QCOMPARE(office.accounts().list(AccountRole::Manufacturer)->size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestRegistryAccounts)
#include "test_registry_accounts.moc"
