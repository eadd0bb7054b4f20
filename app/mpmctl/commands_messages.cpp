// Texts of messages and reminders of instalments.

#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/message_template_service.h"
#include "core/services/reminder_service.h"

namespace {

constexpr int mostShown = 1000;

JsonValue templateJson(const MessageTemplateView &view)
{
    QStringList variables;
    for (const auto &name : variablesOf(view.kind))
        variables.append(QStringLiteral("{%1}").arg(name));
    return JsonValue::object({{QStringLiteral("kind"), toWord(view.kind)},
                              {QStringLiteral("language"), view.language},
                              {QStringLiteral("text"), view.text},
                              {QStringLiteral("own"), JsonValue(view.isOwn)},
                              {QStringLiteral("variables"), variables.join(u' ')}});
}

/// --language, or the company's.
Result<QString> languageOption(CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("language")))
        return arguments.text(QStringLiteral("language"));
    MPM_TRY(const auto company, context.company());
    return company.language;
}

using TemplateAction = std::function<Result<MessageTemplateView>(MessageTemplateService &, MessageKind, const QString &,
                                                                 const Arguments &)>;

auto onTemplate(TemplateAction action)
{
    return [action = std::move(action)](CommandContext &context, const Arguments &arguments) -> Result<Answer> {
        MPM_TRY(const auto services, context.services());
        MPM_TRY(const auto kind, messageKindFromWord(arguments.positional(0)));
        MPM_TRY(const auto language, languageOption(context, arguments));
        MessageTemplateService templates(services);
        MPM_TRY(const auto view, action(templates, kind, language, arguments));
        MPM_TRY(const auto preview, templates.preview(kind, language, view.text));
        JsonValue document = templateJson(view);
        document.insert(QStringLiteral("preview"), preview.text);
        document.insert(QStringLiteral("segments"), JsonValue(qint64(preview.size.segments)));
        return Answer(wrapped("template", document));
    };
}

Result<Answer> listTemplates(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto language, languageOption(context, arguments));
    MPM_TRY(const auto views, MessageTemplateService(services).list(language));
    Page<MessageTemplateView> page{views, static_cast<qint64>(views.size()), {}};
    return Answer(pageJson(page, templateJson));
}

JsonValue ruleJson(const ReminderRule &rule)
{
    return JsonValue::object({{QStringLiteral("appliance"), rule.applianceName},
                              {QStringLiteral("upcoming_days"), JsonValue(qint64(rule.upcomingDays))},
                              {QStringLiteral("overdue_days"), JsonValue(qint64(rule.overdueDays))},
                              {QStringLiteral("on"), JsonValue(rule.isOn)}});
}

Result<Answer> setReminder(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    ReminderService reminders(services);
    MPM_TRY(const auto before, reminders.rule(arguments.positional(0)));
    MPM_TRY(const auto upcoming,
            optionalInteger(arguments, QStringLiteral("upcoming-days"), QStringLiteral("invalid_count")));
    MPM_TRY(const auto overdue,
            optionalInteger(arguments, QStringLiteral("overdue-days"), QStringLiteral("invalid_count")));
    // Beyond the range of the rule, but within that of int, so that the service names the limits.
    const auto days = [](qint64 value) { return static_cast<int>(std::clamp<qint64>(value, -1, 1'000'000)); };
    MPM_TRY(const auto rule,
            reminders.set(arguments.positional(0), days(upcoming.value_or(before.upcomingDays)),
                          days(overdue.value_or(before.overdueDays)), !arguments.has(QStringLiteral("off"))));
    return Answer(wrapped("reminder", ruleJson(rule)));
}

Result<Answer> listReminders(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto rules, ReminderService(services).rules());
    return Answer(pageJson(Page<ReminderRule>{rules, static_cast<qint64>(rules.size()), {}}, ruleJson));
}

Result<Answer> dueReminders(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto date, dateOrToday(arguments, context.clock(), company));
    MPM_TRY(const auto due, ReminderService(services).due(date, mostShown));
    return Answer(pageJson(Page<DueReminder>{due, static_cast<qint64>(due.size()), {}},
                           [&company](const DueReminder &reminder) {
                               return JsonValue::object(
                                   {{QStringLiteral("kind"), reminder.isOverdue ? QStringLiteral("overdue")
                                                                                : QStringLiteral("upcoming")},
                                    {QStringLiteral("sale"), reminder.sale.toText()},
                                    {QStringLiteral("customer"), reminder.customerName},
                                    {QStringLiteral("phone"), reminder.phone},
                                    {QStringLiteral("appliance"), reminder.appliance},
                                    {QStringLiteral("instalment"), JsonValue(qint64(reminder.instalment))},
                                    {QStringLiteral("due"), reminder.due.toString(Qt::ISODate)},
                                    {QStringLiteral("open"), formatAmount(reminder.open, company.currency)}});
                           }));
}

} // namespace

void addMessageCommands(Commands &commands)
{
    const QString kind = QStringLiteral("KIND");
    const QString appliance = QStringLiteral("APPLIANCE");
    const std::vector<OptionSpec> language{value("language", "CODE")};
    commands.insert(
        commands.end(),
        {{QStringLiteral("template list"),
          {},
          language,
          QStringLiteral("List the texts of messages in one language."),
          QStringLiteral("mpmctl template list --language sw"),
          listTemplates},
         {QStringLiteral("template show"),
          kind,
          language,
          QStringLiteral("Show a text, its variables, and how many SMS it takes."),
          QStringLiteral("mpmctl template show token --language fr"),
          onTemplate([](MessageTemplateService &templates, MessageKind which, const QString &code, const Arguments &) {
              return templates.read(which, code);
          })},
         {QStringLiteral("template set"),
          kind,
          {value("language", "CODE"), required("text", "TEXT")},
          QStringLiteral("Write the company's own text for messages from now on."),
          QStringLiteral("mpmctl template set token --text \"{token} {quantity}\""),
          onTemplate([](MessageTemplateService &templates, MessageKind which, const QString &code,
                        const Arguments &arguments) {
              return templates.set(which, code, arguments.text(QStringLiteral("text")));
          })},
         {QStringLiteral("template reset"),
          kind,
          language,
          QStringLiteral("Go back to the built-in text."),
          QStringLiteral("mpmctl template reset token"),
          onTemplate([](MessageTemplateService &templates, MessageKind which, const QString &code, const Arguments &) {
              return templates.reset(which, code);
          })},
         {QStringLiteral("reminder due"),
          {},
          {value("date", "DATE")},
          QStringLiteral("Show the reminders that a day would send and that were not sent yet."),
          QStringLiteral("mpmctl reminder due --date 2026-03-31"),
          dueReminders},
         {QStringLiteral("reminder list"),
          {},
          {},
          QStringLiteral("Show when customers are reminded, appliance by appliance."),
          QStringLiteral("mpmctl reminder list"),
          listReminders},
         {QStringLiteral("reminder set"),
          appliance,
          {value("upcoming-days", "U"), value("overdue-days", "O"), flag("off")},
          QStringLiteral("Remind customers U days before an instalment is due and O days after."),
          QStringLiteral("mpmctl reminder set \"Solar 50\" --upcoming-days 3 --overdue-days 2"),
          setReminder}});
}
