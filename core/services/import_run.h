#pragma once

#include "core/services/import_log.h"

/// The way of every import through its rows: counting, reporting, handing on bad rows, and stopping when it is told to.
class ImportRun
{
public:
    ImportRun(ImportKind kind, const ImportOptions &options, QStringList header)
        : m_kind(kind), m_options(options), m_header(std::move(header))
    {
    }

    /// `read`: the places of the columns that the import reads; the others are named in the report.
    void noteUnused(const QList<qsizetype> &read);
    /// Before each row. Fails with Cancelled "cancelled" once the person says so.
    [[nodiscard]] Outcome goOn(Transaction &transaction, int progress);
    /// After each row.
    [[nodiscard]] Outcome add(ImportRowReport row, const QStringList &cells);
    /// The end: what was done stays, or, on a dry run and when bad rows stop it, is taken back with the transaction.
    [[nodiscard]] Result<ImportReport> finish(Transaction &transaction, ImportLog &log);

private:
    ImportKind m_kind;
    const ImportOptions &m_options;
    QStringList m_header;
    ImportReport m_report;
    qint64 m_rows = 0;
};

/// A failure of the machine, not of the row: it stops the import.
[[nodiscard]] bool stopsEverything(const Error &error);
/// `value`: what stands in the column that the error blames.
[[nodiscard]] ImportRowReport badRowReport(int line, const QString &subject, const Error &error, const QString &value);
