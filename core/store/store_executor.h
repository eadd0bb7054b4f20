#pragma once

#include "core/store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

/// One connection on one thread of its own; work is posted to it and answers return as futures (engineering style,
/// section 6). Destroying it waits for the work already posted.
/// Receive with deliver().
class StoreExecutor
{
public:
    /// `clock` and `random` must outlive the executor. Opening happens on the store's thread; see opened().
    StoreExecutor(const QString &path, const Clock &clock, Random &random);
    ~StoreExecutor();

    /// Whether the file could be opened and migrated.
    [[nodiscard]] QFuture<Outcome> opened() const { return m_opened; }

    /// Runs `work(Database &)` on the store's thread; `work` returns a Result. When the file could not be opened, the
    /// answer is that error. Cancelling the future drops work that has not begun.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Value = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, work = std::move(work)]() mutable {
                if (!promise->isCanceled())
                    promise->addResult(m_database ? work(*m_database) : Value(tl::make_unexpected(m_openError)));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QObject m_context; ///< lives on m_thread
    QThread m_thread;
    std::unique_ptr<Database> m_database; ///< touched on m_thread only
    Error m_openError;
    QFuture<Outcome> m_opened;
};
