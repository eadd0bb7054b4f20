#include "ui/payments/unmatched_pane.h"

#include "ui/formats.h"
#include "ui/payments/payment_words.h"
#include "ui/payments/rules_page.h"
#include "ui/payments/suggestion_list.h"
#include "ui/widgets/short_table.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

UnmatchedPane::UnmatchedPane(const ScreenContext &context, const PaymentId &payment)
    : m_context(context), m_suggestions(new SuggestionList(context, payment))
{
    m_payment.id = payment;
    auto *heading = new QLabel(tr("Which device was it for? Enter on a suggestion shows what would be booked."));
    heading->setWordWrap(true);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(heading);
    layout->addWidget(m_suggestions);
    auto *rules = new QPushButton(tr("Try the matching ru&les"));
    connect(rules, &QPushButton::clicked, this, [this] { showMatchingRules(m_context); });
    layout->addWidget(rules, 0, Qt::AlignLeft);
    connect(m_suggestions, &SuggestionList::chosen, this, &UnmatchedPane::book);
    connect(m_suggestions, &SuggestionList::loaded, this, [this](int count) {
        if (m_wantsFocus && count > 0 && isStillHere())
            m_suggestions->table()->setFocus(Qt::OtherFocusReason);
        m_wantsFocus = false;
    });
}

/// The answer may come late: by then the person may be in a form on top of the page, or in another input of it.
bool UnmatchedPane::isStillHere() const
{
    const auto *focused = window()->focusWidget();
    return isVisible() && (!focused || focused->isAncestorOf(this));
}

void UnmatchedPane::setPayment(const PaymentView &payment)
{
    m_payment = payment;
    if (payment.unmatched == u"open")
        m_suggestions->refresh();
}

void UnmatchedPane::focusSuggestions()
{
    if (isVisible() && m_suggestions->table()->rowCount() > 0)
        m_suggestions->table()->setFocus(Qt::OtherFocusReason);
    else
        m_wantsFocus = true;
}

template <typename Work>
void UnmatchedPane::change(Work work)
{
    m_context.session.change(this, std::move(work), [this](const Result<PaymentView> &payment) {
        if (payment)
            emit changed(*payment);
        else
            emit failed(payment.error());
    });
}

void UnmatchedPane::chooseDevice()
{
    const Dialogs::Question question{
        tr("Choose the device"),
        tr("Serial number of the device that this money is for. It is booked with the date of the payment."),
        tr("Show what would be booked")};
    m_context.dialogs.askText(this, question, m_payment.namedSerial, [this](const std::optional<QString> &serial) {
        if (serial)
            book(*serial);
    });
}

void UnmatchedPane::book(const QString &serial)
{
    m_context.session.ask(
        this,
        [id = m_payment.id, serial](const ServiceContext &context) {
            return PaymentService(context).previewMatch(id, serial);
        },
        [this, serial](const Result<PaymentView> &planned) {
            if (planned)
                confirmBooking(serial, *planned);
            else
                emit failed(planned.error());
        });
}

void UnmatchedPane::confirmBooking(const QString &serial, const PaymentView &planned)
{
    const auto &currency = m_context.session.currency();
    const QString amount = planned.amount ? localMoney(*planned.amount, currency) : planned.amountText;
    const Dialogs::Question question{tr("Book this payment?"),
                                     tr("%1 of %2 is booked on %3, the device of %4.")
                                             .arg(amount,
                                                  localInstant(planned.paidAt, m_context.session.company().zone),
                                                  planned.serial, planned.customerName) +
                                         QStringLiteral("\n\n") + bookingPlanText(planned, currency),
                                     tr("Book it")};
    m_context.dialogs.confirm(this, question, [this, serial](bool accepted) {
        if (accepted)
            change([id = m_payment.id, serial](const ServiceContext &context) {
                return PaymentService(context).match(id, serial);
            });
    });
}

void UnmatchedPane::askRefund()
{
    const Dialogs::Question question{
        tr("Ask for a refund"),
        tr("Another person approves it; then the channel is asked to send the money back. Why?"), tr("Ask")};
    m_context.dialogs.askText(this, question, {}, [this](const std::optional<QString> &reason) {
        if (reason)
            change([id = m_payment.id, reason = *reason](const ServiceContext &context) {
                return PaymentService(context).askRefund(id, reason);
            });
    });
}

void UnmatchedPane::approveRefund()
{
    const Dialogs::Question question{tr("Approve the refund?"),
                                     tr("The channel is asked to send the money back to the payer. Asked by %1: %2")
                                         .arg(m_payment.refund->askedBy, m_payment.refund->reason),
                                     tr("Approve")};
    m_context.dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            change([id = m_payment.id](const ServiceContext &context) {
                return PaymentService(context).approveRefund(id);
            });
    });
}

void UnmatchedPane::refundWasMade()
{
    resolveRefund(true, tr("The refund was made"),
                  tr("Only if the channel's own portal shows that the payer has the money. What does it show?"));
}

void UnmatchedPane::refundWasNotMade()
{
    const QString text =
        m_payment.refund->wasSent
            ? tr("Only if the channel's own portal shows no refund: the payment can be refunded again then, and the "
                 "payer would get the money twice. What does the portal show?")
            : tr("Nothing was sent to the channel so far. Why is the money not to go back?");
    resolveRefund(false, tr("The refund was not made"), text);
}

void UnmatchedPane::resolveRefund(bool wasDone, const QString &title, const QString &text)
{
    const Dialogs::Question question{title, text, tr("Keep this")};
    m_context.dialogs.askText(this, question, {}, [this, wasDone](const std::optional<QString> &note) {
        if (note)
            change([id = m_payment.id, wasDone, note = *note](const ServiceContext &context) {
                return PaymentService(context).resolveRefund(id, wasDone, note);
            });
    });
}

void UnmatchedPane::returnByHand()
{
    const Dialogs::Question question{tr("Returned by hand"), tr("To whom was the money given, and how?"),
                                     tr("It was returned")};
    m_context.dialogs.askText(this, question, {}, [this](const std::optional<QString> &note) {
        if (note)
            change([id = m_payment.id, note = *note](const ServiceContext &context) {
                return PaymentService(context).returnedByHand(id, note);
            });
    });
}
