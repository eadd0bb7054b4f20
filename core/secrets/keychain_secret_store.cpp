#include "core/secrets/keychain_secret_store.h"

#include "core/secrets/keychain_job_thread.h"
#include "core/secrets/secret_rules.h"
#include "core/secrets/secret_service_probe.h"

using namespace Qt::StringLiterals;

namespace {

template <typename KeychainJob>
KeychainJob *makeJob(const QString &name)
{
    auto *job = new KeychainJob(u"MPManager"_s);  // deletes itself when finished
    job->setKey(name);
    return job;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit) : m_limit(limit) {}

Result<SecretString> KeychainSecretStore::read(const QString &account, const QString &key)
{
    const QString name = secretName(account, key);
    MPM_TRY(const auto answer, run([name] { return makeJob<QKeychain::ReadPasswordJob>(name); }));
    if (answer.error == QKeychain::EntryNotFound)
        return secretMissing(account, key);
    return SecretString(answer.text);
}

Outcome KeychainSecretStore::write(const QString &account, const QString &key, const SecretString &value)
{
    MPM_CHECK(checkSecret(account, key, value));
    const QString name = secretName(account, key);
    MPM_TRY(const auto answer, run([name, value] {
                auto *job = makeJob<QKeychain::WritePasswordJob>(name);
                job->setTextData(value.reveal());
                return job;
            }));
    if (answer.error == QKeychain::EntryNotFound)
        return keychainUnavailable(u"The keychain has no place to keep a secret: create a default keyring."_s,
                                   answer.message);
    return {};
}

Outcome KeychainSecretStore::remove(const QString &account, const QString &key)
{
    const QString name = secretName(account, key);
    MPM_CHECK(run([name] { return makeJob<QKeychain::DeletePasswordJob>(name); }));
    return {};
}

QString KeychainSecretStore::description() const
{
    return u"Secret Service"_s;
}

/// The answer of a job that was done or found nothing; every other end is "keychain_unavailable".
Result<KeychainAnswer> KeychainSecretStore::run(std::function<QKeychain::Job *()> makeJob) const
{
    const SecretServiceState before = probeSecretService();
    MPM_CHECK(checkUsable(before));

    auto answer = KeychainJobThread::shared().run(std::move(makeJob), m_limit);
    if (!answer)
        return keychainUnavailable(u"The keychain did not answer within %1 seconds: unlock it and try again."_s.arg(
            std::chrono::duration_cast<std::chrono::seconds>(m_limit).count()));
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return keychainUnavailable(u"The keychain refused: %1. Unlock it and try again."_s.arg(answer->message),
                                   QString::number(answer->error));
    // A user who closes the question leaves the keychain locked, which the library reports as "nothing there".
    if (before == SecretServiceState::Locked && probeSecretService() != SecretServiceState::Unlocked)
        return keychainUnavailable(u"The keychain was not unlocked: unlock it and try again."_s);
    return std::move(*answer);
}
