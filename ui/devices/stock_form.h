#pragma once

#include "core/services/device_service.h"
#include "ui/widgets/form_page.h"

class ChoiceBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTimer;
class StockModel;

/// Puts several solar home systems or e-bikes in stock at once, to be sold later, with a verdict beside the list for
/// each serial number. All of them or, when the person says so, the new ones only.
class StockForm final : public FormPage
{
    Q_OBJECT
public:
    explicit StockForm(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Put devices in stock"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("stock"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addVerdicts();
    void judge();
    void showVerdicts(std::vector<StockVerdict> verdicts);
    void store(bool skipBad);
    void offerNewOnes(const Error &error);
    void stored(int count, bool skippedBad);
    [[nodiscard]] DeviceKind kind() const;
    /// Empty ones included, so that the numbers of the lines are those of the list.
    [[nodiscard]] QStringList lines() const;

    QComboBox *m_kind;
    ChoiceBox *m_manufacturer;
    ChoiceBox *m_appliance;
    QPlainTextEdit *m_serials;
    QLabel *m_summary;
    StockModel *m_verdicts;
    QTimer *m_typing;
    quint64 m_generation = 0;
};
