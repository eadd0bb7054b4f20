#pragma once

#include "core/services/device_event_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class DateEdit;
class QComboBox;
class QLabel;
class QLineEdit;
class ShortTable;
class ToneLabel;

/// One guided action for a device that is swapped, comes back or is gone: what happened is chosen, what follows is said
/// in sentences and as a table before anything is written (core/services/device_event_service.h).
class DeviceEventForm final : public FormPage
{
    Q_OBJECT
public:
    /// `devices`: those of one customer, or one; the first one is offered.
    DeviceEventForm(const ScreenContext &context, const std::vector<DeviceView> &devices);

    [[nodiscard]] QString title() const override { return tr("What happened to a device"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("device-events"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addFields();
    void addPreview();
    void deviceChosen();
    void eventChosen();
    void loadStock();
    void ask();
    void show(const Result<DeviceEventResult> &preview);
    void saySentence(const QString &sentence);
    [[nodiscard]] const DeviceView &device() const;
    [[nodiscard]] DeviceAction action() const;
    [[nodiscard]] Result<DeviceEventInput> read() const;

    std::vector<DeviceView> m_devices;
    QComboBox *m_device;
    QComboBox *m_event;
    ChoiceBox *m_replacement;
    ChoiceBox *m_manufacturer;
    QComboBox *m_debt;
    DateEdit *m_date;
    QLineEdit *m_note;
    QLabel *m_sentences;
    ToneLabel *m_refusal;
    ShortTable *m_effects;
    quint64 m_generation = 0;
};
