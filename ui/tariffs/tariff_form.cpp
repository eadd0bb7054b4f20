#include "ui/tariffs/tariff_form.h"

#include "ui/formats.h"
#include "ui/tariffs/components_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"

TariffForm::TariffForm(const ScreenContext &context, const std::optional<TariffView> &tariff)
    : FormPage(context, tr("&Save")), m_tariff(tariff), m_name(new QLineEdit),
      m_price(new MoneyEdit(session().currency())), m_components(new ComponentsEdit(session().currency())),
      m_access(new MoneyEdit(session().currency())), m_accessDays(new QLineEdit),
      m_minimum(new MoneyEdit(session().currency()))
{
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(QStringLiteral("price"), tr("&Price per kWh"), m_price);
    form()->addField(QStringLiteral("component"), tr("&Components per kWh"), m_components);
    form()->addField(QStringLiteral("access_rate"), tr("&Access rate"), m_access, tr("Empty: none."));
    form()->addField(QStringLiteral("access_days"), tr("for each period of &days"), m_accessDays);
    form()->addField(QStringLiteral("minimum"), tr("Smallest p&urchase"), m_minimum, tr("Empty: any amount."));
    connect(m_price, &QLineEdit::textChanged, this, &TariffForm::showTotal);
    connect(m_components, &ComponentsEdit::edited, this, &TariffForm::showTotal);
    connect(m_components, &ComponentsEdit::edited, this, &TariffForm::markTouched);
    if (tariff) {
        const auto &old = tariff->tariff;
        m_name->setText(old.name);
        m_price->setAmount(old.pricePerKwh);
        m_components->setComponents(old.components);
        if (old.accessRate.isCharged()) {
            m_access->setAmount(old.accessRate.amount);
            m_accessDays->setText(QString::number(old.accessRate.periodDays));
        }
        if (!old.minimumPurchase.isZero())
            m_minimum->setAmount(old.minimumPurchase);
    }
    watchInputs(form());
    startOver();
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
    return tariff;
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
    session().change(this, work, [this](const Result<TariffView> &saved) {
        if (!check(saved))
            return;
        markSaved();
        navigator().notify(tr("The tariff %1 is saved.").arg(saved->tariff.name));
        emit closeRequested();
    });
}
