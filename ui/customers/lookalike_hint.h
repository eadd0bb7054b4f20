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

    void showCustomers(const std::vector<CustomerRow> &customers);

signals:
    void openRequested(const CustomerId &customer);

private:
    QVBoxLayout *m_layout;
};
