#pragma once

#include "core/services/open_item_service.h"
#include "core/services/payment_service.h"
#include "core/services/report_service.h"
#include "ui/today/today_cards.h"
#include "ui/widgets/detail_page.h"

class BarChart;
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
        TodayFigures figures;
        Page<PaymentRow> unmatched;
        Page<TokenView> waiting;
        Page<OpenItemView> openItems;
    };
    [[nodiscard]] static Result<Picture> read(const ServiceContext &context);
    void layOut();
    void addTable(const QString &heading, ShortTable *table);
    void openRows();
    void show(const Picture &picture);
    void showUnmatched(const Page<PaymentRow> &payments);
    void showTokens(const Page<TokenView> &tokens);
    void showOpenItems(const Page<OpenItemView> &items);
    void openCard(TodayCards::Card card);
    void openDay(int bar);
    void settle(const OpenItemId &id);

    QLabel *m_welcome;
    TodayCards *m_cards;
    BarChart *m_chart;
    ShortTable *m_unmatched;
    ShortTable *m_tokens;
    ShortTable *m_openItems;
    std::vector<FigureRow> m_days; ///< behind the bars
};
