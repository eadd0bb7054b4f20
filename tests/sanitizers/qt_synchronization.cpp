// Part of every program of the tsan build, and of no other (cmake/CompilerSettings.cmake).
//
// The thread sanitizer knows only the synchronisation it can see, and Debian's Qt is not instrumented: an event handed
// to another thread looks to it like a race. These functions stand before Qt's own of the same name, tell the sanitizer
// which thread hands over to which, and then call Qt's. Qt's QMutex tells it by itself (qtsan_impl.h).
// What this hides: a signal counts as handed to whoever handles any event afterwards, for its receivers are not known.

#include <QCoreApplication>
#include <QFutureInterface>
#include <QThread>

#include <sanitizer/tsan_interface.h>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

#include <dlfcn.h>
#include <sched.h>

extern "C" const char mpmQtSynchronization = 0; // the linker is told to look for it, and so takes this file in

namespace {

template <typename Function>
Function *ofQt(const char *mangledName)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangledName));
}

// -- Events: what was done before posting has happened before the receiver handles it.

char signalKey;

bool seeEvent(void **receiverEventResult)
{
    __tsan_acquire(receiverEventResult[0]);
    __tsan_acquire(&signalKey);
    return false; // not handled: go on
}

const bool isWatching = QInternal::registerCallback(QInternal::EventNotifyCallback, seeEvent);

// -- Threads: Qt does not join them, it waits for a note of the thread that it is about to end.

using Ended = std::shared_ptr<std::atomic<bool>>;

struct Threads
{
    std::mutex mutex;
    std::map<const QThread *, Ended> ended;
};

Threads &threads()
{
    static Threads all;
    return all;
}

struct TellsTheEnd
{
    Ended ended;
    ~TellsTheEnd()
    {
        if (ended)
            *ended = true;
    }
};

void tellAtTheEnd(const Ended &ended)
{
    thread_local TellsTheEnd atExit;
    atExit.ended = ended;
}

} // namespace

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static auto *const real =
        ofQt<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    __tsan_release(receiver);
    real(receiver, event, priority);
}

void QObject::deleteLater()
{
    static auto *const real = ofQt<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    __tsan_release(this);
    real(this);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static auto *const real = ofQt<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(object);
    return real(object, slot, type, result);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int signal, void **arguments)
{
    static auto *const real =
        ofQt<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(&signalKey);
    real(sender, metaObject, signal, arguments);
}

void QThread::start(Priority priority)
{
    static auto *const real = ofQt<void(QThread *, Priority)>("_ZN7QThread5startENS_8PriorityE");
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    {
        const std::lock_guard lock(threads().mutex);
        threads().ended[this] = ended;
    }
    connect(
        this, &QThread::started, this, [ended] { tellAtTheEnd(ended); },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *const real = ofQt<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    if (!real(this, deadline))
        return false;
    Ended ended;
    {
        const std::lock_guard lock(threads().mutex);
        ended = std::exchange(threads().ended[this], nullptr);
    }
    while (ended && !*ended)
        sched_yield();
    return true;
}

// -- Futures: `d` is what all that share one have in common.

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    static auto *const real =
        ofQt<void(QFutureInterfaceBase *, int, int)>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    __tsan_release(d);
    real(this, begin, end);
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const real = ofQt<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(d);
    real(this);
}

bool QFutureInterfaceBase::isFinished() const
{
    static auto *const real = ofQt<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool is = real(this);
    __tsan_acquire(d);
    return is;
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *const real = ofQt<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    __tsan_acquire(d);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *const real = ofQt<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    __tsan_acquire(d);
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> function,
                                           QFutureInterfaceBasePrivate *next)
{
    using Continuation = std::function<void(const QFutureInterfaceBase &)>;
    static auto *const real = ofQt<void(QFutureInterfaceBase *, Continuation, QFutureInterfaceBasePrivate *)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    __tsan_release(d);
    real(
        this,
        [key = d, function = std::move(function)](const QFutureInterfaceBase &parent) {
            __tsan_acquire(key);
            function(parent);
        },
        next);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *const real = ofQt<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool isShared = real(this);
    __tsan_acquire(d);
    return isShared;
}
