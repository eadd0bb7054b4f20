#include "ui/payments/effect_words.h"

#include "ui/formats.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace {

struct EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(EffectWords)
};

/// Collects the lines of one customer.
class Lines
{
public:
    explicit Lines(const Currency &currency) : m_currency(currency) {}

    void addPlan(const PlanEffect &plan)
    {
        const QString name = plan.after.serial.isEmpty()
                                 ? plan.after.appliance
                                 : QStringLiteral("%1 %2").arg(plan.after.appliance, plan.after.serial);
        addInstalments(name, plan);
        const auto &before = plan.before;
        const auto &after = plan.after;
        if (!after.isService)
            addMoney(EffectWords::tr("%1: left to pay").arg(name), before.schedule.open(), after.schedule.open());
        addMoney(EffectWords::tr("%1: money that waits for the next day").arg(name), before.serviceCarry,
                 after.serviceCarry);
        addNumber(EffectWords::tr("%1: days given so far").arg(name), before.daysIssued, after.daysIssued);
        addNumber(EffectWords::tr("%1: days that wait for the next token").arg(name), before.daysPending,
                  after.daysPending);
        add(EffectWords::tr("%1: unlocked for good").arg(name), yesOrNo(before.unlockIssued),
            yesOrNo(after.unlockIssued));
        add(EffectWords::tr("%1: the sale").arg(name), saleStateText(before.state), saleStateText(after.state));
        add(EffectWords::tr("%1: its device").arg(name), before.serial, after.serial);
    }

    void addCharge(const ChargeEffect &charge)
    {
        addMoney(EffectWords::tr("Access rate of meter %1, %2 due on %3: paid")
                     .arg(charge.device, localAmount(charge.amount, m_currency), localDate(charge.due)),
                 charge.paidBefore, charge.paidAfter);
    }

    void addRecovery(const RecoveryEffect &recovery)
    {
        if (!recovery.isNew) {
            addMoney(EffectWords::tr("Debt of %1 from a reversed payment of %2: paid")
                         .arg(localAmount(recovery.amount, m_currency), localDate(recovery.date)),
                     recovery.paidBefore, recovery.paidAfter);
            return;
        }
        const QString amount = localAmount(recovery.amount, m_currency);
        add(recovery.isWrittenOff ? EffectWords::tr("Already used, and written off as a loss")
                                  : EffectWords::tr("Already used, so owed at once"),
            {}, amount);
    }

    void addToken(const TokenEffect &effect)
    {
        TokenView before = effect.token;
        before.state = effect.stateBefore;
        before.waitsForPerson = false;
        add(EffectWords::tr("Token for %1: %2").arg(effect.token.device, tokenValueText(effect.token)),
            effect.stateBefore.isEmpty() ? QString() : tokenStateText(before), tokenStateText(effect.token));
    }

    void addMoney(const QString &what, Money before, Money after)
    {
        add(what, localAmount(before, m_currency), localAmount(after, m_currency));
    }

    [[nodiscard]] std::vector<EffectLine> take() { return std::move(m_lines); }

private:
    static QString yesOrNo(bool yes) { return yes ? EffectWords::tr("yes") : EffectWords::tr("no"); }

    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_lines.push_back({what, before, after});
    }

    void addNumber(const QString &what, qint64 before, qint64 after)
    {
        const QLocale locale;
        add(what, locale.toString(before), locale.toString(after));
    }

    void addInstalments(const QString &name, const PlanEffect &plan)
    {
        const auto &before = plan.before.schedule.instalments;
        for (const auto &instalment : plan.after.schedule.instalments) {
            const auto was = std::find_if(before.begin(), before.end(), [&](const Instalment &candidate) {
                return candidate.number == instalment.number;
            });
            if (was == before.end())
                continue;
            const QString cost = localAmount(instalment.cost, m_currency);
            const QString due = localDate(instalment.due);
            const QString what = instalment.number == 0
                                     ? EffectWords::tr("%1: down payment of %2: paid").arg(name, cost)
                                     //: %1 the appliance, %2 the number, %3 an amount, %4 a date
                                     : EffectWords::tr("%1: instalment %2 of %3, due on %4: paid")
                                           .arg(name, QString::number(instalment.number), cost, due);
            addMoney(what, was->paid, instalment.paid);
        }
    }

    Currency m_currency;
    std::vector<EffectLine> m_lines;
};

