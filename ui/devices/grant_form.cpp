#include "ui/devices/grant_form.h"

#include "ui/formats.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/key_values.h"

#include <QLineEdit>
#include <QVBoxLayout>

GrantForm::GrantForm(const ScreenContext &context, const DeviceView &device)
    : FormPage(context, tr("&Grant")), m_device(device), m_quantity(new QLineEdit), m_reason(new QLineEdit)
{
    if (isMeter())
        form()->addField(quantityField(), tr("&Energy (Wh)"), m_quantity,
                         tr("Whole steps of %1 Wh; 1 kWh is 1000 Wh.").arg(device.resolutionWh));
    else
        form()->addField(quantityField(), tr("&Days"), m_quantity);
    form()->addField(QStringLiteral("reason"), tr("&Why"), m_reason, tr("Stands in the record of what was done."));
    auto *facts = new KeyValues(1);
    facts->add(tr("Device"), device.serial);
    facts->add(tr("Customer"), device.customerName);
    facts->add(tr("What it does"), tr("The token is free of charge. It pays no debt, and it never counts as revenue."));
    beside()->addWidget(facts);
    beside()->addStretch(1);
    watchInputs(form());
}

QString GrantForm::title() const
{
    return tr("Grant without payment for %1").arg(m_device.serial);
}

QString GrantForm::quantityField() const
{
    return isMeter() ? QStringLiteral("wh") : QStringLiteral("days");
}

Result<qint64> GrantForm::quantity() const
{
    const QString text = m_quantity->text().trimmed();
    if (text.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("How much is granted?"), quantityField());
    bool isNumber = false;
    const qint64 number = locale().toLongLong(text, &isNumber);
    if (!isNumber)
        return invalid(QStringLiteral("no_whole_number"), tr("Write a whole number."), quantityField());
    return number;
}

DraftKey GrantForm::draftKey() const
{
    return {QStringLiteral("grant"), m_device.serial};
}

void GrantForm::save()
{
    clearFailure();
    const auto amount = quantity();
    if (!check(amount))
        return;
    beginSaving();
    const auto work = [serial = m_device.serial, amount = *amount, isEnergy = isMeter(),
                       reason = m_reason->text()](const ServiceContext &context) {
        GrantService grants(context);
        return isEnergy ? grants.grantEnergy(serial, amount, reason) : grants.grantDays(serial, amount, reason);
    };
    saveForm(work, [this](const Result<GrantView> &grant) {
        if (!check(grant))
            return;
        markSaved();
        navigator().notify(tr("Granted; the token is asked for."));
        emit closeRequested();
        if (!grant->tokens.empty())
            navigator().showToken(grant->tokens.front().id);
    });
}
