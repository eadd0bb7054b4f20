#include "ui/frame/main_window.h"

#include "ui/frame/draft_opener.h"
#include "ui/frame/draft_strip.h"
#include "ui/frame/find_dialog.h"
#include "ui/frame/notice_line.h"
#include "ui/frame/notice_log.h"
#include "ui/frame/notices_dialog.h"
#include "ui/frame/section_view.h"
#include "ui/frame/status_strip.h"
#include "ui/help/help_window.h"
#include "ui/icons.h"
#include "ui/imports/dropped_file.h"
#include "ui/safety/backup_flow.h"
#include "ui/tones.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/work_bar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace {

constexpr auto refreshDelay = std::chrono::milliseconds(250);
/// The window stays open for days: so often, and when a day begins, it is looked whether a backup is due.
constexpr std::chrono::milliseconds backupCheckInterval = std::chrono::hours(1);
constexpr int navigationIcon = 18;
constexpr int navigationSpace = 16;
constexpr int barMargin = 8;
constexpr int narrow = 720; ///< below, a list or a form needs the width more than the names of the sections do

/// Ctrl+1 to Ctrl+9 and Ctrl+0 for the first ten sections, in their order; the settings have the key they have
/// everywhere.
QKeySequence sectionKey(int index)
{
    constexpr int digits = 10;
    if (static_cast<Section>(index) == Section::Settings)
        return Qt::CTRL | Qt::Key_Comma;
    return index < digits ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % digits))
                          : QKeySequence();
}

} // namespace

MainWindow::MainWindow(Session &session, WorkerThread &worker, Dialogs &dialogs)
    : m_session(session), m_dialogs(dialogs), m_pages(session, dialogs, *this), m_navigation(new QListWidget),
      m_middle(new QStackedWidget), m_notices(new NoticeLog(session.clock(), session.company().zone, this)),
      m_noticeButton(new QToolButton), m_backup(new BackupFlow(session, m_pages, dialogs, this)),
      m_backupButton(new QToolButton), m_backupCheck(new QTimer(this)), m_refresh(new QTimer(this)),
      m_languageTimer(new QTimer(this)), m_worker(worker)
{
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(makeMiddle(), 1);
    setCentralWidget(centre);
    m_notice = new NoticeLine(centre);
    makeNavigation();
    makeBackup();
    makeNotices();
    makeStatus();
    makeShortcuts();
    writeTexts();
    resize(sizeOnScreen(*this, {1240, 700}));
    keepFocusInView(this);
    new FileDrop(this, [this](const QString &path) { m_pages.importData({}, path); });

    m_languageTimer->setSingleShot(true);
    m_languageTimer->setInterval(0);
    connect(m_languageTimer, &QTimer::timeout, this, &MainWindow::makeAgain);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelay);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        currentScreen()->refresh();
        m_status->refresh();
    });
    connect(&session, &Session::changed, m_refresh, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, &worker, &WorkerThread::wake);
    connect(&session, &Session::companyChanged, this, &MainWindow::showTitle);
    connect(&worker, &WorkerThread::progressed, m_refresh, qOverload<>(&QTimer::start));
    connect(&worker, &WorkerThread::stateChanged, this, [this](WorkerThread::State state) { m_workerState = state; });
    connect(&worker, &WorkerThread::problem, this, [this](const QString &sentence) { notify(sentence); });
    showSection(Section::Today);
}

MainWindow::~MainWindow() = default;

void MainWindow::showSection(Section section)
{
    auto &view = m_sections.at(static_cast<size_t>(section));
    if (!view) {
        view = makeView(section, [this, section] { return m_pages.makeSection(section); });
        m_middle->addWidget(view);
    }
    m_middle->setCurrentWidget(view);
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentRow(static_cast<int>(section));
    view->enter();
}

Screen *MainWindow::currentScreen() const
{
    return currentSection()->current();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString why = m_mayClose ? QString() : reasonToStay();
    if (why.isEmpty()) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    const Dialogs::Question question{tr("Close the program?"), why, tr("Close")};
    m_dialogs.confirm(this, question, [this](bool leave) {
        m_mayClose = leave;
        if (leave)
            close();
    });
}

/// A question to who wants to close; empty when nothing is lost by it.
QString MainWindow::reasonToStay() const
{
    if (m_backup->isRunning())
        return tr("A backup is being written or read. Close the program all the same? The backup is stopped then, and "
                  "there is none.");
    if (hasUnsavedInput())
        return tr("A form is not saved. Close the program all the same? What was typed is offered again "
                  "at the next start.");
    return {};
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    else if (event->type() == QEvent::LanguageChange)
        m_languageTimer->start();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_isNarrow == (width() < narrow))
        return;
    m_isNarrow = !m_isNarrow;
    writeSections();
}

