#include "ui/sales/plan_inputs.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/count_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/schedule_view.h"
#include "ui/words.h"

#include <QComboBox>

namespace {

const QString schemeField = QStringLiteral("scheme");
const QString costField = QStringLiteral("cost");
const QString downField = QStringLiteral("down");
const QString countField = QStringLiteral("instalments");
const QString amountField = QStringLiteral("instalment_amount");
const QString periodField = QStringLiteral("every");
const QString firstDueField = QStringLiteral("first_due");
const QString minimumField = QStringLiteral("minimum");
const QString initialDaysField = QStringLiteral("initial_days");
const QString perDayField = QStringLiteral("service_per_day");
const QString minimumPaymentField = QStringLiteral("minimum_payment");
constexpr int mostInitialDays = 366;

} // namespace

PlanInputs::PlanInputs(Session &session, FieldForm *form, ScheduleView *view)
    : QObject(form), m_session(session), m_form(form), m_view(view), m_scheme(new QComboBox),
      m_cost(new MoneyEdit(session.currency())), m_down(new MoneyEdit(session.currency())), m_count(new CountEdit),
      m_amount(new MoneyEdit(session.currency())), m_period(new QComboBox), m_firstDue(new DateEdit),
      m_minimum(new QComboBox), m_initialDays(new QSpinBox), m_pricePerDay(new MoneyEdit(session.currency())),
      m_minimumPayment(new MoneyEdit(session.currency())), m_saleDate(session.today())
{
    view->setPreview();
    m_scheme->addItems({tr("Number of instalments is agreed"), tr("Amount of each instalment is agreed"),
                        tr("Energy as a service, a price per day without end")});
    m_count->setRange(1, static_cast<int>(maximumInstalments));
    m_count->setValue(12);
    m_period->addItem(periodText(Period::Monthly), static_cast<int>(Period::Monthly));
    m_period->addItem(periodText(Period::Weekly), static_cast<int>(Period::Weekly));
    m_minimum->addItems({tr("Any amount"), tr("At least the next instalment")});
    m_initialDays->setRange(0, mostInitialDays);

    form->addField(schemeField, tr("Ho&w it is paid"), m_scheme);
    form->addField(costField, tr("Total &cost"), m_cost);
    form->addField(downField, tr("&Down payment"), m_down);
    form->addField(countField, tr("&Instalments"), m_count);
    form->addBeside(countField, amountField, tr("o&f each"), m_amount);
    form->addField(periodField, tr("Paid e&very"), m_period);
    form->addField(firstDueField, tr("Fi&rst due"), m_firstDue, tr("Empty: one period after the sale."));
    form->addField(minimumField, tr("S&mallest payment"), m_minimum);
    form->addField(initialDaysField, tr("Da&ys with the down payment"), m_initialDays);
    form->addField(perDayField, tr("&Price per day"), m_pricePerDay);
    form->addField(minimumPaymentField, tr("S&mallest payment"), m_minimumPayment, tr("Empty: any amount."));

    for (auto *edit :
         std::initializer_list<QLineEdit *>{m_cost, m_down, m_amount, m_firstDue, m_pricePerDay, m_minimumPayment})
        connect(edit, &QLineEdit::textChanged, this, &PlanInputs::updateSchedule);
    connect(m_count, &QSpinBox::valueChanged, this, &PlanInputs::updateSchedule);
    connect(m_count, &CountEdit::edited, this, [this] { setScheme(Scheme::Count); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { setScheme(Scheme::Amount); });
    connect(m_period, &QComboBox::currentIndexChanged, this, &PlanInputs::updateSchedule);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &PlanInputs::showFields);
    showFields();
}

void PlanInputs::setWithDevice(bool withDevice)
{
    m_withDevice = withDevice;
    if (withDevice && m_scheme->count() == 2)
        m_scheme->addItem(tr("Energy as a service, a price per day without end"));
    else if (!withDevice && m_scheme->count() == 3)
        m_scheme->removeItem(2);
    showFields();
}

void PlanInputs::setVisible(bool visible)
{
    m_isVisible = visible;
    showFields();
}

void PlanInputs::offerPrice(Money price)
{
    if (!m_cost->text().isEmpty() && m_cost->text() != m_offeredCost)
        return;
    m_cost->setAmount(price);
    m_offeredCost = m_cost->text();
}

void PlanInputs::setSaleDate(const QDate &date)
{
    m_saleDate = date;
    updateSchedule();
}

void PlanInputs::setScheme(Scheme scheme)
{
    m_scheme->setCurrentIndex(static_cast<int>(scheme));
}

