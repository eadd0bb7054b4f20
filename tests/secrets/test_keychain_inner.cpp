#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/platform_keychain.h"
#include "core/secrets/secret_service_probe.h"
#include "core/secrets/secret_store_factory.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

/// Stands where the desktop's password question would be. It lives on the test's thread, which waits for the keychain: so
/// the question is never answered.
class SilentPrompter final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public slots:
    void BeginPrompting(const QDBusObjectPath &callback) { Q_UNUSED(callback) }
};

/// Runs inside a private session of test_keychain, which names the one function that fits the session.
class TestKeychainInner final : public QObject
{
    Q_OBJECT

private slots:
    void anUnlockedServiceKeepsSecrets()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isKeychainAvailable(), 20'000);
        KeychainSecretStore store;
        QCOMPARE(store.description(), u"Secret Service"_s);
        const SecretString value(u"pässwörd / with \"marks\" \U0001F511"_s);

        QCOMPARE(store.read(u"account/1"_s, u"key"_s).error().reason, u"secret_missing"_s);
        QVERIFY(store.remove(u"account/1"_s, u"key"_s).has_value());
        const auto written = store.write(u"account/1"_s, u"key"_s, value);
        QVERIFY2(written.has_value(), written.has_value() ? "" : qPrintable(written.error().detail));
        QCOMPARE(store.read(u"account/1"_s, u"key"_s).value(), value);
        QVERIFY(store.write(u"account/1"_s, u"key"_s, SecretString(u"second"_s)).has_value());

        KeychainSecretStore other;
        QCOMPARE(other.read(u"account/1"_s, u"key"_s).value().reveal(), u"second"_s);
        QCOMPARE(other.read(u"account"_s, u"1/key"_s).error().reason, u"secret_missing"_s);
        QVERIFY(other.remove(u"account/1"_s, u"key"_s).has_value());
        QCOMPARE(store.read(u"account/1"_s, u"key"_s).error().code, ErrorCode::NotFound);

        QCOMPARE(store.write(u"account/1"_s, u"key"_s, SecretString()).error().reason, u"required"_s);
        const SecretString longest(QString(16 * 1024, u'x'));
        QVERIFY(store.write(u"account/1"_s, u"long"_s, longest).has_value());
        QCOMPARE(store.read(u"account/1"_s, u"long"_s).value(), longest);

        manyThreadsUseItWithoutAnEventLoop();
        theFactoryChoosesTheKeychainUnlessAVaultIsThere();
    }

    void aLockedServiceWithoutAScreenSaysSoAtOnce()
    {
        QTRY_VERIFY_WITH_TIMEOUT(KeychainSecretStore().read(u"a"_s, u"k"_s).error().detail.contains(u"locked"_s), 20'000);
        QElapsedTimer timer;
        timer.start();
        KeychainSecretStore store;

        QVERIFY(!isKeychainAvailable());
        const auto result = store.write(u"a"_s, u"k"_s, SecretString(u"v"_s));
        QCOMPARE(result.error().reason, u"keychain_unavailable"_s);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aQuestionNobodyAnswersEndsInTime()
    {
        auto bus = QDBusConnection::sessionBus();
        SilentPrompter prompter;
        QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, &prompter, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isKeychainAvailable(), 20'000);
        QElapsedTimer timer;
        timer.start();
        KeychainSecretStore store(std::chrono::seconds(1));

        const auto result = store.write(u"a"_s, u"k"_s, SecretString(u"v"_s));
        QCOMPARE(result.error().reason, u"keychain_unavailable"_s);
        QVERIFY2(result.error().detail.contains(u"did not answer within 1 seconds"_s), qPrintable(result.error().detail));
        QVERIFY(timer.elapsed() < 8000);
    }

    void aServiceThatCannotAskTakesNoSecret()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isKeychainAvailable(), 20'000);
        KeychainSecretStore store;

        QCOMPARE(store.write(u"a"_s, u"k"_s, SecretString(u"v"_s)).error().reason, u"keychain_unavailable"_s);
        // There is no keyring yet, so nothing can be in it.
        QCOMPARE(store.read(u"a"_s, u"k"_s).error().reason, u"secret_missing"_s);
    }

    void aKeyringThatStaysLockedIsNotAnEmptyOne()
    {
        QTRY_VERIFY_WITH_TIMEOUT(probeSecretService() == SecretServiceState::Unlocked, 20'000);
        KeychainSecretStore store;
        QVERIFY(store.write(u"a"_s, u"k"_s, SecretString(u"v"_s)).has_value());
        lockEverything();
        QCOMPARE(probeSecretService(), SecretServiceState::Locked);

        QCOMPARE(store.read(u"a"_s, u"k"_s).error().reason, u"keychain_unavailable"_s);
        QCOMPARE(store.remove(u"a"_s, u"k"_s).error().reason, u"keychain_unavailable"_s);
    }

    void aBusWithoutTheServiceSaysSoAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        KeychainSecretStore store;

        QVERIFY(!isKeychainAvailable());
        const auto result = store.read(u"a"_s, u"k"_s);
        QCOMPARE(result.error().reason, u"keychain_unavailable"_s);
        QVERIFY(result.error().detail.contains(u"gnome-keyring"_s));
        QVERIFY(timer.elapsed() < 5000);
    }

private:
    static void lockEverything()
    {
        auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                   u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        const QDBusObjectPath keyring(u"/org/freedesktop/secrets/collection/login"_s);
        call.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{keyring})});
        QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
    }

    static void manyThreadsUseItWithoutAnEventLoop()
    {
        constexpr int threadCount = 4;
        constexpr int secretCount = 5;
        std::array<int, threadCount> readBack = {};
        std::vector<std::thread> threads;
        for (int t = 0; t < threadCount; ++t) {
            threads.emplace_back([t, &readBack] {
                KeychainSecretStore store;
                for (int i = 0; i < secretCount; ++i) {
                    const QString name = u"thread %1 secret %2"_s.arg(t).arg(i);
                    if (!store.write(u"threads"_s, name, SecretString(name)).has_value())
                        return;
                    const auto value = store.read(u"threads"_s, name);
                    readBack[static_cast<size_t>(t)] += value.has_value() && value->reveal() == name ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : readBack)
            QCOMPARE(count, secretCount);
    }

    static void theFactoryChoosesTheKeychainUnlessAVaultIsThere()
    {
        const QTemporaryDir folder;
        int asked = 0;
        const PassphraseSource source = [&asked] {
            ++asked;
            return Result<SecretString>(SecretString(u"pass"_s));
        };
        const auto keychain = makeSecretStore(folder.path(), source);
        QCOMPARE(keychain->description(), u"Secret Service"_s);
        QVERIFY(keychain->write(u"factory"_s, u"in keychain"_s, SecretString(u"1"_s)).has_value());
        QCOMPARE(asked, 0);

        VaultSecretStore vault(vaultFilePath(folder.path()), source);
        QVERIFY(vault.write(u"factory"_s, u"in vault"_s, SecretString(u"2"_s)).has_value());

        const auto both = makeSecretStore(folder.path(), source);
        QCOMPARE(both->description(), u"vault file"_s);
        QCOMPARE(both->read(u"factory"_s, u"in keychain"_s).value().reveal(), u"1"_s);
        QCOMPARE(both->read(u"factory"_s, u"in vault"_s).value().reveal(), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychainInner)
#include "test_keychain_inner.moc"
