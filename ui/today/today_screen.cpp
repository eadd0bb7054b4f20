#include "ui/today/today_screen.h"

#include "core/services/day_takings.h"
#include "ui/formats.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

namespace {

constexpr int rowsShown = 20;

} // namespace

TodayScreen::TodayScreen(const ScreenContext &context)
    : DetailPage(context), m_numbers(new KeyValues),
      m_unmatched(new ShortTable(tr("Unmatched payments"),
                                 {tr("Paid"), tr("Amount"), tr("From"), tr("Reference"), tr("Named device")})),
      m_tokens(new ShortTable(tr("Tokens not there yet"),
                              {tr("Made"), tr("Device"), tr("Customer"), tr("Value"), tr("State")})),
      m_openItems(new ShortTable(tr("To be looked at"), {tr("Noticed"), tr("What happened")}))
{
    addHeaderAction(tr("Register customer and device"), {}, [this] { startNew(); });
    addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { navigator().takeCash({}, {}); });
    addContent(m_numbers);
    addHeading(tr("Unmatched payments"));
    addContent(m_unmatched);
    addHeading(tr("Tokens not there yet"));
    addContent(m_tokens);
    addHeading(tr("To be looked at (Enter settles one)"));
    addContent(m_openItems);
    addEnd();
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

Result<TodayScreen::Picture> TodayScreen::read(const ServiceContext &context, const QDate &today)
{
    Picture picture;
    MPM_TRY(const auto takings, readDayTakings(context, today));
    picture.paymentCount = takings.payments;
    picture.paymentSum = takings.sum;
    PaymentFilter unmatched;
    unmatched.unmatchedOnly = true;
    MPM_TRY(picture.unmatched, PaymentService(context).list(unmatched, {rowsShown, {}}));
    TokenFilter waiting;
    waiting.state = QStringLiteral("waiting");
    MPM_TRY(picture.waiting, TokenService(context).list(waiting, {rowsShown, {}}));
    MPM_TRY(picture.openItems, OpenItemService(context).list(false, {rowsShown, {}}));
    MPM_TRY(picture.status, readWorkerStatus(context));
    return picture;
}

void TodayScreen::refresh()
{
    session().ask(
        this, [today = session().today()](const ServiceContext &context) { return read(context, today); },
        [this](const Result<Picture> &picture) {
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
    m_unmatched->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::show(const Picture &picture)
{
    const auto &zone = session().company().zone;
    const auto &currency = session().currency();
    m_numbers->clear();
    m_numbers->add(tr("Payments booked today"), QLocale().toString(picture.paymentCount));
    m_numbers->add(tr("Together"), localMoney(picture.paymentSum, currency));
    m_numbers->add(tr("Unmatched payments"), QLocale().toString(picture.status.paymentsUnmatched));
    m_numbers->add(tr("Tokens not there yet"), QLocale().toString(picture.waiting.total));
    m_numbers->add(tr("Messages waiting"), QLocale().toString(picture.status.messagesQueued));
    m_numbers->add(tr("Messages that need a person"),
                   QLocale().toString(picture.status.messagesUncertain + picture.status.messagesFailed));

    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> unmatched;
    for (const auto &payment : picture.unmatched.rows) {
        unmatched.push_back({payment.id.toText(),
                             {{localInstant(payment.paidAt, zone)},
                              {payment.amount ? localAmount(*payment.amount, currency) : payment.amountText, {}, true},
                              {providerText(payment.provider)},
                              {payment.reference},
                              {payment.serial}}});
    }
    m_unmatched->setRows(unmatched);
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> tokens;
    for (const auto &token : picture.waiting.rows) {
        tokens.push_back({token.id.toText(),
                          {{localInstant(token.createdAt, zone)},
                           {token.device},
                           {token.customerName},
                           {tokenValueText(token)},
                           {tokenStateText(token), tokenStateTone(token.state)}}});
    }
    m_tokens->setRows(tokens);
    showOpenItems(picture.openItems);
}

void TodayScreen::showOpenItems(const Page<OpenItemView> &items)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &item : items.rows)
        rows.push_back({item.id.toText(), {{localInstant(item.createdAt, session().company().zone)}, {item.detail}}});
    m_openItems->setRows(rows);
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
