#include "ui/tariffs/tariff_form.h"

#include "ui/formats.h"
#include "ui/history/history_page.h"
#include "ui/tariffs/components_edit.h"
#include "ui/tariffs/windows_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>

namespace {

/// Empty is 0.
Result<qint64> wattHours(const QLineEdit &edit, const QString &field)
{
    const QString text = edit.text().trimmed();
    bool isNumber = true;
    const qint64 value = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return invalid(QStringLiteral("no_whole_number"), TariffForm::tr("Write a whole number of Wh."), field);
    return value;
}

} // namespace

TariffForm::TariffForm(const ScreenContext &context, const std::optional<TariffView> &tariff)
    : FormPage(context, tr("&Save")), m_tariff(tariff), m_name(new QLineEdit),
      m_price(new MoneyEdit(session().currency())), m_components(new ComponentsEdit(session().currency())),
      m_access(new MoneyEdit(session().currency())), m_accessDays(new QLineEdit),
      m_minimum(new MoneyEdit(session().currency())), m_isSocial(new QCheckBox(tr("&Social tariff"))),
      m_allowance(new QLineEdit), m_socialPrice(new MoneyEdit(session().currency())), m_budget(new QLineEdit),
      m_stacked(new QLineEdit), m_windows(new WindowsEdit)
{
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(QStringLiteral("price"), tr("&Price per kWh"), m_price);
    form()->addField(QStringLiteral("component"), tr("&Components per kWh"), m_components);
    form()->addField(QStringLiteral("access_rate"), tr("&Access rate"), m_access, tr("Empty: none."));
    form()->addField(QStringLiteral("access_days"), tr("for each period of &days"), m_accessDays);
    form()->addField(QStringLiteral("minimum"), tr("Smallest p&urchase"), m_minimum, tr("Empty: any amount."));
    connect(m_price, &QLineEdit::textChanged, this, &TariffForm::showTotal);
    connect(m_components, &ComponentsEdit::edited, this, &TariffForm::showTotal);
    addMeterFields();
    if (tariff) {
        show(tariff->tariff);
        addHeaderAction(tr("History"), historyKey, [this] {
            showHistory(Screen::context(), m_tariff->tariff.name, m_tariff->id, &RecordHistory::ofTariff);
        });
    }
    watchInputs(form());
}

/// Handed to meters that apply them by themselves; they never price a prepaid token (domain rules, section 5).
void TariffForm::addMeterFields()
{
    form()->addHeading(tr("For meters that apply these by themselves"));
    form()->addField(QStringLiteral("is_social"), {}, m_isSocial, tr("It never changes the price of a token."));
    form()->addField(QStringLiteral("social_allowance"), tr("Allo&wance a day (Wh)"), m_allowance);
    form()->addField(QStringLiteral("social_price"), tr("Its price per &kWh"), m_socialPrice);
    form()->addField(QStringLiteral("social_budget"), tr("Energy to &begin with (Wh)"), m_budget);
    form()->addField(QStringLiteral("social_stacked"), tr("&Most energy kept (Wh)"), m_stacked);
    form()->addField(QStringLiteral("time_of_use"), tr("Price by t&ime of day"), m_windows);
    m_isSocial->setAccessibleName(tr("Social tariff"));
    const auto showSocial = [this](bool isSocial) {
        for (const auto *field : {"social_allowance", "social_price", "social_budget", "social_stacked"})
            form()->setFieldVisible(QLatin1String(field), isSocial);
    };
    connect(m_isSocial, &QCheckBox::toggled, this, showSocial);
    showSocial(false);
}

void TariffForm::show(const Tariff &tariff)
{
    m_name->setText(tariff.name);
    m_price->setAmount(tariff.pricePerKwh);
    m_components->setComponents(tariff.components);
    if (tariff.accessRate.isCharged()) {
        m_access->setAmount(tariff.accessRate.amount);
        m_accessDays->setText(QString::number(tariff.accessRate.periodDays));
    }
    if (!tariff.minimumPurchase.isZero())
        m_minimum->setAmount(tariff.minimumPurchase);
    if (tariff.social) {
        m_isSocial->setChecked(true);
        m_allowance->setText(QString::number(tariff.social->dailyAllowanceWh));
        m_socialPrice->setAmount(tariff.social->pricePerKwh);
        m_budget->setText(QString::number(tariff.social->initialBudgetWh));
        m_stacked->setText(QString::number(tariff.social->maximumStackedWh));
    }
    m_windows->setWindows(tariff.timeOfUse);
}

QString TariffForm::title() const
{
    return m_tariff ? tr("Edit tariff %1").arg(m_tariff->tariff.name) : tr("New tariff");
}

Result<Tariff> TariffForm::read() const
{
    Tariff tariff = m_tariff ? m_tariff->tariff : Tariff{};
    tariff.name = m_name->text().trimmed();
    MPM_TRY(tariff.pricePerKwh, m_price->amount(QStringLiteral("price")));
    MPM_TRY(tariff.components, m_components->components());
    MPM_TRY(tariff.accessRate.amount, m_access->amountOrZero(QStringLiteral("access_rate")));
    tariff.accessRate.periodDays = 0;
    if (const QString days = m_accessDays->text().trimmed(); !days.isEmpty()) {
        bool isNumber = false;
        tariff.accessRate.periodDays = days.toInt(&isNumber);
        if (!isNumber)
            return invalid(QStringLiteral("invalid_period"), QStringLiteral("This is not a number of days."),
                           QStringLiteral("access_days"));
    }
    MPM_TRY(tariff.minimumPurchase, m_minimum->amountOrZero(QStringLiteral("minimum")));
    MPM_TRY(tariff.social, readSocial());
    tariff.timeOfUse = m_windows->windows();
    return tariff;
}

Result<std::optional<SocialTariff>> TariffForm::readSocial() const
{
    if (!m_isSocial->isChecked())
        return std::nullopt;
    SocialTariff social;
    MPM_TRY(social.dailyAllowanceWh, wattHours(*m_allowance, QStringLiteral("social_allowance")));
    MPM_TRY(social.pricePerKwh, m_socialPrice->amountOrZero(QStringLiteral("social_price")));
    MPM_TRY(social.initialBudgetWh, wattHours(*m_budget, QStringLiteral("social_budget")));
    MPM_TRY(social.maximumStackedWh, wattHours(*m_stacked, QStringLiteral("social_stacked")));
    return social;
}

void TariffForm::showTotal()
{
    const auto price = m_price->amount(QStringLiteral("price"));
    const auto components = m_components->components();
    if (!price || !components || components->empty()) {
        form()->setHint(QStringLiteral("component"), tr("Added to the price of each kWh."));
        return;
    }
    Tariff tariff;
    tariff.pricePerKwh = *price;
    tariff.components = *components;
    form()->setHint(QStringLiteral("component"),
                    tr("Together %1 per kWh.").arg(localMoney(tariff.totalPricePerKwh(), session().currency())));
}

DraftKey TariffForm::draftKey() const
{
    return {QStringLiteral("tariff"), m_tariff ? m_tariff->id.toText() : QString()};
}

void TariffForm::save()
{
    clearFailure();
    const auto tariff = read();
    if (!check(tariff))
        return;
    beginSaving();
    const auto work = [id = m_tariff ? m_tariff->id.toText() : QString(),
                       tariff = *tariff](const ServiceContext &context) {
        TariffService service(context);
        return id.isEmpty() ? service.add(tariff) : service.edit(id, tariff);
    };
    saveForm(work, [this](const Result<TariffView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("The tariff %1 is saved.").arg(saved->tariff.name));
        emit closeRequested();
    });
}
