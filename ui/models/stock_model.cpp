#include "ui/models/stock_model.h"

#include "ui/error_texts.h"
#include "ui/models/paged_model.h"

namespace {

Tone toneOf(StockVerdict::Kind kind)
{
    return kind == StockVerdict::Kind::New ? Tone::Good : kind == StockVerdict::Kind::Bad ? Tone::Bad : Tone::Waiting;
}

} // namespace

void StockModel::setVerdicts(std::vector<StockVerdict> verdicts)
{
    beginResetModel();
    m_verdicts = std::move(verdicts);
    endResetModel();
}

int StockModel::count(StockVerdict::Kind kind) const
{
    return static_cast<int>(std::count_if(m_verdicts.begin(), m_verdicts.end(),
                                          [kind](const StockVerdict &verdict) { return verdict.kind == kind; }));
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int StockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Serial:
        return tr("Serial number");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &verdict = m_verdicts.at(static_cast<size_t>(index.row()));
    if (role == PagedModelBase::toneRole)
        return index.column() == Verdict ? QVariant(static_cast<int>(toneOf(verdict.kind))) : QVariant();
    if (role == Qt::ToolTipRole && verdict.error)
        return verdict.error->detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return verdict.line;
    case Serial:
        return verdict.serial;
    case Verdict:
        return toneSymbol(toneOf(verdict.kind)) + u' ' + verdictText(verdict);
    default:
        return {};
    }
}

QString StockModel::verdictText(const StockVerdict &verdict)
{
    switch (verdict.kind) {
    case StockVerdict::Kind::New:
        return tr("New");
    case StockVerdict::Kind::AlreadyThere:
        return tr("Already registered");
    case StockVerdict::Kind::TwiceInList:
        return tr("Twice in this list");
    case StockVerdict::Kind::Bad:
        break;
    }
    return tr("Not possible: %1").arg(errorText(*verdict.error));
}
