#pragma once

#include "core/services/device_event_service.h"
#include "core/services/payment_service.h"
#include "ui/widgets/detail_page.h"

class AccountTester;
class KeyValues;
class QLabel;
class QMenu;
class ShortTable;

/// One device: whose it is, how it is priced, its payments and tokens.
class DevicePage final : public DetailPage
{
    Q_OBJECT
public:
    DevicePage(const ScreenContext &context, const QString &serial);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("device"); }
    void refresh() override;

private:
    struct Picture
    {
        DeviceView device;
        Page<PaymentRow> payments;
        Page<TokenView> tokens;
        std::vector<DeviceEventView> events;
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context, const QString &serial);

    void addActions();
    QAction *addMenuAction(const QString &text, void (DevicePage::*slot)());
    void showMore();
    void grant();
    void editDetails();
    void askCloud();
    void noteMapping(MappingState state);
    void showDetails(const DeviceView &device);
    void show(const Picture &picture);
    void showTables(const Picture &picture);
    void showHistory(const std::vector<DeviceEventView> &events);
    void sell();
    void changeTariff();
    void setTariff(const QString &tariff);
    void reassign();
    void recordEvent();
    void reset();
    void retire();

    QString m_serial;
    std::optional<DeviceView> m_device;
    QAction *m_cash = nullptr;
    QAction *m_request = nullptr;
    QAction *m_sell = nullptr;
    QAction *m_grant = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_check = nullptr;
    QAction *m_customer = nullptr;
    QAction *m_sale = nullptr;
    QAction *m_tariff = nullptr;
    QAction *m_reassign = nullptr;
    QAction *m_event = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_retire = nullptr;
    QAction *m_moreAction = nullptr;
    QMenu *m_more;
    KeyValues *m_details;
    ShortTable *m_tokens;
    ShortTable *m_payments;
    QLabel *m_historyHeading = nullptr;
    ShortTable *m_history;
    AccountTester *m_cloud = nullptr; ///< made when the maker's cloud is asked for the first time
};
