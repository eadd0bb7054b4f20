#include "ui/payments/payments_screen.h"

#include "ui/formats.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/list_pane.h"
#include "ui/words.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {

constexpr int allStates = -1;
constexpr int unmatchedOnly = -2;

} // namespace

PaymentsScreen::PaymentsScreen(const ScreenContext &context)
    : Screen(context), m_state(new QComboBox), m_from(new DateEdit), m_to(new DateEdit)
{
    using Model = PagedModel<PaymentRow>;
    const std::vector<Model::Column> columns{
        {tr("Paid"), [zone = session().company().zone](const PaymentRow &p) { return localInstant(p.paidAt, zone); },
         Qt::AlignLeft, 20},
        {tr("Amount"),
         [currency = session().currency()](const PaymentRow &p) {
             return p.amount ? localAmount(*p.amount, currency) : p.amountText;
         },
         Qt::AlignRight, 12},
        {tr("From"), [](const PaymentRow &p) { return providerText(p.provider); }, Qt::AlignLeft, 10},
        {tr("Reference"), [](const PaymentRow &p) { return p.reference; }, Qt::AlignLeft, 22},
        {tr("Device"), [](const PaymentRow &p) { return p.serial; }, Qt::AlignLeft, 16},
        {tr("Customer"), [](const PaymentRow &p) { return p.customerName; }, Qt::AlignLeft, 20},
        {tr("State"), [](const PaymentRow &p) { return paymentStateText(p.status, p.unmatched); }, Qt::AlignLeft, 16,
         [](const PaymentRow &p) { return paymentStateTone(p.status, p.unmatched); }},
    };
    m_state->addItem(tr("All"), allStates);
    m_state->addItem(tr("Unmatched"), unmatchedOnly);
    for (const auto status : {PaymentStatus::Accepted, PaymentStatus::Pending, PaymentStatus::Refused,
                              PaymentStatus::Failed, PaymentStatus::Reversed, PaymentStatus::Conflict})
        m_state->addItem(paymentStatusText(status), static_cast<int>(status));
    m_model = new Model(
        columns, [](const PaymentRow &p) { return p.id.toText(); },
        [this](const PageRequest &page) { return readPage(page); }, this);
    m_list = new ListPane(
        m_model, {title(), tr("Whole serial number of a device"), tr("No payment is here. Ctrl+N takes cash.")});
    m_list->addFilter(tr("&State"), m_state);
    m_list->addFilter(tr("&From"), m_from);
    m_list->addFilter(tr("&Until"), m_to);
    for (auto *edit : {m_from, m_to}) {
        edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 48);
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_from->date({}) && m_to->date({}))
                m_model->reload();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Payments, {}); });
    connect(m_list, &ListPane::searchChanged, m_model, &PagedModelBase::reload);
    connect(m_state, &QComboBox::currentIndexChanged, m_model, &PagedModelBase::reload);
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { navigator().showPayment(m_model->item(row).id); });
}

void PaymentsScreen::refresh()
{
    m_list->refresh();
}

void PaymentsScreen::startNew()
{
    navigator().takeCash({}, {});
}

void PaymentsScreen::focusSearch()
{
    m_list->focusSearch();
}

QFuture<Result<Page<PaymentRow>>> PaymentsScreen::readPage(const PageRequest &page)
{
    PaymentFilter filter;
    const int state = m_state->currentData().toInt();
    filter.unmatchedOnly = state == unmatchedOnly;
    if (state >= 0)
        filter.status = static_cast<PaymentStatus>(state);
    if (const auto from = m_from->date({}))
        filter.from = *from;
    if (const auto to = m_to->date({}))
        filter.to = *to;
    filter.serial = m_list->searchText();
    return session().read(
        [filter, page](const ServiceContext &context) { return PaymentService(context).list(filter, page); });
}
