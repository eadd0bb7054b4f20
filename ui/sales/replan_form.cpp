#include "ui/sales/replan_form.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/printing/prints.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/schedule_view.h"
#include "ui/widgets/side_by_side.h"
#include "ui/words.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace {

const QString totalField = QStringLiteral("total");
const QString countField = QStringLiteral("instalments");
const QString periodField = QStringLiteral("every");
const QString numberField = QStringLiteral("instalment");
const QString costField = QStringLiteral("cost");

QWidget *framed(const QString &title, QWidget *content)
{
    auto *box = new QGroupBox(title);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(content);
    return box;
}

} // namespace

ReplanForm::ReplanForm(const ScreenContext &context, const SaleView &sale, std::optional<int> instalment)
    : FormPage(context, tr("&Change the plan")), m_sale(sale), m_what(new QComboBox),
      m_total(new MoneyEdit(session().currency())), m_count(new QLineEdit), m_period(new QComboBox),
      m_instalment(new QComboBox), m_cost(new MoneyEdit(session().currency())), m_reason(new QLineEdit),
      m_before(new ScheduleView(session().currency(), session().today())),
      m_after(new ScheduleView(session().currency(), session().today())), m_typing(new QTimer(this))
{
    addFields();
    addSchedules();
    if (instalment) {
        m_what->setCurrentIndex(1);
        m_instalment->setCurrentIndex(std::max(0, m_instalment->findData(*instalment)));
    }
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &ReplanForm::preview);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ReplanForm::showFields);
    for (auto *edit : std::initializer_list<QLineEdit *>{m_total, m_count, m_cost})
        connect(edit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    for (auto *box : {m_what, m_period, m_instalment})
        connect(box, &QComboBox::currentIndexChanged, m_typing, qOverload<>(&QTimer::start));
    addHeaderAction(tr("Print proposal\u2026"), printKey, [this] { printProposal(); });
    watchInputs(form());
    showFields();
}

void ReplanForm::addFields()
{
    m_what->addItems({tr("The total, or the number of instalments"), tr("One instalment")});
    m_period->addItem(periodText(Period::Monthly), static_cast<int>(Period::Monthly));
    m_period->addItem(periodText(Period::Weekly), static_cast<int>(Period::Weekly));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(m_sale.schedule.period)));
    for (const auto &instalment : m_sale.schedule.instalments) {
        if (!instalment.paid.isZero())
            continue;
        const QString cost = localMoney(instalment.cost, session().currency());
        m_instalment->addItem(
            instalment.number == 0
                ? tr("Down payment: %1").arg(cost)
                //: %1 is the number of an instalment, %2 its date, %3 its cost
                : tr("%1 on %2: %3").arg(QString::number(instalment.number), localDate(instalment.due), cost),
            instalment.number);
    }
    form()->addField(QStringLiteral("what"), tr("&What changes"), m_what);
    form()->addField(totalField, tr("New &total"), m_total, tr("Empty: the total stays."));
    form()->addField(countField, tr("New &number for the rest"), m_count,
                     tr("Empty: the dates stay. Instalments with money on them are kept in any case."));
    form()->addField(periodField, tr("Paid e&very"), m_period);
    form()->addField(numberField, tr("&Instalment"), m_instalment, tr("Those with money on them cannot change."));
    form()->addField(costField, tr("New c&ost"), m_cost, tr("0 removes it. The total changes with it."));
    form()->addField(QStringLiteral("reason"), tr("Wh&y"), m_reason, tr("Kept with the change, as is your name."));
}

void ReplanForm::addSchedules()
{
    m_before->setSchedule(m_sale.schedule);
    m_after->setMessage(tr("Type what should change."));
    auto *both = new SideBySide(framed(tr("Now"), m_before), framed(tr("After the change"), m_after));
    both->setShares(1, 1);
    beside()->addWidget(both, 1);
    setColumns(2, 5);
}

QString ReplanForm::title() const
{
    return tr("Change the plan of sale %1").arg(m_sale.number);
}

bool ReplanForm::changesOne() const
{
    return m_what->currentIndex() == 1;
}

void ReplanForm::showFields()
{
    for (const auto &field : {totalField, countField, periodField})
        form()->setFieldVisible(field, !changesOne());
    for (const auto &field : {numberField, costField})
        form()->setFieldVisible(field, changesOne());
}

Result<ReplanInput> ReplanForm::readOne() const
{
    ReplanInput input;
    InstalmentEdit edit;
    edit.number = m_instalment->currentData().toInt();
    MPM_TRY(edit.cost, m_cost->amount(costField));
    input.instalment = edit;
    input.reason = m_reason->text();
    return input;
}

Result<ReplanInput> ReplanForm::read() const
{
    if (changesOne())
        return readOne();
    ReplanInput input;
    input.reason = m_reason->text();
    if (!m_total->text().trimmed().isEmpty()) {
        MPM_TRY(input.total, m_total->amount(totalField));
    }
    if (const QString typed = m_count->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        const qint64 count = typed.toLongLong(&isNumber);
        if (!isNumber)
            return invalid(QStringLiteral("invalid_count"), QStringLiteral("This is not a number."), countField);
        input.newCount = NewCount{count, static_cast<Period>(m_period->currentData().toInt())};
    }
    if (!input.total && !input.newCount)
        return invalid(QStringLiteral("required"), QStringLiteral("Nothing is changed yet."), totalField);
    return input;
}

void ReplanForm::preview()
{
    const auto input = read();
    const auto generation = ++m_generation;
    m_proposed.reset();
    if (!input) {
        m_after->setMessage(input.error().reason == u"required" ? tr("Type what should change.")
                                                                : errorText(input.error()));
        return;
    }
    session().ask(
        this,
        [id = m_sale.id, input = *input](const ServiceContext &context) {
            return SaleService(context).previewReplan(id, input);
        },
        [this, generation](const Result<Replan> &replan) {
            if (generation != m_generation)
                return;
            if (replan) {
                m_proposed = replan->after;
                m_after->setSchedule(replan->after);
            } else {
                m_after->setMessage(errorText(replan.error()));
            }
        });
}

void ReplanForm::printProposal()
{
    if (m_proposed)
        printOffer(context(), m_sale.customerId,
                   {m_sale.customerName, m_sale.appliance, m_sale.serial, m_sale.number, m_sale.date, *m_proposed},
                   this);
    else
        navigator().notify(tr("Type what should change: the proposal is printed as it is shown."));
}

DraftKey ReplanForm::draftKey() const
{
    return {QStringLiteral("replan"), m_sale.id.toText()};
}

void ReplanForm::save()
{
    clearFailure();
    const auto input = read();
    if (!check(input))
        return;
    beginSaving();
    const auto work = [id = m_sale.id, input = *input](const ServiceContext &context) {
        return SaleService(context).applyReplan(id, input);
    };
    saveForm(work, [this](const Result<SaleView> &sale) {
        if (!check(sale))
            return;
        markSaved();
        navigator().notify(tr("The plan is changed."));
        emit closeRequested();
    });
}
