#include "core/services/practice_history.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using What = PracticeEvent::What;

/// Makes the events of one customer after the other; sorted at the end.
class EventBook
{
public:
    EventBook(Instant now, const QTimeZone &zone) : m_now(now), m_zone(zone), m_today(now.dateIn(zone)) {}

    [[nodiscard]] QDate today() const { return m_today; }

    /// `turn` spreads the events over the working day. What lies ahead of the clock is left out.
    void add(size_t customer, const QDate &date, What what, const QString &amount = {}, bool isMobile = false)
    {
        const int minute = (8 * 60) + (m_turn++ * 97) % (10 * 60);
        const Instant at{QDateTime(date, QTime(minute / 60, minute % 60), m_zone).toMSecsSinceEpoch()};
        if (at < m_now.plus(-std::chrono::hours(1)))
            m_events.push_back({at, what, customer, amount, isMobile});
    }

    [[nodiscard]] std::vector<PracticeEvent> take()
    {
        std::stable_sort(m_events.begin(), m_events.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        return std::move(m_events);
    }

private:
    Instant m_now;
    const QTimeZone &m_zone;
    QDate m_today;
    int m_turn = 0;
    std::vector<PracticeEvent> m_events;
};

void addMeter(EventBook &book, size_t number, const QDate &joined)
{
    static const std::array amounts = {u"5000.00"_s, u"3000.00"_s, u"10000.00"_s, u"6000.00"_s, u"4500.00"_s};
    const int every = 9 + static_cast<int>(number % 5) * 2;
    int turn = static_cast<int>(number);
    for (QDate date = joined.addDays(1); date <= book.today(); date = date.addDays(every), ++turn)
        book.add(number, date, What::Pay, amounts[static_cast<size_t>(turn) % amounts.size()], turn % 3 != 0);
}

/// Monthly instalments around their due date; the late customer has missed the newest ones.
void addMonthly(EventBook &book, size_t number, const QDate &sold, What what, const QString &amount, bool isLate)
{
    const QDate last = book.today().addDays(isLate ? -40 : 0);
    for (int month = 1; sold.addMonths(month) <= last; ++month)
        book.add(number, sold.addMonths(month).addDays(static_cast<int>(number % 4) - 2), what, amount,
                 number % 3 != 1 && what == What::Pay);
}

void addGoods(EventBook &book, size_t number, const PracticeCustomer &customer, const QDate &joined)
{
    const bool isFridge = customer.instalmentGoods.startsWith(u"Fridge");
    const QDate sold = joined.addDays(10);
    book.add(number, sold, What::BuyGoods);
    if (isFridge)
        book.add(number, sold.addDays(1), What::PayGoods, u"65000.00"_s);
    addMonthly(book, number, sold.addDays(-1), What::PayGoods, isFridge ? u"48750.00"_s : u"47500.00"_s,
               customer.isLate);
}

void addBike(EventBook &book, size_t number, const QDate &joined, bool isLate)
{
    book.add(number, joined.addDays(1), What::Pay, u"360000.00"_s);
    const QDate last = book.today().addDays(isLate ? -16 : 0);
    for (QDate date = joined.addDays(7); date <= last; date = date.addDays(7))
        book.add(number, date, What::Pay, u"36000.00"_s, number % 2 == 0);
}

void addHomeSystem(EventBook &book, size_t number, const QDate &joined, bool isLate)
{
    book.add(number, joined.addDays(1), What::Pay, u"60000.00"_s);
    addMonthly(book, number, joined, What::Pay, u"30000.00"_s, isLate);
}

} // namespace

std::vector<PracticeEvent> practiceEvents(const std::vector<PracticeCustomer> &customers, Instant now,
                                          const QTimeZone &zone)
{
    EventBook book(now, zone);
    for (size_t number = 0; number < customers.size(); ++number) {
        const PracticeCustomer &customer = customers[number];
        const QDate joined = book.today().addDays(-customer.joinedDaysAgo);
        book.add(number, joined, What::Join);
        switch (customer.kind) {
        case DeviceKind::Meter:
            addMeter(book, number, joined);
            break;
        case DeviceKind::Shs:
            addHomeSystem(book, number, joined, customer.isLate);
            break;
        case DeviceKind::EBike:
            addBike(book, number, joined, customer.isLate);
            break;
        }
        if (!customer.instalmentGoods.isEmpty())
            addGoods(book, number, customer, joined);
    }
    book.add(0, book.today().addDays(-3), What::WrongSerial, u"5000.00"_s, true);
    book.add(8, book.today().addDays(-1), What::WrongSerial, u"2500.00"_s, true);
    book.add(4, book.today().addDays(-1), What::Unanswered, u"7000.00"_s, true);
    return book.take();
}
