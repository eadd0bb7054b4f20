#include "ui/reports/reconciliation_page.h"

#include "core/services/reconciliation_table.h"
#include "ui/choices.h"
#include "ui/formats.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/layout_step.h"
#include "ui/imports/table_file.h"
#include "ui/long_work.h"
#include "ui/printing/prints.h"
#include "ui/reports/day_close_form.h"
#include "ui/reports/reconciliation_lists.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/short_table.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

const QString channelField = QStringLiteral("channel");
const QString fileField = QStringLiteral("file");
const QString fromField = QStringLiteral("from");
const QString toField = QStringLiteral("to");

Error required(const QString &field)
{
    return {ErrorCode::Invalid, QStringLiteral("required"), {}, field, {}};
}

/// How a file is written is asked for once: what a person changed stays while the file is the same.
Result<ImportDraft> readStatement(const ServiceContext &context, ImportDraft draft, const QString &path)
{
    MPM_TRY(const auto file, readTableFile(context, path));
    if (draft.path == path && draft.file == file)
        return draft;
    ImportDraft fresh;
    fresh.kind = ImportKind::Payments;
    fresh.path = path;
    fresh.file = file;
    MPM_TRY(fresh.sketch, ImportSketcher(context.database, fresh.kind).sketch(file));
    return fresh;
}

QProgressBar *makeProgress(const QString &name)
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 1000);
    bar->setTextVisible(false);
    bar->setAccessibleName(name);
    bar->hide();
    return bar;
}

} // namespace

ReconciliationPage::ReconciliationPage(const ScreenContext &context)
    : Screen(context), m_work(new LongWork(session())), m_banner(new ErrorBanner), m_stack(new QStackedWidget),
      m_form(new FieldForm), m_channel(new ChoiceBox), m_path(new QLineEdit), m_from(new DateEdit), m_to(new DateEdit),
      m_compare(new QPushButton(tr("C&ompare"))), m_writing(new QPushButton(tr("How it is &written\u2026"))),
      m_stop(new QPushButton(tr("&Stop"))), m_progress(makeProgress(tr("Progress"))), m_summary(new QLabel),
      m_days(new ShortTable(tr("By day"),
                            {tr("Day"), tr("Payments here"), tr("Amount here"), tr("Payments in the statement"),
                             tr("Amount in the statement"), tr("Difference")})),
      m_lists(new ReconciliationLists(session().currency())), m_steps(new QTabWidget),
      m_layout(new LayoutStep(Screen::context(), m_draft)), m_columns(new ColumnsStep(m_draft))
{
    addInputs();
    makeActions();
    m_stack->addWidget(makeView());
    m_stack->addWidget(makeWriting());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    connect(m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LongWork::runningChanged, this, &ReconciliationPage::showState);
    connect(m_lists, &ReconciliationLists::opened, this, [this](const ReconciledPayment &payment) {
        if (payment.id)
            navigator().showPayment(*payment.id);
        else
            navigator().notify(
                tr("No payment here has the reference %1. Import the statement to take it in.").arg(payment.reference));
    });
    addSaveKeys(this, [this] {
        if (m_stack->currentIndex() == 0)
            compare();
        else
            useWriting();
    });
    loadChannels(session(), m_channel);
    showState();
}

ReconciliationPage::~ReconciliationPage()
{
    m_work->abandon();
}

void ReconciliationPage::addInputs()
{
    m_channel->chooseOnlyOne();
    auto *browseButton = new QPushButton(tr("&Browse\u2026"));
    browseButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_form->addField(channelField, tr("&Channel"), m_channel);
    m_form->addField(fileField, tr("&Statement of the channel"), m_path,
                     tr("A table as text (.csv, .txt) or an Excel workbook (.xlsx)."));
    m_form->addField(QStringLiteral("browse"), QString(), browseButton);
    browseButton->setAccessibleName(tr("Browse for the statement"));
    m_form->addField(fromField, tr("&From"), m_from, tr("Empty: the days of the statement."));
    m_form->addField(toField, tr("&Until"), m_to, tr("Empty: only that day."));
    connect(browseButton, &QPushButton::clicked, this, &ReconciliationPage::browse);
    connect(m_form, &FieldForm::lastEntered, this, &ReconciliationPage::compare);
}

void ReconciliationPage::makeActions()
{
    m_save = addHeaderAction(tr("Save table"), exportKey, [this] { save(); });
    m_print = addHeaderAction(tr("Print\u2026"), printKey,
                              [this] { printReconciliation(context(), m_question.channelName, m_found, this); });
    m_import = addHeaderAction(tr("Import the statement\u2026"), importKey,
                               [this] { navigator().importData(ImportKind::Payments, m_question.path); });
    m_closeDay = addHeaderAction(tr("Close the day\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] {
        navigator().push([context = context(), day = m_found->range.to] { return new DayCloseForm(context, day); });
    });
}

