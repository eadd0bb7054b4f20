#pragma once

#include <QDialog>

class NoticeLog;
class QTableView;

/// Everything the window said in passing since it was opened, with a button beside what failed and can be tried again.
/// Not modal: it may stay open beside the work.
class NoticesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `log` must outlive the dialog.
    NoticesDialog(NoticeLog &log, QWidget *parent);

private:
    void makeTable();
    void showButtons();
    [[nodiscard]] QWidget *makeButton(int row);

    NoticeLog &m_log;
    QTableView *m_table;
};
