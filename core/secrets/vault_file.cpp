#include "core/secrets/vault_file.h"

#include "core/secrets/secret_rules.h"

#include <openssl/crypto.h>

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int lockTimeoutMs = 10'000;

tl::unexpected<Error> locked(const QString &detail)
{
    return failure(ErrorCode::Environment, u"vault_locked"_s, detail);
}

tl::unexpected<Error> notWritable(const QString &path, const QString &cause)
{
    return failure(ErrorCode::Environment, u"folder_not_writable"_s,
                   u"The vault file %1 could not be written (%2): check the folder's permissions and free space."_s.arg(
                       path, cause));
}

bool isSame(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
           && CRYPTO_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) == 0;
}

} // namespace

QString vaultFilePath(const QString &dataFolder)
{
    return dataFolder + u"/vault.mpm"_s;
}

VaultSecretStore::VaultSecretStore(QString path, PassphraseSource passphraseSource)
    : m_path(std::move(path)), m_passphraseSource(std::move(passphraseSource))
{
}

Result<SecretString> VaultSecretStore::read(const QString &account, const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    MPM_TRY(const auto file, load());
    if (!file)
        return secretMissing(account, key);
    MPM_CHECK(unlock(file->header));
    MPM_TRY(const auto entries, openEntries(*file));
    const auto entry = entries.find(secretName(account, key));
    if (entry == entries.end())
        return secretMissing(account, key);
    return entry->second;
}

Outcome VaultSecretStore::write(const QString &account, const QString &key, const SecretString &value)
{
    MPM_CHECK(checkSecret(account, key, value));
    const std::scoped_lock guard(m_mutex);
    return change([&](VaultEntries &entries) { entries.insert_or_assign(secretName(account, key), value); });
}

Outcome VaultSecretStore::remove(const QString &account, const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    if (!QFileInfo::exists(m_path))
        return {};
    return change([&](VaultEntries &entries) { entries.erase(secretName(account, key)); });
}

QString VaultSecretStore::description() const
{
    return u"vault file"_s;
}

Outcome VaultSecretStore::change(const std::function<void(VaultEntries &)> &edit)
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return notWritable(m_path, u"there is no such folder"_s);
    // Before the lock: a person may take minutes to type it.
    if (!m_key)
        MPM_CHECK(askPassphrase());

    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0);  // broken only when its process is gone: a sleeping laptop's lock is still a lock
    if (!lock.tryLock(lockTimeoutMs)) {
        if (lock.error() == QLockFile::PermissionError)
            return notWritable(m_path, u"no permission"_s);
        return failure(ErrorCode::Environment, u"vault_busy"_s,
                       u"Another process is writing the vault file: try again."_s);
    }

    MPM_TRY(const auto file, load());
    VaultEntries entries;
    if (file) {
        MPM_CHECK(unlock(file->header));
        MPM_TRY(entries, openEntries(*file));
    } else {
        MPM_CHECK(makeNewKey());
    }
    edit(entries);
    return save(entries);
}

/// Nothing when there is no file.
Result<std::optional<VaultFile>> VaultSecretStore::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return std::nullopt;
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Environment, u"vault_unreadable"_s,
                       u"The vault file %1 cannot be read: check its permissions."_s.arg(m_path));
    const QByteArray bytes = file.read(maxVaultBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Environment, u"vault_unreadable"_s,
                       u"The vault file %1 cannot be read: %2."_s.arg(m_path, file.errorString()));
    MPM_TRY(auto parsed, parseVaultFile(bytes));
    return parsed;
}

Result<VaultEntries> VaultSecretStore::openEntries(const VaultFile &file)
{
    MPM_TRY(const auto plain, openBytes(m_key->encryptionKey, file.header.nonce, file.headerBytes, file.sealed));
    return parseEntries(plain);
}

Outcome VaultSecretStore::save(const VaultEntries &entries)
{
    m_header.nonce = m_random.bytes(vaultNonceBytes);
    const QByteArray headerBytes = encodeHeader(m_header);
    MPM_TRY(const auto sealed, sealBytes(m_key->encryptionKey, m_header.nonce, headerBytes, encodeEntries(entries)));
    if (headerBytes.size() + sealed.size() > maxVaultBytes)
        return refused(u"vault_full"_s, u"The vault file is full: remove accounts that are not used."_s);

    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(headerBytes) == headerBytes.size() && file.write(sealed) == sealed.size();
    if (!isWritten || !file.commit())
        return notWritable(m_path, file.errorString());
    return {};
}

Outcome VaultSecretStore::askPassphrase()
{
    if (!m_passphrase)
        m_passphrase = m_passphraseSource();
    if (!m_passphrase->has_value())
        return tl::make_unexpected(m_passphrase->error());
    if (m_passphrase->value().isEmpty())
        return locked(u"The vault's passphrase is empty."_s);
    return {};
}

/// Makes m_key the key of a file with this header.
Outcome VaultSecretStore::unlock(const VaultHeader &header)
{
    if (m_key) {
        if (m_header.salt != header.salt || m_header.cost != header.cost || m_header.verifier != header.verifier)
            return locked(u"The vault file was made anew meanwhile: start the program again."_s);
        return {};
    }
    MPM_CHECK(askPassphrase());
    MPM_TRY(auto key, deriveVaultKey(m_passphrase->value(), header.salt, header.cost));
    if (!isSame(key.verifier, header.verifier))
        return locked(u"The vault's passphrase is wrong."_s);
    m_key = std::move(key);
    m_header = header;
    m_passphrase.reset();
    return {};
}

/// For a file that is not there yet, or was removed meanwhile.
Outcome VaultSecretStore::makeNewKey()
{
    if (m_key)
        return {};
    m_header.cost = {};
    m_header.salt = m_random.bytes(vaultSaltBytes);
    MPM_TRY(auto key, deriveVaultKey(m_passphrase->value(), m_header.salt, m_header.cost));
    m_header.verifier = key.verifier;
    m_key = std::move(key);
    m_passphrase.reset();
    return {};
}
