#include "core/services/data_folder.h"
#include "core/services/message_service.h"
#include "core/services/token_service.h"
#include "core/worker/worker_lock.h"
#include "tests/worker/worker_company.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A worker is killed at every step of a payment's life, as by a power cut, and started again: nothing is lost, booked
/// twice, asked for twice or sent twice (design, invariants 2, 4 and 5).
class TestWorkerKill final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<WorkerCompany> m_company;

    enum class End
    {
        Completed,
        Killed
    };
    static constexpr int noPoint = 0;

    /// One life of a worker process: to the end, or to the point.
    [[nodiscard]] End runChild(int point)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(KILL_CHILD),
                    {m_company->folder(), QString::number(m_company->clock.now().ms), QString::number(point)});
        QByteArray output;
        const auto hasStopped = [&] {
            output += child.readAllStandardOutput();
            return output.contains("stopped") || child.state() == QProcess::NotRunning;
        };
        m_services->calin.onSale = [this, &child] {
            if (m_killsDuringSale)
                child.kill();
        };
        if (!QTest::qWaitFor(hasStopped, 20'000))
            qFatal("the worker process hangs before point %d", point);
        m_services->calin.onSale = {};
        if (child.exitStatus() == QProcess::CrashExit && m_killsDuringSale)
            return End::Killed;
        if (!output.contains("stopped")) {
            if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
                qFatal("the worker process failed before point %d", point);
            return End::Completed;
        }
        child.kill();
        if (!child.waitForFinished())
            qFatal("the worker process cannot be killed");
        return End::Killed;
    }

    /// A company with one payment at Paystack that nobody has seen yet.
    void prepare()
    {
        m_company->startOver();
        m_services->forgetAll();
        m_services->paystack.rows.push_back({u"REF-1"_s, 5000, u"MTR-1"_s, m_company->clock.now(), {}});
    }

    /// The next worker, which finds the dead one's lock and its half-done work.
    void runNextWorker()
    {
        m_company->clock.advance(1h);
        const auto lock = must(WorkerLock::tryLock(m_company->folder()));
        m_company->runUntilIdle();
    }

    /// A person looks at what the cloud really did, and says so.
    [[nodiscard]] bool resolveUncertainToken()
    {
        const auto id = m_company->database().readFirst(u"SELECT id FROM token WHERE state = 'uncertain'"_s, {},
                                                        [](const Row &row) { return row.id<TokenId>(0); });
        if (!must(id))
            return false;
        ++m_uncertainTokens;
        TokenService tokens(m_company->context());
        const auto &sales = m_services->calin.sales;
        must(sales.empty() ? tokens.resolveNotIssued(**id) : tokens.resolveIssued(**id, sales.front().token));
        return true;
    }

    [[nodiscard]] bool resolveUncertainMessage()
    {
        const auto id = m_company->database().readFirst(u"SELECT id FROM message WHERE state = 'uncertain'"_s, {},
                                                        [](const Row &row) { return row.id<MessageId>(0); });
        if (!must(id))
            return false;
        ++m_uncertainMessages;
        must(MessageService(m_company->context()).resolve(**id, !m_services->gateway.messages.empty()));
        return true;
    }

    [[nodiscard]] QString whatIsWrong()
    {
        QStringList wrong;
        const auto expect = [&wrong](const char *what, qint64 actual, qint64 expected) {
            if (actual != expected)
                wrong << u"%1: %2 instead of %3"_s.arg(QLatin1String(what)).arg(actual).arg(expected);
        };
        expect("payments", m_company->count(u"SELECT count(*) FROM payment"_s), 1);
        expect("booked payments", m_company->count(u"SELECT count(*) FROM payment WHERE status = 'accepted'"_s), 1);
        expect("journal entries",
               m_company->count(u"SELECT count(*) FROM journal_entry WHERE cause_type = 'payment'"_s), 1);
        expect("tokens", m_company->count(u"SELECT count(*) FROM token"_s), 1);
        expect("issued tokens", m_company->count(u"SELECT count(*) FROM token WHERE state = 'issued'"_s), 1);
        expect("sales at the cloud", qint64(m_services->calin.sales.size()), 1);
        expect("messages", m_company->count(u"SELECT count(*) FROM message"_s), 1);
        expect("messages done",
               m_company->count(u"SELECT count(*) FROM message WHERE state IN ('sent', 'delivered')"_s), 1);
        expect("messages at the gateway", qint64(m_services->gateway.messages.size()), 1);
        const QString problems = m_company->verify();
        return problems.isEmpty() ? wrong.join(u"; "_s) : problems;
    }

    /// Everything after the kill: what nobody may repeat, what a person must decide, and how it ends.
    void finishJourney(int point)
    {
        runNextWorker();
        const QByteArray where = "point " + QByteArray::number(point);
        QVERIFY2(m_services->calin.sales.size() <= 1, where);
        QVERIFY2(m_services->gateway.messages.size() <= 1, where);
        if (resolveUncertainToken())
            runNextWorker();
        if (resolveUncertainMessage())
            runNextWorker();
        const QString wrong = whatIsWrong();
        QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
    }

    bool m_killsDuringSale = false;
    int m_uncertainTokens = 0;
    int m_uncertainMessages = 0;

private slots:
    void initTestCase()
    {
        m_services = std::make_unique<FakeServices>();
        m_company = std::make_unique<WorkerCompany>(*m_services);
        m_company->clock.advance(10s);
        m_company->keep();
    }
    void cleanupTestCase()
    {
        m_company.reset();
        m_services.reset();
    }

    void theWorkerMayBeKilledAtEveryStep()
    {
        QElapsedTimer timer;
        timer.start();
        int point = 1;
        for (;; ++point) {
            prepare();
            const End end = runChild(point);
            finishJourney(point);
            if (QTest::currentTestFailed() || end == End::Completed)
                break;
        }
        qInfo("%d points in %lld ms; %d tokens and %d messages were left to a person", point - 1, timer.elapsed(),
              m_uncertainTokens, m_uncertainMessages);
        QVERIFY2(point > 50, "the journey is too short to be the whole one");
        QVERIFY2(m_uncertainTokens > 0 && m_uncertainMessages > 0, "the dangerous points were not among them");
    }

    void theWorkerMayBeKilledWhileTheCloudSells()
    {
        prepare();
        m_killsDuringSale = true;
        const End end = runChild(noPoint);
        m_killsDuringSale = false;
        QCOMPARE(end, End::Killed);
        QCOMPARE(int(m_services->calin.sales.size()), 1);
        runNextWorker();
        QCOMPARE(m_company->text(u"SELECT state FROM token"_s), u"uncertain"_s);
        QCOMPARE(int(m_services->calin.sales.size()), 1);
        finishJourney(0);
    }

    void theWorkerMayBeKilledAgainAndAgain()
    {
        // Every worker gets a little further than the one before; none finishes its work undisturbed.
        prepare();
        for (int point = 1; runChild(point) == End::Killed; point += 7)
            m_company->clock.advance(1h);
        finishJourney(0);
    }
};

QTEST_GUILESS_MAIN(TestWorkerKill)
#include "test_worker_kill.moc"
