#include "ui/today/today_screen.h"

#include "ui/today/open_item_words.h"

#include "ui/charts/bar_chart.h"
#include "ui/formats.h"
#include "ui/lists/list_presets.h"
#include "ui/reports/revenue_view.h"
#include "ui/today/figure_card.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QLabel>

namespace {

constexpr int rowsShown = 20;
constexpr int chartLines = 16;

using Rows = std::vector<std::pair<QString, std::vector<ShortTable::Cell>>>;

// Named here and not where the members are initialised: there lupdate loses its place and overlooks what follows.
ShortTable *makeUnmatched()
{
    return new ShortTable(TodayScreen::tr("Unmatched payments"),
                          {TodayScreen::tr("Paid"), TodayScreen::tr("Amount"), TodayScreen::tr("From"),
                           TodayScreen::tr("Reference"), TodayScreen::tr("Named device")});
}

ShortTable *makeTokens()
{
    return new ShortTable(TodayScreen::tr("Tokens not there yet"),
                          {TodayScreen::tr("Made"), TodayScreen::tr("Device"), TodayScreen::tr("Customer"),
                           TodayScreen::tr("Value"), TodayScreen::tr("State")});
}

ShortTable *makeOpenItems()
{
    return new ShortTable(TodayScreen::tr("To be looked at"),
                          {TodayScreen::tr("Noticed"), TodayScreen::tr("What happened")});
}

/// The rows behind a figure.
ListPreset rowsOf(TodayCards::Card card)
{
    switch (card) {
    case TodayCards::Card::PaymentsToday:
        return bookedPayments({DaySpan::Today, {}, {}});
    case TodayCards::Card::PaymentsMonth:
        return bookedPayments({DaySpan::ThisMonth, {}, {}});
    case TodayCards::Card::EnergySold:
        return soldToday(QStringLiteral("energy"));
    case TodayCards::Card::DaysSold:
        return soldToday(QStringLiteral("days"));
    case TodayCards::Card::TokensWaiting:
        return {QStringLiteral("tokens.waiting"), {}};
    case TodayCards::Card::Unmatched:
        return {QStringLiteral("payments.unmatched"), {}};
    case TodayCards::Card::Overdue:
        return {QStringLiteral("instalments.overdue"), {}};
    case TodayCards::Card::MessagesForPerson:
        return messagesForPerson();
    case TodayCards::Card::OpenItems:
        break;
    }
    return {};
}

} // namespace

TodayScreen::TodayScreen(const ScreenContext &context)
    : DetailPage(context), m_welcome(new QLabel(tr("This company has no customers yet. Ctrl+N registers the first one "
                                                   "with the device; tariffs, places and payment channels have "
                                                   "sections of their own on the left."))),
      m_cards(new TodayCards(session().currency(), session().company().zone)),
      m_chart(new BarChart(session().currency(),
                           tr("As soon as payments come in, this chart shows day by day what they were spent on."))),
      m_unmatched(makeUnmatched()), m_tokens(makeTokens()), m_openItems(makeOpenItems())
{
    addHeaderAction(tr("Register customer and device"), {}, [this] { startNew(); });
    addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { navigator().takeCash({}, {}); });
    layOut();
    openRows();
}

void TodayScreen::layOut()
{
    m_welcome->setWordWrap(true);
    m_welcome->hide();
    addContent(m_welcome);
    addContent(m_cards);
    addHeading(tr("What the money of the last 30 days was spent on"));
    m_chart->setMinimumHeight(chartLines * fontMetrics().lineSpacing());
    addContent(m_chart);
    addTable(tr("Unmatched payments"), m_unmatched);
    addTable(tr("Tokens not there yet"), m_tokens);
    addTable(tr("To be looked at (Enter settles one)"), m_openItems);
    addEnd();
}

/// A table that is there only while it has rows: that there are none, the cards say.
void TodayScreen::addTable(const QString &heading, ShortTable *table)
{
    auto *label = addHeading(heading);
    addContent(table);
    const auto showWithRows = [label, table] {
        label->setVisible(table->rowCount() > 0);
        table->setVisible(table->rowCount() > 0);
    };
    connect(table, &ShortTable::currentKeyChanged, label, showWithRows);
    showWithRows();
}

