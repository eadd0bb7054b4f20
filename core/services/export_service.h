#pragma once

#include "core/services/context.h"

enum class ExportKind { Customers, Devices, Sales, Payments, Tokens };
[[nodiscard]] Result<ExportKind> exportKindFromWord(const QString &word);

/// Rows out, to CSV, XLSX or JSON by the file's ending. Written beside the target and renamed when complete; cells that a
/// spreadsheet would take for a formula are neutralised. Streams: memory does not grow with the rows (XLSX: constant mode).
/// Fails: unknown_format (field file), not_writable, disk_full.
class ExportService
{
public:
    explicit ExportService(ServiceContext context) : m_context(std::move(context)) {}
    /// Answers the number of rows. `from` and `to` are payment or creation dates, both included.
    [[nodiscard]] Result<qint64> exportFile(ExportKind kind, const QString &file, std::optional<QDate> from, std::optional<QDate> to);

private:
    ServiceContext m_context;
};
