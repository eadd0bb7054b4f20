#include "core/store/backup_container.h"

#include "core/base/json.h"
#include "core/store/interruptible.h"

#include <QtEndian>

#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace {

const QByteArray magic = QByteArrayLiteral("MPMBAK01");
constexpr qsizetype saltBytes = 16;
constexpr qsizetype verifierBytes = 16;
constexpr qsizetype headerBytes = 8 + 4 + saltBytes + verifierBytes;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype chunkBytes = qsizetype(256) * 1024;
constexpr qsizetype lengthBytes = 4;

/// 32 MiB and about 0.1 s: slow for whoever tries passphrases, bearable for an office.
struct ScryptCost
{
    uchar log2N = 15;
    uchar r = 8;
    uchar p = 1;
};

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::Environment, QStringLiteral("not_a_backup"),
                   QStringLiteral("The backup is damaged or was cut off. Take another one."));
}

tl::unexpected<Error> unusable(const QIODevice &device)
{
    return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                   QStringLiteral("The backup could not be written or read: %1").arg(device.errorString()));
}

/// The key of one file; overwritten when it goes.
class ChunkCipher
{
public:
    ChunkCipher() = default;
    ~ChunkCipher() { OPENSSL_cleanse(m_derived.data(), m_derived.size()); }
    ChunkCipher(const ChunkCipher &) = delete;
    ChunkCipher &operator=(const ChunkCipher &) = delete;

    [[nodiscard]] Outcome derive(const SecretString &passphrase, const QByteArray &salt, ScryptCost cost)
    {
        constexpr quint64 mostMemory = quint64(512) * 1024 * 1024;
        const QByteArray text = passphrase.reveal().normalized(QString::NormalizationForm_C).toUtf8();
        if (EVP_PBE_scrypt(text.constData(), static_cast<size_t>(text.size()),
                           reinterpret_cast<const uchar *>(salt.constData()), static_cast<size_t>(salt.size()),
                           quint64(1) << cost.log2N, cost.r, cost.p, mostMemory, m_derived.data(),
                           m_derived.size()) != 1)
            return failure(ErrorCode::Environment, QStringLiteral("storage"),
                           QStringLiteral("No key could be made of the passphrase."));
        return {};
    }

    [[nodiscard]] QByteArray verifier() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_derived.data()) + keyBytes, verifierBytes);
    }

    void setHeader(const QByteArray &header) { m_header = header; }

    /// Ciphertext and tag; empty when OpenSSL fails.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, bool isLast)
    {
        QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
        return run(plain, sealed, true, isLast) ? sealed : QByteArray();
    }

    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, bool isLast)
    {
        if (sealed.size() < tagBytes)
            return std::nullopt;
        QByteArray plain(sealed.size() - tagBytes, Qt::Uninitialized);
        return run(sealed, plain, false, isLast) ? std::optional(plain) : std::nullopt;
    }

private:
    using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

    bool run(const QByteArray &input, QByteArray &output, bool isSealing, bool isLast)
    {
        const auto *in = reinterpret_cast<const uchar *>(input.constData());
        auto *out = reinterpret_cast<uchar *>(output.data());
        const auto length = static_cast<int>(isSealing ? input.size() : output.size());
        uchar *tag = isSealing ? out + length : const_cast<uchar *>(in) + length;
        std::array<uchar, 12> nonce{};
        qToBigEndian<quint64>(m_counter++, nonce.data());
        nonce.back() = isLast ? 1 : 0;

        const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
        int written = 0;
        if (!context ||
            EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_derived.data(), nonce.data(),
                              isSealing ? 1 : 0) != 1 ||
            EVP_CipherUpdate(context.get(), nullptr, &written, reinterpret_cast<const uchar *>(m_header.constData()),
                             static_cast<int>(m_header.size())) != 1 ||
            (length > 0 && EVP_CipherUpdate(context.get(), out, &written, in, length) != 1))
            return false;
        if (!isSealing && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag) != 1)
            return false;
        std::array<uchar, 16> rest{}; // GCM is a stream: nothing is left to write
        if (EVP_CipherFinal_ex(context.get(), rest.data(), &written) != 1)
            return false;
        return !isSealing || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, tag) == 1;
    }

    std::array<uchar, keyBytes + verifierBytes> m_derived{};
    QByteArray m_header;
    quint64 m_counter = 0;
};

QByteArray describe(const BackupInfo &info)
{
    const QByteArray json = JsonValue::object({{QStringLiteral("company"), info.company},
                                               {QStringLiteral("schema_version"), info.schemaVersion},
                                               {QStringLiteral("customers"), info.customers},
                                               {QStringLiteral("payments"), info.payments},
                                               {QStringLiteral("taken_ms"), info.takenAt.ms}})
                                .toJson();
    QByteArray block(lengthBytes, Qt::Uninitialized);
    qToBigEndian<quint32>(static_cast<quint32>(json.size()), block.data());
    return block + json;
}

