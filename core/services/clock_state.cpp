#include "core/services/clock_state.h"

#include "core/services/local_settings.h"
#include "core/store/hlc.h"

using namespace Qt::StringLiterals;

namespace {

/// "SECONDS HOST"
const QString serviceKey = QStringLiteral("clock/ahead");
/// A difference that stays about the same is written once.
constexpr std::chrono::seconds sameDifference{60};

struct Known
{
    std::chrono::seconds ahead{0};
    QString service;
};

Result<std::optional<Known>> readKnown(Database &database)
{
    MPM_TRY(const auto text, readLocalSetting(database, serviceKey));
    if (!text)
        return std::nullopt;
    return Known{std::chrono::seconds(text->section(u' ', 0, 0).toLongLong()), text->section(u' ', 1)};
}

bool isKnown(const std::optional<Known> &known, const QString &service,
             const std::optional<std::chrono::seconds> &difference)
{
    if (!difference)
        return !known || known->service != service;
    return known && known->service == service && std::chrono::abs(known->ahead - *difference) < sameDifference;
}

QString minutesText(std::chrono::seconds seconds)
{
    return QString::number(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(seconds)).count());
}

} // namespace

std::optional<std::chrono::seconds> clockDifference(Instant ours, Instant theirs)
{
    const std::chrono::milliseconds ahead(ours.ms - theirs.ms);
    if (std::chrono::abs(ahead) <= clockTolerance)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(ahead);
}

Result<ClockState> readClockState(Database &database)
{
    ClockState state;
    MPM_TRY(const auto known, readKnown(database));
    if (known) {
        state.aheadOfService = known->ahead;
        state.service = known->service;
    }
    MPM_TRY(const auto newest, database.readFirst(u"SELECT last_hlc FROM sync_state WHERE id = 1"_s, {},
                                                  [](const Row &row) { return Hlc::fromBytes(row.bytes(0)); }));
    if (!newest)
        return state;
    const auto ahead = clockDifference(database.clock().now(), Instant{static_cast<qint64>(newest->ms)});
    if (ahead && ahead->count() < 0)
        state.behindEntries = -*ahead;
    return state;
}

Outcome noteServiceTime(Database &database, const QString &service, Instant theirs)
{
    const auto difference = clockDifference(database.clock().now(), theirs);
    MPM_TRY(const auto known, readKnown(database));
    if (isKnown(known, service, difference))
        return {};
    MPM_TRY(auto transaction, Transaction::begin(database));
    const QString text = difference ? u"%1 %2"_s.arg(difference->count()).arg(service) : QString();
    MPM_CHECK(writeLocalSetting(transaction, serviceKey, text));
    return transaction.commit();
}

QString clockSentence(const ClockState &state)
{
    if (state.behindEntries)
        return u"This computer's clock is %1 minutes behind the newest entry of the company: set it before entering money."_s
            .arg(minutesText(*state.behindEntries));
    if (state.aheadOfService)
        return u"This computer's clock is %1 minutes %2 the clock of %3: set it before entering money."_s.arg(
            minutesText(*state.aheadOfService), state.aheadOfService->count() > 0 ? u"ahead of"_s : u"behind"_s,
            state.service);
    return {};
}
