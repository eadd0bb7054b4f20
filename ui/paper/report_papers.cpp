#include "ui/paper/report_papers.h"

#include "ui/formats.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/report_words.h"

namespace {

QString revenue(const PaperOffice &office, const char *sentence)
{
    return office.words.in("Revenue", sentence);
}

QString span(const PaperOffice &office, const DateRange &range)
{
    const auto &words = office.words;
    return range.from == range.to
               ? words.date(range.from)
               : words(QT_TRANSLATE_NOOP("Paper", "%1 to %2")).arg(words.date(range.from), words.date(range.to));
}

const char *comparedName(ComparedPeriod period)
{
    switch (period) {
    case ComparedPeriod::DayBefore:
        return QT_TRANSLATE_NOOP("Paper", "The day before");
    case ComparedPeriod::WeekBefore:
        return QT_TRANSLATE_NOOP("Paper", "The same day of the week before");
    case ComparedPeriod::MonthBefore:
        return QT_TRANSLATE_NOOP("Paper", "The month before");
    case ComparedPeriod::MonthBeforeSameDays:
        return QT_TRANSLATE_NOOP("Paper", "The same days of the month before");
    case ComparedPeriod::YearBefore:
        break;
    }
    return QT_TRANSLATE_NOOP("Paper", "The same month of the year before");
}

std::vector<PaperPage::Column> figureColumns(const PaperOffice &office, const QString &first)
{
    std::vector<PaperPage::Column> columns{{first}, {revenue(office, QT_TRANSLATE_NOOP("Revenue", "Together")), true}};
    for (const auto &group : revenueGroups())
        columns.push_back({revenue(office, group.name), true});
    columns.push_back({revenue(office, QT_TRANSLATE_NOOP("Revenue", "Payments")), true});
    columns.push_back({revenue(office, QT_TRANSLATE_NOOP("Revenue", "Reversed")), true});
    columns.push_back({revenue(office, QT_TRANSLATE_NOOP("Revenue", "Energy sold")), true});
    columns.push_back({revenue(office, QT_TRANSLATE_NOOP("Revenue", "Days sold")), true});
    return columns;
}

QStringList figureCells(const PaperOffice &office, const QString &name, const Figures &figures)
{
    const auto &words = office.words;
    // In a table full of zeros the numbers would not be seen; on a roll every one of them would take a line.
    const QString none = office.size == PaperSize::A4 ? QString(QChar(0x2013)) : QString();
    const auto money = [&](Money amount) {
        return amount.isZero() ? none : words.amount(amount, office.company.currency);
    };
    const auto count = [&](qint64 number) { return number == 0 ? none : words.locale().toString(number); };
    QStringList cells{name, money(figures.split.total())};
    for (const auto &group : revenueGroups())
        cells.append(money(group.of(figures.split)));
    const QString energy = figures.wattHours == 0 ? none : localEnergy(figures.wattHours, words.locale());
    return cells << count(figures.payments) << count(figures.reversals) << energy << count(figures.days);
}

void addComparisons(const PaperOffice &office, PaperPage &page, const Report &report)
{
    if (report.compared.empty())
        return;
    const auto &words = office.words;
    PaperPage::Rows rows{figureCells(office, span(office, report.range), report.total)};
    for (const auto &comparison : report.compared)
        rows.push_back(figureCells(
            office,
            QStringLiteral("%1\n%2").arg(words(comparedName(comparison.period)), span(office, comparison.range)),
            comparison.figures));
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "Compared with earlier times")));
    page.table(figureColumns(office, words(QT_TRANSLATE_NOOP("Paper", "Period"))), rows);
}

void addFigures(const PaperOffice &office, PaperPage &page, const RevenueFacts::Table &table, const Figures &total)
{
    const QString name = revenue(office, reportByName(table.by));
    PaperPage::Rows rows;
    const bool isRoll = office.size != PaperSize::A4;
    for (const auto &row : table.rows) {
        if (isRoll && row.figures.isEmpty()) // a day on which nothing was is not worth the paper
            continue;
        rows.push_back(figureCells(office, figureRowName(office.words, row, table.by), row.figures));
    }
    page.gap();
    if (rows.empty())
        page.paragraph(office.words(QT_TRANSLATE_NOOP("Paper", "Nothing came in.")));
    else
        page.table(figureColumns(office, name), rows,
                   figureCells(office, revenue(office, QT_TRANSLATE_NOOP("Revenue", "Total")), total));
}

