#pragma once

#include "core/services/export_sink.h"
#include "core/services/import_service.h"

/// The rows that an import leaves out, written to a file of their own: their columns as they stand in the original,
/// then the line and what is wrong. Mended, the file can be imported itself.
class BadRowsFile
{
public:
    /// Headings of the two columns that are added, and the sentence for a row.
    struct Words
    {
        QString line = QStringLiteral("line");
        QString problem = QStringLiteral("problem");
        std::function<QString(const ImportRowReport &)> sentence = [](const ImportRowReport &row) {
            return row.message;
        };
    };
    /// `file` ends in .csv or .xlsx. Fails as makeExportSink(). Without a bad row no file appears.
    [[nodiscard]] static Result<BadRowsFile> create(const QString &file, Words words);

    [[nodiscard]] Outcome add(const BadImportRow &row);
    /// After it the file is complete.
    [[nodiscard]] Outcome finish();

private:
    BadRowsFile(std::unique_ptr<ExportSink> sink, Words words) : m_sink(std::move(sink)), m_words(std::move(words)) {}

    std::unique_ptr<ExportSink> m_sink;
    Words m_words;
    qsizetype m_columns = -1; ///< of the original; -1 before the first row
};

/// Writes what BadRowsFile wrote as .csv into another file, of any ending that it may have.
[[nodiscard]] Outcome copyBadRows(const QString &csvFile, const QString &target);
