#pragma once

#include <QLabel>

class QTimer;

/// One sentence over the lower edge of the window for a moment: whole, whatever stands in the status bar, and without
/// taking the focus or moving anything. A click puts it away; the list of notices keeps it.
class NoticeLine final : public QLabel
{
    Q_OBJECT
public:
    /// Stands over the lower edge of `area` and follows it.
    explicit NoticeLine(QWidget *area);

    void say(const QString &sentence);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer *m_time;
};
