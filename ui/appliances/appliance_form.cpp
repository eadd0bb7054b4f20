#include "ui/appliances/appliance_form.h"

#include "core/services/reminder_service.h"
#include "ui/history/history_page.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

ApplianceForm::ApplianceForm(const ScreenContext &context, const std::optional<ApplianceView> &appliance)
    : FormPage(context, tr("&Save")), m_appliance(appliance), m_name(new QLineEdit), m_type(new QComboBox),
      m_price(new MoneyEdit(session().currency())), m_reminds(new QCheckBox(tr("&Remind customers by message"))),
      m_upcoming(new QSpinBox), m_overdue(new QSpinBox)
{
    for (const auto type : {ApplianceType::Shs, ApplianceType::EBike, ApplianceType::Electronics, ApplianceType::Other})
        m_type->addItem(applianceTypeText(type), static_cast<int>(type));
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(QStringLiteral("type"), tr("&Type"), m_type);
    form()->addField(QStringLiteral("price"), tr("List &price"), m_price);
    addReminders();
    if (appliance) {
        m_name->setText(appliance->name);
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(appliance->type)));
        m_type->setEnabled(false);
        m_price->setAmount(appliance->price);
        readReminders();
        addHeaderAction(tr("History"), historyKey, [this] {
            showHistory(Screen::context(), m_appliance->name, m_appliance->id, &RecordHistory::ofAppliance);
        });
    }
    watchInputs(form());
}

QString ApplianceForm::title() const
{
    return m_appliance ? tr("Edit %1").arg(m_appliance->name) : tr("New appliance");
}

void ApplianceForm::addReminders()
{
    constexpr int longestWindow = 365;
    m_upcoming->setRange(0, longestWindow);
    m_upcoming->setValue(3);
    m_overdue->setRange(1, longestWindow);
    form()->addHeading(tr("Instalments"));
    form()->addField(QStringLiteral("reminds"), {}, m_reminds, tr("Once before and once after each is due."));
    form()->addField(QStringLiteral("upcoming_days"), tr("Days &before it is due"), m_upcoming);
    form()->addField(QStringLiteral("overdue_days"), tr("Days &after it was due"), m_overdue);
    m_reminds->setAccessibleName(tr("Remind customers by message"));
    const auto show = [this](bool reminds) {
        m_upcoming->setEnabled(reminds);
        m_overdue->setEnabled(reminds);
    };
    connect(m_reminds, &QCheckBox::toggled, this, show);
    show(false);
}

void ApplianceForm::readReminders()
{
    session().ask(
        this,
        [id = m_appliance->id.toText()](const ServiceContext &context) { return ReminderService(context).rule(id); },
        [this](const Result<ReminderRule> &rule) {
            if (!check(rule) || hasUnsavedInput())
                return;
            m_upcoming->setValue(rule->upcomingDays);
            m_overdue->setValue(rule->overdueDays);
            m_reminds->setChecked(rule->isOn);
            startOver();
        });
}

DraftKey ApplianceForm::draftKey() const
{
    return {QStringLiteral("appliance"), m_appliance ? m_appliance->id.toText() : QString()};
}

void ApplianceForm::save()
{
    clearFailure();
    const auto price = m_price->amount(QStringLiteral("price"));
    if (!check(price))
        return;
    beginSaving();
    const auto work = [id = m_appliance ? m_appliance->id.toText() : QString(), name = m_name->text(),
                       type = static_cast<ApplianceType>(m_type->currentData().toInt()), price = *price,
                       reminds = m_reminds->isChecked(), upcoming = m_upcoming->value(),
                       overdue = m_overdue->value()](const ServiceContext &context) -> Result<ApplianceView> {
        ApplianceService service(context);
        MPM_TRY(const auto saved, id.isEmpty() ? service.add(name, type, price) : service.edit(id, name, price));
        // The appliance is saved already: a rule that cannot be set is said, and set again from here.
        MPM_TRY(const auto rule, ReminderService(context).set(saved.id.toText(), upcoming, overdue, reminds));
        Q_UNUSED(rule);
        return saved;
    };
    saveForm(work, [this](const Result<ApplianceView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(saved->name));
        emit closeRequested();
    });
}