void addDays(const PaperOffice &office, PaperPage &page, const Reconciliation &found)
{
    const auto &words = office.words;
    const auto money = [&](Money amount) { return words.amount(amount, office.company.currency); };
    const auto count = [&](qint64 number) { return words.locale().toString(number); };
    PaperPage::Rows rows;
    const auto cells = [&](const QString &name, const ReconciledSums &day) {
        return QStringList{name,
                           count(day.ourCount),
                           money(day.ourSum),
                           count(day.theirCount),
                           money(day.theirSum),
                           money(day.theirSum - day.ourSum)};
    };
    for (const auto &[date, day] : found.days)
        rows.push_back(cells(words.date(date), day));
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "By day")));
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "Date"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Payments here")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount here")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Payments in the statement")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount in the statement")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Difference")), true}},
               rows, cells(words(QT_TRANSLATE_NOOP("Paper", "Together")), found.total()));
}

void addUnequal(const PaperOffice &office, PaperPage &page, const char *title,
                const std::vector<ReconciledPayment> &payments)
{
    if (payments.empty())
        return;
    const auto &words = office.words;
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? words.amount(*amount, office.company.currency) : QString();
    };
    PaperPage::Rows rows;
    for (const auto &payment : payments)
        rows.push_back({payment.reference, payment.day ? words.date(*payment.day) : QString(), money(payment.ours),
                        money(payment.theirs), payment.line > 0 ? QString::number(payment.line) : QString()});
    page.heading(QStringLiteral("%1 (%2)").arg(words(title), words.locale().toString(qint64(payments.size()))));
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "Reference"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Date"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount here")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount in the statement")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Line of the statement")), true}},
               rows);
}

/// Rows that cannot be read are in no sum: whoever signs the paper has to know of them.
void addBadRows(const PaperOffice &office, PaperPage &page, const std::vector<StatementRow> &badRows)
{
    if (badRows.empty())
        return;
    const auto &words = office.words;
    QStringList lines;
    for (const auto &row : badRows)
        lines.append(QString::number(row.line));
    page.notice(words(QT_TRANSLATE_NOOP("Paper", "These lines of the statement cannot be read and are not counted: %1"))
                    .arg(lines.join(QStringLiteral(", "))));
}

} // namespace

PaperPage revenuePaper(const PaperOffice &office, const RevenueFacts &facts)
{
    const auto &words = office.words;
    auto page =
        beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Report for %1")).arg(span(office, facts.report.range)));
    page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Amounts in %1")).arg(office.company.currency.code()));
    addComparisons(office, page, facts.report);
    for (const auto &table : facts.tables)
        addFigures(office, page, table, facts.report.total);
    endPaper(office, page);
    return page;
}

PaperPage reconciliationPaper(const PaperOffice &office, const QString &channel, const Reconciliation &found)
{
    const auto &words = office.words;
    auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Reconciliation")) + u' ' + channel);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Period")), span(office, found.range));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Equal payments")), words.locale().toString(qint64(found.equal.size())));
    page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Amounts in %1")).arg(office.company.currency.code()));
    addBadRows(office, page, found.badRows);
    addDays(office, page, found);
    addUnequal(office, page, QT_TRANSLATE_NOOP("Paper", "Only here"), found.onlyOurs);
    addUnequal(office, page, QT_TRANSLATE_NOOP("Paper", "Only in the statement"), found.onlyTheirs);
    addUnequal(office, page, QT_TRANSLATE_NOOP("Paper", "Amounts differ"), found.differing);
    if (found.onlyOurs.empty() && found.onlyTheirs.empty() && found.differing.empty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Every payment is equal.")));
    endPaper(office, page);
    return page;
}

QString figureRowName(const PaperWords &words, const FigureRow &row, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return words.date(row.range.from);
    case ReportBy::Month:
        return words.locale().standaloneMonthName(row.range.from.month()) + u' ' +
               QString::number(row.range.from.year());
    case ReportBy::Channel:
        return row.name.toUtf8() == row.key ? words.provider(row.name) : row.name;
    case ReportBy::MiniGrid:
    case ReportBy::Village:
        break;
    }
    if (row.name.isEmpty())
        return words.in("Revenue", QT_TRANSLATE_NOOP("Revenue", "No village"));
    return row.parent.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.parent);
}
