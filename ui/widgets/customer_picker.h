#pragma once

#include "core/services/customer_service.h"
#include "ui/session.h"

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTimer;

/// Chooses one customer by any part of a name, phone, number or serial: the best hits stand below the line while one
/// types, the first one is taken, and Up and Down take another. The line keeps what was typed.
class CustomerPicker final : public QWidget
{
    Q_OBJECT
    /// What a form keeps of it: "id" of the customer and the "text" that was typed.
    Q_PROPERTY(QVariantMap choice READ choice WRITE setChoice NOTIFY chosenChanged USER true)
public:
    /// `except` is never offered.
    CustomerPicker(Session &session, const CustomerId &except);

    /// Nobody while the hits of what was typed last are not there yet.
    [[nodiscard]] std::optional<CustomerRow> chosen() const;
    [[nodiscard]] QVariantMap choice() const;
    /// The text is searched again; when the customer is not among the hits any more, nobody is chosen.
    void setChoice(const QVariantMap &choice);

signals:
    void chosenChanged();
    /// The person typed or took another hit; the hits of what was typed follow.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void forget();
    void ask();
    void show(const std::vector<CustomerRow> &rows);
    void takeRow();
    void edit();

    Session &m_session;
    CustomerId m_except;
    QLineEdit *m_line;
    QListWidget *m_hits;
    QTimer *m_typing;
    std::vector<CustomerRow> m_rows;
    QString m_wanted; ///< the id to choose among the hits; empty: the first one
    quint64 m_generation = 0;
};
