#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

/// Which columns a list shows, and in which order.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `shown` in their order; `usual` is what the program comes with.
    ColumnsDialog(const QString &list, const QStringList &shown, QStringList usual, QWidget *parent);

signals:
    void columnsChosen(const QStringList &columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &shown);
    void move(int by);
    void showState();
    [[nodiscard]] QStringList chosen() const;

    QString m_listWord;
    QStringList m_usual;
    QListWidget *m_columns;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_accept;
};
