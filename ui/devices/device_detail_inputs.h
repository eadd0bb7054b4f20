#pragma once

#include "core/services/device_details.h"

#include <QObject>

class FieldForm;
class QComboBox;
class QLineEdit;

/// The inputs of what is known of a device, as the registration and the edit form share them.
class DeviceDetailInputs final : public QObject
{
    Q_OBJECT
public:
    /// Puts the inputs into `form`, which owns them.
    explicit DeviceDetailInputs(FieldForm *form);

    void show(const DeviceDetails &details);
    /// Only a meter has more than a position.
    void setKind(DeviceKind kind);
    /// Another device is not where the last one was.
    void clearPosition();
    /// What was typed; fails with Invalid naming the field.
    [[nodiscard]] Result<DeviceDetails> read() const;

private:
    [[nodiscard]] Result<std::optional<qint64>> maximumCurrent() const;

    FieldForm *m_form;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    QComboBox *m_online;
    QComboBox *m_phase;
    QLineEdit *m_current;
    QLineEdit *m_connectionType;
    QLineEdit *m_connectionGroup;
    DeviceKind m_kind = DeviceKind::Meter;
};
