#include "ui/reports/reconciliation_model.h"

#include "core/services/payment_rows.h"
#include "ui/formats.h"
#include "ui/words.h"

#include <algorithm>

ReconciliationModel::ReconciliationModel(const Currency &currency, QObject *parent)
    : QAbstractTableModel(parent), m_currency(currency), m_payments(std::make_shared<std::vector<ReconciledPayment>>())
{
}

bool ReconciliationModel::isNumber(int column)
{
    return column == Ours || column == Theirs || column == Line;
}

void ReconciliationModel::setPayments(Payments payments)
{
    beginResetModel();
    m_payments = std::move(payments);
    endResetModel();
}

int ReconciliationModel::rowOf(const QString &reference) const
{
    const auto found = std::find_if(m_payments->begin(), m_payments->end(),
                                    [&](const ReconciledPayment &payment) { return payment.reference == reference; });
    return found == m_payments->end() ? -1 : static_cast<int>(found - m_payments->begin());
}

int ReconciliationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payments->size());
}

int ReconciliationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case Day:
        return tr("Day");
    case Ours:
        return tr("Amount here");
    case Theirs:
        return tr("Amount in the statement");
    case State:
        return tr("State here");
    default:
        return tr("Line of the statement");
    }
}

QVariant ReconciliationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(payment(index.row()), index.column());
    return {};
}

QString ReconciliationModel::textOf(const ReconciledPayment &payment, int column) const
{
    const auto amount = [this](const std::optional<Money> &money) {
        return money ? localAmount(*money, m_currency) : QString();
    };
    switch (column) {
    case Reference:
        return payment.reference;
    case Day:
        return payment.day ? localDate(*payment.day) : QString();
    case Ours:
        return amount(payment.ours);
    case Theirs:
        return amount(payment.theirs);
    case State: {
        const auto status = paymentStatusFromWord(payment.status);
        return status ? paymentStatusText(*status) : QString();
    }
    default:
        return payment.line > 0 ? QString::number(payment.line) : QString();
    }
}
