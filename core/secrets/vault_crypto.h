#pragma once

#include "core/base/result.h"
#include "core/base/secret_string.h"

#include <QByteArray>

#include <array>

/// The cryptography of the vault file, on OpenSSL 3: scrypt (RFC 7914) and AES-256-GCM (NIST SP 800-38D).

/// Bytes that are overwritten before they are given back to the system. Moved, not copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes &&other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        wipe();
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void wipe();

    QByteArray m_bytes;
};

/// Cost of scrypt: memory is 128 * r * 2^log2N bytes, time grows with p.
struct ScryptCost
{
    quint8 log2N = 15;
    quint8 r = 8;
    quint8 p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

struct VaultKey
{
    SecretBytes encryptionKey;  ///< 32 bytes
    /// 16 bytes of the same derivation, independent of the key: kept in the file to tell a wrong passphrase from damage.
    QByteArray verifier;
};

inline constexpr int vaultSaltBytes = 32;
inline constexpr int vaultVerifierBytes = 16;
inline constexpr int vaultNonceBytes = 12;
inline constexpr int vaultTagBytes = 16;

/// Slow on purpose (about 0.1 s). The passphrase is taken in Unicode's NFC form, so that every keyboard gives the same.
[[nodiscard]] Result<VaultKey> deriveVaultKey(const SecretString &passphrase, const QByteArray &salt, ScryptCost cost);

/// Ciphertext followed by the tag. `nonce` must never be used twice with one key. `associated` is authenticated, not hidden.
[[nodiscard]] Result<QByteArray> sealBytes(const SecretBytes &key, const QByteArray &nonce, const QByteArray &associated,
                                           const SecretBytes &plain);

/// The reverse; "vault_damaged" when one bit of `sealed` or `associated` is not what was written.
[[nodiscard]] Result<SecretBytes> openBytes(const SecretBytes &key, const QByteArray &nonce, const QByteArray &associated,
                                            const QByteArray &sealed);

/// Environment, "vault_damaged".
[[nodiscard]] tl::unexpected<Error> vaultDamaged();
