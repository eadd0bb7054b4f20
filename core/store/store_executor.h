#pragma once

#include "core/store/interruptible.h"

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

    /// A further connection on a thread of its own that only reads: what takes long there holds up no saving here.
    /// This one must have opened the file before.
    [[nodiscard]] std::unique_ptr<StoreExecutor> makeReader() const;

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

    /// The same for reading that may be cancelled while it runs; its answer is then an error of code Cancelled.
    template <typename Work>
    [[nodiscard]] auto run(const Cancellation &cancellation, Work work)
    {
        return run([cancellation, work = std::move(work)](Database &database) mutable {
            using Value = std::invoke_result_t<Work, Database &>;
            if (cancellation.isCancelled())
                return Value(cancelledError());
            const Interruptible scope(database, cancellation);
            return work(database);
        });
    }

private:
    enum class Use
    {
        Everything,
        Reading
    };
    StoreExecutor(const QString &path, const Clock &clock, Random &random, Use use);

    QString m_path;
    const Clock &m_clock;
    Random &m_random;
    QObject m_context; ///< lives on m_thread
    QThread m_thread;
    std::unique_ptr<Database> m_database; ///< touched on m_thread only
    Error m_openError;
    QFuture<Outcome> m_opened;
};
