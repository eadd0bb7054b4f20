#include "ui/today/today_cards.h"

#include "ui/formats.h"
#include "ui/today/figure_card.h"
#include "ui/words.h"

namespace {

const Figures *comparedWith(const Report &report, ComparedPeriod period)
{
    for (const auto &comparison : report.compared) {
        if (comparison.period == period)
            return &comparison.figures;
    }
    return nullptr;
}

} // namespace

TodayCards::TodayCards(const Currency &currency, const QTimeZone &zone) : m_currency(currency), m_zone(zone)
{
    addCard(Card::PaymentsToday, tr("Payments today"), "payments_today");
    addCard(Card::PaymentsMonth, tr("Payments this month"), "payments_month");
    addCard(Card::EnergySold, tr("Energy sold today"), "energy_sold");
    addCard(Card::DaysSold, tr("Days sold today"), "days_sold");
    addCard(Card::TokensWaiting, tr("Tokens not there yet"), "tokens_waiting");
    addCard(Card::Unmatched, tr("Unmatched payments"), "unmatched");
    addCard(Card::Overdue, tr("Instalments overdue"), "overdue");
    addCard(Card::MessagesForPerson, tr("Messages that need a person"), "messages_for_person");
    addCard(Card::OpenItems, tr("To be looked at"), "open_items");
}

void TodayCards::addCard(Card which, const QString &title, const char *name)
{
    auto *made = new FigureCard(title);
    made->setObjectName(QLatin1String(name));
    connect(made, &QAbstractButton::clicked, this, [this, which] { emit opened(which); });
    m_cards.push_back(made);
    add(made);
}

void TodayCards::show(const TodayFigures &figures, Instant now)
{
    showMoney(figures.day, figures.month);
    showSold(figures.day, figures.month);
    showWaiting(figures.waiting, now);
}

QString TodayCards::money(const Figures &figures) const
{
    return localMoney(figures.split.total(), m_currency);
}

void TodayCards::showMoney(const Report &day, const Report &month)
{
    const auto notesOf = [](const Figures &figures) {
        QStringList notes;
        if (!figures.isEmpty())
            notes.append(tr("%n payment(s)", nullptr, static_cast<int>(figures.payments)));
        if (figures.reversals > 0)
            notes.append(tr("%n payment(s) reversed", nullptr, static_cast<int>(figures.reversals)));
        return notes;
    };
    const auto compare = [this](const Report &report, ComparedPeriod period, const QString &sentence) {
        const auto *figures = comparedWith(report, period);
        if (!figures)
            return QStringList();
        return QStringList{sentence.arg(figures->isEmpty() ? tr("nothing") : money(*figures))};
    };
    card(Card::PaymentsToday)
        ->setFigure(day.total.isEmpty() ? tr("No payments yet") : money(day.total),
                    notesOf(day.total) + compare(day, ComparedPeriod::DayBefore, tr("Yesterday: %1")) +
                        compare(day, ComparedPeriod::WeekBefore, tr("Same day last week: %1")));
    card(Card::PaymentsMonth)
        ->setFigure(month.total.isEmpty() ? tr("No payments yet") : money(month.total),
                    notesOf(month.total) +
                        compare(month, ComparedPeriod::MonthBeforeSameDays, tr("Last month until this day: %1")) +
                        compare(month, ComparedPeriod::MonthBefore, tr("Whole last month: %1")));
}

void TodayCards::showSold(const Report &day, const Report &month)
{
    const auto *yesterday = comparedWith(day, ComparedPeriod::DayBefore);
    const auto energy = [](const Figures &figures) { return localEnergy(figures.wattHours); };
    const auto days = [](const Figures &figures) { return tr("%n day(s)", nullptr, static_cast<int>(figures.days)); };
    card(Card::EnergySold)
        ->setFigure(day.total.wattHours == 0 ? tr("None yet") : energy(day.total),
                    {tr("Yesterday: %1").arg(energy(yesterday ? *yesterday : Figures())),
                     tr("This month: %1").arg(energy(month.total))});
    card(Card::DaysSold)
        ->setFigure(day.total.days == 0 ? tr("None yet") : days(day.total),
                    {tr("Yesterday: %1").arg(days(yesterday ? *yesterday : Figures())),
                     tr("This month: %1").arg(days(month.total))});
}

void TodayCards::showWaiting(const WaitingWork &work, Instant now)
{
    const auto age = [now](const std::optional<Instant> &since) {
        return since ? QStringList{tr("The oldest waits for %1").arg(durationText((now.ms - since->ms) / 1000))}
                     : QStringList();
    };
    const auto show = [this](Card which, qint64 count, const QString &none, const QStringList &notes, Tone tone) {
        if (count == 0)
            card(which)->setFigure(none, notes, Tone::Good);
        else
            card(which)->setFigure(QLocale().toString(count), notes, tone);
    };
    show(Card::TokensWaiting, work.tokens, tr("None"), age(work.oldestToken), Tone::Waiting);
    QStringList unmatched = age(work.oldestUnmatched);
    if (work.unmatched > 0)
        unmatched.prepend(tr("Together %1").arg(localMoney(work.unmatchedSum, m_currency)));
    show(Card::Unmatched, work.unmatched, tr("None"), unmatched, Tone::Bad);
    QStringList overdue;
    if (work.overdueInstalments > 0)
        overdue.append(tr("Still open on them: %1").arg(localMoney(work.overdueSum, m_currency)));
    show(Card::Overdue, work.overdueInstalments, tr("None"), overdue, Tone::Waiting);
    QStringList queued;
    if (work.messagesQueued > 0)
        queued.append(tr("%n message(s) wait to be sent", nullptr, static_cast<int>(work.messagesQueued)));
    show(Card::MessagesForPerson, work.messagesForPerson, tr("None"), queued, Tone::Bad);
    show(Card::OpenItems, work.openItems, tr("Nothing"), {}, Tone::Bad);
}
