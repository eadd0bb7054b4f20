#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/platform_keychain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A bus of its own that starts no service by itself, so that only what the test starts is there.
constexpr auto busConfiguration = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                                  "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                                  "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

// The shell runs the program it is given beside a keyring daemon, and ends the daemon with it.
constexpr auto withUnlockedKeyring = "printf pass | gnome-keyring-daemon --foreground --unlock --components=secrets >&2 &\n"
                                     "\"$@\"; result=$?; kill $!; exit $result";
constexpr auto withLockedKeyring = "gnome-keyring-daemon --foreground --components=secrets >&2 &\n"
                                   "\"$@\"; result=$?; kill $!; exit $result";
constexpr auto withoutKeyring = "\"$@\"";

} // namespace

/// KeychainSecretStore against a real Secret Service in a private D-Bus session and a home of its own: nothing of the user
/// who runs the tests is touched. Debian packages dbus and gnome-keyring; without them this fails, it is never skipped.
class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
                     qPrintable(program + u" is missing: install the packages of packaging/debian-packages.txt"_s));
        }
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        for (const QString &folder : {u"data"_s, u"config"_s, u"cache"_s, u"run"_s}) {
            QVERIFY(QDir(m_home->path()).mkdir(folder));
            QVERIFY(QFile::setPermissions(m_home->filePath(folder),
                                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        }
        QFile configuration(m_home->filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly) && configuration.write(busConfiguration) > 0);
    }

    void anUnlockedServiceKeepsSecrets()
    {
        runInSession(withUnlockedKeyring, u"anUnlockedServiceKeepsSecrets"_s);
        QVERIFY(!filesHold("second"));
    }

    void aLockedServiceWithoutAScreenSaysSoAtOnce()
    {
        runInSession(withLockedKeyring, u"aLockedServiceWithoutAScreenSaysSoAtOnce"_s);
    }

    void aQuestionNobodyAnswersEndsInTime()
    {
        runInSession(withLockedKeyring, u"aQuestionNobodyAnswersEndsInTime"_s, u":9999"_s);
    }

    void aServiceThatCannotAskTakesNoSecret()
    {
        runInSession(withLockedKeyring, u"aServiceThatCannotAskTakesNoSecret"_s, u":9999"_s);
    }

    void aKeyringThatStaysLockedIsNotAnEmptyOne()
    {
        runInSession(withUnlockedKeyring, u"aKeyringThatStaysLockedIsNotAnEmptyOne"_s, u":9999"_s);
    }

    void aBusWithoutTheServiceSaysSoAtOnce()
    {
        runInSession(withoutKeyring, u"aBusWithoutTheServiceSaysSoAtOnce"_s);
    }

    void noBusAtAllIsSaidAtOnce_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("no address") << QByteArray();
        QTest::newRow("a dead address") << QByteArray("unix:path=/nonexistent/bus");
        QTest::newRow("nonsense") << QByteArray("hello");
    }

    void noBusAtAllIsSaidAtOnce()
    {
        QFETCH(const QByteArray, address);
        qputenv("XDG_RUNTIME_DIR", m_home->filePath(u"run"_s).toLocal8Bit());
        qputenv("DISPLAY", ":9999"); // would tempt the library to start a bus
        address.isEmpty() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QElapsedTimer timer;
        timer.start();
        KeychainSecretStore store;

        QVERIFY(!isKeychainAvailable());
        const auto result = store.read(u"a"_s, u"k"_s);
        QCOMPARE(result.error().code, ErrorCode::Environment);
        QCOMPARE(result.error().reason, u"keychain_unavailable"_s);
        QVERIFY(result.error().detail.contains(u"D-Bus"_s));
        QCOMPARE(store.write(u"a"_s, u"k"_s, SecretString(u"v"_s)).error().reason, u"keychain_unavailable"_s);
        QCOMPARE(store.remove(u"a"_s, u"k"_s).error().reason, u"keychain_unavailable"_s);
        QVERIFY(timer.elapsed() < 5000);
    }

private:
    [[nodiscard]] QProcessEnvironment environment(const QString &display) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s,
                                    u"DESKTOP_SESSION"_s, u"KDE_FULL_SESSION"_s, u"GNOME_KEYRING_CONTROL"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        if (!display.isEmpty())
            environment.insert(u"DISPLAY"_s, display);
        return environment;
    }

    void runInSession(const char *script, const QString &function, const QString &display = {}) const
    {
        const QString inner = QCoreApplication::applicationDirPath() + u"/test_keychain_inner"_s;
        QVERIFY2(QFile::exists(inner), qPrintable(inner));
        QProcess session;
        session.setProcessEnvironment(environment(display));
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(u"dbus-run-session"_s, {u"--config-file"_s, m_home->filePath(u"bus.conf"_s), u"--"_s, u"timeout"_s,
                                              u"50"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(script), u"sh"_s, inner, function});
        const bool isFinished = session.waitForFinished(60'000);
        const QByteArray output = session.readAll();
        QVERIFY2(isFinished, output.constData());
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("Totals: 3 passed, 0 failed"), output.constData());
    }

    /// Whether the plain text stands in any file of the test's home.
    [[nodiscard]] bool filesHold(const QByteArray &text) const
    {
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
