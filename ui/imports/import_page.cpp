#include "ui/imports/import_page.h"

#include "ui/imports/dropped_file.h"
#include "ui/imports/import_words.h"
#include "ui/imports/imports_screen.h"
#include "ui/imports/table_file.h"
#include "ui/imports/take_back_page.h"
#include "ui/widgets/draft_offer.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/form_keys.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

const QString draftForm = QStringLiteral("import");
const QString stepKey = QStringLiteral("step");
constexpr size_t columnsAt = 2;

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

/// The file as it is now, read as the draft says.
Result<ImportDraft> readKept(const ServiceContext &context, ImportDraft draft)
{
    MPM_TRY(draft.file, readTableFile(context, draft.path));
    const StatementMapping chosen = draft.mapping();
    MPM_TRY(draft.sketch, ImportSketcher(context.database, draft.kind).sketchAs(draft.file, chosen));
    auto &mapping = draft.mapping();
    mapping.columns = chosen.columns;
    mapping.onlyNamedColumns = chosen.onlyNamedColumns;
    mapping.decimalSign = chosen.decimalSign;
    mapping.dateFormat = chosen.dateFormat;
    return draft;
}

} // namespace

ImportPage::ImportPage(const ScreenContext &context, std::optional<ImportKind> kind, const QString &path)
    : Screen(context), m_guessesKind(!kind), m_file(new FileStep(Screen::context(), m_draft)),
      m_layout(new LayoutStep(Screen::context(), m_draft)), m_columns(new ColumnsStep(m_draft)),
      m_check(new CheckStep(Screen::context(), m_draft)), m_steps{m_file, m_layout, m_columns, m_check},
      m_offer(new DraftOffer(session(), Qt::Key_F6)), m_banner(new ErrorBanner), m_stack(new QStackedWidget),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton),
      m_takeBack(new QPushButton(tr("&Take it back\u2026"))), m_cancel(new QPushButton),
      m_drafts(
          session(), [this] { return kept(); }, nullptr)
{
    m_draft.kind = kind.value_or(ImportKind::Customers);
    m_draft.path = path;
    for (auto *each : m_steps)
        m_stack->addWidget(each->widget());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    makeButtons();
    addHeaderAction(tr("Past imports"), {},
                    [this] { navigator().push([context = Screen::context()] { return new ImportsScreen(context); }); });
    connect(m_check, &CheckStep::stateChanged, this, [this] {
        if (m_check->isWritten())
            m_drafts.discard();
        showState();
    });
    keepDrafts();
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
    return (m_isTouched || m_step > 0) && !m_check->isWritten();
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
    m_inputs.watch(step().widget());
    if (next > 0)
        markTouched();
    showState();
    emit titleChanged();
    focusFirst();
}

/// Of the file and of every choice, from the first one to the moment the rows are written.
void ImportPage::keepDrafts()
{
    m_inputs.watch(m_stack);
    connect(&m_inputs, &FormInputs::edited, this, &ImportPage::markTouched);
    connect(m_file, &FileStep::pathChosen, this, &ImportPage::markTouched);
    connect(m_layout, &LayoutStep::readAnew, this, &ImportPage::markTouched);
    connect(&m_drafts, &DraftKeeper::offered, m_offer, &DraftOffer::offer);
    connect(m_offer, &DraftOffer::goOnRequested, this, &ImportPage::goOn);
    connect(m_offer, &DraftOffer::discarded, this, &ImportPage::focusFirst);
}

void ImportPage::markTouched()
{
    m_isTouched = true;
    readFileStep();
    const QString file = QFileInfo(m_draft.path).fileName();
    //: %1 is the name of a file, or what is imported: "Customers"
    m_drafts.setForm({draftForm, {}}, tr("Import of %1").arg(file.isEmpty() ? importKindText(m_draft.kind) : file));
    m_drafts.touch();
}

/// The other steps write into the draft as they go.
void ImportPage::readFileStep()
{
    if (m_step == 0)
        m_file->read();
}

FormValues ImportPage::kept()
{
    readFileStep();
    auto values = m_draft.kept();
    values.insert(stepKey, static_cast<int>(m_step));
    return values;
}

void ImportPage::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (std::exchange(m_wasShown, true) || m_isTouched || m_isReading)
        return;
    m_drafts.setForm({draftForm, {}}, {});
    m_drafts.lookUp();
}

void ImportPage::discardInput()
{
    m_isTouched = false;
    m_drafts.discard();
}

void ImportPage::handOver(Screen &next)
{
    auto *page = qobject_cast<ImportPage *>(&next);
    if (!page || !hasUnsavedInput())
        return;
    page->restore(kept());
    m_drafts.discard();
}

void ImportPage::goOn(const FormDraft &draft)
{
    m_offer->clear();
    m_drafts.adopt(draft);
    restore(DraftKeeper::contentOf(draft).values);
}

void ImportPage::restore(const FormValues &kept)
{
    m_guessesKind = false;
    m_draft = ImportDraft::fromKept(kept);
    goTo(0);
    markTouched();
    const auto step = std::min(static_cast<size_t>(std::max(0, kept.value(stepKey).toInt())), columnsAt);
    if (step == 0)
        return;
    m_isReading = true;
    showState();
    session().ask(
        this, [draft = m_draft](const ServiceContext &context) { return readKept(context, draft); },
        [this, step](const Result<ImportDraft> &draft) { takeKept(draft, step); });
}

void ImportPage::takeKept(const Result<ImportDraft> &draft, size_t step)
{
    m_isReading = false;
    if (!draft) {
        showFileError(draft.error());
        return;
    }
    m_draft = *draft;
    goTo(step);
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
        showFileError(draft.error());
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

void ImportPage::showFileError(const Error &error)
{
    if (!m_file->showError(error))
        m_banner->showError(error);
    showState();
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
