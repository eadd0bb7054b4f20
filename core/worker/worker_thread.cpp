#include "core/worker/worker_thread.h"

#include "core/worker/worker_engine.h"

#include <QThread>

class WorkerThread::Impl
{
public:
    explicit Impl(WorkerEngine::Parts parts) : engine(new WorkerEngine(std::move(parts)))
    {
        engine->moveToThread(&thread);
        thread.setObjectName(QStringLiteral("worker"));
        QObject::connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
        QObject::connect(engine, &WorkerEngine::stopped, &thread, &QThread::quit, Qt::DirectConnection);
    }

    QThread thread;
    WorkerEngine *engine; ///< lives on `thread`, and is deleted there when its event loop ends
};

WorkerThread::WorkerThread(QString dataFolder, const Clock &clock, Random &random, const IntegrationRegistry &registry,
                           SecretStore &secrets, QObject *parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(WorkerEngine::Parts{std::move(dataFolder), clock, random, registry, secrets}))
{
    QObject::connect(m_impl->engine, &WorkerEngine::stateChanged, this, &WorkerThread::stateChanged);
    QObject::connect(m_impl->engine, &WorkerEngine::progressed, this, &WorkerThread::progressed);
    QObject::connect(m_impl->engine, &WorkerEngine::problem, this, &WorkerThread::problem);
}

WorkerThread::~WorkerThread()
{
    if (!m_impl->thread.isRunning()) { // never started
        delete m_impl->engine;
        return;
    }
    QMetaObject::invokeMethod(m_impl->engine, &WorkerEngine::stop, Qt::QueuedConnection);
    m_impl->thread.wait();
}

void WorkerThread::start()
{
    if (m_impl->thread.isRunning())
        return;
    m_impl->thread.start();
    QMetaObject::invokeMethod(m_impl->engine, &WorkerEngine::begin, Qt::QueuedConnection);
}

void WorkerThread::wake()
{
    QMetaObject::invokeMethod(m_impl->engine, &WorkerEngine::wake, Qt::QueuedConnection);
}
