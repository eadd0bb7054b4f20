#pragma once

#include "core/base/result.h"
#include "core/providers/payment_source.h"

#include <QMap>
#include <QTimeZone>

/// How one bank's or operator's statement file is written (mobile-money reference, section 14).
struct StatementMapping
{
    QString encoding;        ///< "utf-8", "windows-1252"; empty: UTF-8 when valid, else Windows-1252
    QChar delimiter;         ///< null: found from the header line among ; , tab |
    int skipLines = 0;       ///< preamble before the header row
    bool hasHeader = true;
    QMap<QString, QString> columns;  ///< field -> header name or 1-based number; fields: reference, serial, amount,
                                     ///< credit, debit, currency, sender, date, time, narration,
                                     ///< balance; empty: the usual names, Wavecom's among them
    QChar decimalSign = u'.';
    QString dateFormat;      ///< Qt format; empty: ISO 8601
    QTimeZone zone;          ///< of dates without offset
    QString serialPattern;   ///< regular expression with one group, applied to the narration

    /// Reads a mapping file: JSON with the member names above in snake_case. Errors name the member.
    /// `fields` are the names that "columns" may map; empty: those of a statement.
    [[nodiscard]] static Result<StatementMapping> fromJson(const QByteArray &text, const QStringList &fields = {});
    [[nodiscard]] QByteArray toJson() const;
};

struct StatementRow
{
    int line = 0;  ///< 1-based line of the file
    Result<ProviderPayment> payment;
    bool isSkipped = false;  ///< a debit or reversal: reported, not imported
};

/// Parses a whole statement. Where the file tells no date, paidAt and createdAt are Instant{}: the time of the import
/// counts. Rows without an id get one made of their content ("row-" + hash), the same on every import. A bad row does not stop the others; a bad file does (Invalid, field "file" or "line N"):
/// empty, larger than 100 MiB, no header column found, binary.
[[nodiscard]] Result<std::vector<StatementRow>> parseStatement(const QByteArray &file, const StatementMapping &mapping,
                                                               const Currency &currency);

/// A delimited text file as rows of cells, quotes resolved; used by every import.
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
