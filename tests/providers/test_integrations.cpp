#include "core/providers/provider_connection.h"
#include "tests/providers/provider_harness.h"

namespace {

QStringList names(const std::vector<IntegrationKind> &kinds)
{
    QStringList all;
    for (const auto &kind : kinds)
        all << kind.kind;
    return all;
}

} // namespace

class TestIntegrations final : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    QtHttpClient m_http;
    IntegrationRegistry m_registry;

private slots:
    void anAccountThatNamesNoZoneIsInTheOneItIsGiven()
    {
        const QTimeZone company("Africa/Nairobi");
        const QString key = QStringLiteral("time_zone");
        QCOMPARE(zoneOf({}, company), company); // and not in the one of this computer
        QCOMPARE(zoneOf({{key, QStringLiteral(" ")}}, company), company);
        QCOMPARE(zoneOf({{key, QStringLiteral("America/New_York")}}, company).id(), QByteArray("America/New_York"));
    }

    void theKindsAreThoseOfTheCommandLine()
    {
        QCOMPARE(names(m_registry.kinds(AccountRole::Channel)),
                 (QStringList{QStringLiteral("paystack"), QStringLiteral("csv")}));
        QCOMPARE(names(m_registry.kinds(AccountRole::Manufacturer)),
                 (QStringList{QStringLiteral("calin"), QStringLiteral("sunking"), QStringLiteral("daly"),
                              QStringLiteral("manual")}));
        QCOMPARE(names(m_registry.kinds(AccountRole::Gateway)),
                 (QStringList{QStringLiteral("africastalking"), QStringLiteral("textbee")}));
        QCOMPARE(m_registry.find(AccountRole::Manufacturer, QStringLiteral("paystack")).error().reason,
                 QStringLiteral("unknown_kind"));
        QCOMPARE(m_registry.find(AccountRole::Manufacturer, QStringLiteral("calin"))->stepWattHours, qint64(100));
        QCOMPARE(m_registry.find(AccountRole::Manufacturer, QStringLiteral("manual"))->stepWattHours, qint64(1));
    }

    void everyDefaultAddressIsHttps()
    {
        for (const auto &kind : m_registry.kinds()) {
            QCOMPARE(kind.needsNetwork, !kind.defaultBaseUrl.isEmpty());
            if (kind.needsNetwork)
                QVERIFY2(checkBaseUrl(QUrl(kind.defaultBaseUrl), false).has_value(), qPrintable(kind.kind));
        }
    }

    void everyKindCanBeMadeWithItsRequiredSettingsAndNamesAMissingOne()
    {
        for (const auto &kind : m_registry.kinds()) {
            AccountConfig config = accountAt({});
            config.allowInsecureLoopback = false;
            for (const auto &spec : kind.settings) {
                if (spec.isSecret)
                    config.secrets.insert(spec.key, SecretString(QStringLiteral("secret")));
                else if (spec.isRequired)
                    config.settings.insert(spec.key, QStringLiteral("value"));
            }
            QVERIFY2(fieldOfFailure(kind, config).isNull(), qPrintable(kind.kind));
            for (const auto &spec : kind.settings) {
                AccountConfig incomplete = config;
                incomplete.settings.remove(spec.key);
                incomplete.secrets.remove(spec.key);
                QCOMPARE(fieldOfFailure(kind, incomplete), spec.isRequired ? spec.key : QString());
            }
        }
    }

    void onlyDalySwitchesDevicesAndCsvIsNotAsked()
    {
        AccountConfig config = accountAt({});
        QVERIFY(m_registry.makeSwitch(QStringLiteral("manual"), config, m_http, m_clock).value() == nullptr);
        QVERIFY(m_registry.makeSource(QStringLiteral("csv"), config, m_http, m_clock).value() == nullptr);
        QCOMPARE(m_registry.makeGateway(QStringLiteral("calin"), config, m_http, m_clock).error().code,
                 ErrorCode::NotFound);
    }

    void aTokenByHandWaitsForAPerson()
    {
        const auto issuer = m_registry.makeIssuer(QStringLiteral("manual"), accountAt({}), m_http, m_clock).value();
        QCOMPARE(waitFor<IssueOutcome>([&](auto done) { issuer->issue({}, done); }).state, IssueState::NeedsPerson);
        QVERIFY(waitFor<Result<QString>>([&](auto done) { issuer->test(done); }).has_value());
    }

    void rolesHaveTheWordsOfTheCommandLine()
    {
        for (const auto role : {AccountRole::Channel, AccountRole::Manufacturer, AccountRole::Gateway})
            QCOMPARE(accountRoleFromWord(toWord(role)).value(), role);
        QCOMPARE(toWord(AccountRole::Gateway), QStringLiteral("sms"));
        QVERIFY(!accountRoleFromWord(QStringLiteral("gateway")).has_value());
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowLoopback");
        QTest::addColumn<QString>("reason"); // empty: accepted
        const auto row = [](const char *url, bool allow, const char *reason) {
            QTest::addRow("%s%s", url, allow ? " allowed" : "")
                << QString::fromLatin1(url) << allow << QString::fromLatin1(reason);
        };
        row("https://api.example.org/x", false, "");
        row("http://127.0.0.1:8080/x", true, "");
        row("http://127.9.9.9/", true, "");
        row("http://[::1]:8080/", true, "");
        row("http://localhost:99/", true, "");
        row("http://127.0.0.1/", false, "insecure_url");
        row("http://api.example.org/", true, "insecure_url");
        row("http://localhost.example.org/", true, "insecure_url");
        row("http://192.168.1.1/", true, "insecure_url");
        row("ftp://127.0.0.1/", true, "invalid_url");
        row("api.example.org", false, "invalid_url");
        row("https://user:pw@example.org/", false, "invalid_url");
        row("https://example.org/?key=1", false, "invalid_url");
        row("https://example.org/#x", false, "invalid_url");
        row("https:///path", false, "invalid_url");
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowLoopback);
        QFETCH(QString, reason);
        const auto outcome = checkBaseUrl(QUrl(url), allowLoopback);
        QCOMPARE(outcome ? QString() : outcome.error().reason, reason);
        if (!outcome)
            QCOMPARE(outcome.error().field, QStringLiteral("base_url"));
    }

    void slashesAtTheEndOfTheBaseDoNotMatter()
    {
        for (const char *base : {"https://h/api", "https://h/api/", "https://h/api//"}) {
            QCOMPARE(providerUrl(QUrl(QString::fromLatin1(base)), QStringLiteral("token")).toEncoded(),
                     QByteArray("https://h/api/token"));
            QCOMPARE(providerUrl(QUrl(QString::fromLatin1(base)), {}).toEncoded(), QByteArray("https://h/api"));
        }
        QCOMPARE(providerUrl(QUrl(QStringLiteral("https://h")), QStringLiteral("t")).toEncoded(),
                 QByteArray("https://h/t"));
    }

    void partsOfAPathAndAQueryAreEscaped()
    {
        const QUrl base(QStringLiteral("https://h/api"));
        const auto path = QStringLiteral("x/") + escapedPathPart(QStringLiteral("a/b?c%#é .."));
        QCOMPARE(providerUrl(base, path).toEncoded(), QByteArray("https://h/api/x/a%2Fb%3Fc%25%23%C3%A9%20.."));
        QCOMPARE(
            providerUrl(base, QStringLiteral("x"), {{QStringLiteral("p w"), QStringLiteral("a+b&c=d")}}).toEncoded(),
            QByteArray("https://h/api/x?p%20w=a%2Bb%26c%3Dd"));
    }

    void theTimeLimitIsReadExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("none") << QString() << qint64(60'000);
        QTest::newRow("seconds") << QStringLiteral("20") << qint64(20'000);
        QTest::newRow("tenths") << QStringLiteral("0.3") << qint64(300);
        QTest::newRow("too short") << QStringLiteral("0.01") << qint64(-1);
        QTest::newRow("too long") << QStringLiteral("601") << qint64(-1);
        QTest::newRow("words") << QStringLiteral("soon") << qint64(-1);
        QTest::newRow("too exact") << QStringLiteral("1.2345") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-1") << qint64(-1);
    }
    void theTimeLimitIsReadExactly()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        AccountConfig config = accountAt(QUrl(QStringLiteral("https://example.org")));
        config.settings.insert(QStringLiteral("timeout"), text);
        const auto connection = ProviderConnection::fromConfig(config, m_http);
        QCOMPARE(connection ? qint64(connection->timeout().count()) : qint64(-1), ms);
        if (!connection)
            QCOMPARE(connection.error().field, QStringLiteral("timeout"));
    }

    void secretsAreHiddenInEveryForm()
    {
        AccountConfig config = accountAt(QUrl(QStringLiteral("https://example.org")));
        config.secrets.insert(QStringLiteral("key"), SecretString(QStringLiteral("a\"b+c")));
        const auto connection = ProviderConnection::fromConfig(config, m_http).value();
        QCOMPARE(connection.redacted(QStringLiteral("plain a\"b+c, in a URL a%22b%2Bc, in JSON a\\\"b+c.")),
                 QStringLiteral("plain ***, in a URL ***, in JSON ***."));
        const QByteArray longAnswer = QByteArray(8 * 1024 - 2, 'x') + "a\"b+c";
        QVERIFY(connection.storable(longAnswer).size() <= 8 * 1024);
        QVERIFY(!connection.storable(longAnswer).contains("a\""));
    }

private:
    /// The field that the maker of this kind complains about; null when it makes one.
    [[nodiscard]] QString fieldOfFailure(const IntegrationKind &kind, const AccountConfig &config)
    {
        const auto field = [](const auto &made) { return made ? QString() : made.error().field; };
        if (kind.role == AccountRole::Channel)
            return field(m_registry.makeSource(kind.kind, config, m_http, m_clock));
        if (kind.role == AccountRole::Gateway)
            return field(m_registry.makeGateway(kind.kind, config, m_http, m_clock));
        return field(m_registry.makeIssuer(kind.kind, config, m_http, m_clock));
    }
};

QTEST_GUILESS_MAIN(TestIntegrations)
#include "test_integrations.moc"
