#include "ui/payments/payment_page.h"

#include "core/services/payment_raw.h"
#include "ui/formats.h"
#include "ui/history/history_page.h"
#include "ui/payments/correct_form.h"
#include "ui/payments/payment_messages.h"
#include "ui/payments/payment_words.h"
#include "ui/payments/request_panel.h"
#include "ui/payments/reverse_form.h"
#include "ui/payments/unmatched_pane.h"
#include "ui/printing/prints.h"
#include "ui/tokens/token_actions.h"
#include "ui/tokens/token_words.h"
#include "ui/widgets/allocation_bar.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>

namespace {

QLabel *makeTitle(const QString &text)
{
    auto *label = new QLabel(text);
    auto bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel *makeSentences()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PaymentPage::PaymentPage(const ScreenContext &context, const PaymentId &payment)
    : DetailPage(context), m_id(payment), m_state(new ToneLabel), m_outcome(makeSentences()),
      m_unmatched(new UnmatchedPane(context, payment)), m_facts(new KeyValues), m_request(new RequestPanel(session())),
      m_splitTitle(makeTitle(tr("Where the money went"))), m_bar(new AllocationBar), m_sentences(makeSentences()),
      m_lines(new ShortTable(tr("Lines"), {tr("No."), tr("Amount"), tr("What"), tr("Device"), tr("Sale"), tr("Due")})),
      m_tokenReason(makeSentences()), m_tokens(new ShortTable(tr("Tokens"), {tr("Device"), tr("Value"), tr("State"),
                                                                             tr("Token"), tr("What the maker said")})),
      m_tokenState(makeSentences()), m_tokenActions(new TokenActions(context)),
      m_messagesTitle(makeTitle(tr("Messages to the customer"))), m_messages(new PaymentMessages(context)),
      m_providerTitle(makeTitle(tr("What the provider sent"))), m_providerFacts(new KeyValues)
{
    addActions();
    addContents();
    connect(m_unmatched, &UnmatchedPane::failed, this, &PaymentPage::showFailure);
    connect(m_unmatched, &UnmatchedPane::changed, this, &PaymentPage::refresh);
    connect(m_lines, &ShortTable::rowOpened, this, [this](const QString &key) { openLine(key.toInt()); });
    connect(m_tokens, &ShortTable::currentKeyChanged, this, &PaymentPage::tokenChosen);
    connect(m_tokens, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = TokenId::fromText(key))
            navigator().showToken(*id);
    });
    connect(m_tokenActions, &TokenActions::failed, this, &PaymentPage::showFailure);
    connect(m_messages, &PaymentMessages::failed, this, &PaymentPage::showFailure);
}

void PaymentPage::addActions()
{
    m_match = addHeaderAction(tr("Choose the device\u2026"), Qt::Key_F2, [this] { m_unmatched->chooseDevice(); });
    m_askRefund = addHeaderAction(tr("Ask for a refund\u2026"), {}, [this] { m_unmatched->askRefund(); });
    m_approveRefund = addHeaderAction(tr("Approve the refund\u2026"), {}, [this] { m_unmatched->approveRefund(); });
    m_refundMade = addHeaderAction(tr("The refund was made\u2026"), {}, [this] { m_unmatched->refundWasMade(); });
    m_refundNotMade =
        addHeaderAction(tr("The refund was not made\u2026"), {}, [this] { m_unmatched->refundWasNotMade(); });
    m_return = addHeaderAction(tr("Returned by hand\u2026"), {}, [this] { m_unmatched->returnByHand(); });
    m_correct = addHeaderAction(tr("Wrong device\u2026"), Qt::Key_F6, [this] {
        navigator().push([context = context(), payment = *m_payment] { return new CorrectForm(context, payment); });
    });
    m_reverse = addHeaderAction(tr("Reverse\u2026"), Qt::CTRL | Qt::Key_R, [this] {
        navigator().push([context = context(), payment = *m_payment] { return new ReverseForm(context, payment); });
    });
    m_print = addHeaderAction(tr("Print\u2026"), printKey, [this] { printReceipt(context(), *m_payment, this); });
    m_printToken = addHeaderAction(tr("Print token\u2026"), printSlipKey, [this] { printChosenToken(); });
    m_history = addHeaderAction(tr("History"), historyKey, [this] {
        showHistory(context(), m_payment->reference, m_id, &RecordHistory::ofPayment);
    });
    for (auto *action : headerActions())
        action->setVisible(false);
}

