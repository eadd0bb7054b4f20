#include "ui/devices/device_detail_form.h"

#include "core/services/device_detail_service.h"
#include "ui/devices/device_detail_inputs.h"
#include "ui/widgets/field_form.h"

DeviceDetailForm::DeviceDetailForm(const ScreenContext &context, const DeviceView &device)
    : FormPage(context, tr("&Save")), m_serial(device.serial), m_inputs(new DeviceDetailInputs(form()))
{
    m_inputs->setKind(device.kind);
    m_inputs->show(device.details);
    watchInputs(form());
}

QString DeviceDetailForm::title() const
{
    return tr("Details of %1").arg(m_serial);
}

DraftKey DeviceDetailForm::draftKey() const
{
    return {QStringLiteral("device_details"), m_serial};
}

void DeviceDetailForm::save()
{
    clearFailure();
    const auto details = m_inputs->read();
    if (!check(details))
        return;
    beginSaving();
    const auto work = [serial = m_serial, details = *details](const ServiceContext &context) {
        return DeviceDetailService(context).edit(serial, details);
    };
    saveForm(work, [this](const Result<DeviceView> &device) {
        if (!check(device))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(device->serial));
        emit closeRequested();
    });
}
