#include "core/providers/xlsx/zip_archive.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype localHeaderSize = 30;
constexpr quint32 localSignature = 0x04034B50;
constexpr int stored = 0;
constexpr int deflated = 8;
/// Below this size nothing is a bomb, and short parts may repeat themselves.
constexpr qint64 harmlessSize = 32 * 1024 * 1024;
constexpr qint64 largestRatio = 300;

tl::unexpected<Error> damaged()
{
    return invalid(QStringLiteral("invalid_file"),
                   QStringLiteral("The workbook is damaged: open it and save it again."), QStringLiteral("file"));
}

tl::unexpected<Error> tooLarge()
{
    return invalid(QStringLiteral("file_too_large"),
                   QStringLiteral("The workbook unpacks to more than can be read: split it, or save it as CSV."),
                   QStringLiteral("file"));
}

} // namespace

struct ZipInflater::State
{
    QByteArray packed; ///< shares nothing it could outlive: raw data of `file`
    QByteArray file;
    ZipArchive::Entry entry;
    z_stream stream = {};
    bool isInflating = false;
    bool isAtEnd = false;
    qint64 written = 0;
    uLong crc = crc32(0, nullptr, 0);
};

ZipInflater::ZipInflater(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ZipInflater::~ZipInflater()
{
    if (m_state->isInflating)
        inflateEnd(&m_state->stream);
}

Result<std::unique_ptr<ZipInflater>> ZipInflater::open(const ZipArchive &archive, const QString &name, qint64 limit)
{
    const auto found = archive.m_entries.constFind(ZipArchive::keyOf(name));
    if (found == archive.m_entries.cend())
        return damaged();
    const auto &entry = *found;
    const QByteArray &file = archive.m_file;
    const bool isBomb = entry.size > harmlessSize && entry.size / largestRatio > entry.packedSize;
    if (entry.size > limit || isBomb)
        return tooLarge();
    if (entry.headerOffset > file.size() - localHeaderSize ||
        qFromLittleEndian<quint32>(file.constData() + entry.headerOffset) != localSignature)
        return damaged();
    const qint64 begin = entry.headerOffset + localHeaderSize +
                         qFromLittleEndian<quint16>(file.constData() + entry.headerOffset + 26) +
                         qFromLittleEndian<quint16>(file.constData() + entry.headerOffset + 28);
    const bool isKnownMethod = entry.method == deflated || (entry.method == stored && entry.size == entry.packedSize);
    if (!isKnownMethod || begin > file.size() || entry.packedSize > file.size() - begin)
        return damaged();

    auto state = std::make_unique<State>();
    state->file = file;
    state->packed = QByteArray::fromRawData(file.constData() + begin, entry.packedSize);
    state->entry = entry;
    state->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(state->packed.constData()));
    state->stream.avail_in = static_cast<uInt>(entry.packedSize);
    // Negative window bits: deflate without the zlib header, as zip files hold it.
    if (entry.method == deflated && inflateInit2(&state->stream, -MAX_WBITS) != Z_OK)
        return damaged();
    state->isInflating = entry.method == deflated;
    return std::unique_ptr<ZipInflater>(new ZipInflater(std::move(state)));
}

Result<qint64> ZipInflater::read(char *data, qint64 size)
{
    State &state = *m_state;
    if (state.isAtEnd || size <= 0)
        return 0;
    MPM_TRY(const qint64 count, unpack(data, std::min<qint64>(size, std::numeric_limits<int>::max())));
    state.crc = crc32(state.crc, reinterpret_cast<const Bytef *>(data), static_cast<uInt>(count));
    state.written += count;
    if (state.written > state.entry.size)
        return damaged();
    if (state.isAtEnd)
        MPM_CHECK(checkEnd());
    return count;
}

Result<qint64> ZipInflater::unpack(char *data, qint64 size)
{
    State &state = *m_state;
    if (!state.isInflating) {
        const qint64 count = std::min<qint64>(size, state.stream.avail_in);
        std::copy_n(state.stream.next_in, count, reinterpret_cast<Bytef *>(data));
        state.stream.next_in += count;
        state.stream.avail_in -= static_cast<uInt>(count);
        state.isAtEnd = state.stream.avail_in == 0;
        return count;
    }
    state.stream.next_out = reinterpret_cast<Bytef *>(data);
    state.stream.avail_out = static_cast<uInt>(size);
    const int outcome = inflate(&state.stream, Z_NO_FLUSH);
    if (outcome != Z_OK && outcome != Z_STREAM_END)
        return damaged(); // also when the data ends too early: then inflate() makes no progress
    state.isAtEnd = outcome == Z_STREAM_END;
    return size - state.stream.avail_out;
}

Outcome ZipInflater::checkEnd() const
{
    const bool isWhole = m_state->written == m_state->entry.size && m_state->crc == m_state->entry.crc;
    return isWhole ? Outcome() : Outcome(damaged());
}

int ZipInflater::progress() const
{
    const qint64 size = m_state->packed.size();
    return size == 0 ? 1000 : static_cast<int>((size - m_state->stream.avail_in) * 1000 / size);
}
