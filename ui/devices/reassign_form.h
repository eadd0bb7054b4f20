#pragma once

#include "core/services/device_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class CustomerPicker;
class DateEdit;
class QComboBox;
class QLabel;
class ToneLabel;

/// Gives a device to another customer, and says beforehand what stays with the old one and what moves.
class ReassignForm final : public FormPage
{
    Q_OBJECT
public:
    /// `devices`: those of one owner, or one in stock; the first one is offered.
    ReassignForm(const ScreenContext &context, const std::vector<DeviceView> &devices);

    [[nodiscard]] QString title() const override { return tr("Give a device to another customer"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("reassign"); }

private:
    struct Input
    {
        QString serial, tariff;
        CustomerId to;
        QDate date;
    };
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    [[nodiscard]] const DeviceView &device() const;
    void deviceChosen();
    /// What was typed; fails with Invalid naming the field.
    [[nodiscard]] Result<Input> read() const;
    void ask();
    void show(const Result<ReassignPreview> &preview);
    [[nodiscard]] QStringList previewText(const ReassignPreview &preview) const;

    std::vector<DeviceView> m_devices;
    QComboBox *m_device;
    CustomerPicker *m_to;
    ChoiceBox *m_tariff;
    DateEdit *m_date;
    QLabel *m_preview;
    ToneLabel *m_refusal;
    quint64 m_generation = 0;
};
