#pragma once

#include "core/services/worker_status.h"
#include "core/worker/worker_thread.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QTimer;
class ToneLabel;

/// The right part of the status bar: network as the worker sees it, entries waiting, the worker, the user, the data
/// file.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(Session &session);

    void setWorkerState(WorkerThread::State state);
    /// A problem of the worker: shown as the tool tip of its state until it works again.
    void setWorkerProblem(const QString &sentence);
    void refresh();

    /// What the accounts' last dealings say about the network. Empty: no account needs it.
    [[nodiscard]] static std::optional<bool> isOnline(const std::vector<AccountView> &accounts,
                                                      const IntegrationRegistry &registry);

signals:
    /// Once, when it begins: the computer's clock cannot be right.
    void clockDoubted(const QString &sentence);

private:
    void show(const WorkerStatus &status);
    void showClock(const ClockState &clock);
    void showCompany();

    Session &m_session;
    ToneLabel *m_clock;
    ToneLabel *m_network;
    ToneLabel *m_waiting;
    ToneLabel *m_worker;
    QLabel *m_user;
    QLabel *m_company;
    QTimer *m_timer;
    bool m_isAsking = false;
};