void MainWindow::drawIcons()
{
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setIcon(sectionIcon(static_cast<Section>(i), palette()));
}

void MainWindow::push(const PageMaker &make)
{
    currentSection()->push(make);
}

void MainWindow::notify(const QString &sentence)
{
    m_notices->add(sentence);
    m_notice->say(sentence);
}

void MainWindow::notifyAbout(QObject &thing, const QString &sentence, std::function<void()> again)
{
    m_notices->addAbout(thing, sentence, std::move(again));
    m_notice->say(sentence);
}

void MainWindow::useLanguage(const QString &code)
{
    emit languageChosen(code);
}

bool MainWindow::hasUnsavedInput() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const SectionView *view) { return view && view->hasUnsavedInput(); });
}

void MainWindow::showList(Section section, const ListPreset &preset)
{
    showSection(section);
    currentSection()->showList(preset);
}

void MainWindow::makeNavigation()
{
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize({navigationIcon, navigationIcon});
    for (int i = 0; i < sectionCount; ++i)
        new QListWidgetItem(m_navigation);
    connect(m_navigation, &QListWidget::currentRowChanged, this,
            [this](int row) { showSection(static_cast<Section>(row)); });
}

void MainWindow::makeNotices()
{
    m_noticeButton->setAutoRaise(true);
    m_noticeButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_noticeButton, &QToolButton::clicked, this, [this] { (new NoticesDialog(*m_notices, this))->show(); });
    connect(m_notices, &NoticeLog::unreadChanged, this, &MainWindow::showNoticeCount);
    statusBar()->addPermanentWidget(m_noticeButton);
}

void MainWindow::makeBackup()
{
    m_backupButton->setAutoRaise(true);
    connect(m_backupButton, &QToolButton::clicked, this, [this] { m_backup->backUp(false); });
    connect(m_backup, &BackupFlow::runningChanged, this,
            [this] { m_backupButton->setEnabled(!m_backup->isRunning()); });
    connect(m_backup, &BackupFlow::backedUp, this, [this] {
        showBackupDue(false);
        m_refresh->start(); // the settings say when the last one was made
    });
    connect(m_backup, &BackupFlow::restoreAgreed, this, &MainWindow::giveBack);
    m_backupCheck->setSingleShot(true);
    m_backupCheck->setObjectName(QStringLiteral("backup_check"));
    connect(m_backupCheck, &QTimer::timeout, this, &MainWindow::checkBackup);
    statusBar()->addPermanentWidget(m_backupButton);
    checkBackup();
}

void MainWindow::waitForBackupCheck()
{
    const Instant now = m_session.clock().now();
    const auto &company = m_session.company();
    const qint64 untilTomorrow = company.dateOf(now).addDays(1).startOfDay(company.zone).toMSecsSinceEpoch() - now.ms;
    m_backupCheck->start(std::min(backupCheckInterval, std::chrono::milliseconds(std::max<qint64>(untilTomorrow, 1))));
}

void MainWindow::checkBackup()
{
    waitForBackupCheck();
    m_session.ask(
        this, [](const ServiceContext &context) { return SafetyService(context).backupState(); },
        [this](const Result<BackupState> &state) {
            if (state)
                takeBackupState(*state);
        });
}

/// Kept on the button, and said once on every day that it is true: an office that backs up is never asked.
void MainWindow::takeBackupState(const BackupState &state)
{
    showBackupDue(state.isDue);
    if (!state.isDue || m_remindedOn == m_session.today())
        return;
    m_remindedOn = m_session.today();
    notify(tr("There was no backup for a week. One press on Back up makes one."));
}

void MainWindow::showBackupDue(bool isDue)
{
    m_isBackupDue = isDue;
    const QString text = tr("Back up\u2026");
    m_backupButton->setText(isDue ? toneSymbol(Tone::Waiting) + u' ' + text : text);
}

void MainWindow::backUp(bool isEncrypted)
{
    m_backup->backUp(isEncrypted);
}

void MainWindow::restoreBackup()
{
    m_backup->restore();
}

void MainWindow::giveBack(const std::shared_ptr<UnpackedBackup> &backup)
{
    if (!hasUnsavedInput()) {
        emit restoreWanted(backup);
        return;
    }
    m_dialogs.inform(this, tr("A form is not saved"), tr("Save or leave the open form, then restore the backup."));
}

/// Forms left behind stand above the sections, and going on with one opens it; a backup that runs is seen below them.
QWidget *MainWindow::makeMiddle()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_drafts = new DraftStrip(m_session);
    layout->addWidget(m_drafts);
    layout->addWidget(m_middle, 1);
    m_backup->bar()->setContentsMargins(barMargin, barMargin, barMargin, barMargin);
    layout->addWidget(m_backup->bar());
    auto *opener = new DraftOpener({m_session, m_pages, m_dialogs}, this);
    connect(opener, &DraftOpener::sectionRequested, this, &MainWindow::showSection);
    connect(opener, &DraftOpener::ownPageRequested, this, [this](Section section, const FormDraft &draft) {
        showSection(section);
        currentSection()->goOn(draft);
    });
    connect(m_drafts, &DraftStrip::openRequested, opener, &DraftOpener::open);
    return column;
}

