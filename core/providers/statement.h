#pragma once

#include "core/base/result.h"
#include "core/providers/payment_source.h"

#include <QMap>
#include <QTimeZone>

/// How one bank's or operator's statement file is written (mobile-money reference, section 14).
struct StatementMapping
{
    QString encoding;  ///< "utf-8", "utf-16", "windows-1252"; empty: found from the bytes (guessEncoding())
    QString sheet;     ///< of a workbook; empty: the first that is not hidden
    QChar delimiter;   ///< null: found from the header line among ; , tab |
    int skipLines = 0; ///< preamble before the header row; of a workbook: rows of the sheet
    bool hasHeader = true;
    QMap<QString, QString> columns; ///< field -> header name or 1-based number; fields: reference, serial, amount,
                                    ///< credit, debit, currency, sender, date, time, narration,
                                    ///< balance, status; empty: the usual names, Wavecom's among them. A status
                                    ///< column of a usual name is heeded unless `onlyNamedColumns`
    bool onlyNamedColumns = false;  ///< no other column is looked for by its usual names
    QChar decimalSign = u'.';
    QString dateFormat;    ///< as of readMoment(): empty for ISO 8601, "dmy", "mdy", "ymd", or a Qt format
    QTimeZone zone;        ///< of dates without offset
    QTimeZone formerZone;  ///< that earlier versions took: their ids of rows are made of such times. Never written
    QString serialPattern; ///< regular expression with one group, applied to the narration

    /// Reads a mapping file: JSON with the member names above in snake_case. Errors name the member.
    /// `fields` are the names that "columns" may map; empty: those of a statement.
    [[nodiscard]] static Result<StatementMapping> fromJson(const QByteArray &text, const QStringList &fields = {});
    [[nodiscard]] QByteArray toJson() const;
};

struct StatementRow
{
    int line = 0; ///< 1-based line of the file
    Result<ProviderPayment> payment;
    bool isSkipped = false; ///< a debit, a reversal by its type, or its status is no success: reported, not imported
    QStringList cells;      ///< as they stand in the file
};

/// Parses a whole statement. Where the file tells no date, paidAt and createdAt are Instant{}: the time of the import
/// counts. Rows without an id get one: "row-" and a hash of all cells of the row as they stand in the file (date,
/// amount, narration, balance and the rest; white space, case and the writing of numbers and ISO dates made equal, a
/// column that only numbers the rows left out) and of how many equal rows came before it. What the mapping names, and
/// its zone, is no part of it, so another mapping cannot make a payment of the same row again. A bad row does not stop
/// the others; a bad file does (Invalid, field "file" or "line N"): empty, larger than 100 MiB, no header column found,
/// binary.
[[nodiscard]] Result<std::vector<StatementRow>> parseStatement(const QByteArray &file, const StatementMapping &mapping,
                                                               const Currency &currency);

/// One row of a table file, quotes resolved; used by every import.
struct DelimitedRow
{
    int line = 0;
    QStringList cells;
};
struct DelimitedFile
{
    QStringList header;
    std::vector<DelimitedRow> rows;
};
[[nodiscard]] Result<DelimitedFile> readDelimited(const QByteArray &file, const StatementMapping &mapping);
