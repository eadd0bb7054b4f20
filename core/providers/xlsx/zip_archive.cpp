#include "core/providers/xlsx/zip_archive.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr int mostEntries = 10'000;
constexpr qsizetype endRecordSize = 22;
constexpr qsizetype longestComment = 0xFFFF;
constexpr qsizetype directoryEntrySize = 46;
constexpr quint32 endSignature = 0x06054B50;
constexpr quint32 directorySignature = 0x02014B50;

tl::unexpected<Error> damaged()
{
    return invalid(QStringLiteral("invalid_file"),
                   QStringLiteral("The workbook is damaged or was not copied whole: open it and save it again."),
                   QStringLiteral("file"));
}

tl::unexpected<Error> unusual(const QString &what)
{
    return invalid(QStringLiteral("invalid_file"),
                   QStringLiteral("This workbook cannot be read (%1): save it again as .xlsx, or as CSV.").arg(what),
                   QStringLiteral("file"));
}

template <typename Number>
Number numberAt(const QByteArray &file, qsizetype position)
{
    return qFromLittleEndian<Number>(file.constData() + position);
}

/// The end record stands last; a comment may follow it. -1 when there is none.
qsizetype findEndRecord(const QByteArray &file)
{
    const qsizetype first = std::max<qsizetype>(0, file.size() - endRecordSize - longestComment);
    for (qsizetype position = file.size() - endRecordSize; position >= first; --position) {
        if (numberAt<quint32>(file, position) == endSignature)
            return position;
    }
    return -1;
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &file)
{
    ZipArchive archive(file);
    MPM_CHECK(archive.readDirectory());
    return archive;
}

Outcome ZipArchive::readDirectory()
{
    const qsizetype end = findEndRecord(m_file);
    if (end < 0)
        return damaged();
    const auto disk = numberAt<quint16>(m_file, end + 4);
    const auto count = numberAt<quint16>(m_file, end + 10);
    const auto offset = numberAt<quint32>(m_file, end + 16);
    if (disk != 0 || count != numberAt<quint16>(m_file, end + 8) || count == 0xFFFF || offset == 0xFFFFFFFF)
        return unusual(QStringLiteral("an unusual kind of zip file"));
    if (count > mostEntries)
        return unusual(QStringLiteral("it has more than %1 parts").arg(mostEntries));
    qsizetype position = offset;
    for (int i = 0; i < count; ++i)
        MPM_CHECK(readEntry(position));
    return {};
}

Outcome ZipArchive::readEntry(qsizetype &position)
{
    if (position > m_file.size() - directoryEntrySize || numberAt<quint32>(m_file, position) != directorySignature)
        return damaged();
    const auto nameSize = numberAt<quint16>(m_file, position + 28);
    const qsizetype next = position + directoryEntrySize + nameSize + numberAt<quint16>(m_file, position + 30) +
                           numberAt<quint16>(m_file, position + 32);
    if (next > m_file.size())
        return damaged();
    constexpr quint16 encrypted = 0x0001;
    if (numberAt<quint16>(m_file, position + 8) & encrypted)
        return unusual(QStringLiteral("it is locked with a password"));
    Entry entry;
    entry.method = numberAt<quint16>(m_file, position + 10);
    entry.crc = numberAt<quint32>(m_file, position + 16);
    entry.packedSize = numberAt<quint32>(m_file, position + 20);
    entry.size = numberAt<quint32>(m_file, position + 24);
    entry.headerOffset = numberAt<quint32>(m_file, position + 42);
    const QString name = keyOf(QString::fromUtf8(m_file.mid(position + directoryEntrySize, nameSize)));
    if (m_entries.contains(name))
        return unusual(QStringLiteral("it holds two parts of one name"));
    m_entries.insert(name, entry);
    position = next;
    return {};
}
