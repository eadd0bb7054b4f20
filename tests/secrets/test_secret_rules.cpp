#include "core/secrets/fallback_secret_store.h"
#include "core/secrets/secret_rules.h"
#include "core/secrets/secret_store_factory.h"
#include "tests/support/memory_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSecretRules final : public QObject
{
    Q_OBJECT

private slots:
    void twoPairsNeverShareAName()
    {
        QVERIFY(secretName(u"a/b"_s, u"c"_s) != secretName(u"a"_s, u"b/c"_s));
        QVERIFY(secretName(u"a%2Fb"_s, u"c"_s) != secretName(u"a/b"_s, u"c"_s));
        QCOMPARE(secretName(u"0190a0c8"_s, u"secret_key"_s), u"0190a0c8/secret_key"_s);
    }

    void badSecretsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << u"required"_s;
        QTest::newRow("NUL inside") << u"abc"_s + QChar::Null + u"def"_s << u"invalid_secret"_s;
        QTest::newRow("too long") << QString(maxSecretBytes + 1, u'x') << u"secret_too_long"_s;
        QTest::newRow("too long in bytes") << QString(maxSecretBytes / 2 + 1, u'\u00e9') << u"secret_too_long"_s;
    }

    void badSecretsAreRefusedByName()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, reason);

        const auto result = checkSecret(u"account"_s, u"password"_s, SecretString(value));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().reason, reason);
        QCOMPARE(result.error().field, u"password"_s);
        QVERIFY(value.isEmpty() || !result.error().detail.contains(value));
    }

    void theLongestSecretIsAccepted()
    {
        QVERIFY(checkSecret(u"account"_s, u"key"_s, SecretString(QString(maxSecretBytes, u'x'))).has_value());
    }

    void theSecondStoreIsReadWhereTheFirstHasNothing()
    {
        auto stores = twoStores();
        QVERIFY(stores.second->write(u"a"_s, u"old"_s, SecretString(u"2"_s)).has_value());

        QVERIFY(stores.both->write(u"a"_s, u"new"_s, SecretString(u"1"_s)).has_value());

        QCOMPARE(stores.both->read(u"a"_s, u"old"_s).value().reveal(), u"2"_s);
        QCOMPARE(stores.both->read(u"a"_s, u"new"_s).value().reveal(), u"1"_s);
        QVERIFY(!stores.second->read(u"a"_s, u"new"_s).has_value());
    }

    void aSecretRemovedFromTwoStoresDoesNotComeBack()
    {
        auto stores = twoStores();
        QVERIFY(stores.second->write(u"a"_s, u"k"_s, SecretString(u"old"_s)).has_value());
        QVERIFY(stores.both->write(u"a"_s, u"k"_s, SecretString(u"new"_s)).has_value());

        QVERIFY(stores.both->remove(u"a"_s, u"k"_s).has_value());

        QCOMPARE(stores.both->read(u"a"_s, u"k"_s).error().reason, u"secret_missing"_s);
    }

    void aLockedFirstStoreIsNotPassedOver()
    {
        auto stores = twoStores();
        QVERIFY(stores.second->write(u"a"_s, u"k"_s, SecretString(u"old"_s)).has_value());
        stores.first->failWith(Error{ErrorCode::Environment, u"vault_locked"_s, {}, {}, {}});

        QCOMPARE(stores.both->read(u"a"_s, u"k"_s).error().reason, u"vault_locked"_s);
    }

    void withoutAKeychainTheFolderGetsAVault()
    {
        // No bus can be found from here, whatever the machine.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        const QTemporaryDir folder;
        const auto store = makeSecretStore(folder.path(), [] { return Result<SecretString>(SecretString(u"pass"_s)); });

        QCOMPARE(store->description(), u"vault file"_s);
        QVERIFY(store->write(u"a"_s, u"k"_s, SecretString(u"v"_s)).has_value());
        QVERIFY(QFile::exists(folder.filePath(u"vault.mpm"_s)));
    }

private:
    struct Stores
    {
        MemorySecretStore *first;
        MemorySecretStore *second;
        std::unique_ptr<SecretStore> both;
    };

    static Stores twoStores()
    {
        auto first = std::make_unique<MemorySecretStore>();
        auto second = std::make_unique<MemorySecretStore>();
        Stores stores{first.get(), second.get(), nullptr};
        stores.both = std::make_unique<FallbackSecretStore>(std::move(first), std::move(second));
        return stores;
    }
};

QTEST_GUILESS_MAIN(TestSecretRules)
#include "test_secret_rules.moc"
