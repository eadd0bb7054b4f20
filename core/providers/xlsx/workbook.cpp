#include "core/providers/xlsx/workbook.h"

#include "core/providers/xlsx/cell_text.h"
#include "core/providers/xlsx/xml_part.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qint64 largestSmallPart = 16 * 1024 * 1024;
constexpr qint64 largestTexts = 256 * 1024 * 1024;
constexpr size_t mostTexts = 4'000'000;
constexpr qint64 mostTextCharacters = 64 * 1024 * 1024;
constexpr size_t mostSheets = 1000;
constexpr size_t mostStyles = 100'000;

tl::unexpected<Error> tooLarge(const QString &what)
{
    return invalid(QStringLiteral("file_too_large"),
                   QStringLiteral("The workbook has more %1 than can be read: split it, or save it as CSV.").arg(what),
                   QStringLiteral("file"));
}

/// "xl/worksheets/sheet1.xml" from "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml" or
/// "../xl/worksheets/sheet1.xml".
QString partName(const QString &target, const QString &folder)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part != u"..")
            parts.append(part);
        else if (!parts.isEmpty())
            parts.removeLast();
    }
    return parts.join(u'/');
}

struct Relation
{
    QString type; ///< last part of its address: "worksheet", "styles", "sharedStrings"
    QString part;
};

Result<QHash<QString, Relation>> readRelations(const ZipArchive &archive, const QString &name, const QString &folder)
{
    QHash<QString, Relation> relations;
    MPM_TRY(const auto part, XmlPart::open(archive, name, largestSmallPart));
    while (true) {
        MPM_TRY(const auto token, part->next());
        if (token == QXmlStreamReader::EndDocument)
            return relations;
        if (token != QXmlStreamReader::StartElement || part->name() != u"Relationship")
            continue;
        const auto attributes = part->attributes();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {attributes.value(QLatin1String("Type")).toString().section(u'/', -1),
                          partName(attributes.value(QLatin1String("Target")).toString(), folder)});
    }
}

/// The attribute "r:id", whatever prefix the file gives its namespace.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const auto &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace

Result<Workbook> Workbook::open(const QByteArray &file)
{
    MPM_TRY(auto archive, ZipArchive::open(file));
    if (!archive.contains(QStringLiteral("_rels/.rels")))
        return invalid(QStringLiteral("not_a_text_file"),
                       QStringLiteral("This is a zip file, but no Excel workbook (.xlsx)."), QStringLiteral("file"));
    Workbook workbook(std::move(archive));
    MPM_CHECK(workbook.readSheets());
    return workbook;
}

Outcome Workbook::readSheets()
{
    MPM_TRY(const auto top, readRelations(m_archive, QStringLiteral("_rels/.rels"), {}));
    const auto book = std::find_if(top.begin(), top.end(),
                                   [](const Relation &relation) { return relation.type == u"officeDocument"; });
    const QString folder = book == top.end() ? QString() : book->part.section(u'/', 0, -2);
    const QString relationsPart = book == top.end() ? QString()
                                                    : QStringLiteral("%1/_rels/%2.rels")
                                                          .arg(folder, book->part.section(u'/', -1))
                                                          .mid(folder.isEmpty() ? 1 : 0);
    if (book == top.end() || !m_archive.contains(book->part) || !m_archive.contains(relationsPart))
        return invalid(QStringLiteral("not_a_text_file"),
                       QStringLiteral("This is an office document, but no Excel workbook (.xlsx)."),
                       QStringLiteral("file"));
    MPM_TRY(const auto relations, readRelations(m_archive, relationsPart, folder));
    for (const auto &relation : relations) {
        if (relation.type == u"sharedStrings")
            m_textsPart = relation.part;
        if (relation.type == u"styles")
            m_stylesPart = relation.part;
    }
    MPM_TRY(const auto part, XmlPart::open(m_archive, book->part, largestSmallPart));
    while (true) {
        MPM_TRY(const auto token, part->next());
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = part->attributes();
        if (part->name() == u"workbookPr")
            m_is1904 = isTrue(attributes.value(QLatin1String("date1904")));
        const auto relation = relations.value(relationId(attributes));
        if (part->name() == u"sheet" && relation.type == u"worksheet")
            m_sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation.part,
                                !attributes.value(QLatin1String("state")).isEmpty() &&
                                    attributes.value(QLatin1String("state")) != u"visible"});
        if (m_sheets.size() > mostSheets)
            return tooLarge(QStringLiteral("sheets"));
    }
    std::stable_partition(m_sheets.begin(), m_sheets.end(), [](const Sheet &sheet) { return !sheet.isHidden; });
    if (m_sheets.empty())
        return invalid(QStringLiteral("empty_file"), QStringLiteral("The workbook has no sheet."),
                       QStringLiteral("file"));
    return {};
}

const Workbook::Sheet *Workbook::find(const QString &name) const
{
    if (name.isEmpty())
        return &m_sheets.front();
    const auto found =
        std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet &sheet) { return sheet.name == name; });
    return found == m_sheets.end() ? nullptr : &*found;
}

Outcome Workbook::readShared()
{
    if (!m_textsPart.isEmpty())
        MPM_CHECK(readTexts());
    return m_stylesPart.isEmpty() ? Outcome() : readStyles();
}

Outcome Workbook::readTexts()
{
    MPM_TRY(const auto part, XmlPart::open(m_archive, m_textsPart, largestTexts));
    qint64 characters = 0;
    bool isInText = false;
    while (true) {
        QString text;
        MPM_TRY(const auto token, part->next(isInText ? &text : nullptr));
        if (isInText && !m_texts.empty())
            m_texts.back() += text;
        if (token == QXmlStreamReader::EndDocument)
            return {};
        isInText = token == QXmlStreamReader::StartElement && part->name() == u"t";
        characters += text.size();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (part->name() == u"si")
            m_texts.emplace_back();
        if (part->name() == u"rPh") // how a text is pronounced, not what it says
            MPM_CHECK(part->skipElement());
        if (m_texts.size() > mostTexts || characters > mostTextCharacters)
            return tooLarge(QStringLiteral("text"));
    }
}

Outcome Workbook::readStyles()
{
    MPM_TRY(const auto part, XmlPart::open(m_archive, m_stylesPart, largestSmallPart));
    QHash<int, Style> formats;
    bool isInCellFormats = false;
    while (true) {
        MPM_TRY(const auto token, part->next());
        if (token == QXmlStreamReader::EndDocument)
            return {};
        const auto attributes = part->attributes();
        if (part->name() == u"cellXfs")
            isInCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (part->name() == u"numFmt") {
            const QString code = attributes.value(QLatin1String("formatCode")).toString();
            formats.insert(format, {isDateFormat(code), leadingZeroWidth(code)});
        } else if (part->name() == u"xf" && isInCellFormats) {
            m_styles.push_back(formats.value(format, {isBuiltInDateFormat(format), 0}));
        }
        if (m_styles.size() > mostStyles || formats.size() > qsizetype(mostStyles))
            return tooLarge(QStringLiteral("formats"));
    }
}

std::optional<QString> Workbook::sharedText(qsizetype index) const
{
    const bool isThere = index >= 0 && static_cast<size_t>(index) < m_texts.size();
    return isThere ? std::optional(m_texts[static_cast<size_t>(index)]) : std::nullopt;
}

Workbook::Style Workbook::style(qsizetype index) const
{
    const bool isThere = index >= 0 && static_cast<size_t>(index) < m_styles.size();
    return isThere ? m_styles[static_cast<size_t>(index)] : Style();
}
