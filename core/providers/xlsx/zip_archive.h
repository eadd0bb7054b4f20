#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

/// The directory of a zip file, as workbooks need it: nothing is ever written to disk, so names are only compared.
/// Every size is checked before it is used. Not read: encrypted entries, several disks, ZIP64, other methods than
/// "stored" and "deflated" (APPNOTE.TXT 6.3.10, sections 4.3 to 4.5); such a file is refused in words.
class ZipArchive
{
public:
    struct Entry
    {
        int method = 0;
        quint32 crc = 0;
        qint64 packedSize = 0;
        qint64 size = 0;
        qint64 headerOffset = 0;
    };

    /// Fails with Invalid "invalid_file" (field "file"): no zip file, cut off, more than 10 000 entries, one name
    /// twice.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &file);

    /// Names are compared without letter case, as parts of an office document are.
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(keyOf(name)); }

private:
    friend class ZipInflater;
    explicit ZipArchive(QByteArray file) : m_file(std::move(file)) {}
    [[nodiscard]] static QString keyOf(const QString &name) { return QString(name).replace(u'\\', u'/').toLower(); }
    [[nodiscard]] Outcome readDirectory();
    [[nodiscard]] Outcome readEntry(qsizetype &position);

    QByteArray m_file;
    QHash<QString, Entry> m_entries;
};

/// Unpacks one entry piece by piece: memory does not grow with it.
class ZipInflater
{
public:
    /// Fails with Invalid (field "file"): "invalid_file" when there is no such entry or it cannot be read,
    /// "file_too_large" when it says that it unpacks to more than `limit` bytes, or to more than 300 times its own size
    /// when that is much: what a bomb does and a workbook does not.
    [[nodiscard]] static Result<std::unique_ptr<ZipInflater>> open(const ZipArchive &archive, const QString &name,
                                                                   qint64 limit);
    ~ZipInflater();
    ZipInflater(const ZipInflater &) = delete;
    ZipInflater &operator=(const ZipInflater &) = delete;

    /// At most `size` bytes; 0 at the end. Fails with Invalid "invalid_file" when the data is damaged, or more or less
    /// than the directory says.
    [[nodiscard]] Result<qint64> read(char *data, qint64 size);
    /// From 0 to 1000.
    [[nodiscard]] int progress() const;

private:
    struct State;
    explicit ZipInflater(std::unique_ptr<State> state);
    [[nodiscard]] Result<qint64> unpack(char *data, qint64 size);
    [[nodiscard]] Outcome checkEnd() const;

    std::unique_ptr<State> m_state;
};