QWidget *ReconciliationPage::makeView()
{
    auto *inputs = new QScrollArea;
    inputs->setWidget(m_form);
    inputs->setWidgetResizable(true);
    inputs->setFrameShape(QFrame::NoFrame);
    inputs->setFocusPolicy(Qt::NoFocus);
    inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setFillsHeight();
    m_days->horizontalHeader()->setStretchLastSection(false);
    auto *above = new QHBoxLayout;
    above->addWidget(inputs, 2);
    above->addWidget(m_days, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_writing);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_summary, 1);
    m_compare->setDefault(true);
    m_compare->setToolTip(tr("Ctrl+Enter"));
    m_summary->setWordWrap(true);
    connect(m_compare, &QPushButton::clicked, this, &ReconciliationPage::compare);
    connect(m_writing, &QPushButton::clicked, this, &ReconciliationPage::showWriting);
    connect(m_stop, &QPushButton::clicked, m_work, &LongWork::cancel);
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(above, 2);
    layout->addLayout(buttons);
    layout->addWidget(m_lists, 3);
    return view;
}

QWidget *ReconciliationPage::makeWriting()
{
    m_steps->setDocumentMode(true);
    m_steps->addTab(m_layout, tr("Ro&ws"));
    m_steps->addTab(m_columns, tr("Col&umns"));
    connect(m_steps, &QTabWidget::currentChanged, this, [this](int step) {
        if (m_stack->currentIndex() != 0 && m_steps->widget(step) == m_columns)
            m_columns->enter(); // the names of the columns may be others now
    });
    auto *use = new QPushButton(tr("&Compare"));
    use->setToolTip(tr("Ctrl+Enter"));
    auto *back = new QPushButton(tr("&Back"));
    connect(use, &QPushButton::clicked, this, &ReconciliationPage::useWriting);
    connect(back, &QPushButton::clicked, this, [this] {
        m_draft = m_draftBefore;
        leaveWriting();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(use);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    return view;
}

void ReconciliationPage::focusFirst()
{
    if (m_found)
        m_lists->focusList();
    else
        (void)focusFirstInput(m_form);
}

void ReconciliationPage::browse()
{
    const QStringList filters{tr("Tables (*.csv *.txt *.tsv *.xlsx)"), tr("All files (*)")};
    dialogs().chooseFile(this, tr("Choose the statement"), filters, [this](const std::optional<QString> &file) {
        if (file)
            m_path->setText(QDir::toNativeSeparators(*file));
    });
}

Result<std::optional<DateRange>> ReconciliationPage::typedRange() const
{
    MPM_TRY(const auto from, m_from->date(fromField));
    MPM_TRY(const auto to, m_to->date(toField));
    if (!from && !to)
        return std::nullopt;
    if (!from)
        return tl::make_unexpected(required(fromField));
    return DateRange{*from, to.value_or(*from)};
}

Result<ReconciliationPage::Question> ReconciliationPage::typedQuestion() const
{
    Question question;
    question.channel = AccountId::fromText(m_channel->chosenId()).value_or(AccountId());
    question.channelName = m_channel->currentText();
    question.path = m_path->text().trimmed();
    if (question.channel.isNull())
        return tl::make_unexpected(required(channelField));
    if (question.path.isEmpty())
        return tl::make_unexpected(required(fileField));
    MPM_TRY(question.range, typedRange());
    return question;
}

void ReconciliationPage::compare()
{
    if (m_work->isRunning() && m_isNew)
        return;
    m_form->clearErrors();
    m_banner->clear();
    const auto question = typedQuestion();
    if (!question) {
        showFailure(question.error());
        return;
    }
    m_question = *question;
    m_isNew = true;
    m_work->run(
        [draft = m_draft, path = m_question.path](const ServiceContext &context, const LongWork::Progress &) {
            return readStatement(context, draft, path);
        },
        [this](const Result<ImportDraft> &draft) {
            if (!draft) {
                showFailure(draft.error());
                return;
            }
            if (m_draft.file != draft->file)
                m_hasChosenWriting = false;
            m_draft = *draft;
            reconcile(true);
        });
}

void ReconciliationPage::reconcile(bool isNew)
{
    m_isNew = isNew;
    const StatementToReconcile statement{m_question.channel, m_draft.file, m_draft.mapping(), m_question.range};
    m_work->run(
        [statement, isChosen = std::exchange(m_hasChosenWriting, false), header = m_draft.sketch.header](
            const ServiceContext &context, const LongWork::Progress &progress) -> Result<Found> {
            StatementToReconcile watched = statement;
            watched.onProgress = progress;
            MPM_TRY(auto found, reconcileStatement(context, watched));
            if (isChosen)
                MPM_CHECK(rememberMapping(context, ImportKind::Payments, header, statement.mapping, statement.channel));
            return std::make_shared<const Reconciliation>(std::move(found));
        },
        [this, isNew](const Result<Found> &found) {
            if (found)
                take(*found, isNew);
            else
                showFailure(found.error());
        });
}

void ReconciliationPage::refresh()
{
    if (m_found && !m_work->isRunning())
        reconcile(false);
}

void ReconciliationPage::take(const Found &found, bool isNew)
{
    m_found = found;
    m_lists->setFound(found, isNew);
    showDays();
    showState();
    if (isNew)
        m_lists->focusList();
}

void ReconciliationPage::showDays()
{
    const auto &currency = session().currency();
    const auto number = [](const QString &text) { return ShortTable::Cell{text, {}, true}; };
    const auto cells = [&](const QString &name, const ReconciledSums &sums) -> std::vector<ShortTable::Cell> {
        const Money difference = sums.theirSum - sums.ourSum;
        ShortTable::Cell last = number(localAmount(difference, currency));
        if (!difference.isZero())
            last.tone = Tone::Waiting;
        return {{name},
                number(locale().toString(sums.ourCount)),
                number(localAmount(sums.ourSum, currency)),
                number(locale().toString(sums.theirCount)),
                number(localAmount(sums.theirSum, currency)),
                last};
    };
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &[day, sums] : m_found->days)
        rows.push_back({day.toString(Qt::ISODate), cells(localDate(day), sums)});
    if (!rows.empty())
        rows.push_back({QString(), cells(tr("Together"), m_found->total())});
    m_days->setRows(rows);
}

void ReconciliationPage::showState()
{
    const bool isRunning = m_work->isRunning();
    m_compare->setEnabled(!isRunning || !m_isNew);
    m_writing->setEnabled(!m_draft.file.isEmpty() && !isRunning);
    m_stop->setVisible(isRunning && m_isNew);
    m_progress->setVisible(isRunning && m_isNew);
    for (auto *action : {m_save, m_print, m_import})
        action->setVisible(m_found != nullptr);
    const bool isClosed = m_found && m_found->closedThrough && *m_found->closedThrough >= m_found->range.to;
    m_closeDay->setVisible(m_found && !isClosed);
    QStringList sentences;
    if (m_found) {
        sentences.append(
            tr("%1, %2 to %3.")
                .arg(m_question.channelName, localDate(m_found->range.from), localDate(m_found->range.to)));
        if (m_found->closedThrough)
            sentences.append(tr("The days up to %1 are closed.").arg(localDate(*m_found->closedThrough)));
    }
    m_summary->setText(sentences.join(u' '));
}

void ReconciliationPage::showFailure(const Error &error)
{
    if (!m_form->showError(error))
        m_banner->showError(error);
    showState();
}

void ReconciliationPage::showWriting()
{
    m_banner->clear();
    m_draftBefore = m_draft;
    m_layout->enter();
    m_columns->enter();
    m_steps->setCurrentIndex(0);
    m_stack->setCurrentIndex(1);
    m_layout->focusFirst();
}

void ReconciliationPage::useWriting()
{
    if (!m_layout->finish())
        return;
    if (m_steps->currentWidget() != m_columns)
        m_columns->enter();
    if (!m_columns->finish()) {
        m_steps->setCurrentWidget(m_columns);
        return;
    }
    m_hasChosenWriting = true;
    leaveWriting();
    compare();
}

void ReconciliationPage::leaveWriting()
{
    m_stack->setCurrentIndex(0);
    focusFirst();
}

void ReconciliationPage::save()
{
    const auto text = [](const QDate &day) { return day.toString(Qt::ISODate); };
    const QString name =
        QStringLiteral("reconciliation-%1-%2.xlsx").arg(text(m_found->range.from), text(m_found->range.to));
    const QStringList filters{tr("Spreadsheet (*.xlsx)"), tr("Text with commas (*.csv)"), tr("JSON (*.json)")};
    dialogs().chooseTarget(this, tr("Save table"), name, filters, [this](const std::optional<QString> &file) {
        if (!file)
            return;
        session().ask(
            this,
            [found = m_found, currency = session().currency(), file = *file](const ServiceContext &) {
                return writeReconciliation(file, *found, currency);
            },
            [this, file = *file](const Result<qint64> &rows) {
                if (rows)
                    navigator().notify(tr("%n row(s) were saved to %1.", nullptr, static_cast<int>(*rows)).arg(file));
                else
                    m_banner->showError(rows.error());
            });
    });
}

void ReconciliationPage::handOver(Screen &next)
{
    auto *page = qobject_cast<ReconciliationPage *>(&next);
    if (!page)
        return;
    page->m_channel->setChoice(m_channel->choice());
    page->m_path->setText(m_path->text());
    page->m_from->setTextWrittenIn(m_from->text(), m_locale);
    page->m_to->setTextWrittenIn(m_to->text(), m_locale);
    page->m_question = m_question;
    page->m_draft = m_draft;
    if (m_found)
        page->take(m_found, true);
}
