#include "ui/imports/check_step.h"

#include "core/services/bad_rows_file.h"
#include "ui/imports/import_words.h"
#include "ui/imports/report_model.h"
#include "ui/long_work.h"
#include "ui/screen.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/tone_delegate.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int goodRowsShown = 10'000;
constexpr int allRows = -1;

QTableView *makeTable(ReportModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setObjectName(QStringLiteral("verdicts"));
    table->setItemDelegate(new ToneDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = table->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int characters : {7, 16, 26, 22, 20})
        table->setColumnWidth(column++, characters * character + 16);
    return table;
}

/// The same import, dry or not; bad rows go into `spool` along.
Result<ImportReport> work(const ServiceContext &context, const IntegrationRegistry &registry, const ImportDraft &draft,
                          const QString &spool, BadRowsFile::Words words, ImportOptions options)
{
    MPM_TRY(auto badRows, BadRowsFile::create(spool, std::move(words)));
    options.onBadRow = [&badRows](const BadImportRow &row) { return badRows.add(row); };
    MPM_TRY(auto report, ImportService(context, registry).importFile(draft.kind, draft.file, options));
    MPM_CHECK(badRows.finish());
    return report;
}

} // namespace

CheckStep::CheckStep(const ScreenContext &context, ImportDraft &draft)
    : m_context(context), m_draft(draft), m_work(new LongWork(context.session)), m_banner(new ErrorBanner),
      m_summary(new QLabel), m_kept(new QLabel), m_shown(new QComboBox),
      m_saveBad(new QPushButton(tr("&Save the bad rows\u2026"))), m_progress(new QProgressBar),
      m_model(new ReportModel(this)), m_table(makeTable(m_model, tr("Verdicts")))
{
    m_summary->setWordWrap(true);
    m_kept->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *shownLabel = new QLabel(tr("Sho&w"));
    shownLabel->setBuddy(m_shown);
    m_shown->setAccessibleName(tr("Show"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(shownLabel);
    bar->addWidget(m_shown);
    bar->addStretch(1);
    bar->addWidget(m_saveBad);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_kept);

    connect(m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LongWork::runningChanged, this, [this](bool isRunning) {
        m_progress->setVisible(isRunning);
        emit stateChanged();
    });
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its items grow with the counts in them
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CheckStep::showRows);
    connect(m_saveBad, &QPushButton::clicked, this, &CheckStep::saveBadRows);
    m_progress->hide();
}

CheckStep::~CheckStep()
{
    m_work->abandon();
}

QString CheckStep::title() const
{
    return isWritten() ? tr("the report") : tr("the verdict on every row");
}

bool CheckStep::isRunning() const
{
    return m_work->isRunning();
}

int CheckStep::importableRows() const
{
    return isRunning() || isWritten() ? 0 : m_report.added;
}

void CheckStep::enter()
{
    run(true);
}

void CheckStep::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CheckStep::import()
{
    if (importableRows() > 0)
        run(false);
}

void CheckStep::stop()
{
    m_work->cancel();
}

void CheckStep::run(bool dryRun)
{
    ImportOptions options;
    options.mapping = m_draft.mapping();
    if (m_draft.kind != ImportKind::Payments) // a statement's dates are in the zone of its channel
        options.mapping.zone = m_context.session.company().zone;
    options.channel = m_draft.channel;
    options.dryRun = dryRun;
    // What was checked without a bad row must not get one on the way unseen.
    options.skipBad = m_report.bad > 0;
    options.goodRowsKept = goodRowsShown;
    options.fileName = QFileInfo(m_draft.path).fileName();
    if (dryRun)
        m_report = {};
    m_banner->clear();
    m_summary->setText(dryRun ? tr("The rows are checked. Nothing is written yet.") : tr("The rows are written."));
    m_saveBad->hide();
    const BadRowsFile::Words words{tr("Line"), tr("Problem"), rowProblemText};
    m_work->run(
        [draft = m_draft, options, words, spool = spoolFile(),
         &registry = m_context.session.registry()](const ServiceContext &context, const LongWork::Progress &progress) {
            ImportOptions watched = options;
            watched.onProgress = progress;
            return work(context, registry, draft, spool, words, watched);
        },
        [this, dryRun](const Result<ImportReport> &report) { take(report, dryRun); });
}

