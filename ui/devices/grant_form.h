#pragma once

#include "core/services/device_service.h"
#include "core/services/grant_service.h"
#include "ui/widgets/form_page.h"

/// Days or energy free of charge for one device (domain rules, section 14).
class GrantForm final : public FormPage
{
    Q_OBJECT
public:
    GrantForm(const ScreenContext &context, const DeviceView &device);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("grant"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    [[nodiscard]] bool isMeter() const { return m_device.kind == DeviceKind::Meter; }
    /// The name of the field of the quantity, as the service names it.
    [[nodiscard]] QString quantityField() const;
    [[nodiscard]] Result<qint64> quantity() const;

    DeviceView m_device;
    QLineEdit *m_quantity;
    QLineEdit *m_reason;
};
