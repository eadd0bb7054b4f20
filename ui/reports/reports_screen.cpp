#include "ui/reports/reports_screen.h"

#include "core/services/report_table.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/picture_file.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/lists/list_presets.h"
#include "ui/printing/prints.h"
#include "ui/reports/day_close_form.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/reconciliation_page.h"
#include "ui/reports/revenue_view.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr QSize pictureSize(1600, 900);

Figures totalOf(const std::vector<FigureRow> &rows)
{
    Figures total;
    for (const auto &row : rows)
        total += row.figures;
    return total;
}

/// By which column of the payments the rows behind a figure are found; empty: by the days alone.
QString columnOf(const FigureRow &row, ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
    case ReportBy::Month:
        return {};
    case ReportBy::MiniGrid:
        return QStringLiteral("mini_grid");
    case ReportBy::Village:
        return QStringLiteral("village");
    case ReportBy::Channel:
        // Cash and credit have no account.
        return AccountId::fromText(QString::fromUtf8(row.key)) ? QStringLiteral("channel") : QStringLiteral("provider");
    }
    return {};
}

} // namespace

ReportsScreen::ReportsScreen(const ScreenContext &context)
    : Screen(context), m_by(new QComboBox), m_period(new PeriodChoice(session().today())), m_banner(new ErrorBanner),
      m_total(new KeyValues(5)), m_chart(new BarChart(session().currency(), tr("No payment was booked in this time."))),
      m_table(new ShortTable(tr("Figures of the report"), revenueColumns(ReportBy::Day)))
{
    for (const auto by : {ReportBy::Day, ReportBy::Month, ReportBy::MiniGrid, ReportBy::Village, ReportBy::Channel})
        m_by->addItem(reportByText(by), static_cast<int>(by));
    m_by->setObjectName(QStringLiteral("by"));
    m_table->setFillsHeight();
    m_table->horizontalHeader()->setStretchLastSection(false);
    makeActions();
    layOut();
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReportsScreen::refresh);
    connect(m_period, &PeriodChoice::changed, this, &ReportsScreen::refresh);
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] {
        const auto again = m_again; // it may put another in its place
        again();
    });
    connect(m_chart, &BarChart::barOpened, this, [this](int bar) {
        if (!isBarOfOthers(m_rows, m_shownBy, bar)) // those stand in the table below
            openRow(bar);
    });
    connect(m_table, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (!key.isEmpty())
            openRow(key.toInt());
    });
}

