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

NoticesDialog::NoticesDialog(NoticeLog &log, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Notices"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOnScreen(*this, {720, 420}));
    auto *table = new QTableView;
    table->setModel(&log);
    table->setAccessibleName(windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *empty = new QLabel(tr("Nothing was noticed yet. What the program says in passing is kept here."));
    empty->setWordWrap(true);
    empty->setVisible(log.rowCount() == 0);
    connect(&log, &QAbstractItemModel::rowsInserted, empty, &QWidget::hide);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(empty);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    log.markRead();
    connect(&log, &QAbstractItemModel::rowsInserted, this, [&log] { log.markRead(); });
    table->setFocus(Qt::OtherFocusReason);
    addHelpKey(*this, QStringLiteral("notices"));
}