void CheckStep::take(const Result<ImportReport> &report, bool dryRun)
{
    if (report) {
        m_report = *report;
    } else {
        m_report = {};
        m_banner->showError(report.error());
    }
    if (isWritten())
        emit m_context.session.changed();
    // A bad row that came up on the way stopped the import: it is shown as a check would show it.
    if (report && !dryRun && !isWritten())
        m_banner->showText(
            tr("Something changed since the rows were checked. Nothing was written: look at them again."));
    showReport();
    emit stateChanged();
}

void CheckStep::showReport()
{
    const QSignalBlocker quiet(m_shown);
    m_shown->clear();
    m_shown->addItem(tr("All rows"), allRows);
    const auto offer = [this](RowVerdict verdict, int count) {
        if (count > 0)
            m_shown->addItem(tr("%1: %L2").arg(rowVerdictText(verdict, isWritten())).arg(count),
                             static_cast<int>(verdict));
    };
    offer(RowVerdict::Bad, m_report.bad);
    offer(RowVerdict::Added, m_report.added);
    offer(RowVerdict::Existing, m_report.existing);
    offer(RowVerdict::Skipped, m_report.skipped);
    if (m_report.bad > 0)
        m_shown->setCurrentIndex(m_shown->findData(static_cast<int>(RowVerdict::Bad)));
    m_saveBad->setVisible(m_report.bad > 0);
    m_summary->setText(summary());
    const bool isCut = m_report.rowCount() > static_cast<int>(m_report.rows.size());
    m_kept->setText(isCut ? tr("The first rows of each sort are shown; all are counted, and all bad ones are saved.")
                          : QString());
    m_kept->setVisible(isCut);
    showRows();
}

QString CheckStep::summary() const
{
    QStringList parts;
    if (isWritten())
        parts << tr("%n row(s) added.", nullptr, m_report.added);
    else if (m_report.rowCount() > 0)
        parts << tr("%n row(s) will be added.", nullptr, m_report.added);
    else
        parts << tr("No row was found.");
    if (m_report.unmatched > 0)
        parts << tr("%n of them wait(s) as unmatched.", nullptr, m_report.unmatched);
    if (m_report.existing > 0)
        parts << tr("%n row(s) are there already.", nullptr, m_report.existing);
    if (m_report.skipped > 0)
        parts << tr("%n row(s) are no money that came in.", nullptr, m_report.skipped);
    if (m_report.bad > 0)
        parts << (isWritten() ? tr("%n bad row(s) were left out.", nullptr, m_report.bad)
                              : tr("%n row(s) are bad and would be left out.", nullptr, m_report.bad));
    return parts.join(u' ');
}

void CheckStep::showRows()
{
    const int chosen = m_shown->currentData().toInt();
    m_model->setReport(m_draft.kind, m_report.rows, isWritten(),
                       chosen == allRows ? std::nullopt : std::optional(static_cast<RowVerdict>(chosen)));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CheckStep::saveBadRows()
{
    const QString suggested =
        tr("%1 - bad rows.csv", "suggested name of a file").arg(QFileInfo(m_draft.path).completeBaseName());
    const QStringList filters{tr("Tables (*.csv *.xlsx)")};
    m_context.dialogs.chooseTarget(
        this, tr("Save the bad rows"), suggested, filters, [this](const std::optional<QString> &target) {
            if (!target)
                return;
            m_context.session.ask(
                this,
                [source = spoolFile(), file = *target](const ServiceContext &) { return copyBadRows(source, file); },
                [this, file = *target](const Outcome &outcome) {
                    if (outcome)
                        m_context.navigator.notify(tr("The bad rows are in %1.").arg(file));
                    else
                        m_banner->showError(outcome.error());
                });
        });
}
