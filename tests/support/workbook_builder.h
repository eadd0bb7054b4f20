#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Zip files and workbooks made part by part, sound or hostile.
class ZipBuilder
{
public:
    struct Options
    {
        bool isDeflated = true;
        qint64 claimedSize = -1; ///< in the directory, instead of the true one
        bool hasWrongCrc = false;
        quint16 flags = 0;
    };
    ZipBuilder &add(const QByteArray &name, const QByteArray &content) { return add(name, content, Options()); }
    ZipBuilder &add(const QByteArray &name, const QByteArray &content, const Options &options);
    [[nodiscard]] QByteArray file() const;

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    quint16 m_count = 0;
};

/// The parts of a plain workbook; each can be replaced by a hostile one.
struct WorkbookParts
{
    QByteArray relations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
    QByteArray workbook =
        R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    QByteArray workbookRelations =
        R"(<Relationships><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://x/relationships/styles" Target="/xl/styles.xml"/><Relationship Id="rId4" Type="http://x/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>)";
    QByteArray texts = "<sst></sst>";
    /// Style 1: a date, 2: date and time by a code of its own, 3: eleven zeros, 4: an amount with a currency.
    QByteArray styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="00000000000"/><numFmt numFmtId="166" formatCode="#,##0.00\ &quot;KSh&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>)";
    QByteArray sheet; ///< what stands inside <sheetData>
    QByteArray sheet2;

    [[nodiscard]] ZipBuilder zip() const;
    [[nodiscard]] QByteArray file() const { return zip().file(); }
};

/// A workbook of texts, one list of cells a row.
[[nodiscard]] QByteArray workbookOf(const std::vector<std::vector<QString>> &rows);
