#include "ui/devices/device_event_form.h"

#include "ui/choices.h"
#include "ui/devices/device_drafts.h"
#include "ui/devices/device_event_words.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

/// More are found by typing their whole number.
constexpr int stockOffered = 500;
/// An action and its reason in one entry of a box.
constexpr int reasonsPerAction = 100;

int codeOf(DeviceAction action, DeviceReason reason)
{
    return static_cast<int>(action) * reasonsPerAction + static_cast<int>(reason);
}

} // namespace

DeviceEventForm::DeviceEventForm(const ScreenContext &context, const std::vector<DeviceView> &devices)
    : FormPage(context, tr("&Record it")), m_devices(devices), m_device(new QComboBox), m_event(new QComboBox),
      m_replacement(new ChoiceBox), m_manufacturer(new ChoiceBox), m_debt(new QComboBox), m_date(new DateEdit),
      m_note(new QLineEdit), m_sentences(new QLabel), m_refusal(new ToneLabel(Tone::Bad)),
      m_effects(makeEffectTable(tr("What changes")))
{
    addFields();
    addPreview();
    setColumns(1, 1);
    connect(m_device, &QComboBox::currentIndexChanged, this, &DeviceEventForm::deviceChosen);
    connect(m_event, &QComboBox::currentIndexChanged, this, &DeviceEventForm::eventChosen);
    connect(m_replacement, &ChoiceBox::chosenChanged, this, &DeviceEventForm::ask);
    connect(m_manufacturer, &ChoiceBox::chosenChanged, this, &DeviceEventForm::ask);
    connect(m_debt, &QComboBox::currentIndexChanged, this, &DeviceEventForm::ask);
    connect(m_date, &QLineEdit::textChanged, this, &DeviceEventForm::ask);
    watchInputs(form());
    deviceChosen();
}

void DeviceEventForm::addFields()
{
    for (const auto &one : m_devices)
        m_device->addItem(QStringLiteral("%1 %2").arg(deviceKindText(one.kind), one.serial), one.serial);
    m_debt->addItem(tr("The customer goes on paying"), false);
    m_debt->addItem(tr("The plan ends, and what is left is written off"), true);
    m_date->setDate(session().today());
    form()->addField(QStringLiteral("serial"), tr("&Device"), m_device);
    form()->addField(QStringLiteral("reason"), tr("What &happened"), m_event);
    form()->addField(QStringLiteral("replacement"), tr("&New device"), m_replacement);
    form()->addField(QStringLiteral("manufacturer"), tr("&Maker, if it is new"), m_manufacturer,
                     tr("Empty: it is in stock."));
    form()->addField(QStringLiteral("debt"), tr("What is &left to pay"), m_debt);
    form()->addField(QStringLiteral("date"), tr("&When"), m_date);
    form()->addField(QStringLiteral("note"), tr("N&ote"), m_note);
}

