#include "ui/payments/rules_page.h"

#include "ui/formats.h"
#include "ui/payments/suggestion_list.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLabel>

namespace {

constexpr int paymentsTried = 200;

QLabel *sentence(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesPage::RulesPage(const ScreenContext &context)
    : DetailPage(context), m_summary(sentence()),
      m_rules(new ShortTable(tr("Matching rules"), {tr("No."), tr("Rule"), tr("Weight"), tr("Names a device"),
                                                    tr("The right one"), tr("Another one"), tr("Not decided")})),
      m_payments(
          new ShortTable(tr("Past payments"), {tr("Paid"), tr("Amount"), tr("Device named"), tr("Payer"), tr("State"),
                                               tr("First suggestion"), tr("Why"), tr("A person chose")}))
{
    addContent(sentence(tr("When a payment names no known device, these rules suggest one, the heaviest first. The "
                           "weights of several reasons for one device add up. A person always decides: no rule books "
                           "anything.")));
    addContent(m_rules);
    addHeading(tr("Tried on past payments"));
    addContent(m_summary);
    addContent(m_payments, 1);
    m_rules->setFillsHeight();
    m_payments->setFillsHeight();
    const int rowHeight = m_rules->verticalHeader()->defaultSectionSize();
    constexpr int headAndEdges = 2;
    m_rules->setMinimumHeight(rowHeight * (static_cast<int>(suggestionReasons.size()) + headAndEdges));
    constexpr int fewRows = 6;
    m_payments->setMinimumHeight(rowHeight * fewRows);
    connect(m_payments, &ShortTable::rowOpened, this, [this](const QString &key) {
        if (const auto id = PaymentId::fromText(key))
            navigator().showPayment(*id);
    });
}

void RulesPage::refresh()
{
    // On the connection that only reads: a trial looks at many devices and must not hold up saving.
    session().search(
        this, {}, [](const ServiceContext &context) { return tryMatchingRules(context, paymentsTried); },
        [this, asked = ++m_asked](const Result<MatchingTrial> &trial) {
            if (asked == m_asked && check(trial))
                show(*trial);
        });
}

void RulesPage::focusFirst()
{
    m_payments->setFocus(Qt::OtherFocusReason);
}

void RulesPage::show(const MatchingTrial &trial)
{
    const int count = static_cast<int>(trial.payments.size());
    m_summary->setText(count == 0 ? tr("No payment came in unmatched so far.")
                                  : tr("The %n newest payment(s) that came in unmatched. The rules know only what was "
                                       "known when each was made. Nothing is changed.",
                                       nullptr, count));
    showRules(trial);
    showPayments(trial);
}

void RulesPage::showRules(const MatchingTrial &trial)
{
    const auto number = [](qint64 count) { return ShortTable::Cell{QLocale().toString(count), {}, true}; };
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &line : trial.rules) {
        const qint64 place = static_cast<qint64>(rows.size()) + 1;
        rows.push_back({toWord(line.rule),
                        {number(place), ShortTable::Cell{suggestionReasonText(line.rule)}, number(weightOf(line.rule)),
                         number(line.named), number(line.right), number(line.other),
                         number(line.named - line.right - line.other)}});
    }
    m_rules->setRows(rows);
}

void RulesPage::showPayments(const MatchingTrial &trial)
{
    const auto &company = session().company();
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &payment : trial.payments) {
        const auto *first = payment.suggestions.empty() ? nullptr : &payment.suggestions.front();
        const QString device = first ? QStringLiteral("%1 %2").arg(first->serial, first->customerName) : QString();
        rows.push_back(
            {payment.id.toText(),
             {{localInstant(payment.paidAt, company.zone)},
              {payment.amount ? localAmount(*payment.amount, company.currency) : payment.amountText, {}, true},
              {payment.named},
              {payment.sender},
              {paymentStateText(payment.status, payment.unmatched),
               paymentStateTone(payment.status, payment.unmatched)},
              {device.trimmed()},
              {first ? suggestionReasonsText(*first) : tr("No rule names a device")},
              {payment.chosen}}});
    }
    m_payments->setRows(rows);
}

void showMatchingRules(const ScreenContext &context)
{
    context.navigator.push([context] { return new RulesPage(context); });
}
