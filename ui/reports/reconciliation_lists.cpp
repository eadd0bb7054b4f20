#include "ui/reports/reconciliation_lists.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/reports/reconciliation_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/short_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr size_t badRowsShown = 1000;

QString titleOf(const QString &name, size_t count)
{
    return QStringLiteral("%1 (%L2)").arg(name).arg(count);
}

} // namespace

ReconciliationLists::ReconciliationLists(const Currency &currency)
    : m_currency(currency),
      m_badRows(new ShortTable(tr("Rows that cannot be read"), {tr("Line of the statement"), tr("Problem")}))
{
    setDocumentMode(true);
    addList(tr("Equal"), &Reconciliation::equal);
    addList(tr("Only here"), &Reconciliation::onlyOurs);
    addList(tr("Only in the statement"), &Reconciliation::onlyTheirs);
    addList(tr("Amounts differ"), &Reconciliation::differing);
    addBadRows();
}

void ReconciliationLists::addList(const QString &name, const std::vector<ReconciledPayment> Reconciliation::*payments)
{
    auto *page = new QWidget;
    const List list{payments, name, new ReconciliationModel(m_currency, this), new QTableView, new QLabel};
    makeListTable(list.table, list.model, name);
    const int character = list.table->fontMetrics().averageCharWidth();
    const auto *head = list.table->horizontalHeader();
    int column = 0;
    for (const int characters : {26, 14, 18, 24, 16}) {
        const int needed = std::max(characters * character + 16, head->sectionSizeHint(column));
        list.table->setColumnWidth(column++, needed);
    }
    list.table->installEventFilter(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(list.table, 1);
    layout->addWidget(list.foot);
    m_lists.push_back(list);
    addTab(page, name);
    connect(list.table, &QTableView::doubleClicked, this, [this, list] { open(list); });
}

void ReconciliationLists::addBadRows()
{
    m_badRows->setFillsHeight();
    m_badTab = addTab(m_badRows, m_badRows->accessibleName());
    setTabVisible(m_badTab, false);
}

void ReconciliationLists::setFound(const std::shared_ptr<const Reconciliation> &found, bool isNew)
{
    for (int index = 0; index < static_cast<int>(m_lists.size()); ++index)
        fill(index, found);
    fillBadRows(found->badRows);
    if (isNew)
        setCurrentIndex(firstUnequal());
}

void ReconciliationLists::fill(int index, const std::shared_ptr<const Reconciliation> &found)
{
    const auto &list = m_lists[static_cast<size_t>(index)];
    const int row = list.table->currentIndex().row();
    const QString chosen = row < 0 ? QString() : list.model->payment(row).reference;
    const auto &payments = (*found).*list.payments;
    list.model->setPayments(ReconciliationModel::Payments(found, &payments));
    if (!payments.empty())
        list.table->selectRow(std::max(0, list.model->rowOf(chosen)));
    const auto sums = sumsOf(payments);
    list.foot->setText(QStringList{tr("%n row(s)", nullptr, static_cast<int>(payments.size())),
                                   tr("Here: %1").arg(localMoney(sums.ourSum, m_currency)),
                                   tr("In the statement: %1").arg(localMoney(sums.theirSum, m_currency))}
                           .join(QStringLiteral("   \u00b7   ")));
    setTabText(index, titleOf(list.name, payments.size()));
}

void ReconciliationLists::fillBadRows(const std::vector<StatementRow> &bad)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (size_t i = 0; i < std::min(bad.size(), badRowsShown); ++i)
        rows.push_back(
            {QString::number(i), {{QString::number(bad[i].line), {}, true}, {errorText(bad[i].payment.error())}}});
    m_badRows->setRows(rows);
    setTabText(m_badTab, titleOf(tr("Cannot be read"), bad.size()));
    setTabVisible(m_badTab, !bad.empty());
}

int ReconciliationLists::firstUnequal() const
{
    for (size_t index = 1; index < m_lists.size(); ++index) {
        if (m_lists[index].model->rowCount() > 0)
            return static_cast<int>(index);
    }
    return isTabVisible(m_badTab) ? m_badTab : 0;
}

void ReconciliationLists::focusList()
{
    const auto index = static_cast<size_t>(currentIndex());
    QWidget *table = m_badRows;
    if (index < m_lists.size())
        table = m_lists[index].table;
    table->setFocus(Qt::OtherFocusReason);
}

bool ReconciliationLists::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    for (const auto &list : m_lists) {
        if (list.table == watched)
            open(list);
    }
    return true;
}

void ReconciliationLists::open(const List &list)
{
    if (const int row = list.table->currentIndex().row(); row >= 0)
        emit opened(list.model->payment(row));
}
