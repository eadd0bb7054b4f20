#include "ui/payments/payment_page.h"

#include "ui/formats.h"
#include "ui/payments/payment_words.h"
#include "ui/payments/request_panel.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/allocation_bar.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>

PaymentPage::PaymentPage(const ScreenContext &context, const PaymentId &payment)
    : DetailPage(context), m_id(payment), m_state(new ToneLabel), m_outcome(new QLabel), m_facts(new KeyValues),
      m_request(new RequestPanel(session())), m_splitTitle(new QLabel(tr("Where the money went"))),
      m_bar(new AllocationBar), m_sentences(new QLabel),
      m_lines(new ShortTable(tr("Lines"), {tr("No."), tr("Amount"), tr("What"), tr("Device"), tr("Sale"), tr("Due")})),
      m_noToken(new QLabel), m_tokens(new ShortTable(tr("Tokens"), {tr("Device"), tr("Value"), tr("State"), tr("Token"),
                                                                    tr("What the maker said")})),
      m_tokenActions(new TokenActions(context))
{
    addActions();
    for (auto *label : {m_outcome, m_sentences, m_noToken}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto bold = m_splitTitle->font();
    bold.setBold(true);
    m_splitTitle->setFont(bold);
    m_state->setFont(bold);
    addContent(m_state);
    addContent(m_outcome);
    addContent(m_request);
    addContent(m_facts);
    addContent(m_splitTitle);
    addContent(m_bar);
    addContent(m_sentences);
    addContent(m_lines);
    addHeading(tr("Token"));
    addContent(m_noToken);
    addContent(m_tokens);
    addContent(m_tokenActions);
    addRaw();
    addEnd();
    connect(m_tokens, &ShortTable::currentKeyChanged, this, &PaymentPage::tokenChosen);
    connect(m_tokens, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = TokenId::fromText(key))
            navigator().showToken(*id);
    });
    connect(m_tokenActions, &TokenActions::failed, this, &PaymentPage::showFailure);
}

void PaymentPage::addActions()
{
    m_match = addHeaderAction(tr("Choose the device\u2026"), {}, [this] { match(); });
    m_askRefund = addHeaderAction(tr("Ask for a refund\u2026"), {}, [this] { askRefund(); });
    m_approveRefund = addHeaderAction(tr("Approve the refund\u2026"), {}, [this] { approveRefund(); });
    m_return = addHeaderAction(tr("Returned by hand\u2026"), {}, [this] { returnByHand(); });
    m_reverse = addHeaderAction(tr("Reverse\u2026"), {}, [this] { reverse(); });
    m_customer = addHeaderAction(tr("Open customer"), {}, [this] { navigator().showCustomer(*m_payment->customerId); });
    for (auto *action : headerActions())
        action->setVisible(false);
}

