#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

/// Hands the value of `future` to `onValue` on the application's thread, where `receiver` lives; not at all once
/// `receiver` is gone. Always later, never from inside this call, and the answers of one executor come in the order of
/// their questions. Use it instead of future.then(receiver, ...): in Qt 6.4 that one looks at the receiver on the
/// thread that finishes, so it asserts in a debug build when the receiver is gone, and races with one that is just
/// being destroyed; and it calls at once when the future has finished already, so that a quick answer overtakes the one
/// before.
template <typename T, typename OnValue>
void deliver(QFuture<T> future, QObject *receiver, OnValue onValue)
{
    future.then([application = QCoreApplication::instance(), receiver = QPointer<QObject>(receiver),
                 onValue = std::move(onValue)](const T &value) mutable {
        QMetaObject::invokeMethod(
            application,
            [receiver, onValue = std::move(onValue), value]() mutable {
                if (receiver)
                    onValue(value);
            },
            Qt::QueuedConnection);
    });
}
