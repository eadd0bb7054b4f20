#include "ui/imports/take_back_page.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/imports/import_words.h"
#include "ui/long_work.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/short_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr size_t rowsShown = 2000;

QString whyText(const TakeBackRow &row)
{
    return errorText({ErrorCode::Refused, row.code, row.message, {}, {}});
}

} // namespace

TakeBackPage::TakeBackPage(const ScreenContext &context, const ImportId &import)
    : Screen(context), m_id(import), m_work(new LongWork(session())), m_banner(new ErrorBanner),
      m_explanation(new QLabel), m_summary(new QLabel), m_form(new FieldForm), m_reason(new QLineEdit),
      m_others(new QCheckBox(tr("Take back the &others all the same"))), m_progress(new QProgressBar),
      m_table(new ShortTable(tr("Rows of the import"), {tr("Line"), tr("What"), tr("Verdict"), tr("Why")})),
      m_take(new QPushButton(tr("&Take back"))), m_cancel(new QPushButton(tr("Cancel")))
{
    m_form->addField(QStringLiteral("reason"), tr("&Reason"), m_reason,
                     tr("It is kept with every row in the history of changes."));
    m_form->setMaximumWidth(620);
    makeLayout();
    connect(m_take, &QPushButton::clicked, this, &TakeBackPage::confirm);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work->isRunning())
            m_work->cancel();
        else
            emit closeRequested();
    });
    connect(m_others, &QCheckBox::toggled, this, &TakeBackPage::showState);
    connect(m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LongWork::runningChanged, this, &TakeBackPage::showState);
    addSaveKeys(this, [this] { confirm(); });
    readRun();
}

TakeBackPage::~TakeBackPage()
{
    m_work->abandon();
}

void TakeBackPage::makeLayout()
{
    m_explanation->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setFillsHeight();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    m_take->setToolTip(tr("Ctrl+Enter"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_explanation);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_others);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_others->hide();
    m_progress->hide();
}

QString TakeBackPage::title() const
{
    return m_run ? tr("Take back the import of %1").arg(m_run->fileName) : tr("Take back an import");
}

void TakeBackPage::focusFirst()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void TakeBackPage::readRun()
{
    session().ask(
        this, [id = m_id.toText()](const ServiceContext &context) { return ImportHistory(context).find(id); },
        [this](const Result<ImportRunView> &run) {
            if (!run) {
                m_banner->showError(run.error());
                return;
            }
            m_run = *run;
            const QString when = localInstant(run->at, session().company().zone);
            m_explanation->setText(tr("%1, %n row(s) added on %2 by %3.", nullptr, run->added)
                                       .arg(importKindText(run->kind), when, run->user) +
                                   u' ' + takeBackText(run->kind));
            emit titleChanged();
            this->run(true);
        });
}

void TakeBackPage::run(bool dryRun)
{
    TakeBackOptions options;
    options.dryRun = dryRun;
    options.skipRefused = m_others->isChecked();
    options.reason = m_reason->text().trimmed();
    m_banner->clear();
    m_summary->setText(dryRun ? tr("The rows are checked. Nothing is changed yet.") : tr("The rows are taken back."));
    m_work->run(
        [id = m_id, options](const ServiceContext &context, const LongWork::Progress &progress) {
            TakeBackOptions watched = options;
            watched.onProgress = progress;
            return ImportHistory(context).takeBack(id, watched);
        },
        [this](const Result<TakeBackReport> &report) { take(report); });
}

void TakeBackPage::take(const Result<TakeBackReport> &report)
{
    if (!report) {
        m_banner->showError(report.error());
        m_summary->clear();
        showState();
        return;
    }
    m_report = *report;
    if (m_report.isWritten) {
        emit session().changed();
        navigator().notify(tr("%n row(s) taken back.", nullptr, m_report.takenBack));
    }
    showReport();
}

void TakeBackPage::showReport()
{
    const bool isDone = m_report.isWritten;
    QStringList parts;
    parts << (isDone ? tr("%n row(s) were taken back.", nullptr, m_report.takenBack)
                     : tr("%n row(s) can be taken back.", nullptr, m_report.takenBack));
    if (m_report.gone > 0)
        parts << tr("%n row(s) are gone already.", nullptr, m_report.gone);
    if (m_report.refused > 0)
        parts << tr("%n row(s) are in use and stay.", nullptr, m_report.refused);
    m_summary->setText(parts.join(u' '));

    // What stays is what a person must know; it comes first.
    std::vector<TakeBackRow> rows = m_report.rows;
    std::stable_partition(rows.begin(), rows.end(),
                          [](const TakeBackRow &row) { return row.verdict == TakeBackVerdict::Refused; });
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> shown;
    for (size_t i = 0; i < std::min(rows.size(), rowsShown); ++i) {
        const auto &row = rows[i];
        shown.push_back({QString::number(i),
                         {{QString::number(row.line)},
                          {tr("%1 %2", "kind of thing, its name").arg(importedThingText(row.entity), row.subject)},
                          {takeBackVerdictText(row.verdict, isDone), takeBackVerdictTone(row.verdict)},
                          {whyText(row)}}});
    }
    m_table->setRows(shown);
    showState();
}

int TakeBackPage::takeable() const
{
    const bool isHeldBack = m_report.refused > 0 && !m_others->isChecked();
    const bool isReady = m_run && !m_work->isRunning() && !m_report.isWritten && !isHeldBack;
    return isReady ? m_report.takenBack + m_report.gone : 0;
}

void TakeBackPage::showState()
{
    const bool isRunning = m_work->isRunning();
    m_progress->setVisible(isRunning);
    m_others->setVisible(m_report.refused > 0 && m_report.takenBack + m_report.gone > 0 && !m_report.isWritten);
    m_others->setEnabled(!isRunning);
    m_take->setVisible(!m_report.isWritten);
    m_take->setEnabled(takeable() > 0);
    m_reason->setEnabled(!m_report.isWritten);
    m_cancel->setText(isRunning ? tr("&Stop") : m_report.isWritten ? tr("&Close") : tr("Cancel"));
}

void TakeBackPage::confirm()
{
    if (m_report.isWritten) {
        emit closeRequested();
        return;
    }
    if (takeable() == 0)
        return;
    m_form->clearErrors();
    if (needsReason() && m_reason->text().trimmed().isEmpty()) {
        (void)m_form->showError({ErrorCode::Invalid, QStringLiteral("required"), {}, QStringLiteral("reason"), {}});
        return;
    }
    const Dialogs::Question question{tr("Take the import back?"),
                                     tr("Take back %n row(s) of %1?", nullptr, m_report.takenBack).arg(m_run->fileName),
                                     tr("Take back")};
    dialogs().confirm(this, question, [this](bool accepted) {
        if (accepted)
            run(false);
    });
}
