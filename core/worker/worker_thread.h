#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"

#include <QObject>

#include <memory>

/// The worker inside the window: a thread with its own connection, HTTP client and Worker. Takes the WorkerLock; while
/// another process is the worker it stands by and takes over when that one ends.
class WorkerThread final : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Starting,
        Working,
        StandingBy,
        Stopped
    };
    Q_ENUM(State)

    WorkerThread(QString dataFolder, const Clock &clock, Random &random, const IntegrationRegistry &registry,
                 SecretStore &secrets, QObject *parent = nullptr);
    /// Stops and waits for the calls under way.
    ~WorkerThread() override;

    void start();
    void wake();

signals:
    void stateChanged(WorkerThread::State state);
    void progressed();
    void problem(const QString &sentence);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};