void PaymentPage::addContents()
{
    auto bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_outcome, m_unmatched, m_request, m_facts,
                                                            m_splitTitle, m_bar, m_sentences, m_lines})
        addContent(widget);
    addHeading(tr("Token"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tokenReason, m_tokens, m_tokenState, m_tokenActions,
                                                            m_messagesTitle, m_messages})
        addContent(widget);
    addProviderData();
    addEnd();
    m_unmatched->hide();
}

void PaymentPage::addProviderData()
{
    m_showRaw = new QToolButton;
    m_showRaw->setText(tr("Exactly as it came"));
    m_showRaw->setCheckable(true);
    m_showRaw->setArrowType(Qt::RightArrow);
    m_showRaw->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showRaw->setAutoRaise(true);
    m_showRaw->setFocusPolicy(Qt::StrongFocus);
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setAccessibleName(m_showRaw->text());
    m_raw->setMinimumHeight(140);
    m_raw->hide();
    connect(m_showRaw, &QToolButton::toggled, m_raw, &QWidget::setVisible);
    connect(m_showRaw, &QToolButton::toggled, this,
            [this](bool open) { m_showRaw->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    for (QWidget *widget : std::initializer_list<QWidget *>{m_providerTitle, m_providerFacts, m_showRaw, m_raw})
        addContent(widget);
}

QString PaymentPage::title() const
{
    if (!m_payment)
        return tr("Payment");
    return m_payment->amount ? tr("Payment of %1").arg(localMoney(*m_payment->amount, session().currency()))
                             : tr("Payment of %1").arg(m_payment->amountText);
}

QString PaymentPage::helpTopic() const
{
    const bool isUnmatched = m_payment && m_payment->unmatched == u"open";
    return isUnmatched ? QStringLiteral("unmatched") : QStringLiteral("payment");
}

void PaymentPage::refresh()
{
    const auto read = [id = m_id](const ServiceContext &context) -> Result<Facts> {
        MPM_TRY(auto payment, PaymentService(context).read(id));
        MPM_TRY(auto messages, MessageService(context).ofPayment(id));
        return Facts{std::move(payment), std::move(messages)};
    };
    session().ask(this, read, [this](const Result<Facts> &facts) {
        if (check(facts))
            show(*facts);
    });
}

void PaymentPage::focusFirst()
{
    DetailPage::focusFirst();
    m_unmatched->focusSuggestions();
}

void PaymentPage::show(const Facts &facts)
{
    const auto &payment = facts.payment;
    m_payment = payment;
    m_state->setState(paymentStateTone(payment.status, payment.unmatched),
                      paymentStateText(payment.status, payment.unmatched));
    const QString outcome = outcomeSentence(payment);
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    m_request->show(payment.request);
    m_unmatched->setVisible(payment.unmatched == u"open" && !(payment.refund && payment.refund->isUnderWay()));
    m_unmatched->setPayment(payment);
    showFacts(payment);
    showSplit(payment);
    showTokens(payment);
    m_messagesTitle->setVisible(!facts.messages.empty());
    m_messages->setVisible(!facts.messages.empty());
    m_messages->setMessages(facts.messages);
    showProviderData(payment);
    showActions(payment);
    emit titleChanged();
}

void PaymentPage::showFacts(const PaymentView &payment)
{
    const auto &zone = session().company().zone;
    m_facts->clear();
    addLinks(payment);
    if (!isUnpaidRequest(payment)) {
        m_facts->add(tr("Paid"), localInstant(payment.paidAt, zone));
        m_facts->add(tr("Received here"), localInstant(payment.receivedAt, zone));
        if (!payment.channel.isEmpty())
            m_facts->add(tr("Clocks"), clockSentence(payment.paidAt, payment.receivedAt));
    }
    if (payment.bookedLateOn)
        m_facts->add(tr("Booked late"),
                     tr("On %1, because its own day was closed.").arg(localDate(*payment.bookedLateOn)));
    const QString provider = providerText(payment.provider);
    const bool namesProvider = payment.channel.isEmpty() || payment.channel == provider;
    m_facts->add(tr("From"), namesProvider ? provider : QStringLiteral("%1 (%2)").arg(payment.channel, provider));
    m_facts->add(tr("Reference"), payment.reference);
    m_facts->add(tr("Receipt"), payment.receiptNumber);
    m_facts->add(tr("Payer"), payment.sender);
    m_facts->add(tr("How the device was found"), matchSentence(payment));
    if (payment.reversal) {
        m_facts->add(tr("Reversed"), tr("%1 by %2, for %3")
                                         .arg(localInstant(payment.reversal->at, zone), payment.reversal->by,
                                              localDate(payment.reversal->date)));
    }
    if (payment.refund)
        addRefund(*payment.refund);
}

/// Whoever and whatever the payment belongs to, as ways there.
void PaymentPage::addLinks(const PaymentView &payment)
{
    if (payment.customerId)
        m_facts->addWidget(tr("Customer"), new LinkLabel(payment.customerName, [this, id = *payment.customerId] {
                               navigator().showCustomer(id);
                           }));
    const bool isBookedOnDevice = payment.customerId && !payment.serial.isEmpty();
    if (isBookedOnDevice)
        m_facts->addWidget(tr("Device"), new LinkLabel(payment.serial, [this, serial = payment.serial] {
                               navigator().showDevice(serial);
                           }));
    else
        m_facts->add(tr("Device named"), payment.serial);
    std::optional<std::pair<SaleId, QString>> sale;
    for (const auto &line : payment.allocations) {
        if (line.sale && !sale)
            sale = {*line.sale, line.saleNumber};
    }
    if (sale)
        m_facts->addWidget(tr("Sale"),
                           new LinkLabel(sale->second, [this, id = sale->first] { navigator().showSale(id); }));
    const auto addPayment = [this](const QString &title, const std::optional<PaymentLink> &link) {
        if (link)
            m_facts->addWidget(title, new LinkLabel(tr("%1 on %2").arg(link->reference, link->serial),
                                                    [this, id = link->id] { navigator().showPayment(id); }));
    };
    addPayment(tr("Booked in place of"), payment.corrects);
    addPayment(tr("Booked instead"), payment.correctedBy);
}

void PaymentPage::addRefund(const RefundView &refund)
{
    m_facts->add(tr("Refund"), refundStateText(refund.state));
    m_facts->add(tr("Refund asked by"), tr("%1: %2").arg(refund.askedBy, refund.reason));
    m_facts->add(tr("Refund approved by"), refund.approvedBy);
    m_facts->add(tr("The channel's answer"), refund.detail);
}

void PaymentPage::showSplit(const PaymentView &payment)
{
    const auto &currency = session().currency();
    std::vector<AllocationBar::Part> parts;
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    QStringList sentences;
    for (const auto &line : payment.allocations) {
        const QString number = QString::number(rows.size() + 1);
        if (line.amount.isPositive())
            parts.push_back({QStringLiteral("%1: %2").arg(allocationLabel(line), localMoney(line.amount, currency)),
                             line.amount.minorUnits()});
        rows.push_back({number,
                        {{number},
                         {localAmount(line.amount, currency), {}, true},
                         {allocationLabel(line)},
                         {line.device},
                         {line.saleNumber},
                         {localDate(line.due.value_or(QDate()))}}});
        sentences.append(allocationSentence(line, currency));
    }
    const bool hasLines = !rows.empty();
    m_splitTitle->setVisible(hasLines);
    m_lines->setVisible(hasLines);
    m_sentences->setVisible(hasLines);
    m_sentences->setText(sentences.join(u'\n'));
    m_lines->setRows(rows);
    // After a reversal the opposite lines cancel the parts: a bar would show money that is no longer there.
    m_bar->setParts(payment.status == PaymentStatus::Accepted ? parts : std::vector<AllocationBar::Part>());
}

/// A line of the split leads to what it paid for.
void PaymentPage::openLine(int line)
{
    const auto index = static_cast<size_t>(line) - 1;
    if (!m_payment || index >= m_payment->allocations.size())
        return;
    const auto &allocation = m_payment->allocations[index];
    if (allocation.sale)
        navigator().showSale(*allocation.sale);
    else if (!allocation.device.isEmpty())
        navigator().showDevice(allocation.device);
}

void PaymentPage::showTokens(const PaymentView &payment)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &token : payment.tokens) {
        rows.push_back({token.id.toText(),
                        {{token.device},
                         {tokenValueText(token)},
                         {tokenStateText(token), tokenStateTone(token.state)},
                         {groupedToken(token.text)},
                         {token.detail}}});
    }
    m_tokens->setVisible(!rows.empty());
    m_tokens->setRows(rows);
    if (!rows.empty() && m_tokens->currentKey().isEmpty())
        m_tokens->selectRow(0);
    m_tokenReason->setText(tokenReasonSentence(payment));
    tokenChosen();
}

