#include "app/mpmanager/passphrase_prompt.h"

#include <QApplication>
#include <QFile>

namespace {

Result<SecretString> refusedByPerson()
{
    return failure(ErrorCode::Environment, QStringLiteral("vault_locked"),
                   QStringLiteral("The passphrase was not given."));
}

} // namespace

PassphrasePrompt::PassphrasePrompt(Dialogs &dialogs, QString dataFolder)
    : m_dialogs(dialogs), m_dataFolder(std::move(dataFolder))
{
}

Result<SecretString> PassphrasePrompt::ask()
{
    if (const QString variable = qEnvironmentVariable("MPM_VAULT_PASSPHRASE"); !variable.isEmpty() && !m_isRetry) {
        m_isRetry = true;
        m_mayAskAgain = true;
        return SecretString(variable);
    }
    const bool isNew = !QFile::exists(vaultFilePath(m_dataFolder));
    std::future<Result<SecretString>> future;
    {
        const std::scoped_lock guard(m_mutex);
        if (m_isClosed || m_waiting)
            return refusedByPerson();
        m_waiting = std::make_shared<std::promise<Result<SecretString>>>();
        future = m_waiting->get_future();
    }
    QMetaObject::invokeMethod(
        this, [this, isNew] { openDialog(isNew); }, Qt::QueuedConnection);
    return future.get();
}

void PassphrasePrompt::close()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_isClosed = true;
    }
    m_mayAskAgain = false;
    answer(refusedByPerson());
}

void PassphrasePrompt::openDialog(bool isNew)
{
    Dialogs::Question question{tr("Stored passwords"), {}, tr("Continue")};
    if (isNew)
        question.text =
            tr("This machine has no keychain, so passwords of channels and makers are kept in an encrypted file. "
               "Choose its passphrase, and write it down: nobody can recover it.");
    else if (m_isRetry)
        question.text = tr("That was not the passphrase. Try again:");
    else
        question.text = tr("The passphrase of the file with the stored passwords:");
    m_isRetry = true;
    m_dialogs.askSecret(QApplication::activeWindow(), question, [this](const std::optional<SecretString> &passphrase) {
        m_mayAskAgain = passphrase.has_value();
        answer(passphrase ? Result<SecretString>(*passphrase) : refusedByPerson());
    });
}

void PassphrasePrompt::answer(const Result<SecretString> &passphrase)
{
    const std::scoped_lock guard(m_mutex);
    if (m_waiting)
        m_waiting->set_value(passphrase);
    m_waiting.reset();
}
