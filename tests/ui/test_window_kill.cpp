// The window killed in the middle, without a chance to say goodbye: what was typed is offered again, and what it said
// is saved is there.

#include "core/base/random.h"
#include "core/services/customer_service.h"
#include "core/services/data_folder.h"
#include "core/services/device_service.h"
#include "tests/support/fake_clock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestWindowKill final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;
    SystemRandom m_random;

    /// Starts the window, waits for what it has to say, and kills it at once.
    QString runAndKill(const QTemporaryDir &folder, const QStringList &arguments)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(DESK_CHILD), QStringList{folder.path()} + arguments);
        QString said;
        constexpr int patience = 60'000;
        while (!said.endsWith(QLatin1Char('\n')) && child.waitForReadyRead(patience))
            said += QString::fromUtf8(child.readAllStandardOutput());
        child.kill();
        child.waitForFinished();
        return said.trimmed();
    }

private slots:
    void aHalfWrittenFormSurvives()
    {
        QCOMPARE(runAndKill(m_folder, {QStringLiteral("type")}), QStringLiteral("kept"));
        QCOMPARE(runAndKill(m_folder, {QStringLiteral("go-on")}), QStringLiteral("Grace Urassa"));
    }

    void aHalfWrittenDeviceEventSurvives()
    {
        const QTemporaryDir folder; // one draft only: the clock stands still, so no draft is the latest
        QCOMPARE(runAndKill(folder, {QStringLiteral("type-event")}), QStringLiteral("kept"));
        QCOMPARE(runAndKill(folder, {QStringLiteral("go-on-event")}), QStringLiteral("SKH20007777 glass"));
    }

    void whatTheWindowCalledSavedIsThereFiftyTimesOfFifty()
    {
        constexpr int rounds = 50;
        for (int number = 1; number <= rounds; ++number) {
            QCOMPARE(runAndKill(m_folder, {QStringLiteral("save"), QString::number(number)}), QStringLiteral("saved"));
            const auto database = Database::open(DataFolder{m_folder.path()}.databaseFile(), m_clock, m_random);
            QVERIFY(database.has_value());
            const ServiceContext context{**database, QStringLiteral("amina")};
            const auto customer =
                CustomerService(context).find(QStringLiteral("+2557126%1").arg(number, 5, 10, QLatin1Char('0')));
            QVERIFY2(customer.has_value(), qPrintable(QString::number(number)));
            const auto devices = DeviceService(context).ofCustomer(customer->id);
            QVERIFY(devices.has_value());
            QCOMPARE(devices->size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowKill)
#include "test_window_kill.moc"
