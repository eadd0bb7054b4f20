#include "core/services/import_run.h"

#include "core/services/import_sketch.h"

using namespace Qt::StringLiterals;

namespace {

/// How many rows travel to the other offices at once: one change set for a whole file would have no bound.
constexpr qint64 rowsOfChangeset = 500;
constexpr qsizetype longestValue = 100;

void count(ImportReport &report, const ImportRowReport &row)
{
    switch (row.verdict) {
    case RowVerdict::Added:
        ++report.added;
        report.unmatched += row.code.isEmpty() ? 0 : 1;
        break;
    case RowVerdict::Existing:
        ++report.existing;
        break;
    case RowVerdict::Skipped:
        ++report.skipped;
        break;
    case RowVerdict::Bad:
        ++report.bad;
        break;
    }
}

} // namespace

bool stopsEverything(const Error &error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Environment ||
           error.code == ErrorCode::Cancelled;
}

ImportRowReport badRowReport(int line, const QString &subject, const Error &error, const QString &value)
{
    ImportRowReport report;
    report.line = line;
    report.verdict = RowVerdict::Bad;
    report.subject = subject;
    report.code = error.reason;
    report.message = error.detail;
    report.field = error.field;
    report.value = value.left(longestValue);
    return report;
}

void ImportRun::noteUnused(const QList<qsizetype> &read)
{
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const QString name = m_header[i].trimmed();
        if (!name.isEmpty() && !read.contains(i))
            m_report.unusedColumns.append(name);
    }
}

Outcome ImportRun::goOn(Transaction &transaction, int progress)
{
    if (m_options.onProgress && !m_options.onProgress(progress))
        return failure(ErrorCode::Cancelled, u"cancelled"_s, u"The import was cancelled; nothing was written."_s);
    if (m_rows > 0 && m_rows % rowsOfChangeset == 0)
        MPM_CHECK(transaction.endChangeset());
    ++m_rows;
    return {};
}

Outcome ImportRun::add(ImportRowReport row, const QStringList &cells)
{
    count(m_report, row);
    const bool isBad = row.verdict == RowVerdict::Bad;
    if (isBad && m_options.onBadRow)
        MPM_CHECK(m_options.onBadRow({row, m_header, cells}));
    const int good = m_report.rowCount() - m_report.bad;
    const bool isKept = isBad ? m_report.bad <= ImportReport::badRowsKept : good <= m_options.goodRowsKept;
    if (isKept)
        m_report.rows.push_back(std::move(row));
    return {};
}

Result<ImportReport> ImportRun::finish(Transaction &transaction, ImportLog &log)
{
    const bool isStopped = m_report.bad > 0 && !m_options.skipBad;
    if (m_options.dryRun || isStopped)
        return std::move(m_report);
    MPM_CHECK(log.finish(transaction, m_report));
    if (!m_options.mapping.columns.isEmpty())
        MPM_CHECK(rememberMapping(transaction, m_kind, m_header, m_options.mapping, m_options.channel));
    MPM_CHECK(transaction.commit());
    m_report.isWritten = true;
    m_report.id = log.id();
    return std::move(m_report);
}
