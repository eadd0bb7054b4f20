#pragma once

#include "core/services/customer_service.h"

#include <QFrame>

class QVBoxLayout;

/// "Somebody like this is already registered", with a way to each of them. Hidden while there is nobody.
class LookalikeHint final : public QFrame
{
    Q_OBJECT
public:
    LookalikeHint();

    /// Tab goes from `after` to the buttons; Alt+1, Alt+2 ... press them from anywhere in the form.
    void showCustomers(const std::vector<CustomerRow> &customers, QWidget *after);

signals:
    void openRequested(const CustomerId &customer);

private:
    QWidget *addLine(const CustomerRow &customer, int number, QWidget *after);

    QVBoxLayout *m_layout;
    std::vector<CustomerId> m_shown;
};
