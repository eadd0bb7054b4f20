#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/store/database.h"

#include <QObject>

#include <memory>

/// The background worker (design, section 5): polls channels, books payments, asks payers for money, asks for tokens,
/// sends messages, follows refunds and deliveries, holds switched devices to their paid-until date. Each queue is a
/// table; the worker only moves rows along, so it may die anywhere. Accounts are served side by side, each by one job
/// at a time, so that a slow cloud holds up nobody else.
///
/// Lives on one thread with an event loop; `database` belongs to that thread. All references must outlive it.
class Worker final : public QObject
{
    Q_OBJECT
public:
    Worker(Database &database, const IntegrationRegistry &registry, SecretStore &secrets, HttpClient &http,
           QObject *parent = nullptr);
    ~Worker() override;

    /// Settles what an earlier process left in the middle. Call once, before anything else, holding the WorkerLock.
    [[nodiscard]] Outcome recover();

    /// Runs until stop(): a round whenever something is due.
    void start();
    /// One round of everything that is due now; then finished().
    void runOnce();
    /// One poll of every due channel, then on until nothing is left that could progress now; then finished().
    void runUntilIdle();
    /// Ends after the calls under way have answered (at most their time limit); then finished().
    void stop();
    /// Something was queued elsewhere (a desk payment): look now, not at the next tick.
    void wake();

signals:
    void finished();
    /// Rows changed; screens may refresh.
    void progressed();
    /// For the log and the status bar, one sentence.
    void problem(const QString &sentence);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};