void MainWindow::makeStatus()
{
    delete m_status;
    m_status = new StatusStrip(m_session);
    m_status->setWorkerState(m_workerState);
    connect(m_status, &StatusStrip::clockDoubted, this, &MainWindow::notify);
    connect(&m_worker, &WorkerThread::stateChanged, m_status, &StatusStrip::setWorkerState);
    connect(&m_worker, &WorkerThread::problem, m_status, &StatusStrip::setWorkerProblem);
    statusBar()->addPermanentWidget(m_status);
}

/// Everything on the window itself that is in a language; its screens are made anew instead.
void MainWindow::writeTexts()
{
    m_navigation->setAccessibleName(tr("Sections"));
    writeSections();
    drawIcons();
    showBackupDue(m_isBackupDue);
    m_backupButton->setToolTip(tr("Copy the whole company to one checked file"));
    showNoticeCount();
    showTitle();
}

void MainWindow::writeSections()
{
    for (int i = 0; i < sectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        auto *item = m_navigation->item(i);
        item->setText(m_isNarrow ? QString() : sectionTitle(section));
        item->setData(Qt::AccessibleTextRole, sectionTitle(section));
        const QString key = sectionKey(i).toString(QKeySequence::NativeText);
        item->setToolTip(key.isEmpty() ? sectionTitle(section)
                                       : QStringLiteral("%1 (%2)").arg(sectionTitle(section), key));
        const auto &font = m_navigation->fontMetrics();
        const int words = m_isNarrow ? 0 : font.horizontalAdvance(item->text()) + 2 * navigationSpace;
        item->setSizeHint({navigationIcon + navigationSpace + words, font.height() + navigationSpace});
    }
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + navigationSpace);
}

void MainWindow::showNoticeCount()
{
    const int unread = m_notices->unread();
    m_noticeButton->setText(unread == 0 ? tr("Notices") : tr("Notices (%n new)", nullptr, unread));
    m_noticeButton->setToolTip(tr("What the program said, to be found again (Ctrl+J)"));
}

void MainWindow::makeAgain()
{
    // Every input below reads amounts and dates as the window it stands in: one that kept the locale of its start would
    // take 05/11 for another day than the placeholder says.
    setLocale(QLocale());
    const auto front = static_cast<Section>(m_navigation->currentRow());
    makeStatus();
    m_drafts->refresh();
    writeTexts();
    for (int i = 0; i < sectionCount; ++i)
        remake(static_cast<Section>(i));
    showSection(front);
}

SectionView *MainWindow::makeView(Section section, const PageMaker &root)
{
    auto *view = new SectionView(root, m_dialogs);
    setHelpTopic(*view, sectionHelpTopic(section));
    return view;
}

/// The section with the same pages open, made in the language of now.
void MainWindow::remake(Section section)
{
    auto &view = m_sections.at(static_cast<size_t>(section));
    if (!view)
        return;
    const std::unique_ptr<SectionView> old(view);
    const auto &makers = old->makers();
    view = makeView(section, makers.front());
    for (auto maker = makers.begin() + 1; maker != makers.end(); ++maker)
        view->push(*maker);
    view->takeInputFrom(*old);
    m_middle->addWidget(view);
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (int i = 0; i < sectionCount; ++i) {
        if (const auto key = sectionKey(i); !key.isEmpty())
            add(key, [this, i] { showSection(static_cast<Section>(i)); });
    }
    add(QKeySequence::New, [this] { currentScreen()->startNew(); });
    add(QKeySequence::Find, [this] { currentScreen()->focusSearch(); });
    add(QKeySequence(Qt::Key_F5), [this] { // not QKeySequence::Refresh: on some desktops that is the Ctrl+R of Reverse
        currentScreen()->refresh();
        m_status->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { (new FindDialog(m_session, m_pages, this))->open(); });
    add(QKeySequence::HelpContents, [this] { showHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_noticeButton->click(); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::showHelp()
{
    openHelp(*this, helpTopicAt(currentScreen()));
}

void MainWindow::showTitle()
{
    const auto &company = m_session.company();
    setWindowTitle(company.isPractice ? tr("PRACTICE: %1 - MPManager").arg(company.name)
                                      : tr("%1 - MPManager").arg(company.name));
}

SectionView *MainWindow::currentSection() const
{
    return qobject_cast<SectionView *>(m_middle->currentWidget());
}