void ReportsScreen::makeActions()
{
    addHeaderAction(tr("Save table"), exportKey, [this] { saveTable(); });
    addHeaderAction(tr("Print\u2026"), printKey, [this] { print(); });
    addHeaderAction(tr("Save picture"), {}, [this] { savePicture(); });
    addHeaderAction(tr("Copy picture"), {}, [this] { copyPicture(); });
    addHeaderAction(tr("Reconcile\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                    [this] { navigator().push([context = context()] { return new ReconciliationPage(context); }); });
    addHeaderAction(tr("Close a day\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                    [this] { navigator().push([context = context()] { return new DayCloseForm(context); }); });
}

void ReportsScreen::layOut()
{
    auto *label = new QLabel(tr("&Revenue by"));
    label->setBuddy(m_by);
    m_by->setAccessibleName(tr("Revenue by"));
    auto *by = new QWidget;
    auto *beside = new QHBoxLayout(by);
    beside->setContentsMargins(0, 0, 12, 0);
    beside->addWidget(label);
    beside->addWidget(m_by);
    auto *choices = new FlowLayout;
    choices->addWidget(by);
    choices->addWidget(m_period);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_chart);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addWidget(m_banner);
    layout->addWidget(m_total);
    layout->addWidget(parts, 1);
}

ReportBy ReportsScreen::by() const
{
    return static_cast<ReportBy>(m_by->currentData().toInt());
}

void ReportsScreen::focusFirst()
{
    m_by->setFocus(Qt::OtherFocusReason);
}

void ReportsScreen::refresh()
{
    const auto range = m_period->range();
    if (!range) {
        m_banner->showRetry(false);
        m_banner->showText(tr("Type two dates, the earlier one first."));
        return;
    }
    session().ask(
        this,
        [range = *range, by = by()](const ServiceContext &context) { return ReportService(context).rows(range, by); },
        [this, range = *range, by = by(), asked = ++m_asked](const Result<std::vector<FigureRow>> &rows) {
            if (asked != m_asked)
                return;
            if (!rows) {
                m_again = [this] { refresh(); };
                m_banner->showRetry(true);
                m_banner->showError(rows.error());
                return;
            }
            m_banner->clear();
            show(range, by, *rows);
        });
}

void ReportsScreen::show(const DateRange &range, ReportBy by, const std::vector<FigureRow> &rows)
{
    m_rows = rows;
    m_range = range;
    m_shownBy = by;
    m_chart->setContent(revenueBars(rows, by, revenueTitle(session().company().name, range, by)));
    m_table->setHorizontalHeaderLabels(revenueColumns(by));
    m_table->setRows(revenueRows(rows, by, session().currency()));
    const Figures total = totalOf(rows);
    m_total->clear();
    m_total->add(tr("Together"), localMoney(total.split.total(), session().currency()));
    m_total->add(tr("Payments"), QLocale().toString(total.payments));
    m_total->add(tr("Reversed"), QLocale().toString(total.reversals));
    m_total->add(tr("Energy sold"), localEnergy(total.wattHours));
    m_total->add(tr("Days sold"), QLocale().toString(total.days));
    for (const auto &part : revenueParts()) {
        if (const Money amount = part.of(total.split); !amount.isZero())
            m_total->add(part.name, localMoney(amount, session().currency()));
    }
}

void ReportsScreen::openRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    const auto &shown = m_rows[static_cast<size_t>(row)];
    auto preset = bookedPayments({DaySpan::Fixed, shown.range.from, shown.range.to});
    if (const QString column = columnOf(shown, m_shownBy); !column.isEmpty())
        preset.question.filters.push_back({column, TextTest{shown.name, true}});
    navigator().showList(preset);
}

QString ReportsScreen::fileName(const QString &ending) const
{
    const auto text = [](const QDate &day) { return day.toString(Qt::ISODate); };
    return QStringLiteral("%1-%2-%3.%4").arg(toWord(m_shownBy), text(m_range.from), text(m_range.to), ending);
}

void ReportsScreen::saveTable()
{
    const QStringList filters{tr("Spreadsheet (*.xlsx)"), tr("Text with commas (*.csv)"), tr("JSON (*.json)")};
    dialogs().chooseTarget(this, tr("Save table"), fileName(QStringLiteral("xlsx")), filters,
                           [this](const std::optional<QString> &file) {
                               if (file)
                                   writeTable(*file);
                           });
}

void ReportsScreen::writeTable(const QString &file)
{
    session().ask(
        this,
        [table = reportTable(m_rows, m_shownBy, session().currency()), file](const ServiceContext &) {
            return writeReportTable(file, table);
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                saySaved(tr("%n row(s) were saved to %1.", nullptr, static_cast<int>(*rows)).arg(file));
            else
                showFailure(rows.error(), [this, file] { writeTable(file); });
        });
}

void ReportsScreen::savePicture()
{
    dialogs().chooseTarget(this, tr("Save picture"), fileName(QStringLiteral("png")), {tr("Picture (*.png)")},
                           [this](const std::optional<QString> &file) {
                               if (file)
                                   writePicture(*file);
                           });
}

void ReportsScreen::writePicture(const QString &file)
{
    session().ask(
        this, [image = m_chart->picture(pictureSize), file](const ServiceContext &) { return savePng(image, file); },
        [this, file](const Outcome &saved) {
            if (saved)
                saySaved(tr("The picture was saved to %1.").arg(file));
            else
                showFailure(saved.error(), [this, file] { writePicture(file); });
        });
}

void ReportsScreen::saySaved(const QString &sentence)
{
    m_banner->clear();
    navigator().notifyAbout(*this, sentence, {});
}

/// `again` is what the button beside the error does once more, here and in the list of notices.
void ReportsScreen::showFailure(const Error &error, std::function<void()> again)
{
    m_again = again;
    m_banner->showRetry(true);
    m_banner->showError(error);
    navigator().notifyAbout(*this, tr("The report was not saved: %1").arg(errorText(error)), std::move(again));
}

void ReportsScreen::copyPicture()
{
    QApplication::clipboard()->setImage(m_chart->picture(pictureSize));
    navigator().notify(tr("The picture was copied; paste it into a letter."));
}

void ReportsScreen::print()
{
    if (m_range.from.isValid())
        printRevenue(context(), {{m_range, totalOf(m_rows), {}}, {{m_shownBy, m_rows}}}, this);
}
