#include "ui/frame/main_window.h"

#include "ui/frame/find_dialog.h"
#include "ui/frame/section_view.h"
#include "ui/frame/status_strip.h"
#include "ui/icons.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace {

constexpr auto refreshDelay = std::chrono::milliseconds(250);
constexpr auto noticeTime = std::chrono::seconds(8);

} // namespace

MainWindow::MainWindow(Session &session, WorkerThread &worker, Dialogs &dialogs)
    : m_session(session), m_dialogs(dialogs), m_pages(session, dialogs, *this), m_navigation(new QListWidget),
      m_middle(new QStackedWidget), m_status(new StatusStrip(session)), m_refresh(new QTimer(this))
{
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_middle, 1);
    setCentralWidget(centre);
    statusBar()->addPermanentWidget(m_status);
    makeNavigation();
    makeShortcuts();
    resize(1240, 700);

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
    connect(&worker, &WorkerThread::stateChanged, m_status, &StatusStrip::setWorkerState);
    connect(&worker, &WorkerThread::problem, m_status, &StatusStrip::setWorkerProblem);
    connect(&worker, &WorkerThread::problem, this, [this](const QString &sentence) { notify(sentence); });
    showTitle();
    showSection(Section::Today);
}

MainWindow::~MainWindow() = default;

void MainWindow::showSection(Section section)
{
    auto &view = m_sections.at(static_cast<size_t>(section));
    if (!view) {
        view = new SectionView(m_pages.makeSection(section), m_dialogs);
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
    const bool isTyping = std::any_of(m_sections.begin(), m_sections.end(),
                                      [](const SectionView *view) { return view && view->hasUnsavedInput(); });
    if (m_mayClose || !isTyping) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    const Dialogs::Question question{tr("Close the program?"),
                                     tr("A form is not saved. Close the program all the same?"), tr("Close")};
    m_dialogs.confirm(this, question, [this](bool leave) {
        m_mayClose = leave;
        if (leave)
            close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::drawIcons()
{
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setIcon(sectionIcon(static_cast<Section>(i), palette()));
}

void MainWindow::push(Screen *page)
{
    currentSection()->push(page);
}

void MainWindow::notify(const QString &sentence)
{
    statusBar()->showMessage(sentence, static_cast<int>(std::chrono::milliseconds(noticeTime).count()));
}

void MainWindow::makeNavigation()
{
    m_navigation->setAccessibleName(tr("Sections"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int iconSize = 18;
    constexpr int spacing = 16;
    m_navigation->setIconSize({iconSize, iconSize});
    for (int i = 0; i < sectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        auto *item = new QListWidgetItem(sectionTitle(section), m_navigation);
        const QString key =
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)).toString(QKeySequence::NativeText);
        item->setToolTip(QStringLiteral("%1 (%2)").arg(sectionTitle(section), key));
        const QSize text = m_navigation->fontMetrics().size(Qt::TextSingleLine, item->text());
        item->setSizeHint({text.width() + iconSize + 3 * spacing, text.height() + spacing});
    }
    m_navigation->setFixedWidth(m_navigation->sizeHintForColumn(0) + spacing);
    drawIcons();
    connect(m_navigation, &QListWidget::currentRowChanged, this,
            [this](int row) { showSection(static_cast<Section>(row)); });
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (int i = 0; i < sectionCount; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        add(QKeySequence(Qt::CTRL | key), [this, i] { showSection(static_cast<Section>(i)); });
    }
    add(QKeySequence::New, [this] { currentScreen()->startNew(); });
    add(QKeySequence::Find, [this] { currentScreen()->focusSearch(); });
    add(QKeySequence::Refresh, [this] {
        currentScreen()->refresh();
        m_status->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { (new FindDialog(m_session, m_pages, this))->open(); });
    add(QKeySequence::Quit, [this] { close(); });
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
