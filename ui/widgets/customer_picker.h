#pragma once

#include "core/services/customer_service.h"
#include "ui/session.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTimer;

/// Chooses one customer by any part of a name, phone, number or serial: the best hits stand below the line while one
/// types, the first one is taken, and Up and Down take another. The line keeps what was typed.
class CustomerPicker final : public QWidget
{
    Q_OBJECT
public:
    /// `except` is never offered.
    CustomerPicker(Session &session, const CustomerId &except);

    [[nodiscard]] std::optional<CustomerRow> chosen() const;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const std::vector<CustomerRow> &rows);

    Session &m_session;
    CustomerId m_except;
    QLineEdit *m_line;
    QListWidget *m_hits;
    QTimer *m_typing;
    std::vector<CustomerRow> m_rows;
    quint64 m_generation = 0;
};
