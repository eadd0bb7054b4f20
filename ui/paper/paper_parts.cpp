#include "ui/paper/paper_parts.h"

namespace {

/// A roll is too narrow for five columns: what is paid follows from cost and rest, and the number stands before the
/// date.
struct ScheduleTable
{
    const PaperOffice &office;
    const bool isRoll;
    const bool hasPaid;

    [[nodiscard]] QString money(Money amount) const { return office.words.amount(amount, office.company.currency); }

    [[nodiscard]] std::vector<PaperPage::Column> columns() const
    {
        const auto &words = office.words;
        std::vector<PaperPage::Column> columns;
        if (!isRoll)
            columns.push_back({words(QT_TRANSLATE_NOOP("Paper", "No."))});
        columns.push_back({words(QT_TRANSLATE_NOOP("Paper", "Due"))});
        columns.push_back({words(QT_TRANSLATE_NOOP("Paper", "Cost")), true});
        if (hasPaid && !isRoll)
            columns.push_back({words(QT_TRANSLATE_NOOP("Paper", "Paid")), true});
        if (hasPaid)
            columns.push_back({words(QT_TRANSLATE_NOOP("Paper", "Open")), true});
        return columns;
    }
    [[nodiscard]] QStringList row(const QString &number, const QString &due, Money cost, Money paid) const
    {
        QStringList cells;
        if (isRoll)
            cells.append(number.isEmpty() || due.isEmpty() ? number + due
                                                           : QStringLiteral("%1.\u00a0%2").arg(number, due));
        else
            cells += {number, due};
        cells.append(money(cost));
        if (hasPaid && !isRoll)
            cells.append(money(paid));
        if (hasPaid)
            cells.append(money(cost - paid));
        return cells;
    }
    [[nodiscard]] QStringList row(const Instalment &instalment) const
    {
        const auto &words = office.words;
        const QString due = words.date(instalment.due);
        if (instalment.number > 0)
            return row(QString::number(instalment.number), due, instalment.cost, instalment.paid);
        const QString down = words(QT_TRANSLATE_NOOP("Paper", "down payment"));
        return isRoll ? row({}, QStringLiteral("%1 %2").arg(due, down), instalment.cost, instalment.paid)
                      : row(down, due, instalment.cost, instalment.paid);
    }
};

} // namespace

PaperPage beginPaper(const PaperOffice &office, const QString &title)
{
    PaperPage page(office.size, office.mostRows);
    page.letterhead(office.company.name);
    page.title(title);
    return page;
}

void endPaper(const PaperOffice &office, PaperPage &page)
{
    const QString printed = office.words(QT_TRANSLATE_NOOP("Paper", "Printed on %1"))
                                .arg(office.words.instant(office.now, office.company.zone));
    page.foot(office.size == PaperSize::A4 ? QStringLiteral("%1 \u00b7 %2").arg(printed, office.company.name)
                                           : printed);
}

void addSchedule(const PaperOffice &office, PaperPage &page, const Schedule &schedule, ScheduleColumns columns)
{
    const ScheduleTable table{office, office.size != PaperSize::A4, columns == ScheduleColumns::WithPaid};
    PaperPage::Rows rows;
    for (const auto &instalment : schedule.instalments)
        rows.push_back(table.row(instalment));
    const QString together = office.words(QT_TRANSLATE_NOOP("Paper", "Together"));
    if (!table.isRoll) {
        page.table(table.columns(), rows, table.row(together, {}, schedule.total(), schedule.paid()));
        return;
    }
    // Sums are wider than their parts: below the table they leave its columns narrow.
    page.table(table.columns(), rows);
    page.fact(together, table.money(schedule.total()));
    if (table.hasPaid)
        page.fact(office.words(QT_TRANSLATE_NOOP("Paper", "Open")), table.money(schedule.open()));
}
