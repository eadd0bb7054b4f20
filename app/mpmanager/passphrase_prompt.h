#pragma once

#include "core/secrets/vault_file.h"
#include "ui/dialogs.h"

#include <QObject>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>

/// Asks the person for the vault's passphrase, for threads that need a secret. Lives on the ui thread.
class PassphrasePrompt final : public QObject
{
    Q_OBJECT
public:
    PassphrasePrompt(Dialogs &dialogs, QString dataFolder);

    /// Blocks until the person has answered: never call from the ui thread. The variable MPM_VAULT_PASSPHRASE answers
    /// instead of the person where it is set, once.
    [[nodiscard]] Result<SecretString> ask();
    /// Whether another try makes sense: the last answer was a passphrase, not a refusal.
    [[nodiscard]] bool mayAskAgain() const { return m_mayAskAgain; }
    /// Refuses everybody who waits and whoever asks later, so that no thread is left hanging when the program ends.
    void close();

private:
    void openDialog(bool isNew);
    void answer(const Result<SecretString> &passphrase);

    Dialogs &m_dialogs;
    QString m_dataFolder;
    std::mutex m_mutex; ///< guards the two below
    std::shared_ptr<std::promise<Result<SecretString>>> m_waiting;
    bool m_isClosed = false;
    std::atomic<bool> m_mayAskAgain = false;
    std::atomic<bool> m_isRetry = false;
};