void PaymentPage::addRaw()
{
    m_showRaw = new QToolButton;
    m_showRaw->setText(tr("What the provider sent"));
    m_showRaw->setCheckable(true);
    m_showRaw->setArrowType(Qt::RightArrow);
    m_showRaw->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showRaw->setAutoRaise(true);
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setAccessibleName(m_showRaw->text());
    m_raw->setMinimumHeight(140);
    m_raw->hide();
    connect(m_showRaw, &QToolButton::toggled, m_raw, &QWidget::setVisible);
    connect(m_showRaw, &QToolButton::toggled, this,
            [this](bool open) { m_showRaw->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    addContent(m_showRaw);
    addContent(m_raw);
}

QString PaymentPage::title() const
{
    if (!m_payment)
        return tr("Payment");
    return m_payment->amount ? tr("Payment of %1").arg(localMoney(*m_payment->amount, session().currency()))
                             : tr("Payment of %1").arg(m_payment->amountText);
}

void PaymentPage::refresh()
{
    session().ask(
        this, [id = m_id](const ServiceContext &context) { return PaymentService(context).read(id); },
        [this](const Result<PaymentView> &payment) {
            if (check(payment))
                show(*payment);
        });
}

void PaymentPage::show(const PaymentView &payment)
{
    m_payment = payment;
    m_state->setState(paymentStateTone(payment.status, payment.unmatched),
                      paymentStateText(payment.status, payment.unmatched));
    const QString outcome = outcomeSentence(payment);
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    m_request->show(payment.request);
    showFacts(payment);
    showSplit(payment);
    showTokens(payment);
    showActions(payment);
    m_raw->setPlainText(QString::fromUtf8(payment.raw));
    m_showRaw->setVisible(!payment.raw.isEmpty());
    emit titleChanged();
}

void PaymentPage::showFacts(const PaymentView &payment)
{
    const auto &zone = session().company().zone;
    m_facts->clear();
    m_facts->add(tr("Customer"), payment.customerName);
    m_facts->add(tr("Device"), payment.serial);
    if (!isUnpaidRequest(payment)) {
        m_facts->add(tr("Paid"), localInstant(payment.paidAt, zone));
        m_facts->add(tr("Received here"), localInstant(payment.receivedAt, zone));
    }
    const QString provider = providerText(payment.provider);
    const bool namesProvider = payment.channel.isEmpty() || payment.channel == provider;
    m_facts->add(tr("From"), namesProvider ? provider : QStringLiteral("%1 (%2)").arg(payment.channel, provider));
    m_facts->add(tr("Reference"), payment.reference);
    m_facts->add(tr("Receipt"), payment.receiptNumber);
    m_facts->add(tr("Payer"), payment.sender);
    m_facts->add(tr("How the device was found"), matchSentence(payment));
    if (payment.refund) {
        m_facts->add(tr("Refund"), refundStateText(payment.refund->state));
        m_facts->add(tr("Refund asked by"), tr("%1: %2").arg(payment.refund->askedBy, payment.refund->reason));
        m_facts->add(tr("Refund approved by"), payment.refund->approvedBy);
        m_facts->add(tr("The channel's answer"), payment.refund->detail);
    }
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
    QString sentence = noTokenText(payment.noTokenReason);
    if (rows.empty() && sentence.isEmpty())
        sentence = payment.status == PaymentStatus::Accepted ? tr("This payment made no token.")
                                                             : tr("Nothing was booked, so there is no token.");
    m_noToken->setText(sentence);
    m_noToken->setVisible(!sentence.isEmpty());
    tokenChosen();
}

void PaymentPage::showActions(const PaymentView &payment)
{
    const bool isUnmatched = payment.unmatched == u"open";
    const QString refund = payment.refund ? payment.refund->state : QString();
    const bool isRefunding = refund == u"asked" || refund == u"approved" || refund == u"pending";
    m_match->setVisible(isUnmatched && !isRefunding);
    m_askRefund->setVisible(isUnmatched && !isRefunding);
    m_return->setVisible(isUnmatched && !isRefunding);
    m_approveRefund->setVisible(refund == u"asked");
    m_reverse->setVisible(payment.status == PaymentStatus::Accepted);
    m_customer->setVisible(payment.customerId.has_value());
}

void PaymentPage::tokenChosen()
{
    std::optional<TokenView> chosen;
    const QString key = m_tokens->currentKey();
    if (m_payment) {
        for (const auto &token : m_payment->tokens) {
            if (token.id.toText() == key)
                chosen = token;
        }
    }
    m_tokenActions->setToken(chosen);
}

template <typename Work>
void PaymentPage::change(Work work)
{
    session().change(this, std::move(work), [this](const Result<PaymentView> &payment) {
        if (check(payment))
            show(*payment);
    });
}

void PaymentPage::reverse()
{
    const bool hasToken = std::any_of(m_payment->tokens.begin(), m_payment->tokens.end(), [](const TokenView &token) {
        return token.state != u"queued" && token.state != u"cancelled";
    });
    const QString what =
        tr("Instalments and debts are opened again as they were; nothing is deleted. Why is the payment reversed?");
    const QString warning =
        tr("A token was already asked for and stays valid: days are earned back by the next payments, energy becomes a "
           "debt of the customer that is due at once.");
    const Dialogs::Question question{tr("Reverse this payment"),
                                     hasToken ? warning + QStringLiteral("\n\n") + what : what, tr("Reverse")};
    dialogs().askText(this, question, {}, [this](const std::optional<QString> &reason) {
        if (reason)
            change([id = m_id, reason = *reason](const ServiceContext &context) {
                return PaymentService(context).reverse(id, reason);
            });
    });
}

void PaymentPage::match()
{
    const Dialogs::Question question{
        tr("Choose the device"),
        tr("Serial number of the device that this money is for. It is booked with the date of the payment."),
        tr("Book it")};
    dialogs().askText(this, question, m_payment->namedSerial, [this](const std::optional<QString> &serial) {
        if (serial)
            change([id = m_id, serial = *serial](const ServiceContext &context) {
                return PaymentService(context).match(id, serial);
            });
    });
}

void PaymentPage::askRefund()
{
    const Dialogs::Question question{
        tr("Ask for a refund"),
        tr("Another person approves it; then the channel is asked to send the money back. Why?"), tr("Ask")};
    dialogs().askText(this, question, {}, [this](const std::optional<QString> &reason) {
        if (reason)
            change([id = m_id, reason = *reason](const ServiceContext &context) {
                return PaymentService(context).askRefund(id, reason);
            });
    });
}

void PaymentPage::approveRefund()
{
    const Dialogs::Question question{tr("Approve the refund?"),
                                     tr("The channel is asked to send the money back to the payer. Asked by %1: %2")
                                         .arg(m_payment->refund->askedBy, m_payment->refund->reason),
                                     tr("Approve")};
    dialogs().confirm(this, question, [this](bool accepted) {
        if (accepted)
            change([id = m_id](const ServiceContext &context) { return PaymentService(context).approveRefund(id); });
    });
}

void PaymentPage::returnByHand()
{
    const Dialogs::Question question{tr("Returned by hand"), tr("To whom was the money given, and how?"),
                                     tr("It was returned")};
    dialogs().askText(this, question, {}, [this](const std::optional<QString> &note) {
        if (note)
            change([id = m_id, note = *note](const ServiceContext &context) {
                return PaymentService(context).returnedByHand(id, note);
            });
    });
}
