#include "ui/sales/replan_form.h"

#include "ui/error_texts.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/schedule_view.h"
#include "ui/words.h"

#include <QComboBox>
#include <QTimer>
#include <QVBoxLayout>

ReplanForm::ReplanForm(const ScreenContext &context, const SaleView &sale)
    : FormPage(context, tr("&Change the plan")), m_sale(sale), m_total(new MoneyEdit(session().currency())),
      m_count(new QLineEdit), m_period(new QComboBox),
      m_before(new ScheduleView(session().currency(), session().today())),
      m_after(new ScheduleView(session().currency(), session().today())), m_typing(new QTimer(this))
{
    m_period->addItem(periodText(Period::Monthly), static_cast<int>(Period::Monthly));
    m_period->addItem(periodText(Period::Weekly), static_cast<int>(Period::Weekly));
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(sale.schedule.period)));
    form()->addField(QStringLiteral("total"), tr("New &total"), m_total, tr("Empty: the total stays."));
    form()->addField(QStringLiteral("instalments"), tr("New &number for the rest"), m_count,
                     tr("Empty: the dates stay. Instalments with money on them are kept in any case."));
    form()->addField(QStringLiteral("every"), tr("Paid e&very"), m_period);
    beside()->addWidget(new QLabel(tr("Now")));
    beside()->addWidget(m_before, 1);
    beside()->addWidget(new QLabel(tr("After the change")));
    beside()->addWidget(m_after, 1);
    m_before->setSchedule(sale.schedule);
    m_after->setMessage(tr("Type what should change."));

    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &ReplanForm::preview);
    connect(m_total, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_count, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_period, &QComboBox::currentIndexChanged, m_typing, qOverload<>(&QTimer::start));
    watchInputs(form());
}

QString ReplanForm::title() const
{
    return tr("Change the plan of sale %1").arg(m_sale.number);
}

Result<ReplanInput> ReplanForm::read() const
{
    ReplanInput input;
    if (!m_total->text().trimmed().isEmpty()) {
        MPM_TRY(input.total, m_total->amount(QStringLiteral("total")));
    }
    if (const QString typed = m_count->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        const qint64 count = typed.toLongLong(&isNumber);
        if (!isNumber)
            return invalid(QStringLiteral("invalid_count"), QStringLiteral("This is not a number."),
                           QStringLiteral("instalments"));
        input.newCount = NewCount{count, static_cast<Period>(m_period->currentData().toInt())};
    }
    if (!input.total && !input.newCount)
        return invalid(QStringLiteral("required"), QStringLiteral("Nothing is changed yet."), QStringLiteral("total"));
    return input;
}

void ReplanForm::preview()
{
    const auto input = read();
    const auto generation = ++m_generation;
    if (!input) {
        m_after->setMessage(errorText(input.error()));
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
            if (replan)
                m_after->setSchedule(replan->after);
            else
                m_after->setMessage(errorText(replan.error()));
        });
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
