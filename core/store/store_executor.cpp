#include "core/store/store_executor.h"

StoreExecutor::StoreExecutor(const QString &path, const Clock &clock, Random &random)
    : StoreExecutor(path, clock, random, Use::Everything)
{
}

StoreExecutor::StoreExecutor(const QString &path, const Clock &clock, Random &random, Use use)
    : m_path(path), m_clock(clock), m_random(random)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_context.moveToThread(&m_thread);
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_opened = promise->future();
    // Posted before any work, so every work finds the file open or the reason why not.
    QMetaObject::invokeMethod(
        &m_context,
        [this, promise, use] {
            auto database = use == Use::Reading ? Database::openForReading(m_path, m_clock, m_random)
                                                : Database::open(m_path, m_clock, m_random);
            if (database)
                m_database = std::move(*database);
            else
                m_openError = database.error();
            promise->addResult(database ? Outcome() : Outcome(tl::make_unexpected(m_openError)));
            promise->finish();
        },
        Qt::QueuedConnection);
    m_thread.start();
}

StoreExecutor::~StoreExecutor()
{
    // Behind all work already posted; the connection must close on the thread that opened it.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

std::unique_ptr<StoreExecutor> StoreExecutor::makeReader() const
{
    return std::unique_ptr<StoreExecutor>(new StoreExecutor(m_path, m_clock, m_random, Use::Reading));
}
