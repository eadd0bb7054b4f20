#include "core/worker/worker_engine.h"

#include "core/services/data_folder.h"

namespace {

constexpr std::chrono::seconds retryEvery{5};
/// A window that was closed must go. A call that is cut off here is no loss: its attempt is on disk, so recover() makes
/// its outcome uncertain at the next start, and it is never repeated blindly.
constexpr std::chrono::seconds patienceAtStop{5};

} // namespace

WorkerEngine::WorkerEngine(Parts parts) : m_parts(std::move(parts)), m_retry(this)
{
    QObject::connect(&m_retry, &QTimer::timeout, this, &WorkerEngine::tryToWork);
}

WorkerEngine::~WorkerEngine() = default;

void WorkerEngine::begin()
{
    m_retry.start(retryEvery);
    tryToWork();
}

void WorkerEngine::tryToWork()
{
    if (const auto outcome = setUp(); !outcome) {
        tearDown();
        setState(WorkerThread::State::StandingBy);
        if (outcome.error().reason != QLatin1String("worker_running"))
            complain(outcome.error());
        return;
    }
    m_retry.stop();
    setState(WorkerThread::State::Working);
    m_worker->start();
}

Outcome WorkerEngine::setUp()
{
    MPM_TRY(m_lock, WorkerLock::tryLock(m_parts.dataFolder));
    MPM_TRY(m_database, Database::open(DataFolder{m_parts.dataFolder}.databaseFile(), m_parts.clock, m_parts.random));
    m_http = std::make_unique<QtHttpClient>();
    m_worker = std::make_unique<Worker>(*m_database, m_parts.registry, m_parts.secrets, *m_http);
    QObject::connect(m_worker.get(), &Worker::progressed, this, &WorkerEngine::progressed);
    QObject::connect(m_worker.get(), &Worker::problem, this, &WorkerEngine::problem);
    return m_worker->recover();
}

void WorkerEngine::wake()
{
    if (m_worker)
        m_worker->wake();
}

void WorkerEngine::stop()
{
    m_retry.stop();
    const auto finish = [this] {
        if (m_state == WorkerThread::State::Stopped)
            return;
        tearDown();
        setState(WorkerThread::State::Stopped);
        emit stopped();
    };
    if (!m_worker) {
        finish();
        return;
    }
    // Queued: the worker is not destroyed inside its own signal.
    QObject::connect(m_worker.get(), &Worker::finished, this, finish, Qt::QueuedConnection);
    QTimer::singleShot(patienceAtStop, this, finish);
    m_worker->stop();
}

void WorkerEngine::tearDown()
{
    m_worker.reset();
    m_http.reset();
    m_database.reset();
    m_lock.reset();
}

void WorkerEngine::setState(WorkerThread::State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void WorkerEngine::complain(const Error &error)
{
    if (error.detail == m_lastComplaint)
        return;
    m_lastComplaint = error.detail;
    emit problem(error.detail);
}
