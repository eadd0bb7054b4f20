#pragma once

#include "core/services/matching_trial.h"
#include "ui/widgets/detail_page.h"

class QLabel;
class ShortTable;

/// The rules by which devices are suggested for unmatched payments, in their order, and what each would have said of
/// past payments. Changes nothing: nothing is ever booked by a rule.
class RulesPage final : public DetailPage
{
    Q_OBJECT
public:
    explicit RulesPage(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Matching rules"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("unmatched"); }
    void refresh() override;
    void focusFirst() override;

private:
    void show(const MatchingTrial &trial);
    void showRules(const MatchingTrial &trial);
    void showPayments(const MatchingTrial &trial);

    QLabel *m_summary;
    ShortTable *m_rules;
    ShortTable *m_payments;
    int m_asked = 0; ///< an answer to an older question is dropped
};

/// Puts the page on top of the one that is shown.
void showMatchingRules(const ScreenContext &context);
