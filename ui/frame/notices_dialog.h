#pragma once

#include <QDialog>

class NoticeLog;

/// Everything the window said in passing since it was opened. Not modal: it may stay open beside the work.
class NoticesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `log` must outlive the dialog.
    NoticesDialog(NoticeLog &log, QWidget *parent);
};
