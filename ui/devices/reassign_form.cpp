#include "ui/devices/reassign_form.h"

#include "ui/choices.h"
#include "ui/devices/device_drafts.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

ReassignForm::ReassignForm(const ScreenContext &context, const std::vector<DeviceView> &devices)
    : FormPage(context, tr("&Give the device")), m_devices(devices), m_device(new QComboBox),
      m_to(new CustomerPicker(session(), devices.front().customerId.value_or(CustomerId()))), m_tariff(new ChoiceBox),
      m_date(new DateEdit), m_preview(new QLabel), m_refusal(new ToneLabel(Tone::Bad))
{
    for (const auto &one : devices)
        m_device->addItem(QStringLiteral("%1 %2").arg(deviceKindText(one.kind), one.serial), one.serial);
    m_date->setDate(session().today());
    form()->addField(QStringLiteral("serial"), tr("&Device"), m_device);
    form()->addField(QStringLiteral("customer"), tr("&New customer"), m_to);
    form()->addField(QStringLiteral("tariff"), tr("Tari&ff from then on"), m_tariff);
    form()->addField(QStringLiteral("date"), tr("Hand-&over"), m_date);
    for (QLabel *label : {m_preview, static_cast<QLabel *>(m_refusal)}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_preview->setAccessibleName(tr("What stays and what moves"));
    beside()->addWidget(m_refusal);
    beside()->addWidget(m_preview);
    beside()->addStretch(1);
    loadTariffs(session(), m_tariff);
    connect(m_device, &QComboBox::currentIndexChanged, this, &ReassignForm::deviceChosen);
    connect(m_to, &CustomerPicker::chosenChanged, this, &ReassignForm::ask);
    connect(m_tariff, &ChoiceBox::chosenChanged, this, &ReassignForm::ask);
    connect(m_date, &QLineEdit::textChanged, this, &ReassignForm::ask);
    watchInputs(form());
    deviceChosen();
}

const DeviceView &ReassignForm::device() const
{
    return m_devices.at(static_cast<size_t>(std::max(0, m_device->currentIndex())));
}

void ReassignForm::deviceChosen()
{
    const bool isMeter = device().kind == DeviceKind::Meter;
    form()->setFieldVisible(QStringLiteral("tariff"), isMeter);
    form()->setHint(QStringLiteral("tariff"), isMeter ? tr("Empty: %1 as before.").arg(device().tariff) : QString());
    ask();
}

Result<ReassignForm::Input> ReassignForm::read() const
{
    Input input;
    input.serial = device().serial;
    if (device().kind == DeviceKind::Meter)
        input.tariff = m_tariff->chosen();
    const auto to = m_to->chosen();
    if (!to)
        return invalid(QStringLiteral("required"), tr("Choose the customer who gets the device."),
                       QStringLiteral("customer"));
    input.to = to->id;
    MPM_TRY(const auto date, m_date->date(QStringLiteral("date")));
    input.date = date.value_or(session().today());
    return input;
}

void ReassignForm::ask()
{
    const auto generation = ++m_generation;
    const auto input = read();
    if (!input) {
        m_refusal->hide();
        m_preview->setText(tr("Choose the customer who gets the device. Nothing is written before you give it."));
        return;
    }
    session().ask(
        this,
        [input = *input](const ServiceContext &context) {
            return DeviceService(context).previewReassign(input.serial, input.to, input.tariff, input.date);
        },
        [this, generation](const Result<ReassignPreview> &preview) {
            if (generation == m_generation)
                show(preview);
        });
}

void ReassignForm::show(const Result<ReassignPreview> &preview)
{
    m_refusal->setVisible(!preview);
    m_preview->setVisible(preview.has_value());
    if (preview)
        m_preview->setText(previewText(*preview).join(QStringLiteral("\n\n")));
    else
        m_refusal->setText(errorText(preview.error()));
}

QStringList ReassignForm::previewText(const ReassignPreview &preview) const
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    //: %1 is the serial number, %2 the name and %3 the number of the new customer, %4 a date
    QStringList lines{tr("%1 belongs to %2 (%3) from %4 on.")
                          .arg(preview.before.serial, preview.after.customerName, preview.after.customerNumber,
                               localDate(preview.date))};
    if (preview.before.customerId) {
        //: %1 is the name and %2 the number of the old customer
        lines.append(tr("Old payments, and what is still owed, stay with %1 (%2).")
                         .arg(preview.before.customerName, preview.before.customerNumber));
        if (preview.staysCharges > 0)
            lines.append(tr("%n access charge(s) of this meter are open there, together %1.", nullptr,
                            static_cast<int>(preview.staysCharges))
                             .arg(money(preview.staysOwed)));
        if (preview.carryToCredit.isPositive())
            lines.append(tr("%1 that wait on the meter for its next token become the old customer's credit.")
                             .arg(money(preview.carryToCredit)));
    }
    if (preview.firstDue)
        lines.append(tr("The new customer's access rate of %1 is due for the first time on %2.")
                         .arg(money(preview.accessAmount), localDate(*preview.firstDue)));
    return lines;
}

DraftKey ReassignForm::draftKey() const
{
    return {QStringLiteral("reassign"), draftSubject(m_devices)};
}

void ReassignForm::save()
{
    clearFailure();
    const auto input = read();
    if (!check(input))
        return;
    beginSaving();
    const auto work = [input = *input](const ServiceContext &context) {
        return DeviceService(context).reassign(input.serial, input.to, input.tariff, input.date);
    };
    saveForm(work, [this](const Result<DeviceView> &device) {
        if (!check(device))
            return;
        markSaved();
        //: %1 is the serial number, %2 the customer's name
        navigator().notify(tr("%1 belongs to %2 now.").arg(device->serial, device->customerName));
        emit closeRequested();
    });
}
