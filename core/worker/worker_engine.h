#pragma once

#include "core/providers/qt_http_client.h"
#include "core/worker/worker.h"
#include "core/worker/worker_lock.h"
#include "core/worker/worker_thread.h"

#include <QTimer>

/// What lives on the window's worker thread: waits for the lock, then opens the company's file and works. Made
/// anywhere, moved to its thread before begin(), destroyed on it.
class WorkerEngine final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString dataFolder;
        const Clock &clock;
        Random &random;
        const IntegrationRegistry &registry;
        SecretStore &secrets;
    };
    explicit WorkerEngine(Parts parts);
    ~WorkerEngine() override;

    void begin();
    void wake();
    /// Ends after the calls under way, or when they take too long; then stopped().
    void stop();

signals:
    void stateChanged(WorkerThread::State state);
    void progressed();
    void problem(const QString &sentence);
    void stopped();

private:
    void tryToWork();
    [[nodiscard]] Outcome setUp();
    void tearDown();
    void setState(WorkerThread::State state);
    void complain(const Error &error);

    Parts m_parts;
    // In this order: the worker goes first, the lock last.
    std::unique_ptr<WorkerLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QtHttpClient> m_http;
    std::unique_ptr<Worker> m_worker;
    QTimer m_retry;
    WorkerThread::State m_state = WorkerThread::State::Starting;
    QString m_lastComplaint;
};
