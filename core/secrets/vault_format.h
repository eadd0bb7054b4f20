#pragma once

#include "core/secrets/vault_crypto.h"

#include <map>

/// The bytes of a vault file, version 1 (integers big-endian):
///   "MPMVAULT" · version u16 · log2N u8 · r u8 · p u8 · salt[32] · verifier[16] · nonce[12] · SHA-256 of all that [32]
///   then AES-256-GCM of the entries and its tag, with the whole header as associated data.
/// The plain checksum finds a damaged header before its cost numbers are believed; what an attacker changes, with a new
/// checksum, is found by the tag.
struct VaultHeader
{
    ScryptCost cost;
    QByteArray salt;
    QByteArray verifier;
    QByteArray nonce;
};

inline constexpr qsizetype maxVaultBytes = 4 * 1024 * 1024;

struct VaultFile
{
    VaultHeader header;
    QByteArray headerBytes;
    QByteArray sealed;
};

/// By secretName().
using VaultEntries = std::map<QString, SecretString>;

[[nodiscard]] QByteArray encodeHeader(const VaultHeader &header);

/// "vault_damaged" for anything that is no vault file, "vault_too_new" for a later version. Cost numbers are limited to
/// what a small machine can do (256 MiB).
[[nodiscard]] Result<VaultFile> parseVaultFile(const QByteArray &bytes);

[[nodiscard]] SecretBytes encodeEntries(const VaultEntries &entries);
[[nodiscard]] Result<VaultEntries> parseEntries(const SecretBytes &plain);
