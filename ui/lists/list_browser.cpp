#include "ui/lists/list_browser.h"

#include "ui/error_texts.h"
#include "ui/lists/columns_dialog.h"
#include "ui/lists/filter_chips.h"
#include "ui/lists/filter_dialog.h"
#include "ui/lists/list_export_bar.h"
#include "ui/lists/list_foot.h"
#include "ui/lists/list_grid.h"
#include "ui/lists/list_memory.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_print.h"
#include "ui/lists/list_words.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/work_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// Only what comes at once, as pasted text and held keys do, is one question: an older one is taken back anyway.
constexpr auto typingPause = std::chrono::milliseconds(30);
constexpr auto noticedWait = std::chrono::milliseconds(300);
constexpr int emptyMargin = 12;

} // namespace

ListBrowser::ListBrowser(const ScreenContext &context, const Offer &offer)
    : m_context(context), m_view(listView(offer.view)), m_spec(listSpecOf(m_view)),
      m_formats(listFormats(m_spec.word, context.session.company(), context.session.registry())),
      m_whenEmpty(offer.whenEmpty), m_memory(new ListMemory(context.session, m_view, this)),
      m_model(new ListModel(
          m_spec, m_formats, offer.needed,
          [this](const ListService::PageRequest &request, const Cancellation &cancellation, ListModel::OnPage onPage) {
              const auto work = [&view = m_view, question = m_question, request](const ServiceContext &services) {
                  return ListService(services).page(view, question, request);
              };
              m_context.session.search(m_model, cancellation, work, std::move(onPage));
          },
          this)),
      m_search(new QLineEdit), m_filter(new QToolButton), m_menuButton(new QToolButton), m_menu(new QMenu(this)),
      m_typing(new QTimer(this)), m_banner(new ErrorBanner), m_chips(new FilterChips(m_formats)),
      m_table(new ListGrid(m_spec, m_model, listViewText(offer.view))), m_empty(new QWidget(m_table->viewport())),
      m_export(new ListExportBar(context, m_formats)), m_print(new ListPrinter(context, this)),
      m_foot(new ListFoot(context.session, m_view, m_formats))
{
    setObjectName(offer.view);
    layOut(offer);
    makeMenu();
    makeEmptyNote();
    connectTable();
    connect(m_memory, &ListMemory::loaded, this, &ListBrowser::begin);
    connect(m_memory, &ListMemory::failed, this,
            [this](const Error &error) { showFailure(error, &ListBrowser::refresh); });
    connect(m_chips, &FilterChips::changeRequested, this, &ListBrowser::chooseFilter);
    connect(m_chips, &FilterChips::removeRequested, this, &ListBrowser::removeFilter);
    connect(m_chips, &FilterChips::clearRequested, this, [this] { setQuestion({{}, {}, m_question.sort}); });
    connect(m_export, &ListExportBar::failed, this, [this](const Error &error) {
        showFailure(error, &ListBrowser::exportAgain);
        noteFailure(*m_export, tr("%1 was not written: %2").arg(m_exportFile, errorText(error)),
                    &ListBrowser::exportAgain);
    });
    connect(m_print, &ListPrinter::failed, this, [this](const Error &error) {
        showFailure(error, &ListBrowser::print);
        noteFailure(*m_print, tr("The list was not printed: %1").arg(errorText(error)), &ListBrowser::print);
    });
}

ListBrowser::~ListBrowser() = default;

void ListBrowser::layOut(const Offer &offer)
{
    m_search->setPlaceholderText(offer.searchHint);
    m_search->setAccessibleName(offer.searchHint);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ListBrowser::searchTyped);
    m_banner->showRetry(true);
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] { (this->*m_again)(); });

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_filter);
    bar->addWidget(m_menuButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_export);
    layout->addWidget(m_print->bar());
    layout->addWidget(m_foot);
}

