#include "ui/customers/customer_months.h"

#include "ui/formats.h"
#include "ui/widgets/short_table.h"

#include <QVBoxLayout>

CustomerMonths::CustomerMonths(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer),
      m_table(new ShortTable(tr("Where the money went by month"),
                             {tr("Month"), tr("Energy"), tr("Access rate"), tr("Instalments"), tr("Service"),
                              tr("Reversed before"), tr("Credit"), tr("Together")}))
{
    m_table->setFillsHeight();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_table, 1);
}

void CustomerMonths::refresh()
{
    session().ask(
        this, [id = customer()](const ServiceContext &context) { return CustomerHistory(context).months(id); },
        [this](const Result<std::vector<MonthFlow>> &months) {
            if (check(months))
                show(*months);
        });
}

void CustomerMonths::show(const std::vector<MonthFlow> &months)
{
    const auto row = [this](const QString &title, const MonthFlow &flow) {
        std::vector<ShortTable::Cell> cells{{title}};
        for (const auto amount :
             {flow.energy, flow.access, flow.instalments, flow.service, flow.recovery, flow.credit, flow.total()})
            cells.push_back({localAmount(amount, session().currency()), {}, true});
        return std::pair(title, cells);
    };
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    MonthFlow sum;
    for (auto flow = months.rbegin(); flow != months.rend(); ++flow) {
        rows.push_back(row(QLocale().toString(flow->month, QStringLiteral("MMMM yyyy")), *flow));
        sum.energy += flow->energy;
        sum.access += flow->access;
        sum.instalments += flow->instalments;
        sum.service += flow->service;
        sum.recovery += flow->recovery;
        sum.credit += flow->credit;
    }
    if (!months.empty())
        rows.push_back(row(tr("Together"), sum));
    m_table->setRows(rows);
}
