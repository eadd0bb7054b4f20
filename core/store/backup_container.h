#pragma once

#include "core/base/random.h"
#include "core/base/secret_string.h"
#include "core/store/maintenance.h"

#include <QIODevice>

/// The encrypted form of a backup.
///
///     "MPMBAK01" | log2 N, r, p of scrypt (1 byte each) | 0 | salt (16) | verifier (16) | chunk | chunk | ...
///
/// scrypt (RFC 7914) of the passphrase (NFC, UTF-8) gives 32 bytes of key and the 16 bytes of the verifier, which tells
/// a wrong passphrase from damage. Each chunk is AES-256-GCM over 256 KiB (the last one over what is left, maybe
/// nothing) and its 16-byte tag; the nonce is the chunk's number (8 bytes), 3 zero bytes and 1 for the last chunk, else
/// 0. The key is new for every file, so nonces do not repeat; the header is authenticated with every chunk. Chunks that
/// are moved, missing or cut off at the end therefore do not open. The plain text is the length of the description (4
/// bytes), the description as JSON, and the database. All numbers are big-endian.

[[nodiscard]] bool isSealedBackup(QIODevice &file);

/// How much of a file has been read.
[[nodiscard]] int readThousandths(const QIODevice &file);

/// Reads `plain` to its end, a chunk at a time; `progress` is asked before each.
/// Fails with Cancelled "cancelled" when it says no.
[[nodiscard]] Outcome sealBackup(QIODevice &plain, const BackupInfo &info, const SecretString &passphrase,
                                 Random &random, QIODevice &sealed, const WorkProgress &progress = {});

/// Checks every chunk; the database goes to `plain`, or nowhere when that is null.
/// Fails with Environment "wrong_passphrase" or "not_a_backup" (damaged), and as sealBackup().
[[nodiscard]] Result<BackupInfo> unsealBackup(QIODevice &sealed, const SecretString &passphrase, QIODevice *plain,
                                              const WorkProgress &progress = {});
