#include "ui/widgets/list_pane.h"

#include "ui/widgets/error_banner.h"
#include "ui/widgets/list_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace {

constexpr auto typingPause = std::chrono::milliseconds(120);

} // namespace

ListPane::ListPane(PagedModelBase *model, const Texts &texts)
    : m_model(model), m_bar(new QHBoxLayout), m_typing(new QTimer(this)), m_banner(new ErrorBanner),
      m_table(new QTableView), m_empty(new QLabel(texts.whenEmpty, m_table->viewport())), m_foot(new QLabel)
{
    model->setParent(this);
    makeListTable(m_table, model, texts.name);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &ListPane::searchChanged);
    if (!texts.searchHint.isEmpty()) {
        m_search = new QLineEdit;
        m_search->setPlaceholderText(texts.searchHint);
        m_search->setAccessibleName(texts.searchHint);
        m_search->setClearButtonEnabled(true);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
        m_bar->addWidget(m_search, 1);
    } else {
        m_bar->addStretch(1);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::Text);
    m_empty->hide();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_banner->showRetry(true);
    connect(m_banner, &ErrorBanner::retryRequested, model, &PagedModelBase::reload);
    connect(model, &PagedModelBase::pageArrived, this, &ListPane::showPage);
    connect(model, &PagedModelBase::failed, this, &ListPane::showFailure);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_chosenKey = currentRow() >= 0 ? m_model->keyOf(currentRow()) : QString(); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit currentRowChanged(index.row()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    sizeColumns();
    updateFoot();
}

QString ListPane::searchText() const
{
    return m_search ? m_search->text().trimmed() : QString();
}

void ListPane::setSearchText(const QString &text)
{
    if (m_search)
        m_search->setText(text);
}

void ListPane::focusSearch()
{
    if (m_search) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else {
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void ListPane::addFilter(const QString &label, QWidget *filter)
{
    auto *title = new QLabel(label);
    title->setBuddy(filter);
    QString spoken = label;
    filter->setAccessibleName(spoken.remove(u'&'));
    m_bar->addWidget(title);
    m_bar->addWidget(filter);
}

int ListPane::currentRow() const
{
    return m_table->currentIndex().row();
}

void ListPane::reload()
{
    m_model->reload();
}

void ListPane::refresh()
{
    m_model->refresh();
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_table->viewport()->rect().adjusted(24, 0, -24, 0));
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || isEnter)) {
        if (m_model->rowCount() == 0)
            return true;
        m_table->selectRow(std::max(0, currentRow()));
        m_table->setFocus(Qt::OtherFocusReason);
        if (isEnter && m_model->rowCount() == 1)
            emit rowActivated(0);
        return true;
    }
    if (watched == m_table && isEnter && currentRow() >= 0) {
        emit rowActivated(currentRow());
        return true;
    }
    return false;
}

void ListPane::showPage()
{
    m_banner->clear();
    m_empty->setVisible(m_model->total() == 0);
    updateFoot();
    if (m_chosenKey.isEmpty())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->keyOf(row) == m_chosenKey) {
            m_table->selectRow(row);
            break;
        }
    }
    m_chosenKey.clear();
}

void ListPane::showFailure(const Error &error)
{
    m_banner->showError(error);
}

void ListPane::updateFoot()
{
    const auto total = m_model->total();
    if (total < 0)
        m_foot->setText(tr("Reading\u2026"));
    else
        m_foot->setText(tr("%n row(s)", nullptr, static_cast<int>(std::min<qint64>(total, INT_MAX))));
}

void ListPane::sizeColumns()
{
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int characters = m_model->headerData(column, Qt::Horizontal, Qt::UserRole).toInt();
        m_table->setColumnWidth(column, characters * character + 24);
    }
}
