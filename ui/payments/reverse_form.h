#pragma once

#include "core/services/payment_service.h"
#include "ui/widgets/form_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class ShortTable;

/// Takes a booked payment back, after showing everything that this changes and what can be done about a token that the
/// customer already has (domain rules, section 15; product expectations, section 2).
class ReverseForm final : public FormPage
{
    Q_OBJECT
public:
    ReverseForm(const ScreenContext &context, const PaymentView &payment);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("reverse"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void show(const ReversalPreview &preview);
    [[nodiscard]] UsedGoods used() const;

    PaymentView m_payment;
    QLineEdit *m_reason;
    QComboBox *m_used;
    QLabel *m_choices;
    ShortTable *m_effects;
};
