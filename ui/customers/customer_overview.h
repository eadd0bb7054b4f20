#pragma once

#include "core/services/device_service.h"
#include "core/services/sale_service.h"
#include "ui/customers/customer_pane.h"

class QBoxLayout;
class QLabel;
class ScheduleView;
class ShortTable;

/// The customer's devices, and what was sold, with the schedule of the chosen sale and what is paid on it.
class CustomerOverview final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerOverview(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;
    [[nodiscard]] const std::vector<DeviceView> &devices() const { return m_devices; }
    [[nodiscard]] const std::vector<SaleView> &sales() const { return m_sales; }
    /// The serial of the chosen device; empty when none is chosen.
    [[nodiscard]] QString chosenSerial() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Picture
    {
        std::vector<DeviceView> devices;
        std::vector<SaleView> sales;
    };
    void show(const Picture &picture);
    void showDevices();
    void showSales();
    void showSchedule();
    /// The schedule beside the tables, or below them where one of them had to be scrolled sideways.
    void arrange();

    std::vector<DeviceView> m_devices;
    std::vector<SaleView> m_sales;
    ShortTable *m_deviceTable;
    ShortTable *m_saleTable;
    QBoxLayout *m_layout;
    QLabel *m_planTitle;
    ScheduleView *m_schedule;
};
