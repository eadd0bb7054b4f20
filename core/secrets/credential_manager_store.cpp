#include "core/secrets/credential_manager_store.h"

#include "core/secrets/secret_rules.h"

#include <openssl/crypto.h>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace {

/// The documented limit of the Credential Manager (CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows 7 and later); older headers
/// still name the 512 bytes of Windows XP.
constexpr qsizetype maxBlobBytes = qsizetype(5) * 512;

std::wstring targetName(const QString &account, const QString &key)
{
    return (u"MPManager/"_s + secretName(account, key)).toStdWString();
}

tl::unexpected<Error> credentialFailure(DWORD code)
{
    return keychainUnavailable(u"The Windows Credential Manager refused (error %1): start the program as a user who is "
                               "logged in to this machine."_s.arg(code),
                               QString::number(code));
}

} // namespace

bool CredentialManagerStore::isAvailable()
{
    PCREDENTIALW credential = nullptr;
    if (CredReadW(L"MPManager/availability", CRED_TYPE_GENERIC, 0, &credential)) {
        CredFree(credential);
        return true;
    }
    return GetLastError() == ERROR_NOT_FOUND;
}

Result<SecretString> CredentialManagerStore::read(const QString &account, const QString &key)
{
    PCREDENTIALW credential = nullptr;
    if (!CredReadW(targetName(account, key).c_str(), CRED_TYPE_GENERIC, 0, &credential)) {
        const DWORD code = GetLastError();
        if (code == ERROR_NOT_FOUND)
            return secretMissing(account, key);
        return credentialFailure(code);
    }
    const auto *bytes = reinterpret_cast<const char *>(credential->CredentialBlob);
    SecretString value(QString::fromUtf8(bytes, static_cast<qsizetype>(credential->CredentialBlobSize)));
    OPENSSL_cleanse(credential->CredentialBlob, credential->CredentialBlobSize);
    CredFree(credential);
    return value;
}

Outcome CredentialManagerStore::write(const QString &account, const QString &key, const SecretString &value)
{
    MPM_CHECK(checkSecret(account, key, value));
    QByteArray bytes = value.reveal().toUtf8();
    if (bytes.size() > maxBlobBytes)
        return invalid(u"secret_too_long"_s,
                       u"The Windows Credential Manager keeps at most %1 bytes; the secret \"%2\" has %3."_s.arg(
                           QString::number(maxBlobBytes), key, QString::number(bytes.size())),
                       key);

    std::wstring target = targetName(account, key);
    std::wstring user = key.toStdWString();
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool isWritten = CredWriteW(&credential, 0);
    const DWORD code = isWritten ? ERROR_SUCCESS : GetLastError();
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!isWritten)
        return credentialFailure(code);
    return {};
}

Outcome CredentialManagerStore::remove(const QString &account, const QString &key)
{
    if (CredDeleteW(targetName(account, key).c_str(), CRED_TYPE_GENERIC, 0))
        return {};
    const DWORD code = GetLastError();
    if (code == ERROR_NOT_FOUND)
        return {};
    return credentialFailure(code);
}

QString CredentialManagerStore::description() const
{
    return u"Windows Credential Manager"_s;
}
