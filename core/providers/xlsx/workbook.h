#pragma once

#include "core/providers/xlsx/zip_archive.h"

#include <QStringList>

#include <optional>
#include <vector>

/// What every sheet of a workbook shares: its sheets, texts and the formats of its cells (ECMA-376 part 1, chapter 18).
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< its name in the archive
        bool isHidden = false;
    };
    /// What a cell's format says of a number in it.
    struct Style
    {
        bool isDate = false;
        int leadingZeros = 0;
    };

    /// Fails with Invalid (field "file"): "not_a_text_file" when this is another zip file than a workbook,
    /// "invalid_file", "file_too_large".
    [[nodiscard]] static Result<Workbook> open(const QByteArray &file);

    /// In the order of the tabs; hidden ones last.
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// By its name; with an empty name, the first. Null when there is none.
    [[nodiscard]] const Sheet *find(const QString &name) const;
    /// Reads the shared texts and formats, which a look at the sheets' names does not need.
    [[nodiscard]] Outcome readShared();

    [[nodiscard]] const ZipArchive &archive() const { return m_archive; }
    [[nodiscard]] std::optional<QString> sharedText(qsizetype index) const;
    [[nodiscard]] Style style(qsizetype index) const;
    [[nodiscard]] bool is1904() const { return m_is1904; }

private:
    explicit Workbook(ZipArchive archive) : m_archive(std::move(archive)) {}
    [[nodiscard]] Outcome readSheets();
    [[nodiscard]] Outcome readTexts();
    [[nodiscard]] Outcome readStyles();

    ZipArchive m_archive;
    std::vector<Sheet> m_sheets;
    QString m_textsPart;
    QString m_stylesPart;
    bool m_is1904 = false;
    std::vector<QString> m_texts;
    std::vector<Style> m_styles;
};
