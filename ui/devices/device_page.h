#pragma once

#include "core/services/device_service.h"
#include "core/services/payment_service.h"
#include "ui/widgets/detail_page.h"

class KeyValues;
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
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context, const QString &serial);

    void addActions();
    void show(const Picture &picture);
    void showTables(const Picture &picture);
    void sell();
    void changeTariff();
    void setTariff(const QString &tariff);
    void reassign();
    void reset();
    void retire();

    QString m_serial;
    std::optional<DeviceView> m_device;
    QAction *m_cash = nullptr;
    QAction *m_request = nullptr;
    QAction *m_sell = nullptr;
    QAction *m_grant = nullptr;
    QAction *m_customer = nullptr;
    QAction *m_sale = nullptr;
    QAction *m_tariff = nullptr;
    QAction *m_reassign = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_retire = nullptr;
    KeyValues *m_details;
    ShortTable *m_tokens;
    ShortTable *m_payments;
};
