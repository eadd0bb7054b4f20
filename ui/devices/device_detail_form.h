#pragma once

#include "core/services/device_service.h"
#include "ui/widgets/form_page.h"

class DeviceDetailInputs;

/// Corrects what is known of a device beside its owner and its price.
class DeviceDetailForm final : public FormPage
{
    Q_OBJECT
public:
    DeviceDetailForm(const ScreenContext &context, const DeviceView &device);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("device"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;

    QString m_serial;
    DeviceDetailInputs *m_inputs;
};
