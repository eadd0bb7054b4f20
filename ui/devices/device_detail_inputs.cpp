#include "ui/devices/device_detail_inputs.h"

#include "ui/widgets/field_form.h"
#include "ui/widgets/position_text.h"

#include <QComboBox>
#include <QLineEdit>

namespace {

// The names that the service's refusals carry in Error.field.
const QString currentField = QStringLiteral("max_current");
const QStringList meterFields{QStringLiteral("online"), QStringLiteral("phase"), currentField,
                              QStringLiteral("connection_type"), QStringLiteral("connection_group")};

} // namespace

DeviceDetailInputs::DeviceDetailInputs(FieldForm *form)
    : QObject(form), m_form(form), m_latitude(new QLineEdit), m_longitude(new QLineEdit), m_online(new QComboBox),
      m_phase(new QComboBox), m_current(new QLineEdit), m_connectionType(new QLineEdit),
      m_connectionGroup(new QLineEdit)
{
    m_online->addItem(tr("No, it takes tokens by keypad"), false);
    m_online->addItem(tr("Yes"), true);
    for (const qint64 phase : {1, 3})
        m_phase->addItem(QString::number(phase), phase);
    form->addField(latitudeField(), tr("Latitude"), m_latitude,
                   tr("In degrees, e.g. -3.3731. Empty: where its customer lives."));
    form->addField(longitudeField(), tr("Longitude"), m_longitude);
    form->addField(meterFields[0], tr("Online"), m_online);
    form->addField(meterFields[1], tr("Phases"), m_phase);
    form->addField(currentField, tr("Maximum current (A)"), m_current);
    form->addField(meterFields[3], tr("Connection type"), m_connectionType, tr("E.g. household or business."));
    form->addField(meterFields[4], tr("Connection group"), m_connectionGroup);
}

void DeviceDetailInputs::show(const DeviceDetails &details)
{
    showPosition(details.position, m_latitude, m_longitude);
    m_online->setCurrentIndex(m_online->findData(details.isOnline));
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(details.phase)));
    m_current->setText(details.maximumCurrent ? QString::number(*details.maximumCurrent) : QString());
    m_connectionType->setText(details.connectionType);
    m_connectionGroup->setText(details.connectionGroup);
}

void DeviceDetailInputs::setKind(DeviceKind kind)
{
    m_kind = kind;
    for (const auto &field : meterFields)
        m_form->setFieldVisible(field, kind == DeviceKind::Meter);
}

void DeviceDetailInputs::clearPosition()
{
    m_latitude->clear();
    m_longitude->clear();
}

Result<std::optional<qint64>> DeviceDetailInputs::maximumCurrent() const
{
    const QString typed = m_current->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 ampere = typed.toLongLong(&isNumber);
    if (!isNumber)
        return invalid(QStringLiteral("invalid_current"), tr("This is not a whole number of ampere."), currentField);
    return ampere;
}

Result<DeviceDetails> DeviceDetailInputs::read() const
{
    DeviceDetails details;
    MPM_TRY(details.position, typedPosition(*m_latitude, *m_longitude));
    if (m_kind != DeviceKind::Meter)
        return details;
    details.isOnline = m_online->currentData().toBool();
    details.phase = m_phase->currentData().toLongLong();
    MPM_TRY(details.maximumCurrent, maximumCurrent());
    details.connectionType = m_connectionType->text();
    details.connectionGroup = m_connectionGroup->text();
    return details;
}
