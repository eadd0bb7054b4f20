#pragma once

#include "core/services/payment_service.h"
#include "ui/widgets/form_page.h"

class QLabel;
class QLineEdit;
class QTimer;
class ShortTable;
class SuggestionList;

/// Moves a payment to the device it was meant for: what is taken back on the left, what is booked on the right, both
/// done in one step (product expectations, section 2).
class CorrectForm final : public FormPage
{
    Q_OBJECT
public:
    CorrectForm(const ScreenContext &context, const PaymentView &payment);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("correct"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addSides();
    void preview();
    void show(const CorrectionPreview &preview);
    void showRefusal(const Error &error);
    void showNothing();

    PaymentView m_payment;
    SuggestionList *m_suggestions;
    QLineEdit *m_serial;
    QLineEdit *m_reason;
    QLabel *m_from;
    QLabel *m_to;
    ShortTable *m_takenBack;
    ShortTable *m_booked;
    QTimer *m_typing;
    quint64 m_generation = 0;
};
