#pragma once

#include "core/services/balance_service.h"
#include "core/services/customer_service.h"
#include "core/services/device_service.h"
#include "ui/session.h"

#include <QWidget>

class KeyValues;
class QLineEdit;
class QTimer;

/// Beside a form about money for a device: whose it is and what is owed, read anew while the serial number is typed.
class OwedPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OwedPanel(Session &session);

    /// Shows the device whose serial number stands in `serial`, now and after each change.
    void follow(QLineEdit *serial);
    void showSale(const SaleView &sale);

signals:
    /// The device in the form belongs to this customer, or to nobody.
    void customerFound(const std::optional<CustomerView> &customer);

private:
    struct Owed
    {
        DeviceView device;
        std::optional<CustomerView> customer;
        CustomerBalance balance; ///< only with a customer
    };
    [[nodiscard]] static Result<Owed> read(const ServiceContext &context, const QString &serial, const QDate &today);
    void ask();
    void show(const Owed &owed);

    Session &m_session;
    KeyValues *m_facts;
    QTimer *m_typing;
    QLineEdit *m_serial = nullptr;
    quint64 m_generation = 0;
};
