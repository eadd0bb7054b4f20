#include "core/secrets/vault_format.h"

#include "core/secrets/secret_rules.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("MPMVAULT");
constexpr quint16 formatVersion = 1;
constexpr qsizetype checksumBytes = 32;
constexpr qsizetype fieldsBytes = 8 + 2 + 3 + vaultSaltBytes + vaultVerifierBytes + vaultNonceBytes;
constexpr qsizetype headerBytes = fieldsBytes + checksumBytes;

QByteArray checksumOf(const QByteArray &fields)
{
    return QCryptographicHash::hash(fields, QCryptographicHash::Sha256);
}

/// 2^15 is the least that is worth the name; 2^18 with r = 8 takes 256 MiB.
bool isBearable(ScryptCost cost)
{
    return cost.log2N >= 15 && cost.log2N <= 18 && cost.r == 8 && cost.p >= 1 && cost.p <= 4;
}

void putText(QDataStream &stream, const QString &text)
{
    const SecretBytes bytes(text.toUtf8());
    stream.writeBytes(bytes.bytes().constData(), static_cast<uint>(bytes.bytes().size()));
}

/// Takes a text of at most `limit` bytes from the front of `rest`.
Result<QString> takeText(QByteArrayView &rest, qsizetype limit)
{
    constexpr qsizetype lengthBytes = 4;
    if (rest.size() < lengthBytes)
        return vaultDamaged();
    const qsizetype length = qFromBigEndian<quint32>(rest.data());
    if (length > limit || length > rest.size() - lengthBytes)
        return vaultDamaged();
    const QString text = QString::fromUtf8(rest.sliced(lengthBytes, length));
    rest = rest.sliced(lengthBytes + length);
    return text;
}

} // namespace

QByteArray encodeHeader(const VaultHeader &header)
{
    Q_ASSERT(header.salt.size() == vaultSaltBytes && header.verifier.size() == vaultVerifierBytes
             && header.nonce.size() == vaultNonceBytes);
    QByteArray fields = magic.toByteArray();
    fields.append(static_cast<char>(formatVersion >> 8)).append(static_cast<char>(formatVersion & 0xff));
    fields.append(static_cast<char>(header.cost.log2N))
        .append(static_cast<char>(header.cost.r))
        .append(static_cast<char>(header.cost.p));
    fields.append(header.salt).append(header.verifier).append(header.nonce);
    return fields + checksumOf(fields);
}

Result<VaultFile> parseVaultFile(const QByteArray &bytes)
{
    if (bytes.size() <= headerBytes || bytes.size() > maxVaultBytes || !bytes.startsWith(magic))
        return vaultDamaged();
    const QByteArray fields = bytes.first(fieldsBytes);
    if (bytes.sliced(fieldsBytes, checksumBytes) != checksumOf(fields))
        return vaultDamaged();

    qsizetype at = magic.size();
    const auto version = qFromBigEndian<quint16>(fields.constData() + at);
    if (version > formatVersion)
        return failure(ErrorCode::Environment, u"vault_too_new"_s,
                       u"The vault file was written by a newer version of this program: install that version."_s);
    at += 2;
    VaultFile file;
    file.header.cost = {static_cast<quint8>(fields[at]), static_cast<quint8>(fields[at + 1]),
                        static_cast<quint8>(fields[at + 2])};
    if (version != formatVersion || !isBearable(file.header.cost))
        return vaultDamaged();
    at += 3;
    file.header.salt = fields.sliced(at, vaultSaltBytes);
    at += vaultSaltBytes;
    file.header.verifier = fields.sliced(at, vaultVerifierBytes);
    at += vaultVerifierBytes;
    file.header.nonce = fields.sliced(at, vaultNonceBytes);
    file.headerBytes = bytes.first(headerBytes);
    file.sealed = bytes.sliced(headerBytes);
    return file;
}

SecretBytes encodeEntries(const VaultEntries &entries)
{
    // Reserved in one piece: a buffer that grows leaves copies of secrets in freed memory.
    qsizetype size = 0;
    for (const auto &[name, value] : entries)
        size += 8 + 3 * (name.size() + value.reveal().size());
    QByteArray plain;
    plain.reserve(size + 4);
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream << static_cast<quint32>(entries.size());
    for (const auto &[name, value] : entries) {
        putText(stream, name);
        putText(stream, value.reveal());
    }
    return SecretBytes(std::move(plain));
}

Result<VaultEntries> parseEntries(const SecretBytes &plain)
{
    QByteArrayView rest(plain.bytes());
    if (rest.size() < 4)
        return vaultDamaged();
    const auto count = qFromBigEndian<quint32>(rest.data());
    rest = rest.sliced(4);
    VaultEntries entries;
    for (quint32 i = 0; i < count; ++i) {
        MPM_TRY(const QString name, takeText(rest, maxVaultBytes));
        MPM_TRY(const QString value, takeText(rest, maxSecretBytes));
        entries.insert_or_assign(name, SecretString(value));
    }
    if (!rest.isEmpty())
        return vaultDamaged();
    return entries;
}
