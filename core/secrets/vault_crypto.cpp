#include "core/secrets/vault_crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 32;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

tl::unexpected<Error> cryptoFailure()
{
    return failure(ErrorCode::Environment, u"crypto_unavailable"_s,
                   u"The cryptographic library refused AES-256-GCM or scrypt: check the OpenSSL installation."_s);
}

} // namespace

tl::unexpected<Error> vaultDamaged()
{
    return failure(ErrorCode::Environment, u"vault_damaged"_s,
                   u"The vault file is damaged: put back a copy of it, or remove it and enter the secrets again."_s);
}

void SecretBytes::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

Result<VaultKey> deriveVaultKey(const SecretString &passphrase, const QByteArray &salt, ScryptCost cost)
{
    const SecretBytes password(passphrase.reveal().normalized(QString::NormalizationForm_C).toUtf8());
    const quint64 n = quint64(1) << cost.log2N;
    // scrypt needs 128 * r * (N + p) bytes and a little; OpenSSL refuses above the limit given here.
    const quint64 memoryLimit = 128 * quint64(cost.r) * (n + cost.p) + 1024 * 1024;
    QByteArray derived(keyBytes + vaultVerifierBytes, '\0');
    const int isDerived = EVP_PBE_scrypt(password.bytes().constData(), static_cast<size_t>(password.bytes().size()),
                                         raw(salt), static_cast<size_t>(salt.size()), n, cost.r, cost.p, memoryLimit,
                                         raw(derived), static_cast<size_t>(derived.size()));
    const SecretBytes both(std::move(derived));
    if (isDerived != 1)
        return cryptoFailure();
    return VaultKey{SecretBytes(both.bytes().first(keyBytes)), both.bytes().last(vaultVerifierBytes)};
}

Result<QByteArray> sealBytes(const SecretBytes &key, const QByteArray &nonce, const QByteArray &associated,
                             const SecretBytes &plain)
{
    Q_ASSERT(key.bytes().size() == keyBytes && nonce.size() == vaultNonceBytes);
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const int plainSize = static_cast<int>(plain.bytes().size());
    QByteArray sealed(plainSize + vaultTagBytes, '\0');
    int written = 0;
    int finalWritten = 0;
    const bool isSealed =
        context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key.bytes()), raw(nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &written, raw(associated), static_cast<int>(associated.size())) == 1
        && EVP_EncryptUpdate(context.get(), raw(sealed), &written, raw(plain.bytes()), plainSize) == 1
        && EVP_EncryptFinal_ex(context.get(), raw(sealed) + written, &finalWritten) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, vaultTagBytes, raw(sealed) + plainSize) == 1;
    if (!isSealed)
        return cryptoFailure();
    return sealed;
}

Result<SecretBytes> openBytes(const SecretBytes &key, const QByteArray &nonce, const QByteArray &associated,
                              const QByteArray &sealed)
{
    Q_ASSERT(key.bytes().size() == keyBytes);
    if (nonce.size() != vaultNonceBytes || sealed.size() <= vaultTagBytes)
        return vaultDamaged();
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const int plainSize = static_cast<int>(sealed.size()) - vaultTagBytes;
    QByteArray tag = sealed.last(vaultTagBytes);
    QByteArray plain(plainSize, '\0');
    int written = 0;
    const bool isReady =
        context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key.bytes()), raw(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &written, raw(associated), static_cast<int>(associated.size())) == 1
        && EVP_DecryptUpdate(context.get(), raw(plain), &written, raw(sealed), plainSize) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, vaultTagBytes, raw(tag)) == 1;
    int finalWritten = 0;
    const bool isGenuine = isReady && EVP_DecryptFinal_ex(context.get(), raw(plain) + written, &finalWritten) == 1;
    SecretBytes opened(std::move(plain));
    if (!isReady)
        return cryptoFailure();
    if (!isGenuine)
        return vaultDamaged();
    return opened;
}
