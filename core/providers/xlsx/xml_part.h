#pragma once

#include "core/providers/xlsx/zip_archive.h"

#include <QXmlStreamReader>

/// One XML part of a workbook, unpacked while it is read. A workbook from outside is hostile until parsed, so: only
/// UTF-8, no document type and no entities, no comments or CDATA (spreadsheets write neither), no piece of text or tag
/// longer than 1 MiB, and at most 64 elements inside each other. What is left cannot make the reader grow.
class XmlPart final
{
public:
    /// Fails as ZipInflater::open().
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(const ZipArchive &archive, const QString &name,
                                                               qint64 limit);
    ~XmlPart();
    XmlPart(const XmlPart &) = delete;
    XmlPart &operator=(const XmlPart &) = delete;

    /// Goes to the next begin or end of an element, or to the end of the document; `text` receives the characters
    /// passed on the way. Fails with Invalid "invalid_file" (field "file").
    [[nodiscard]] Result<QXmlStreamReader::TokenType> next(QString *text = nullptr);
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /// From the beginning of an element: skips to its end.
    [[nodiscard]] Outcome skipElement();
    /// From the beginning of an element: all the characters up to its end, those of elements inside it too.
    [[nodiscard]] Result<QString> readText();
    /// From 0 to 1000.
    [[nodiscard]] int progress() const;

private:
    class Source;
    explicit XmlPart(std::unique_ptr<ZipInflater> inflater);

    std::unique_ptr<Source> m_source;
    QXmlStreamReader m_reader;
    int m_depth = 0;
};
