#pragma once

#include "core/domain/serial.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class QComboBox;
class QPlainTextEdit;

/// Puts several solar home systems or e-bikes in stock at once: all of them or none.
class StockForm final : public FormPage
{
    Q_OBJECT
public:
    explicit StockForm(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Put devices in stock"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void countSerials();
    [[nodiscard]] DeviceKind kind() const;
    [[nodiscard]] QStringList serials() const;

    QComboBox *m_kind;
    ChoiceBox *m_manufacturer;
    ChoiceBox *m_appliance;
    QPlainTextEdit *m_serials;
};
