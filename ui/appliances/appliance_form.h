#pragma once

#include "core/services/appliance_service.h"
#include "ui/widgets/form_page.h"

class MoneyEdit;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// A new appliance, or the change of one. The type of one that exists stays: sales hang on it.
class ApplianceForm final : public FormPage
{
    Q_OBJECT
public:
    ApplianceForm(const ScreenContext &context, const std::optional<ApplianceView> &appliance);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("appliances"); }

private:
    void save() override;
    void addReminders();
    void readReminders();
    [[nodiscard]] DraftKey draftKey() const override;

    std::optional<ApplianceView> m_appliance;
    QLineEdit *m_name;
    QComboBox *m_type;
    MoneyEdit *m_price;
    QCheckBox *m_reminds;
    QSpinBox *m_upcoming;
    QSpinBox *m_overdue;
};
