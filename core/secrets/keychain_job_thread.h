#pragma once

#include <qt6keychain/keychain.h>

#include <QThread>

#include <chrono>
#include <functional>
#include <optional>

/// What a finished QtKeychain job said.
struct KeychainAnswer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString message;
    QString text;  ///< of a read job
};

/// The one thread of the process on which QtKeychain runs. QtKeychain 0.13 keeps a single queue of jobs, not guarded, which
/// belongs to the thread that used it first and stops for ever when that thread does; and its Secret Service backend needs
/// an event loop of GLib's kind. Neither can be asked of the callers, so their jobs come here.
class KeychainJobThread final
{
public:
    /// The process's own; started at the first call, stopped when the process ends.
    [[nodiscard]] static KeychainJobThread &shared();
    ~KeychainJobThread();
    Q_DISABLE_COPY_MOVE(KeychainJobThread)

    /// Runs the job that `makeJob` makes (on the keychain thread) and waits for its end, at most `limit`; nothing when the
    /// time is over. The job itself cannot be called back: it ends when the keychain answers, and later jobs wait for it.
    [[nodiscard]] std::optional<KeychainAnswer> run(std::function<QKeychain::Job *()> makeJob,
                                                    std::chrono::milliseconds limit);

private:
    KeychainJobThread();

    QThread m_thread;
    QObject m_context;
};
