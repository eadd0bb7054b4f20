#pragma once

#include "core/services/context.h"

/// Whole lists out, to CSV, XLSX or JSON by the file's ending. Written beside the target and renamed when complete;
/// cells that a spreadsheet would take for a formula are neutralised. Streams: memory does not grow with the rows.
class ExportService
{
public:
    explicit ExportService(ServiceContext context) : m_context(std::move(context)) {}

    /// The words of what can be exported: customers, devices, sales, instalments, payments, ...
    [[nodiscard]] static QStringList kinds();
    /// Answers the number of rows. `from` and `to` are dates of payment, creation or falling due, both included.
    /// Fails: unknown_kind (field kind), invalid_date (from, to), unknown_format (file), not_writable, disk_full.
    [[nodiscard]] Result<qint64> exportFile(const QString &kind, const QString &file, std::optional<QDate> from,
                                            std::optional<QDate> to);

private:
    ServiceContext m_context;
};
