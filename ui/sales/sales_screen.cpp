#include "ui/sales/sales_screen.h"

#include "ui/formats.h"
#include "ui/widgets/list_pane.h"
#include "ui/words.h"

#include <QComboBox>
#include <QVBoxLayout>

SalesScreen::SalesScreen(const ScreenContext &context) : Screen(context), m_state(new QComboBox)
{
    using Model = PagedModel<SaleView>;
    const auto money = [currency = session().currency()](const SaleView &sale, Money amount) {
        return sale.isService ? QString() : localAmount(amount, currency);
    };
    const std::vector<Model::Column> columns{
        {tr("Number"), [](const SaleView &s) { return s.number; }, Qt::AlignLeft, 12},
        {tr("Date"), [](const SaleView &s) { return localDate(s.date); }, Qt::AlignLeft, 11},
        {tr("Customer"), [](const SaleView &s) { return s.customerName; }, Qt::AlignLeft, 22},
        {tr("Appliance"), [](const SaleView &s) { return s.appliance; }, Qt::AlignLeft, 20},
        {tr("Device"), [](const SaleView &s) { return s.serial; }, Qt::AlignLeft, 16},
        {tr("Total"), [money](const SaleView &s) { return money(s, s.schedule.total()); }, Qt::AlignRight, 12},
        {tr("Open"), [money](const SaleView &s) { return money(s, s.schedule.open()); }, Qt::AlignRight, 12},
        {tr("State"), [](const SaleView &s) { return saleStateText(s.state); }, Qt::AlignLeft, 12,
         [](const SaleView &s) { return saleStateTone(s.state); }},
    };
    m_state->addItem(tr("All"), -1);
    for (const auto state : {SaleState::Open, SaleState::Complete, SaleState::Archived})
        m_state->addItem(saleStateText(state), static_cast<int>(state));
    m_model = new Model(
        columns, [](const SaleView &s) { return s.id.toText(); },
        [this](const PageRequest &page) { return readPage(page); }, this);
    m_list = new ListPane(m_model, {title(), {}, tr("No sale is here. Sell from a customer's page.")});
    m_list->addFilter(tr("&State"), m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Sales, {}); });
    connect(m_state, &QComboBox::currentIndexChanged, m_model, &PagedModelBase::reload);
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { navigator().showSale(m_model->item(row).id); });
}

void SalesScreen::refresh()
{
    m_list->refresh();
}

void SalesScreen::startNew()
{
    navigator().notify(tr("A sale begins on the customer's page: open the customer and press F8."));
}

void SalesScreen::focusSearch()
{
    m_list->focusSearch();
}

QFuture<Result<Page<SaleView>>> SalesScreen::readPage(const PageRequest &page)
{
    std::optional<SaleState> state;
    if (const int chosen = m_state->currentData().toInt(); chosen >= 0)
        state = static_cast<SaleState>(chosen);
    return session().read(
        [state, page](const ServiceContext &context) { return SaleService(context).list(state, page); });
}
