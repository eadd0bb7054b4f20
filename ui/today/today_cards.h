#pragma once

#include "core/services/report_service.h"
#include "ui/today/card_grid.h"

class FigureCard;

/// The figures of the day, each of which leads to its rows.
class TodayCards final : public CardGrid
{
    Q_OBJECT
public:
    enum class Card
    {
        PaymentsToday,
        PaymentsMonth,
        EnergySold,
        DaysSold,
        TokensWaiting,
        Unmatched,
        Overdue,
        MessagesForPerson,
        OpenItems,
    };

    TodayCards(const Currency &currency, const QTimeZone &zone);

    void show(const TodayFigures &figures, Instant now);
    [[nodiscard]] FigureCard *card(Card which) const { return m_cards.at(static_cast<size_t>(which)); }

signals:
    void opened(TodayCards::Card card);

private:
    void addCard(Card which, const QString &title, const char *name);
    void showMoney(const Report &day, const Report &month);
    void showSold(const Report &day, const Report &month);
    void showWaiting(const WaitingWork &work, Instant now);
    [[nodiscard]] QString money(const Figures &figures) const;

    Currency m_currency;
    QTimeZone m_zone;
    std::vector<FigureCard *> m_cards;
};
