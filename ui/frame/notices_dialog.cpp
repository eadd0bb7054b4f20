#include "ui/frame/notices_dialog.h"

#include "ui/frame/notice_log.h"
#include "ui/help/help_window.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

NoticesDialog::NoticesDialog(NoticeLog &log, QWidget *parent) : QDialog(parent), m_log(log), m_table(new QTableView)
{
    setWindowTitle(tr("Notices"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOnScreen(*this, {720, 420}));
    makeTable();
    auto *empty = new QLabel(tr("Nothing was noticed yet. What the program says in passing is kept here."));
    empty->setWordWrap(true);
    empty->setVisible(log.rowCount() == 0);
    connect(&log, &QAbstractItemModel::rowsInserted, empty, &QWidget::hide);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    log.markRead();
    connect(&log, &QAbstractItemModel::rowsInserted, this, [&log] { log.markRead(); });
    connect(&log, &NoticeLog::retriesChanged, this, &NoticesDialog::showButtons);
    showButtons();
    m_table->setFocus(Qt::OtherFocusReason);
    addHelpKey(*this, QStringLiteral("notices"));
}

void NoticesDialog::makeTable()
{
    m_table->setModel(&m_log);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *heads = m_table->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(NoticeLog::SentenceColumn, QHeaderView::Stretch);
}

void NoticesDialog::showButtons()
{
    bool hasAny = false;
    for (int row = 0; row < m_log.rowCount(); ++row) {
        const auto index = m_log.index(row, NoticeLog::RetryColumn);
        const bool canRetry = m_log.canRetry(row);
        if (canRetry != (m_table->indexWidget(index) != nullptr))
            m_table->setIndexWidget(index, canRetry ? makeButton(row) : nullptr);
        hasAny = hasAny || canRetry;
    }
    m_table->setColumnHidden(NoticeLog::RetryColumn, !hasAny);
}

QWidget *NoticesDialog::makeButton(int row)
{
    auto *button = new QPushButton(tr("Try again"));
    button->setAutoDefault(false);
    const QString sentence = m_log.index(row, NoticeLog::SentenceColumn).data().toString();
    button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), sentence));
    const QPersistentModelIndex place = m_log.index(row, NoticeLog::RetryColumn);
    connect(button, &QPushButton::clicked, this, [this, place] { m_log.retry(place.row()); });
    return button;
}
