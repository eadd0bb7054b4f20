#pragma once

#include "tests/services/money_history.h"

#include <rapidcheck.h>

/// Random events for a MoneyHistory.
[[nodiscard]] inline rc::Gen<MoneyEvent> moneyEvents()
{
    const auto actions = rc::gen::weightedElement<MoneyAction>({{10, MoneyAction::Pay},
                                                                {3, MoneyAction::PayCash},
                                                                {1, MoneyAction::Repeat},
                                                                {3, MoneyAction::Reverse},
                                                                {2, MoneyAction::Correct},
                                                                {5, MoneyAction::AnswerToken},
                                                                {1, MoneyAction::Replan},
                                                                {1, MoneyAction::ArchiveSale},
                                                                {1, MoneyAction::ApplyCredit},
                                                                {1, MoneyAction::Grant},
                                                                {1, MoneyAction::ChangeTariff},
                                                                {1, MoneyAction::Reassign},
                                                                {2, MoneyAction::LookAtBalance},
                                                                {1, MoneyAction::Match},
                                                                {1, MoneyAction::ReturnByHand},
                                                                {1, MoneyAction::Merge},
                                                                {2, MoneyAction::ReplaceDevice},
                                                                {1, MoneyAction::LoseDevice},
                                                                {1, MoneyAction::TakeDeviceBack}});
    const auto amounts = rc::gen::oneOf(rc::gen::inRange<qint64>(1, 2'000), rc::gen::inRange<qint64>(1, 60'000),
                                        rc::gen::element<qint64>(1'500, 3'500, 10'000, 14'000, 90'000));
    return rc::gen::build<MoneyEvent>(
        rc::gen::set(&MoneyEvent::action, actions),
        rc::gen::set(&MoneyEvent::days, rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(0, 25))),
        rc::gen::set(&MoneyEvent::which, rc::gen::inRange(0, 1'000)), rc::gen::set(&MoneyEvent::amount, amounts));
}
