#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/day_close.h"

namespace {

constexpr int daysListed = 400;

JsonValue dayJson(const DayCloseView &day, const JsonViews &views)
{
    return JsonValue::object({{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                              {QStringLiteral("payments"), day.payments},
                              {QStringLiteral("amount"), views.money(day.amount)},
                              {QStringLiteral("closed_at"), views.instant(day.at)},
                              {QStringLiteral("closed_by"), day.by},
                              {QStringLiteral("note"), day.note}});
}

Result<Answer> closeDay(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const QDate date, dateFromText(arguments.positional(0), QStringLiteral("date")));
    MPM_TRY(const auto day, DayCloseService(services).close(date, arguments.text(QStringLiteral("note"))));
    return Answer(wrapped("day", dayJson(day, JsonViews(company))));
}

Result<Answer> listDays(CommandContext &context, const Arguments &)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto days, DayCloseService(services).list(daysListed));
    const JsonViews views(company);
    return Answer(listJson(days, [&](const DayCloseView &day) { return dayJson(day, views); }));
}

} // namespace

void addDayCommands(Commands &commands)
{
    commands.insert(
        commands.end(),
        {{QStringLiteral("day close"),
          QStringLiteral("DATE"),
          {value("note", "TEXT")},
          QStringLiteral("Close a day and all days before it: nothing a person enters may be dated there any more. "
                         "Payments of a channel that come later are booked on the first open day."),
          QStringLiteral("mpmctl day close 2026-03-20"),
          closeDay},
         {QStringLiteral("day list"),
          {},
          {},
          QStringLiteral("The days that were closed, newest first, with their figures at that moment."),
          QStringLiteral("mpmctl day list"),
          listDays}});
}
