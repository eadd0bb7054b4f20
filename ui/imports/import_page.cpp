#include "ui/imports/import_page.h"

#include "ui/imports/dropped_file.h"
#include "ui/imports/imports_screen.h"
#include "ui/imports/table_file.h"
#include "ui/imports/take_back_page.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/form_keys.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

Result<ImportDraft> readDraft(const ServiceContext &context, ImportDraft draft, bool guessesKind)
{
    MPM_TRY(draft.file, readTableFile(context, draft.path));
    if (guessesKind) {
        MPM_TRY(const auto kind, ImportSketcher::guessKind(draft.file));
        draft.kind = kind.value_or(draft.kind);
    }
    MPM_TRY(draft.sketch, ImportSketcher(context.database, draft.kind).sketch(draft.file));
    draft.hasChosenDecimalSign = draft.hasChosenDateFormat = false;
    return draft;
}

} // namespace

ImportPage::ImportPage(const ScreenContext &context, std::optional<ImportKind> kind, const QString &path)
    : Screen(context), m_guessesKind(!kind), m_file(new FileStep(Screen::context(), m_draft)),
      m_layout(new LayoutStep(Screen::context(), m_draft)), m_columns(new ColumnsStep(m_draft)),
      m_check(new CheckStep(Screen::context(), m_draft)), m_steps{m_file, m_layout, m_columns, m_check},
      m_banner(new ErrorBanner), m_stack(new QStackedWidget), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton), m_takeBack(new QPushButton(tr("&Take it back\u2026"))), m_cancel(new QPushButton)
{
    m_draft.kind = kind.value_or(ImportKind::Customers);
    m_draft.path = path;
    for (auto *each : m_steps)
        m_stack->addWidget(each->widget());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    makeButtons();
    addHeaderAction(tr("Past imports"), {},
                    [this] { navigator().push([context = Screen::context()] { return new ImportsScreen(context); }); });
    connect(m_check, &CheckStep::stateChanged, this, &ImportPage::showState);
    setAcceptDrops(true);
    step().enter();
    showState();
    if (!path.isEmpty() && m_guessesKind)
        openFile();
}

void ImportPage::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_next->setDefault(true);
    m_next->setToolTip(tr("Ctrl+Enter"));
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::nextStep);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto id = m_check->importId())
            navigator().push([context = Screen::context(), id = *id] { return new TakeBackPage(context, id); });
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_check->isRunning())
            m_check->stop();
        else
            emit closeRequested();
    });
    addSaveKeys(this, [this] { nextStep(); });
}

QString ImportPage::title() const
{
    return m_check->isWritten()
               ? tr("Import: %1").arg(step().title())
               : tr("Import, step %1 of %2: %3").arg(m_step + 1).arg(m_steps.size()).arg(step().title());
}

void ImportPage::focusFirst()
{
    step().focusFirst();
}

bool ImportPage::hasUnsavedInput() const
{
    return m_step > 0 && !m_check->isWritten();
}

void ImportPage::nextStep()
{
    if (m_isReading || m_check->isRunning())
        return;
    if (m_check->isWritten())
        emit closeRequested();
    else if (isChecking())
        m_check->import();
    else if (step().finish() && m_step == 0)
        openFile();
    else if (m_step > 0 && step().finish())
        goTo(m_step + 1);
}

void ImportPage::goBack()
{
    if (m_step > 0 && !m_check->isRunning())
        goTo(m_step - 1);
}

void ImportPage::goTo(size_t next)
{
    m_step = next;
    m_banner->clear();
    m_stack->setCurrentIndex(static_cast<int>(next));
    step().enter();
    showState();
    emit titleChanged();
    focusFirst();
}

void ImportPage::openFile()
{
    m_isReading = true;
    m_banner->clear();
    showState();
    session().ask(
        this,
        [draft = m_draft, guessesKind = m_guessesKind](const ServiceContext &context) {
            return readDraft(context, draft, guessesKind);
        },
        [this](const Result<ImportDraft> &draft) { takeFile(draft); });
}

void ImportPage::takeFile(const Result<ImportDraft> &draft)
{
    m_isReading = false;
    if (!draft) {
        if (!m_file->showError(draft.error()))
            m_banner->showError(draft.error());
        showState();
        return;
    }
    const bool wasGuessed = m_guessesKind && draft->kind == ImportKind::Payments && m_draft.channel.isNull();
    m_draft = *draft;
    m_guessesKind = false;
    // Payments need their channel first, which no file names.
    if (wasGuessed)
        goTo(0);
    else
        goTo(1);
}

void ImportPage::showState()
{
    const bool isRunning = m_check->isRunning();
    const bool isWritten = m_check->isWritten();
    m_back->setVisible(m_step > 0 && !isWritten);
    m_back->setEnabled(!isRunning);
    m_takeBack->setVisible(isWritten);
    const int rows = m_check->importableRows();
    if (isWritten)
        m_next->setText(tr("&Close"));
    else if (isChecking())
        m_next->setText(rows > 0 ? tr("&Import %n row(s)", nullptr, rows) : tr("&Import"));
    else
        m_next->setText(tr("&Next"));
    m_next->setEnabled(!m_isReading && !isRunning && (!isChecking() || isWritten || rows > 0));
    m_cancel->setVisible(!isWritten);
    m_cancel->setText(isRunning ? tr("&Stop") : tr("Cancel"));
    emit titleChanged();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step == 0 && !m_isReading && !droppedTable(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_file->setPath(droppedTable(event->mimeData()));
    event->acceptProposedAction();
    m_file->focusFirst();
}