void ListBrowser::makeEmptyNote()
{
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setForegroundRole(QPalette::Text);
    m_emptyClear = new QPushButton(tr("Clear search and filters"));
    m_emptyClear->setObjectName(QStringLiteral("clear_all"));
    auto *layout = new QVBoxLayout(m_empty);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyClear, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_empty->hide();
    connect(m_emptyClear, &QPushButton::clicked, this, [this] {
        setQuestion({{}, {}, m_question.sort});
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

void ListBrowser::connectTable()
{
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &ListGrid::sortRequested, this, &ListBrowser::sortBy);
    connect(m_table, &ListGrid::layoutChanged, this, [this] { remember(false); });
    connect(m_table, &ListGrid::rowActivated, this, &ListBrowser::rowActivated);
    connect(m_table, &ListGrid::currentRowChanged, this, &ListBrowser::currentChanged);
    connect(m_model, &ListModel::pageArrived, this, &ListBrowser::showPage);
    connect(m_model, &ListModel::failed, this, [this](const Error &error) {
        m_foot->setReading(false);
        showFailure(error, &ListBrowser::ask);
    });
}

/// `again` is what the button beside the error does once more.
void ListBrowser::showFailure(const Error &error, void (ListBrowser::*again)())
{
    m_again = again;
    m_banner->showError(error);
}

/// Also for who went on working elsewhere.
void ListBrowser::noteFailure(QObject &thing, const QString &sentence, void (ListBrowser::*again)())
{
    m_context.navigator.notifyAbout(thing, sentence, [this, again] { (this->*again)(); });
}

void ListBrowser::refresh()
{
    if (!m_hasBegun) {
        m_memory->load();
        return;
    }
    m_memory->readNamed();
    m_model->refresh();
    m_foot->refresh();
}

void ListBrowser::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    m_remembered = m_memory->state().question;
    m_question = m_wanted.value_or(m_remembered);
    m_question.search = m_wanted ? m_wanted->search : m_search->text().trimmed();
    m_table->useLayout(m_memory->state().layout, m_view.word);
    ask();
}

void ListBrowser::showQuestion(const ListQuestion &question)
{
    if (!m_hasBegun) {
        m_wanted = question;
        m_memory->load();
        return;
    }
    m_question = question;
    ask();
}

void ListBrowser::takeQuestionOf(const ListBrowser &other)
{
    m_wanted = other.m_wanted;
    if (!other.m_hasBegun)
        return;
    m_wanted = other.m_question;
    m_wanted->search = other.m_search->text().trimmed();
}

void ListBrowser::ask()
{
    m_banner->clear();
    showQuestionInWidgets();
    m_model->ask();
    QTimer::singleShot(noticedWait, this, [this] { m_foot->setReading(m_model->isReading()); });
    m_foot->ask(m_question, m_table->shownColumns());
}

void ListBrowser::setQuestion(const ListQuestion &question)
{
    m_question = question;
    remember(true);
    ask();
}

void ListBrowser::setFilters(const std::vector<ListFilter> &filters)
{
    setQuestion({m_question.search, filters, m_question.sort});
}

void ListBrowser::removeFilter(const QString &column)
{
    auto filters = m_question.filters;
    std::erase_if(filters, [&column](const ListFilter &filter) { return filter.column == column; });
    setFilters(filters);
    const auto stops = m_chips->stops();
    (stops.isEmpty() ? static_cast<QWidget *>(m_filter) : stops.front())->setFocus(Qt::OtherFocusReason);
}

void ListBrowser::searchTyped()
{
    m_typing->stop();
    const QString text = m_search->text().trimmed();
    if (text == m_question.search || !m_hasBegun)
        return;
    m_question.search = text;
    ask();
}

/// Nothing while the best match of the search comes first.
std::optional<ListSort> ListBrowser::sortNow() const
{
    if (m_spec.isRanked && !m_question.search.isEmpty() && !m_question.sort)
        return {};
    return m_question.sort.value_or(m_view.order);
}

/// A column that the rows are sorted by already turns them round.
void ListBrowser::sortBy(const QString &column)
{
    const auto now = sortNow();
    const bool isDescending = now && now->column == column && !now->isDescending;
    setQuestion({m_question.search, m_question.filters, ListSort{column, isDescending}});
}

void ListBrowser::sortByCurrentColumn()
{
    const QString column = m_table->currentColumn();
    if (!column.isEmpty())
        sortBy(column);
}

void ListBrowser::chooseFilter(const QString &column)
{
    auto *dialog = new FilterDialog(m_formats, m_question.filters, column, this);
    connect(dialog, &FilterDialog::filtersChosen, this, &ListBrowser::setFilters);
    dialog->open();
}

void ListBrowser::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_spec.word, m_table->shownColumns(), usualColumns(m_view.word), this);
    connect(dialog, &ColumnsDialog::columnsChosen, this, [this](const QStringList &columns) {
        m_table->showColumns(columns);
        m_table->lookAtVisible();
        m_foot->ask(m_question, columns);
        remember(false);
    });
    dialog->open();
}

