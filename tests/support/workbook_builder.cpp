#include "tests/support/workbook_builder.h"

#include <QtEndian>

#include <zlib.h>

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

ZipBuilder &ZipBuilder::add(const QByteArray &name, const QByteArray &content, const Options &options)
{
    const QByteArray packed = options.isDeflated ? deflated(content) : content;
    const auto crc = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
    QByteArray common;
    append<quint16>(common, 20);
    append<quint16>(common, options.flags);
    append<quint16>(common, options.isDeflated ? 8 : 0);
    append<quint32>(common, 0);
    append<quint32>(common, options.hasWrongCrc ? crc + 1 : crc);
    append<quint32>(common, static_cast<quint32>(packed.size()));
    append<quint32>(common, static_cast<quint32>(options.claimedSize >= 0 ? options.claimedSize : content.size()));
    append<quint16>(common, static_cast<quint16>(name.size()));
    append<quint16>(common, 0);
    const auto offset = static_cast<quint32>(m_bytes.size());
    append<quint32>(m_bytes, 0x04034B50);
    m_bytes += common + name + packed;
    append<quint32>(m_directory, 0x02014B50);
    append<quint16>(m_directory, 20);
    m_directory += common;
    append<quint16>(m_directory, 0);
    append<quint16>(m_directory, 0);
    append<quint16>(m_directory, 0);
    append<quint32>(m_directory, 0);
    append<quint32>(m_directory, offset);
    m_directory += name;
    ++m_count;
    return *this;
}

QByteArray ZipBuilder::file() const
{
    QByteArray file = m_bytes + m_directory;
    append<quint32>(file, 0x06054B50);
    append<quint16>(file, 0);
    append<quint16>(file, 0);
    append<quint16>(file, m_count);
    append<quint16>(file, m_count);
    append<quint32>(file, static_cast<quint32>(m_directory.size()));
    append<quint32>(file, static_cast<quint32>(m_bytes.size()));
    append<quint16>(file, 0);
    return file;
}

ZipBuilder WorkbookParts::zip() const
{
    const auto sheetOf = [](const QByteArray &rows) {
        return R"(<?xml version="1.0" encoding="UTF-8"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>)" +
               rows + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    };
    ZipBuilder zip;
    zip.add("_rels/.rels", relations)
        .add("xl/workbook.xml", workbook)
        .add("xl/_rels/workbook.xml.rels", workbookRelations)
        .add("xl/sharedStrings.xml", texts)
        .add("xl/styles.xml", styles)
        .add("xl/worksheets/sheet1.xml", sheetOf(sheet))
        .add("xl/worksheets/sheet2.xml", sheetOf(sheet2));
    return zip;
}

QByteArray workbookOf(const std::vector<std::vector<QString>> &rows)
{
    WorkbookParts parts;
    QString content;
    for (const auto &row : rows) {
        content += QStringLiteral("<row>");
        for (const auto &cell : row)
            content += QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>").arg(escaped(cell));
        content += QStringLiteral("</row>");
    }
    parts.sheet = content.toUtf8();
    return parts.file();
}
