#include "core/store/deliver.h"
#include "core/store/store_executor.h"
#include "tests/store/store_fixture.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestExecutor final : public QObject
{
    Q_OBJECT
private slots:
    void answersArriveOnTheReceiversThread()
    {
        StoreFixture store;
        StoreExecutor executor(store.path(), store.clock, store.random);
        QObject receiver;
        QThread *workThread = nullptr;
        QThread *answerThread = nullptr;
        qint64 answer = 0;

        auto future = executor.run([&](Database &database) {
            workThread = QThread::currentThread();
            return database.readInteger(u"SELECT 6 * 7"_s);
        });
        deliver(future, &receiver, [&](const Result<qint64> &result) {
            answerThread = QThread::currentThread();
            answer = result.value_or(0);
        });

        QTRY_COMPARE(answer, 42);
        QCOMPARE(answerThread, QThread::currentThread());
        QVERIFY(workThread != QThread::currentThread());
    }

    void aQuickAnswerNeverOvertakesTheOneBefore()
    {
        StoreFixture store;
        StoreExecutor executor(store.path(), store.clock, store.random);
        QObject receiver;
        QList<int> order;
        deliver(executor.run([](Database &database) { return database.readInteger(u"SELECT 1"_s); }), &receiver,
                [&](const Result<qint64> &) { order.append(1); });
        auto second = executor.run([](Database &database) { return database.readInteger(u"SELECT 2"_s); });
        second.waitForFinished(); // both are answered before anybody listens to the second

        deliver(second, &receiver, [&](const Result<qint64> &) { order.append(2); });

        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, (QList<int>{1, 2}));
    }

    /// An answer may be there before, while or after somebody begins to wait for it: the pauses go through all of that.
    void everyAnswerIsDeliveredExactlyOnce()
    {
        constexpr int asked = 100'000;
        StoreFixture store;
        StoreExecutor executor(store.path(), store.clock, store.random);
        QObject receiver;
        std::vector<int> delivered;
        for (int i = 0; i < asked; ++i) {
            auto answer = executor.run([i](Database &) -> Result<int> { return i; });
            const auto end = std::chrono::steady_clock::now() + std::chrono::nanoseconds(i * 37 % 40000);
            while (std::chrono::steady_clock::now() < end)
                ;
            deliver(answer, &receiver,
                    [&delivered](const Result<int> &value) { delivered.push_back(value.value_or(-1)); });
            answer.waitForFinished();
        }
        QCoreApplication::processEvents();
        QCOMPARE(delivered.size(), size_t(asked));
        QVERIFY(std::is_sorted(delivered.begin(), delivered.end()));
    }

    void workIsDoneInTheOrderItWasPosted()
    {
        StoreFixture store;
        std::vector<int> order;
        {
            StoreExecutor executor(store.path(), store.clock, store.random);
            for (int i = 0; i < 50; ++i)
                (void)executor.run([&order, i](Database &) -> Outcome {
                    order.push_back(i);
                    return {};
                });
        }
        QCOMPARE(order.size(), size_t(50));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void cancelledWorkIsNotBegun()
    {
        StoreFixture store;
        StoreExecutor executor(store.path(), store.clock, store.random);
        QSemaphore gate;
        std::atomic<bool> wasRun = false;
        auto blocking = executor.run([&](Database &) -> Outcome {
            gate.acquire();
            return {};
        });
        auto cancelled = executor.run([&](Database &) -> Outcome {
            wasRun = true;
            return {};
        });

        cancelled.cancel();
        gate.release();
        blocking.waitForFinished();
        auto last = executor.run([](Database &) -> Outcome { return {}; });
        last.waitForFinished();

        QVERIFY(!wasRun);
        QVERIFY(cancelled.isCanceled());
    }

    void destructionWaitsForPostedWork()
    {
        StoreFixture store;
        {
            StoreExecutor executor(store.path(), store.clock, store.random);
            (void)executor.run([&](Database &database) -> Outcome {
                MPM_TRY(auto transaction, Transaction::begin(database));
                MPM_CHECK(transaction.insert("cluster"_L1, clusterFields(QByteArray(16, 'k'), u"North"_s)));
                return transaction.commit();
            });
        }
        QCOMPARE(require(store.open()->readInteger(u"SELECT count(*) FROM cluster"_s)), 1);
    }

    void destructionLeavesNoConnectionBehind()
    {
        StoreFixture store;
        QTest::failOnWarning(QRegularExpression(u".*"_s)); // Qt warns when a connection ends on another thread
        const QStringList before = QSqlDatabase::connectionNames();
        {
            StoreExecutor executor(store.path(), store.clock, store.random);
            executor.opened().waitForFinished();
            QVERIFY(executor.opened().result().has_value());
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void aFileThatCannotBeOpenedAnswersEveryWorkWithTheReason()
    {
        StoreFixture store;
        StoreExecutor executor(store.path(u"no/such/company.mpm"_s), store.clock, store.random);
        auto answer = executor.run([](Database &database) { return database.readInteger(u"SELECT 1"_s); });
        answer.waitForFinished();
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().reason, u"not_writable"_s);
        QCOMPARE(executor.opened().result().error().reason, u"not_writable"_s);
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        StoreFixture store;
        StoreExecutor executor(store.path(), store.clock, store.random);
        auto receiver = std::make_unique<QObject>();
        bool wasCalled = false;
        auto answer = executor.run([](Database &database) { return database.readInteger(u"SELECT 1"_s); });
        deliver(answer, receiver.get(), [&](const Result<qint64> &) { wasCalled = true; });
        receiver.reset();
        auto last = executor.run([](Database &) -> Outcome { return {}; });
        last.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!wasCalled);
    }

    void twoExecutorsMayShareOneFile()
    {
        StoreFixture store;
        StoreExecutor first(store.path(), store.clock, store.random);
        StoreExecutor second(store.path(), store.clock, store.random);
        const auto write = [](int which) {
            return [which](Database &database) -> Outcome {
                for (int i = 0; i < 20; ++i) {
                    MPM_TRY(auto transaction, Transaction::begin(database));
                    MPM_CHECK(transaction.insert("cluster"_L1,
                                                 clusterFields(QByteArray::number(which * 1000 + i), u"North"_s)));
                    MPM_CHECK(transaction.commit());
                }
                return {};
            };
        };
        auto one = first.run(write(1));
        auto two = second.run(write(2));
        require(one.result());
        require(two.result());
        auto count = first.run([](Database &database) {
            return database.readInteger(
                u"SELECT count(*) = 40 AND (SELECT max(origin_seq) FROM outbox) = 40 FROM cluster"_s);
        });
        QCOMPARE(require(count.result()), 1);
    }
};

QTEST_GUILESS_MAIN(TestExecutor)
#include "test_executor.moc"