Result<std::variant<PlanTerms, ServiceTerms>> PlanInputs::terms() const
{
    if (scheme() == Scheme::Service) {
        ServiceTerms service;
        MPM_TRY(service.pricePerDay, m_pricePerDay->amount(perDayField));
        MPM_TRY(service.minimumPayment, m_minimumPayment->amountOrZero(minimumPaymentField));
        return service;
    }
    return planTerms();
}

Result<std::variant<Schedule, ServiceTerms>> PlanInputs::offer() const
{
    MPM_TRY(const auto agreed, terms());
    if (const auto *service = std::get_if<ServiceTerms>(&agreed))
        return *service;
    MPM_TRY(auto schedule, scheduleOf(std::get<PlanTerms>(agreed)));
    return schedule;
}

Result<Schedule> PlanInputs::scheduleOf(const PlanTerms &terms) const
{
    return makeSchedule({terms.cost, terms.down, terms.scheme, terms.period, m_saleDate, terms.firstDue});
}

void PlanInputs::updateSchedule()
{
    m_view->setVisible(m_isVisible);
    if (!m_isVisible)
        return;
    if (scheme() == Scheme::Service) {
        const auto price = m_pricePerDay->amount(perDayField);
        m_view->setMessage(price && price->isPositive()
                               ? tr("Every %1 give one day. There is no end and nothing falls due.")
                                     .arg(localMoney(*price, m_session.currency()))
                               : tr("Type the price per day."));
        return;
    }
    const auto terms = planTerms();
    if (!terms) {
        clearDerived();
        m_view->setMessage(terms.error().reason == u"required" ? tr("The schedule is shown here while you type.")
                                                               : errorText(terms.error()));
        return;
    }
    const auto schedule = scheduleOf(*terms);
    if (!schedule) {
        clearDerived();
        m_view->setMessage(errorText(schedule.error()));
        return;
    }
    m_view->setSchedule(*schedule);
    showDerived(*schedule);
}

void PlanInputs::clearDerived()
{
    m_form->setHint(countField, {});
    if (scheme() != Scheme::Count)
        return;
    const QSignalBlocker quiet(m_amount);
    m_amount->clear();
}

void PlanInputs::showDerived(const Schedule &schedule)
{
    const auto first = std::find_if(schedule.instalments.begin(), schedule.instalments.end(),
                                    [](const Instalment &instalment) { return instalment.number > 0; });
    clearDerived();
    if (first == schedule.instalments.end()) // the down payment is all
        return;
    if (scheme() == Scheme::Count) {
        const QSignalBlocker quiet(m_amount);
        m_amount->setAmount(first->cost);
    } else {
        const QSignalBlocker quiet(m_count);
        m_count->setValue(static_cast<int>(schedule.instalments.end() - first));
    }
    const auto &last = schedule.instalments.back();
    m_form->setHint(countField, last.cost == first->cost
                                    ? tr("All of them are the same.")
                                    : tr("The last one is %1.").arg(localMoney(last.cost, m_session.currency())));
}

PlanInputs::Scheme PlanInputs::scheme() const
{
    return static_cast<Scheme>(m_scheme->currentIndex());
}

Result<PlanTerms> PlanInputs::planTerms() const
{
    PlanTerms terms;
    MPM_TRY(terms.cost, m_cost->amount(costField));
    MPM_TRY(terms.down, m_down->amountOrZero(downField));
    if (scheme() == Scheme::Count) {
        terms.scheme = InstalmentCount{m_count->value()};
    } else if (terms.down < terms.cost) {
        MPM_TRY(const auto amount, m_amount->amount(amountField));
        terms.scheme = InstalmentCost{amount};
    }
    terms.period = static_cast<Period>(m_period->currentData().toInt());
    MPM_TRY(terms.firstDue, m_firstDue->date(firstDueField));
    terms.minimum = m_withDevice && m_minimum->currentIndex() == 1 ? SaleMinimum::NextInstalment : SaleMinimum::Any;
    terms.initialDays = m_withDevice ? m_initialDays->value() : 0;
    return terms;
}

void PlanInputs::showFields()
{
    const bool isService = scheme() == Scheme::Service;
    const bool isPlan = m_isVisible && !isService;
    m_form->setFieldVisible(schemeField, m_isVisible);
    for (const auto &field : {costField, downField, periodField, firstDueField})
        m_form->setFieldVisible(field, isPlan);
    m_form->setFieldVisible(countField, isPlan);
    m_form->setFieldVisible(amountField, isPlan);
    m_form->setFieldVisible(minimumField, isPlan && m_withDevice);
    m_form->setFieldVisible(initialDaysField, isPlan && m_withDevice);
    m_form->setFieldVisible(perDayField, m_isVisible && isService);
    m_form->setFieldVisible(minimumPaymentField, m_isVisible && isService);
    updateSchedule();
}
