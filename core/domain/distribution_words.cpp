#include "core/domain/distribution.h"

QString toWord(AllocationType type)
{
    switch (type) {
    case AllocationType::Recovery:
        return QStringLiteral("recovery");
    case AllocationType::ApplianceInstalment:
        return QStringLiteral("appliance_instalment");
    case AllocationType::AccessRate:
        return QStringLiteral("access_rate");
    case AllocationType::DeviceInstalment:
        return QStringLiteral("device_instalment");
    case AllocationType::Energy:
        return QStringLiteral("energy");
    case AllocationType::Service:
        return QStringLiteral("service");
    case AllocationType::Credit:
        return QStringLiteral("credit");
    }
    Q_UNREACHABLE();
}

QString toWord(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Energy:
        return QStringLiteral("energy");
    case TokenKind::Days:
        return QStringLiteral("days");
    case TokenKind::Unlock:
        return QStringLiteral("unlock");
    case TokenKind::Command:
        return QStringLiteral("command");
    }
    Q_UNREACHABLE();
}

QString toWord(NoTokenReason reason)
{
    switch (reason) {
    case NoTokenReason::None:
        return QStringLiteral("none");
    case NoTokenReason::DebtsTookAll:
        return QStringLiteral("debts_took_all");
    case NoTokenReason::BelowOneStep:
        return QStringLiteral("below_one_step");
    case NoTokenReason::BelowOneDay:
        return QStringLiteral("below_one_day");
    case NoTokenReason::DownPaymentOpen:
        return QStringLiteral("down_payment_open");
    case NoTokenReason::DownPaymentOnly:
        return QStringLiteral("down_payment_only");
    case NoTokenReason::AlreadyUnlocked:
        return QStringLiteral("already_unlocked");
    case NoTokenReason::DaysAhead:
        return QStringLiteral("days_ahead");
    case NoTokenReason::NothingToBuy:
        return QStringLiteral("nothing_to_buy");
    }
    Q_UNREACHABLE();
}
