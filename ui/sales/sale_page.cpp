#include "ui/sales/sale_page.h"

#include "ui/formats.h"
#include "ui/printing/prints.h"
#include "ui/sales/replan_form.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/schedule_view.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

SalePage::SalePage(const ScreenContext &context, const SaleId &sale)
    : DetailPage(context), m_id(sale), m_details(new KeyValues),
      m_schedule(new ScheduleView(session().currency(), session().today())),
      m_changes(
          new ShortTable(tr("Changes of the plan"), {tr("When"), tr("Who"), tr("Before"), tr("After"), tr("Why")}))
{
    addActions();
    addContent(m_details);
    addHeading(tr("Instalments"));
    addContent(m_schedule, 1);
    m_changesHeading = addHeading(tr("Changes of the plan"));
    addContent(m_changes);
    showChanges({});
}

void SalePage::addActions()
{
    m_cash = addHeaderAction(tr("Take cash for this sale"), Qt::Key_F9, [this] { navigator().takeCash({}, m_sale); });
    addHeaderAction(tr("Open customer"), {}, [this] {
        if (m_sale)
            navigator().showCustomer(m_sale->customerId);
    });
    m_replan = addHeaderAction(tr("Change plan\u2026"), Qt::Key_F7, [this] { changePlan({}); });
    m_edit = addHeaderAction(tr("Change instalment\u2026"), {}, [this] { editInstalment(); });
    m_archive = addHeaderAction(tr("Archive\u2026"), {}, [this] { archive(); });
    m_print = addHeaderAction(tr("Print\u2026"), printKey, [this] { printPlan(context(), *m_sale, this); });
    for (auto *action : {m_cash, m_replan, m_edit, m_archive, m_print})
        action->setVisible(false);
}

QString SalePage::title() const
{
    return m_sale ? tr("Sale %1: %2").arg(m_sale->number, m_sale->appliance) : tr("Sale");
}

void SalePage::refresh()
{
    const auto work = [id = m_id](const ServiceContext &context) -> Result<Picture> {
        Picture picture;
        MPM_TRY(picture.sale, SaleService(context).read(id));
        MPM_TRY(picture.changes, SaleService(context).planChanges(id));
        MPM_TRY(picture.writeOff, findWriteOff(context.database, id));
        return picture;
    };
    session().ask(this, work, [this](const Result<Picture> &picture) {
        if (!check(picture))
            return;
        show(picture->sale);
        showWriteOff(picture->writeOff);
        showChanges(picture->changes);
    });
}

void SalePage::show(const SaleView &sale)
{
    m_sale = sale;
    const bool isOpen = sale.state == SaleState::Open;
    m_cash->setVisible(isOpen);
    m_replan->setVisible(isOpen && !sale.isService);
    m_edit->setVisible(isOpen && !sale.isService);
    m_archive->setVisible(isOpen);
    m_print->setVisible(true);

    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    auto *state = new ToneLabel;
    state->setState(saleStateTone(sale.state), saleStateText(sale.state));
    m_details->clear();
    m_details->addWidget(tr("State"), state);
    m_details->add(tr("Customer"), sale.customerName);
    m_details->add(tr("Date"), localDate(sale.date));
    m_details->add(tr("Device"), sale.serial);
    if (sale.isService) {
        m_details->add(tr("Price per day"), money(sale.pricePerDay));
        m_details->add(tr("Smallest payment"),
                       sale.minimumPayment.isZero() ? tr("Any amount") : money(sale.minimumPayment));
        m_details->add(tr("Waiting for the next day"), money(sale.serviceCarry));
    } else {
        m_details->add(tr("Total"), money(sale.schedule.total()));
        m_details->add(tr("Paid"), money(sale.schedule.paid()));
        m_details->add(tr("Open"), money(sale.schedule.open()));
        m_details->add(tr("Paid every"), periodText(sale.schedule.period));
    }
    if (!sale.serial.isEmpty()) {
        m_details->add(tr("Days sent to the device"), QString::number(sale.daysIssued));
        if (sale.daysPending > 0)
            m_details->add(tr("Days that come with the next token"), QString::number(sale.daysPending));
        if (sale.unlockIssued)
            m_details->add(tr("Unlock"), tr("The device is unlocked for good"));
    }
    if (sale.isService)
        m_schedule->setMessage(tr("A service has no instalments: every payment buys days."));
    else
        m_schedule->setSchedule(sale.schedule);
    emit titleChanged();
}

/// Money that comes for a debt that was given up is taken here, too: as a recovery.
void SalePage::showWriteOff(const std::optional<WriteOffView> &writeOff)
{
    if (!writeOff)
        return;
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    //: %1 is an amount, %2 a date, %3 a person
    m_details->add(tr("Written off"),
                   tr("%1 on %2 by %3").arg(money(writeOff->amount), localDate(writeOff->date), writeOff->by));
    if (writeOff->recovered.isPositive())
        m_details->add(tr("Recovered since"), money(writeOff->recovered));
    m_cash->setVisible(writeOff->recovered < writeOff->amount);
}

void SalePage::changePlan(std::optional<int> instalment)
{
    if (m_sale)
        navigator().push(
            [context = context(), sale = *m_sale, instalment] { return new ReplanForm(context, sale, instalment); });
}

void SalePage::editInstalment()
{
    const int number = m_schedule->currentNumber();
    if (number < 0)
        navigator().notify(tr("Choose the instalment in the table first."));
    else
        changePlan(number);
}

void SalePage::showChanges(const std::vector<PlanChangeView> &changes)
{
    m_changesHeading->setVisible(!changes.empty());
    m_changes->setVisible(!changes.empty());
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &change : changes) {
        const auto side = [this](const PlanChangeView::Side &plan) {
            //: a plan in short: %n instalments, %1 is the total
            return tr("%n instalment(s), %1", nullptr, plan.instalments)
                .arg(localMoney(plan.total, session().currency()));
        };
        rows.push_back({QString::number(rows.size()),
                        {{localInstant(change.at, session().company().zone)},
                         {change.by},
                         {side(change.before)},
                         {side(change.after)},
                         {change.reason}}});
    }
    m_changes->setRows(rows);
}

void SalePage::archive()
{
    const Dialogs::Question question{
        tr("Archive this sale"),
        tr("The open instalments are void, money received stays received, and the device belongs to "
           "nobody. Why is the sale archived?"),
        tr("Archive")};
    dialogs().askText(this, question, {}, [this](const std::optional<QString> &reason) {
        if (!reason)
            return;
        const auto work = [id = m_id, reason = *reason](const ServiceContext &context) {
            return SaleService(context).archive(id, reason);
        };
        session().change(this, work, [this](const Result<SaleView> &sale) { (void)check(sale); });
    });
}
