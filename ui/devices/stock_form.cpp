#include "ui/devices/stock_form.h"

#include "core/services/device_service.h"
#include "ui/choices.h"
#include "ui/widgets/field_form.h"
#include "ui/words.h"

#include <QComboBox>
#include <QPlainTextEdit>

StockForm::StockForm(const ScreenContext &context)
    : FormPage(context, tr("&Save")), m_kind(new QComboBox), m_manufacturer(new ChoiceBox), m_appliance(new ChoiceBox),
      m_serials(new QPlainTextEdit)
{
    for (const auto deviceKind : {DeviceKind::Shs, DeviceKind::EBike})
        m_kind->addItem(deviceKindText(deviceKind), static_cast<int>(deviceKind));
    m_manufacturer->chooseOnlyOne();
    m_appliance->chooseOnlyOne();
    m_serials->setTabChangesFocus(true);
    m_serials->setMinimumHeight(220);
    form()->addField(QStringLiteral("kind"), tr("&Kind"), m_kind);
    form()->addField(QStringLiteral("manufacturer"), tr("&Manufacturer"), m_manufacturer);
    form()->addField(QStringLiteral("appliance"), tr("&Appliance"), m_appliance);
    form()->addField(QStringLiteral("serial"), tr("&Device serial numbers"), m_serials,
                     tr("One a line, as a scanner types them; 8 to 15 characters each."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StockForm::refresh);
    connect(m_serials, &QPlainTextEdit::textChanged, this, &StockForm::countSerials);
    watchInputs(form());
    refresh();
}

void StockForm::refresh()
{
    loadManufacturers(session(), m_manufacturer, kind());
    loadAppliances(session(), m_appliance, kind());
}

DeviceKind StockForm::kind() const
{
    return static_cast<DeviceKind>(m_kind->currentData().toInt());
}

QStringList StockForm::serials() const
{
    QStringList list;
    for (const auto &line : m_serials->toPlainText().split(u'\n')) {
        if (const QString serial = line.trimmed(); !serial.isEmpty())
            list.append(serial);
    }
    return list;
}

void StockForm::countSerials()
{
    form()->setHint(QStringLiteral("serial"),
                    tr("%n serial number(s), one a line.", nullptr, static_cast<int>(serials().size())));
}

DraftKey StockForm::draftKey() const
{
    return {QStringLiteral("stock"), {}};
}

void StockForm::save()
{
    const DeviceService::NewStock input{kind(), serials(), m_manufacturer->chosen(), m_appliance->chosen()};
    beginSaving();
    const auto work = [input](const ServiceContext &context) { return DeviceService(context).addStock(input); };
    saveForm(work, [this](const Result<std::vector<DeviceView>> &devices) {
        if (!check(devices))
            return;
        markSaved();
        navigator().notify(tr("%n device(s) are in stock.", nullptr, static_cast<int>(devices->size())));
        emit closeRequested();
    });
}
