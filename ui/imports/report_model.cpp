#include "ui/imports/report_model.h"

#include "ui/imports/import_words.h"
#include "ui/models/paged_model.h"

#include <algorithm>

void ReportModel::setReport(ImportKind kind, const std::vector<ImportRowReport> &rows, bool isDone,
                            std::optional<RowVerdict> shown)
{
    beginResetModel();
    m_kind = kind;
    m_isDone = isDone;
    m_rows.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows),
                 [&](const ImportRowReport &row) { return !shown || row.verdict == *shown; });
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Verdict:
        return tr("Verdict");
    case Subject:
        return tr("What");
    case Field:
        return tr("Column");
    case Value:
        return tr("In the file");
    default:
        return tr("Problem");
    }
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    const bool isVerdict = index.column() == Verdict;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(row, index.column());
        return isVerdict ? toneSymbol(rowVerdictTone(row)) + u' ' + text : text;
    }
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case PagedModelBase::toneRole:
        return isVerdict ? QVariant(static_cast<int>(rowVerdictTone(row))) : QVariant();
    default:
        return {};
    }
}

QString ReportModel::textOf(const ImportRowReport &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Verdict:
        return rowVerdictText(row.verdict, m_isDone);
    case Subject:
        return row.subject;
    case Field:
        return row.verdict == RowVerdict::Bad && !row.field.startsWith(QLatin1String("line "))
                   ? importColumnText(m_kind, row.field)
                   : QString();
    case Value:
        return row.value;
    default:
        return rowProblemText(row);
    }
}
