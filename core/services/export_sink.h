#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <memory>

class QIODevice;

/// How a cell is written.
enum class CellKind
{
    Text,
    Number, ///< whole number or exact decimal, as text; JSON writes money and energy by the rules of cli.md
    Integer,
};

struct ExportCell
{
    CellKind kind = CellKind::Text;
    QString text; ///< empty: no value
};

/// As JSON exports have it: money stays text (cli.md), whole numbers are numbers, what is missing is null.
[[nodiscard]] JsonValue toJson(const ExportCell &cell);

/// Takes rows and writes them on at once: memory does not grow with the rows.
class ExportSink
{
public:
    virtual ~ExportSink() = default;
    [[nodiscard]] virtual Outcome begin(const QStringList &columns) = 0;
    [[nodiscard]] virtual Outcome row(const std::vector<ExportCell> &cells) = 0;
    /// After it the file is complete under its final name.
    [[nodiscard]] virtual Outcome finish() = 0;
};

/// By the ending of `file`: .csv, .json, .xlsx. Fails with Invalid "unknown_format" (field file), Environment
/// "not_writable". The file appears, whole, with finish(); a sink that is dropped leaves what was there before.
[[nodiscard]] Result<std::unique_ptr<ExportSink>> makeExportSink(const QString &file);

/// A spreadsheet takes a cell that begins with = + - @, tab or return for a formula: such a text gets an apostrophe in
/// front. Plain numbers and phone numbers are left alone: they compute nothing.
[[nodiscard]] QString neutralised(const QString &text);
