#include "tests/bench/generator.h"
#include "tests/bench/window_walk.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/filled_company.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

#include <mutex>

using namespace std::chrono_literals;

namespace {

/// Far more than is asked for, so that the watch may have its own turn late.
constexpr auto block = 1s;
constexpr auto reported = 300ms;

/// Which SQL runs on the thread of the window, on whatever connection: SQLite calls this for every one that is opened.
class SqlOnUiThread
{
public:
    static void watch() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&SqlOnUiThread::begin)); }
    static void stop() { sqlite3_reset_auto_extension(); }
    [[nodiscard]] static QStringList take()
    {
        const std::scoped_lock guard(s_mutex);
        return std::exchange(s_found, {});
    }
    [[nodiscard]] static qint64 elsewhere() { return s_elsewhere; }

private:
    static int begin(sqlite3 *handle, const char **, const void *)
    {
        return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &SqlOnUiThread::note, nullptr);
    }
    static int note(unsigned, void *, void *statement, void *)
    {
        if (QThread::currentThread() != QCoreApplication::instance()->thread()) {
            ++s_elsewhere;
            return 0;
        }
        const std::scoped_lock guard(s_mutex);
        s_found.append(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
        return 0;
    }

    static inline std::mutex s_mutex;
    static inline QStringList s_found;
    static inline std::atomic<qint64> s_elsewhere = 0;
};

} // namespace

class TestEventLoop final : public QObject
{
    Q_OBJECT
private slots:
    void theWatchReportsABlockedLoop()
    {
        EventLoopWatch watch;
        QTest::qWait(20);
        (void)watch.takeLongest();

        std::this_thread::sleep_for(block);
        QCoreApplication::processEvents();

        QVERIFY(watch.takeLongest().wait >= reported);
    }

    void theWatchReportsABlockThatLastsStill()
    {
        EventLoopWatch watch;
        QTest::qWait(20);
        (void)watch.takeLongest();

        std::this_thread::sleep_for(block);

        QVERIFY(watch.takeLongest().wait >= reported);
    }

    void sqlOnTheThreadOfTheWindowIsSeen()
    {
        SqlOnUiThread::watch();
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &handle), SQLITE_OK);

        QCOMPARE(sqlite3_exec(handle, "SELECT 1", nullptr, nullptr, nullptr), SQLITE_OK);

        QCOMPARE(SqlOnUiThread::take(), QStringList{QStringLiteral("SELECT 1")});
        sqlite3_close(handle);
        SqlOnUiThread::stop();
    }

    void theWindowRunsNoSqlOnItsOwnThread()
    {
        constexpr CompanySize size{20'000, 20'000};
        QTemporaryDir folder;
        generateCompany(folder.path(), size);
        SqlOnUiThread::watch();
        FakeClock clock(generatedEnd());
        FilledCompany company(clock, folder.path());
        MainWindow window(company.session(), company.worker(), company.dialogs);
        window.show();
        QStringList blocked;
        WindowWalk walk(window, company.session(), [&blocked](const WindowWalk::Step &step) {
            for (const auto &sql : SqlOnUiThread::take())
                blocked.append(step.name + QStringLiteral(": ") + sql);
        });
        walk.holding = 500ms;
        const qint64 before = SqlOnUiThread::elsewhere();

        walk.run(wantedCustomers(size.customers));

        QCOMPARE(blocked, QStringList());
        QVERIFY(SqlOnUiThread::elsewhere() > before + 100);
        SqlOnUiThread::stop();
    }
};

QTEST_MAIN(TestEventLoop)
#include "test_event_loop.moc"
