#pragma once

#include "core/services/customer_merge.h"
#include "ui/widgets/form_page.h"

class CustomerPicker;
class QComboBox;
class QLabel;
class QLineEdit;
class ShortTable;
class ToneLabel;

/// Merges a customer with a duplicate: both sides beside each other, and everything that moves, before it is done.
class MergeForm final : public FormPage
{
    Q_OBJECT
public:
    MergeForm(const ScreenContext &context, const CustomerView &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("merge"); }

private:
    struct Pair
    {
        CustomerId gone, kept;
    };
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void merge();
    /// The two, as chosen; nothing while no duplicate is.
    [[nodiscard]] std::optional<Pair> chosen() const;
    void nameDirections();
    void ask();
    void show(const Result<CustomerMergeService::Preview> &preview);
    void showSides(const CustomerMergeService::Preview &preview);
    [[nodiscard]] QStringList movesText(const CustomerMergeService::Moves &moves) const;

    CustomerView m_customer;
    CustomerPicker *m_other;
    QComboBox *m_direction;    ///< 0: the page's own customer is kept
    int m_wantedDirection = 0; ///< while nobody is found there is only one to choose
    QLineEdit *m_reason;
    ShortTable *m_sides;
    QLabel *m_moves;
    ToneLabel *m_refusal;
    std::optional<CustomerMergeService::Preview> m_preview;
    quint64 m_generation = 0;
};
