#include "ui/customers/customer_payments.h"

#include "ui/formats.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/month_bars.h"
#include "ui/words.h"

#include <QVBoxLayout>

CustomerPayments::CustomerPayments(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer), m_bars(new MonthBars(tr("Payments month by month")))
{
    using Model = PagedModel<PaymentRow>;
    const auto &company = session().company();
    const std::vector<Model::Column> columns{
        {tr("Paid"), [zone = company.zone](const PaymentRow &p) { return localInstant(p.paidAt, zone); }, Qt::AlignLeft,
         18},
        {tr("Amount"),
         [currency = company.currency](const PaymentRow &p) {
             return p.amount ? localAmount(*p.amount, currency) : p.amountText;
         },
         Qt::AlignRight, 14},
        {tr("From"), [](const PaymentRow &p) { return providerText(p.provider); }, Qt::AlignLeft, 14},
        {tr("Reference"), [](const PaymentRow &p) { return p.reference; }, Qt::AlignLeft, 22},
        {tr("Device"), [](const PaymentRow &p) { return p.serial; }, Qt::AlignLeft, 16},
        {tr("State"), [](const PaymentRow &p) { return paymentStateText(p.status, p.unmatched); }, Qt::AlignLeft, 22,
         [](const PaymentRow &p) { return paymentStateTone(p.status, p.unmatched); }},
    };
    PaymentFilter filter;
    filter.customer = customer;
    m_model = new Model(
        columns, [](const PaymentRow &p) { return p.id.toText(); },
        [this, filter](const PageRequest &page) {
            return session().read(
                [filter, page](const ServiceContext &c) { return PaymentService(c).list(filter, page); });
        },
        this);
    m_list = new ListPane(m_model, {tr("Payments"), {}, tr("This customer has not paid anything yet.")});
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { navigator().showPayment(m_model->item(row).id); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_bars);
    layout->addWidget(m_list, 1);
}

void CustomerPayments::refresh()
{
    m_list->refresh();
    session().ask(
        this, [id = customer()](const ServiceContext &context) { return CustomerHistory(context).months(id); },
        [this](const Result<std::vector<MonthFlow>> &months) {
            if (check(months))
                showMonths(*months);
        });
}

void CustomerPayments::showMonths(const std::vector<MonthFlow> &months)
{
    std::vector<MonthBars::Bar> bars;
    for (const auto &flow : months)
        bars.push_back({flow.month, flow.total().minorUnits(), localAmount(flow.total(), session().currency())});
    m_bars->setBars(bars, session().today());
}
