#pragma once

#include "core/providers/csv/table_reader.h"

#include <QHash>

/// Columns that only number the rows of one file: the same payment has another number in the next file.
struct RowCounters
{
    std::vector<qsizetype> named;    ///< by their name
    std::vector<qsizetype> certain;  ///< these, and those that count up from row to row
    std::vector<qsizetype> doubtful; ///< the file is too short to tell: its only number there could be the first
};

/// Reads `rows`, which stand below the header, as far as it takes to tell. A column without a telling name must begin
/// at 1, so that a provider's own running number is none. `mapped`: columns that hold something; never counted.
[[nodiscard]] RowCounters findRowCounters(TableReader &rows, const QStringList &header, const QList<qsizetype> &mapped);

/// The ids of the rows that have none: "row-" and a hash of what stands in the row and of how many equal rows came
/// before it, because two equal rows of one day may both be real (mobile-money reference, section 14). Nothing that a
/// mapping or a zone reads into the row counts: the same row gives the same id whatever it is understood as.
class RowIds
{
public:
    struct Ids
    {
        QString id;
        /// By which the same row may be stored: made of what was understood of it, as earlier versions did, or from a
        /// file that was too short to tell its counter.
        QStringList others;
    };

    explicit RowIds(RowCounters counters) : m_counters(std::move(counters)) {}

    /// `understood`: what earlier versions made the id of.
    [[nodiscard]] Ids next(const DelimitedRow &row, const QStringList &understood);

private:
    class Numbering
    {
    public:
        [[nodiscard]] QString next(const QStringList &content);

    private:
        QHash<QByteArray, int> m_equalRows;
    };

    RowCounters m_counters;
    Numbering m_own, m_counted, m_uncounted, m_understood;
};
