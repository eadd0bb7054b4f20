#include "ui/widgets/schedule_view.h"

#include "ui/formats.h"
#include "ui/models/schedule_model.h"
#include "ui/widgets/table_head.h"
#include "ui/widgets/tone_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

ScheduleView::ScheduleView(const Currency &currency, const QDate &today)
    : m_currency(currency), m_model(new ScheduleModel(currency, today, this)), m_summary(new QLabel),
      m_table(new QTableView)
{
    usePaddedHead(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setAccessibleName(tr("Instalments"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    m_table->setMinimumHeight(160);
    m_summary->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
}

void ScheduleView::setPreview()
{
    m_table->setColumnHidden(ScheduleModel::Paid, true);
    m_table->setColumnHidden(ScheduleModel::State, true);
    m_table->horizontalHeader()->setStretchLastSection(false);
}

void ScheduleView::setSchedule(const Schedule &schedule)
{
    m_model->setSchedule(schedule);
    const int count = instalmentCount();
    if (count == 0) {
        m_summary->setText(tr("Paid at once: %1, no instalments.").arg(localMoney(schedule.total(), m_currency)));
        return;
    }
    const auto &last = schedule.instalments.back();
    //: %1 is the last due date, %2 the last amount, %3 the total
    m_summary->setText(
        tr("%n instalment(s); the last one on %1 is %2. Together %3.", nullptr, count)
            .arg(localDate(last.due), localMoney(last.cost, m_currency), localMoney(schedule.total(), m_currency)));
}

void ScheduleView::setMessage(const QString &sentence)
{
    m_model->setSchedule({});
    m_summary->setText(sentence);
}

int ScheduleView::instalmentCount() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->numberAt(row) > 0 ? 1 : 0;
    return count;
}

QString ScheduleView::summary() const
{
    return m_summary->text();
}

int ScheduleView::currentNumber() const
{
    return m_model->numberAt(m_table->currentIndex().row());
}
