#include "core/secrets/keychain_job_thread.h"

#include <QAbstractEventDispatcher>

#include <future>

using namespace Qt::StringLiterals;

namespace {

KeychainAnswer answerOf(QKeychain::Job *job)
{
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return {job->error(), job->errorString(), read ? read->textData() : QString()};
}

void start(QKeychain::Job *job, const std::shared_ptr<std::promise<KeychainAnswer>> &promise)
{
    job->setInsecureFallback(false);  // the fallback is a plain-text file (design, invariant 9)
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [promise](QKeychain::Job *finished) { promise->set_value(answerOf(finished)); });
    job->start();
}

} // namespace

KeychainJobThread &KeychainJobThread::shared()
{
    static KeychainJobThread thread;
    return thread;
}

KeychainJobThread::KeychainJobThread()
{
    m_thread.setObjectName(u"keychain"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

KeychainJobThread::~KeychainJobThread()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<KeychainAnswer> KeychainJobThread::run(std::function<QKeychain::Job *()> makeJob,
                                                     std::chrono::milliseconds limit)
{
    const auto promise = std::make_shared<std::promise<KeychainAnswer>>();
    auto answer = promise->get_future();
    const auto work = [promise, makeJob = std::move(makeJob)] {
        // Another event loop would never deliver the answer of the Secret Service.
        if (QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"))
            start(makeJob(), promise);
        else
            promise->set_value({QKeychain::NoBackendAvailable,
                                u"Qt runs without GLib (QT_NO_GLIB is set, or Qt was built without it)"_s, {}});
    };
    if (!QMetaObject::invokeMethod(&m_context, work, Qt::QueuedConnection))
        return std::nullopt;
    if (answer.wait_for(limit) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}