std::optional<TokenView> PaymentPage::chosenToken() const
{
    const QString key = m_tokens->currentKey();
    if (!m_payment)
        return std::nullopt;
    for (const auto &token : m_payment->tokens) {
        if (token.id.toText() == key)
            return token;
    }
    return std::nullopt;
}

void PaymentPage::printChosenToken()
{
    const auto token = chosenToken();
    if (token)
        printToken(context(), *token, this);
    else
        navigator().notify(tr("Choose the token in the table first."));
}

void PaymentPage::tokenChosen()
{
    const auto chosen = chosenToken();
    m_tokenState->setText(chosen ? tokenStateSentence(*chosen, session().company().zone) : QString());
    m_tokenState->setVisible(chosen.has_value());
    m_tokenActions->setToken(chosen);
}

void PaymentPage::showProviderData(const PaymentView &payment)
{
    const auto facts = readableFacts(payment.raw);
    m_providerFacts->clear();
    for (const auto &[name, value] : facts)
        m_providerFacts->add(name, value);
    m_raw->setPlainText(QString::fromUtf8(payment.raw));
    m_providerTitle->setVisible(!payment.raw.isEmpty());
    m_providerFacts->setVisible(!facts.empty());
    m_showRaw->setVisible(!payment.raw.isEmpty());
}

void PaymentPage::showActions(const PaymentView &payment)
{
    const bool isUnmatched = payment.unmatched == u"open";
    const bool isRefunding = payment.refund && payment.refund->isUnderWay();
    m_match->setVisible(isUnmatched && !isRefunding);
    m_askRefund->setVisible(isUnmatched && !isRefunding);
    m_return->setVisible(isUnmatched && !isRefunding);
    m_approveRefund->setVisible(payment.refund && payment.refund->state == u"asked");
    m_refundMade->setVisible(isUnmatched && isRefunding && payment.refund->wasSent);
    m_refundNotMade->setVisible(isUnmatched && isRefunding);
    // Credit was the customer's own: it is reversed and used again, not moved.
    m_correct->setVisible(payment.status == PaymentStatus::Accepted && payment.accountKey != u"credit");
    m_reverse->setVisible(payment.status == PaymentStatus::Accepted);
    m_print->setVisible(true);
    m_printToken->setVisible(!payment.tokens.empty());
    m_history->setVisible(true);
}