void DeviceEventForm::addPreview()
{
    for (QLabel *label : {m_sentences, static_cast<QLabel *>(m_refusal)}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_sentences->setAccessibleName(tr("What will happen"));
    beside()->addWidget(m_refusal);
    beside()->addWidget(m_sentences);
    beside()->addWidget(m_effects);
    beside()->addStretch(1);
}

const DeviceView &DeviceEventForm::device() const
{
    return m_devices.at(static_cast<size_t>(std::max(0, m_device->currentIndex())));
}

DeviceAction DeviceEventForm::action() const
{
    return static_cast<DeviceAction>(m_event->currentData().toInt() / reasonsPerAction);
}

/// A device of a customer can be replaced, come back or go; one that is gone can be found, or replaced after all.
void DeviceEventForm::deviceChosen()
{
    std::vector<DeviceAction> actions{DeviceAction::Replace, DeviceAction::TakeBack, DeviceAction::ReportLost};
    if (device().isRetired)
        actions = {DeviceAction::Find, DeviceAction::Replace};
    else if (!device().customerId)
        actions = {DeviceAction::ReportLost};
    m_event->clear();
    for (const auto action : actions) {
        for (const auto reason : reasonsOf(action))
            m_event->addItem(deviceActionText(action, reason), codeOf(action, reason));
    }
    loadStock();
    loadManufacturers(session(), m_manufacturer, device().kind);
}

void DeviceEventForm::loadStock()
{
    DeviceFilter filter;
    filter.kind = device().kind;
    filter.inStockOnly = true;
    session().ask(
        this,
        [filter](const ServiceContext &context) {
            return DeviceService(context).list(filter, {stockOffered, {}});
        },
        [this](const Result<Page<DeviceView>> &stock) {
            if (!check(stock))
                return;
            std::vector<Choice> choices;
            for (const auto &one : stock->rows) {
                if (!one.needsReset)
                    choices.push_back({one.serial, one.appliance.isEmpty()
                                                       ? one.serial
                                                       : QStringLiteral("%1 (%2)").arg(one.serial, one.appliance)});
            }
            m_replacement->setChoices(choices);
        });
}

void DeviceEventForm::eventChosen()
{
    const bool isReplaced = action() == DeviceAction::Replace;
    form()->setFieldVisible(QStringLiteral("replacement"), isReplaced);
    form()->setFieldVisible(QStringLiteral("manufacturer"), isReplaced);
    form()->setFieldVisible(QStringLiteral("debt"),
                            action() == DeviceAction::ReportLost && device().openSale.has_value());
    ask();
}

Result<DeviceEventInput> DeviceEventForm::read() const
{
    DeviceEventInput input;
    input.action = action();
    input.reason = static_cast<DeviceReason>(m_event->currentData().toInt() % reasonsPerAction);
    input.serial = device().serial;
    if (input.action == DeviceAction::Replace) {
        input.replacement = m_replacement->chosen();
        input.manufacturer = m_manufacturer->chosen();
        if (input.replacement.trimmed().isEmpty())
            return invalid(QStringLiteral("required"), tr("Choose the device that takes its place."),
                           QStringLiteral("replacement"));
    }
    input.stopsPlan = input.action == DeviceAction::ReportLost && m_debt->currentData().toBool();
    input.note = m_note->text();
    MPM_TRY(const auto date, m_date->date(QStringLiteral("date")));
    input.date = date.value_or(session().today());
    return input;
}

void DeviceEventForm::ask()
{
    const auto generation = ++m_generation;
    const auto input = read();
    if (!input) {
        saySentence(tr("Choose the device that takes its place. Nothing is written before you record it."));
        return;
    }
    session().ask(
        this, [input = *input](const ServiceContext &context) { return DeviceEventService(context).preview(input); },
        [this, generation](const Result<DeviceEventResult> &preview) {
            if (generation == m_generation)
                show(preview);
        });
}

void DeviceEventForm::saySentence(const QString &sentence)
{
    m_refusal->hide();
    m_effects->hide();
    m_sentences->setText(sentence);
    m_sentences->show();
}

void DeviceEventForm::show(const Result<DeviceEventResult> &preview)
{
    if (!preview) {
        saySentence(QString());
        m_sentences->hide();
        m_refusal->setText(errorText(preview.error()));
        m_refusal->show();
        return;
    }
    saySentence(deviceEventSentences(*preview, session().currency()).join(QStringLiteral("\n")));
    showEffects(*m_effects, deviceEventLines(*preview, session().currency()));
    m_effects->show();
}

DraftKey DeviceEventForm::draftKey() const
{
    return {QStringLiteral("device_event"), draftSubject(m_devices)};
}

void DeviceEventForm::save()
{
    clearFailure();
    const auto input = read();
    if (!check(input))
        return;
    beginSaving();
    const auto work = [input = *input](const ServiceContext &context) {
        return DeviceEventService(context).record(input);
    };
    saveForm(work, [this](const Result<DeviceEventResult> &done) {
        if (!check(done))
            return;
        markSaved();
        //: %1 says what happened: "SKH1 was broken and replaced by SKH2"
        navigator().notify(tr("Recorded: %1.").arg(deviceEventText(done->event)));
        emit closeRequested();
    });
}
