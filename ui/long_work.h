#pragma once

#include "core/base/random.h"
#include "core/base/work_progress.h"
#include "core/services/context.h"
#include "core/store/deliver.h"
#include "core/store/store_executor.h"

#include <QObject>
#include <QTimer>

#include <atomic>

class Session;

/// Work on the company's file that may take long, on a thread and a connection of its own: lists and forms go on
/// meanwhile. Lives on the ui thread. Destroying it waits until the work has stopped; a page that goes away abandons it
/// instead, and never waits.
class LongWork final : public QObject
{
    Q_OBJECT
public:
    explicit LongWork(Session &session);
    ~LongWork() override;

    /// Called by the work, on its own thread.
    using Progress = WorkProgress;

    /// Runs `work(ServiceContext, Progress)`, which answers a Result, and hands that to `onResult` on the ui thread.
    /// One work at a time: a new one stops the one before, whose answer is dropped.
    template <typename Work, typename OnResult>
    void run(Work work, OnResult onResult)
    {
        using Value = std::invoke_result_t<Work, ServiceContext, Progress>;
        const auto generation = begin();
        auto future =
            m_store->run([this, generation, user = m_user, work = std::move(work)](Database &database) mutable {
                return work(ServiceContext{database, user}, progressOf(generation));
            });
        deliver<Value>(std::move(future), this,
                       [this, generation, onResult = std::move(onResult)](const Value &result) {
                           if (generation != m_generation)
                               return;
                           end();
                           if (!m_isAbandoned)
                               onResult(result);
                       });
    }

    void cancel();
    /// Stops the work, drops its answer and deletes this object once nothing runs any more.
    void abandon();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void runningChanged(bool isRunning);
    /// 0 to 1000.
    void progressed(int thousandths);

private:
    [[nodiscard]] int begin();
    void end();
    [[nodiscard]] Progress progressOf(int generation);

    Session &m_session;
    SystemRandom m_random;
    QString m_user;
    QString m_path;
    int m_generation = 0;
    bool m_isRunning = false;
    bool m_isAbandoned = false;
    QTimer m_timer;
    std::atomic<int> m_allowed = 0; ///< the generation that may go on; another one stops
    std::atomic<int> m_thousandths = 0;
    std::unique_ptr<StoreExecutor> m_store; ///< last: it goes first, and waits for the work that uses the others
};
