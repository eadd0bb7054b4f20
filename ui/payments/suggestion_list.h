#pragma once

#include "core/services/payment_service.h"
#include "ui/screen.h"

class QLabel;
class ShortTable;

/// Devices that a payment may have been meant for, best first, each with the reasons in words. Enter takes one.
class SuggestionList final : public QWidget
{
    Q_OBJECT
public:
    SuggestionList(const ScreenContext &context, const PaymentId &payment);

    void refresh();
    [[nodiscard]] ShortTable *table() const { return m_table; }

signals:
    void chosen(const QString &serial);
    /// The suggestions are there; `count` may be 0.
    void loaded(int count);

private:
    void show(const std::vector<DeviceSuggestion> &suggestions);

    ScreenContext m_context;
    PaymentId m_payment;
    QLabel *m_none;
    ShortTable *m_table;
};

[[nodiscard]] QString suggestionReasonText(SuggestionReason reason);
/// All of them, and why the money could not be booked on the device now.
[[nodiscard]] QString suggestionReasonsText(const DeviceSuggestion &suggestion);