bool isHandedOut(const TokenView &token)
{
    return token.state != u"cancelled" && token.state != u"queued";
}

} // namespace

std::vector<EffectLine> effectLines(const CustomerEffects &effects, const Currency &currency)
{
    Lines lines(currency);
    for (const auto &plan : effects.plans)
        lines.addPlan(plan);
    for (const auto &charge : effects.charges)
        lines.addCharge(charge);
    for (const auto &recovery : effects.recoveries)
        lines.addRecovery(recovery);
    for (const auto &carry : effects.carries)
        lines.addMoney(EffectWords::tr("Money that waits on meter %1").arg(carry.device), carry.before, carry.after);
    lines.addMoney(EffectWords::tr("Credit of the customer"), effects.creditBefore, effects.creditAfter);
    for (const auto &token : effects.tokens)
        lines.addToken(token);
    return lines.take();
}

std::vector<EffectLine> stayingTokens(const PaymentView &payment)
{
    std::vector<EffectLine> lines;
    for (const auto &token : payment.tokens) {
        if (isHandedOut(token))
            lines.push_back({EffectWords::tr("Token for %1: %2").arg(token.device, tokenValueText(token)),
                             tokenStateText(token), EffectWords::tr("stays valid")});
    }
    return lines;
}

std::vector<EffectLine> messageLines(qint64 stopped)
{
    if (stopped <= 0)
        return {};
    return {{EffectWords::tr("Messages not sent yet"),
             EffectWords::tr("%n waiting", nullptr, static_cast<int>(stopped)), EffectWords::tr("not sent")}};
}

ShortTable *makeEffectTable(const QString &name)
{
    return new ShortTable(name, {EffectWords::tr("What"), EffectWords::tr("Now"), EffectWords::tr("Afterwards")});
}

void showEffects(ShortTable &table, const std::vector<EffectLine> &lines)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &line : lines) {
        const QString none = QStringLiteral("\u2013");
        rows.push_back({QString::number(rows.size()),
                        {{line.what},
                         {line.before.isEmpty() ? none : line.before, {}, true},
                         {line.after.isEmpty() ? none : line.after, {}, true}}});
    }
    table.setRows(rows);
}

QStringList deliveredChoices(const ReversalPreview &preview, const Currency &currency)
{
    bool hasEnergy = false, hasDays = false;
    for (const auto &token : preview.payment.tokens) {
        hasEnergy = hasEnergy || (isHandedOut(token) && token.kind == TokenKind::Energy);
        hasDays = hasDays || (isHandedOut(token) && token.kind != TokenKind::Energy);
    }
    QStringList choices;
    if (!hasEnergy && !hasDays)
        return choices;
    choices.append(EffectWords::tr("A token was already asked for; nobody can call it back. What can be done:"));
    if (hasEnergy) {
        Money used;
        for (const auto &recovery : preview.effects.recoveries) {
            if (recovery.isNew)
                used += recovery.amount;
        }
        choices.append(EffectWords::tr("\u2022 Charge the customer: %1 is owed at once and comes first out of the next "
                                       "payment.")
                           .arg(localMoney(used, currency)));
        choices.append(EffectWords::tr("\u2022 Accept the loss: the same amount is written off in the same step."));
    }
    if (hasDays)
        choices.append(EffectWords::tr("\u2022 Let the customer earn the days back: they stay on the device, and the "
                                       "next payments give no new days until they have paid for them."));
    choices.append(EffectWords::tr("\u2022 Correct the device by a token: where the maker offers one that takes energy "
                                   "or days off, ask the maker for it, and accept the loss here."));
    return choices;
}
