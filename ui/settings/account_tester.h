#pragma once

#include "core/services/account_service.h"
#include "ui/session.h"

#include <QThread>

/// Runs an integration's harmless calls on a thread of its own, so that neither the window nor the store waits for a
/// network. Destroying it abandons a call under way.
class AccountTester final : public QObject
{
    Q_OBJECT
public:
    AccountTester(Session &session, QObject *parent);
    ~AccountTester() override;

    /// `done` is called on the ui thread, once; not after the tester is gone.
    void test(const AccountView &account, std::function<void(const Result<QString> &)> done);
    /// Whether this manufacturer's cloud knows the serial (TokenIssuer::findDevice()); `done` as for test().
    void findDevice(const AccountView &account, const QString &serial,
                    std::function<void(const Result<MappingState> &)> done);

private:
    /// Makes a `Call` with the account's secrets, and starts it with `details`.
    template <typename Call, typename T, typename... Details>
    void ask(const AccountView &account, std::function<void(const Result<T> &)> done, Details... details);

    Session &m_session;
    QThread m_thread;
    QObject *m_context; ///< lives on m_thread; owner of the calls under way
};
