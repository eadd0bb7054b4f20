#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QThread>

/// Hands the value of `future` to `onValue` on the application's thread, where `receiver` lives and where this is
/// called; not at all once `receiver` is gone. Always later, never from inside this call, and the answers of one
/// executor come in the order of their questions. Use it instead of future.then(): in Qt 6.4 a continuation that is
/// attached just while the future finishes runs twice and crashes, and one with a receiver looks at it on the thread
/// that finishes, where it may be gone.
template <typename T, typename OnValue>
void deliver(QFuture<T> future, QObject *receiver, OnValue onValue)
{
    auto *application = QCoreApplication::instance();
    Q_ASSERT(QThread::currentThread() == application->thread());
    // Belongs to the application and not to the receiver: that one may be gone before the answer.
    auto *watcher = new QFutureWatcher<T>(application);
    QObject::connect(watcher, &QFutureWatcherBase::finished, application,
                     [watcher, receiver = QPointer<QObject>(receiver), onValue = std::move(onValue)]() mutable {
                         watcher->deleteLater();
                         if (receiver && watcher->future().resultCount() > 0)
                             onValue(watcher->result());
                     });
    watcher->setFuture(future);
}