void TodayScreen::openRows()
{
    connect(m_cards, &TodayCards::opened, this, &TodayScreen::openCard);
    connect(m_chart, &BarChart::barOpened, this, &TodayScreen::openDay);
    connect(m_unmatched, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = PaymentId::fromText(key))
            navigator().showPayment(*id);
    });
    connect(m_tokens, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = TokenId::fromText(key))
            navigator().showToken(*id);
    });
    connect(m_openItems, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = OpenItemId::fromText(key))
            settle(*id);
    });
}

Result<TodayScreen::Picture> TodayScreen::read(const ServiceContext &context)
{
    Picture picture;
    MPM_TRY(picture.figures, ReportService(context).today());
    PaymentFilter unmatched;
    unmatched.unmatchedOnly = true;
    MPM_TRY(picture.unmatched, PaymentService(context).list(unmatched, {rowsShown, {}}));
    TokenFilter waiting;
    waiting.state = QStringLiteral("waiting");
    MPM_TRY(picture.waiting, TokenService(context).list(waiting, {rowsShown, {}}));
    MPM_TRY(picture.openItems, OpenItemService(context).list(false, {rowsShown, {}}));
    return picture;
}

void TodayScreen::refresh()
{
    session().ask(this, &TodayScreen::read, [this](const Result<Picture> &picture) {
        if (check(picture))
            show(*picture);
    });
}

void TodayScreen::startNew()
{
    navigator().registerDevice({});
}

void TodayScreen::focusFirst()
{
    m_cards->card(TodayCards::Card::PaymentsToday)->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::show(const Picture &picture)
{
    m_welcome->setVisible(picture.figures.customers == 0);
    m_cards->show(picture.figures, session().clock().now());
    m_days = picture.figures.days;
    const DateRange range{m_days.front().range.from, m_days.back().range.to};
    m_chart->setContent(
        revenueBars(m_days, ReportBy::Day, revenueTitle(session().company().name, range, ReportBy::Day)));
    showUnmatched(picture.unmatched);
    showTokens(picture.waiting);
    showOpenItems(picture.openItems);
}

void TodayScreen::showUnmatched(const Page<PaymentRow> &payments)
{
    const auto &currency = session().currency();
    Rows rows;
    for (const auto &payment : payments.rows)
        rows.push_back({payment.id.toText(),
                        {{localInstant(payment.paidAt, session().company().zone)},
                         {payment.amount ? localAmount(*payment.amount, currency) : payment.amountText, {}, true},
                         {providerText(payment.provider)},
                         {payment.reference},
                         {payment.serial}}});
    m_unmatched->setRows(rows);
}

void TodayScreen::showTokens(const Page<TokenView> &tokens)
{
    Rows rows;
    for (const auto &token : tokens.rows)
        rows.push_back({token.id.toText(),
                        {{localInstant(token.createdAt, session().company().zone)},
                         {token.device},
                         {token.customerName},
                         {tokenValueText(token)},
                         {tokenStateText(token), tokenStateTone(token.state)}}});
    m_tokens->setRows(rows);
}

void TodayScreen::showOpenItems(const Page<OpenItemView> &items)
{
    Rows rows;
    for (const auto &item : items.rows)
        rows.push_back(
            {item.id.toText(), {{localInstant(item.createdAt, session().company().zone)}, {openItemText(item)}}});
    m_openItems->setRows(rows);
}

void TodayScreen::openCard(TodayCards::Card card)
{
    if (card != TodayCards::Card::OpenItems)
        navigator().showList(rowsOf(card));
    else if (m_openItems->rowCount() > 0)
        reveal(m_openItems);
    else
        navigator().notify(tr("There is nothing to be looked at."));
}

void TodayScreen::openDay(int bar)
{
    const auto day = m_days.at(static_cast<size_t>(bar)).range;
    navigator().showList(bookedPayments({DaySpan::Fixed, day.from, day.to}));
}

void TodayScreen::settle(const OpenItemId &id)
{
    const Dialogs::Question question{tr("Settle this"), tr("Say what was found or done. It is kept with your name."),
                                     tr("Settled")};
    dialogs().askText(this, question, {}, [this, id](const std::optional<QString> &note) {
        if (!note)
            return;
        session().change(
            this,
            [id, note = *note](const ServiceContext &context) { return OpenItemService(context).resolve(id, note); },
            [this](const Result<OpenItemView> &item) {
                if (check(item))
                    refresh();
            });
    });
}
