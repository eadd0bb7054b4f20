#pragma once

#include "core/services/open_item_service.h"
#include "core/services/payment_service.h"
#include "core/services/worker_status.h"
#include "ui/widgets/detail_page.h"

class KeyValues;
class QLabel;
class ShortTable;

/// What the day brought so far, and what waits for a person.
class TodayScreen final : public DetailPage
{
    Q_OBJECT
public:
    explicit TodayScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    void refresh() override;
    void startNew() override;
    void focusFirst() override;

private:
    struct Picture
    {
        qint64 paymentCount = 0;
        Money paymentSum;
        Page<PaymentRow> unmatched;
        Page<TokenView> waiting;
        Page<OpenItemView> openItems;
        WorkerStatus status;
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context, const QDate &today);
    void show(const Picture &picture);
    void showOpenItems(const Page<OpenItemView> &items);
    void settle(const OpenItemId &id);

    KeyValues *m_numbers;
    ShortTable *m_unmatched;
    ShortTable *m_tokens;
    ShortTable *m_openItems;
};