void ListBrowser::askForExport()
{
    if (m_export->isRunning()) {
        m_context.navigator.notify(tr("An export of this list is being written. Wait for it, or stop it."));
        return;
    }
    const QString suggested =
        QStringLiteral("%1 %2.xlsx").arg(listViewText(m_view.word), m_context.session.today().toString(Qt::ISODate));
    const QStringList kinds{tr("Spreadsheet (*.xlsx)"), tr("Text with commas (*.csv)"), tr("JSON (*.json)")};
    m_context.dialogs.chooseTarget(this, tr("Export"), suggested, kinds, [this](const std::optional<QString> &file) {
        if (!file)
            return;
        m_exportFile = *file;
        exportAgain();
    });
}

void ListBrowser::exportAgain()
{
    m_banner->clear();
    const auto &totals = m_foot->totals();
    m_export->start(m_view, m_question, m_table->shownColumns(), m_exportFile,
                    totals ? std::optional(totals->rows) : m_model->keptTotal());
}

void ListBrowser::print()
{
    m_banner->clear();
    m_print->start({m_view, m_question, m_table->shownColumns(), m_formats});
}

void ListBrowser::showQuestionInWidgets()
{
    if (m_search->text().trimmed() != m_question.search) {
        m_search->setText(m_question.search);
        m_typing->stop(); // nobody types
    }
    m_chips->setFilters(m_question.filters);
    QWidget *before = m_menuButton;
    for (auto *stop : m_chips->stops() + QList<QWidget *>{m_table}) {
        setTabOrder(before, stop);
        before = stop;
    }
    m_table->showSort(sortNow());
}

void ListBrowser::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    if (isEmpty) {
        const bool isUsual = m_question.search.isEmpty() && m_question.filters == m_view.filters;
        m_emptyText->setText(isUsual ? m_whenEmpty : tr("No row fits the search and the filters."));
        m_emptyClear->setVisible(!isUsual);
    }
    m_empty->setVisible(isEmpty);
    m_foot->setReading(false);
    m_foot->setKnown(m_model->keptTotal(), m_model->isBestOnly());
    if (m_opensFirst) {
        m_opensFirst = false;
        takeEnter();
    }
    emit currentChanged();
}

/// Enter in the search line: to the rows, and straight to the only one.
void ListBrowser::takeEnter()
{
    m_table->enterRows();
    if (m_model->rowCount() == 1)
        emit rowActivated(0);
}

void ListBrowser::remember(bool isByPerson)
{
    if (!m_hasBegun)
        return;
    if (isByPerson) {
        m_remembered = m_question;
        m_remembered.search.clear(); // of the moment
    }
    m_memory->keep({m_table->listLayout(), m_remembered});
}

ListQuestion ListBrowser::usualQuestion() const
{
    return {{}, m_view.filters, {}};
}

int ListBrowser::currentRow() const
{
    return m_table->currentRow();
}

QByteArray ListBrowser::idOf(int row) const
{
    const auto key = m_model->keyOf(row);
    return key ? key->key.front().toByteArray() : QByteArray();
}

QString ListBrowser::textOf(int row, const QString &column) const
{
    return m_model->cell(row, column).toString();
}

void ListBrowser::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QTableView *ListBrowser::table() const
{
    return m_table;
}

bool ListBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect().adjusted(emptyMargin, 0, -emptyMargin, 0));
    if (watched == m_search && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->keyCombination() == exportKey) {
        event->ignore(); // on X11 the line would take it for the end of its text
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_Down)
        m_table->enterRows();
    else if (pressed->modifiers() == Qt::NoModifier &&
             (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter))
        enterFromSearch();
    else
        return false;
    return true;
}

/// What was just typed may not be answered yet: Enter means its rows.
void ListBrowser::enterFromSearch()
{
    if (m_typing->isActive())
        searchTyped();
    m_opensFirst = m_model->isReading() || !m_hasBegun;
    if (!m_opensFirst)
        takeEnter();
}
