#pragma once

#include "core/services/balance_service.h"
#include "core/services/device_service.h"
#include "ui/widgets/detail_page.h"

class KeyValues;
class QLabel;
class ShortTable;

/// One customer: details, balance, devices, sales and payments, and what is done at the desk with them.
class CustomerPage final : public DetailPage
{
    Q_OBJECT
public:
    CustomerPage(const ScreenContext &context, const CustomerId &customer);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void startNew() override;

private:
    /// Everything the page shows, read in one go.
    struct Picture
    {
        CustomerView customer;
        CustomerBalance balance;
        std::vector<DeviceView> devices;
        std::vector<SaleView> sales;
        Page<PaymentRow> payments;
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context, const CustomerId &id, const QDate &today);

    void addActions();
    void show(const Picture &picture);
    void showBalance(const CustomerBalance &balance);
    void showDevices(const std::vector<DeviceView> &devices);
    void showSales(const std::vector<SaleView> &sales);
    void showPayments(const Page<PaymentRow> &payments);
    void takeCash();
    void sell();
    void archive();
    void archiveNow(bool writeOff);

    CustomerId m_id;
    std::optional<CustomerView> m_customer;
    std::vector<DeviceView> m_devices;
    std::vector<SaleView> m_saleViews;
    QList<QAction *> m_activeOnly;
    KeyValues *m_details;
    KeyValues *m_balance;
    ShortTable *m_deviceTable;
    ShortTable *m_sales;
    ShortTable *m_payments;
    QLabel *m_morePayments;
};