/// Takes the description off the front of the first chunk.
Result<BackupInfo> takeDescription(QByteArray &chunk)
{
    if (chunk.size() < lengthBytes)
        return damaged();
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(chunk.constData()));
    if (chunk.size() - lengthBytes < length)
        return damaged();
    const auto json = parseJson(chunk.mid(lengthBytes, length));
    if (!json)
        return damaged();
    chunk.remove(0, lengthBytes + length);
    BackupInfo info;
    info.company = (*json)[u"company"].toText();
    info.schemaVersion = static_cast<int>((*json)[u"schema_version"].toInteger().value_or(0));
    info.customers = (*json)[u"customers"].toInteger().value_or(0);
    info.payments = (*json)[u"payments"].toInteger().value_or(0);
    info.takenAt = {(*json)[u"taken_ms"].toInteger().value_or(0)};
    return info;
}

Result<QByteArray> writeHeader(ChunkCipher &cipher, const SecretString &passphrase, Random &random, QIODevice &sealed)
{
    const ScryptCost cost;
    const QByteArray salt = random.bytes(saltBytes);
    MPM_CHECK(cipher.derive(passphrase, salt, cost));
    QByteArray header = magic;
    for (const uchar byte : {cost.log2N, cost.r, cost.p, uchar(0)})
        header.append(static_cast<char>(byte));
    header += salt + cipher.verifier();
    if (sealed.write(header) != header.size())
        return unusable(sealed);
    return header;
}

Result<QByteArray> readHeader(ChunkCipher &cipher, const SecretString &passphrase, QIODevice &sealed)
{
    const QByteArray header = sealed.read(headerBytes);
    if (header.size() != headerBytes || !header.startsWith(magic))
        return damaged();
    const ScryptCost cost{static_cast<uchar>(header[8]), static_cast<uchar>(header[9]), static_cast<uchar>(header[10])};
    // A forged header must not make us use gigabytes or hours.
    if (cost.log2N < 10 || cost.log2N > 18 || cost.r < 1 || cost.r > 8 || cost.p < 1 || cost.p > 4)
        return damaged();
    MPM_CHECK(cipher.derive(passphrase, header.mid(12, saltBytes), cost));
    if (CRYPTO_memcmp(cipher.verifier().constData(), header.constData() + 12 + saltBytes, verifierBytes) != 0)
        return failure(ErrorCode::Environment, QStringLiteral("wrong_passphrase"),
                       passphrase.isEmpty() ? QStringLiteral("The backup is encrypted: its passphrase is needed.")
                                            : QStringLiteral("That is not the passphrase of this backup."));
    return header;
}

} // namespace

int readThousandths(const QIODevice &file)
{
    return file.size() > 0 ? static_cast<int>(file.pos() * 1000 / file.size()) : 0;
}

bool isSealedBackup(QIODevice &file)
{
    return file.peek(magic.size()) == magic;
}

Outcome sealBackup(QIODevice &plain, const BackupInfo &info, const SecretString &passphrase, Random &random,
                   QIODevice &sealed, const WorkProgress &progress)
{
    ChunkCipher cipher;
    MPM_TRY(const QByteArray header, writeHeader(cipher, passphrase, random, sealed));
    cipher.setHeader(header);
    QByteArray chunk = describe(info);
    for (bool isLast = false; !isLast;) {
        if (!mayGoOn(progress, readThousandths(plain)))
            return cancelledError();
        chunk += plain.read(chunkBytes - chunk.size());
        isLast = plain.atEnd();
        if (!isLast && chunk.size() != chunkBytes)
            return unusable(plain);
        const QByteArray written = cipher.seal(chunk, isLast);
        if (written.isEmpty() || sealed.write(written) != written.size())
            return unusable(sealed);
        chunk.clear();
    }
    return {};
}

Result<BackupInfo> unsealBackup(QIODevice &sealed, const SecretString &passphrase, QIODevice *plain,
                                const WorkProgress &progress)
{
    ChunkCipher cipher;
    MPM_TRY(const QByteArray header, readHeader(cipher, passphrase, sealed));
    cipher.setHeader(header);
    std::optional<BackupInfo> info;
    for (bool isLast = false; !isLast;) {
        if (!mayGoOn(progress, readThousandths(sealed)))
            return cancelledError();
        const QByteArray read = sealed.read(chunkBytes + tagBytes);
        isLast = sealed.atEnd();
        auto chunk = cipher.open(read, isLast);
        if (!chunk)
            return damaged();
        if (!info) {
            MPM_TRY(info, takeDescription(*chunk));
        }
        if (plain && plain->write(*chunk) != chunk->size())
            return unusable(*plain);
    }
    return *info;
}
