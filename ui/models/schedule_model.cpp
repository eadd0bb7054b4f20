#include "ui/models/schedule_model.h"

#include "ui/formats.h"
#include "ui/models/paged_model.h"

ScheduleModel::ScheduleModel(const Currency &currency, const QDate &today, QObject *parent)
    : QAbstractTableModel(parent), m_currency(currency), m_today(today)
{
}

void ScheduleModel::setSchedule(const Schedule &schedule)
{
    beginResetModel();
    m_schedule = schedule;
    endResetModel();
}

int ScheduleModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_schedule.instalments.at(static_cast<size_t>(row)).number : -1;
}

int ScheduleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schedule.instalments.size());
}

int ScheduleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumeric = section == Cost || section == Paid || section == Days;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Due:
        return tr("Due");
    case Cost:
        return tr("Cost");
    case Paid:
        return tr("Paid");
    case Days:
        return tr("Days");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &instalment = m_schedule.instalments.at(static_cast<size_t>(index.row()));
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == PagedModelBase::toneRole)
        return index.column() == State ? QVariant(static_cast<int>(toneOf(instalment))) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return instalment.number == 0 ? tr("Down") : QString::number(instalment.number);
    case Due:
        return localDate(instalment.due);
    case Cost:
        return localAmount(instalment.cost, m_currency);
    case Paid:
        return localAmount(instalment.paid, m_currency);
    case Days:
        return instalment.days > 0 ? QString::number(instalment.days) : QString();
    case State:
        return toneSymbol(toneOf(instalment)) + u' ' + stateOf(instalment);
    default:
        return {};
    }
}

Tone ScheduleModel::toneOf(const Instalment &instalment) const
{
    if (instalment.isPaid())
        return Tone::Good;
    return instalment.due < m_today ? Tone::Bad : Tone::Waiting;
}

QString ScheduleModel::stateOf(const Instalment &instalment) const
{
    if (instalment.isPaid())
        return tr("Paid");
    if (instalment.due < m_today)
        return tr("Overdue");
    return instalment.due == m_today ? tr("Due today") : tr("Open");
}
