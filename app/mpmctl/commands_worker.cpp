#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/terminal.h"
#include "core/providers/qt_http_client.h"
#include "core/services/open_item_service.h"
#include "core/worker/worker.h"
#include "core/worker/worker_lock.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace {

Result<WorkerStatus> workerStatus(CommandContext &context)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(WorkerStatus status, readWorkerStatus(services));
    status.pid = WorkerLock::runningPid(context.folder().path);
    status.isRunning = status.pid != 0;
    return status;
}

Result<Answer> showStatus(CommandContext &context, const Arguments &)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto status, workerStatus(context));
    return Answer(JsonViews(company).worker(status));
}

void startWorker(Worker &worker, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("once")))
        worker.runOnce();
    else if (arguments.has(QStringLiteral("until-idle")))
        worker.runUntilIdle();
    else
        worker.start();
}

Result<Answer> runWorker(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto timeout, optionalInteger(arguments, QStringLiteral("timeout"), QStringLiteral("invalid_count")));
    constexpr qint64 longestTimeout = qint64(7) * 24 * 3600;
    if (timeout && (*timeout < 1 || *timeout > longestTimeout))
        return invalid(QStringLiteral("invalid_count"), QStringLiteral("The time limit is 1 to 604800 seconds."),
                       QStringLiteral("timeout"));
    if (arguments.has(QStringLiteral("once")) && arguments.has(QStringLiteral("until-idle")))
        return usageError(QStringLiteral("Give --once or --until-idle, not both."));
    MPM_TRY(const auto lock, WorkerLock::tryLock(context.folder().path));
    QtHttpClient http;
    Worker worker(services.database, context.registry(), context.secrets(), http);
    MPM_CHECK(worker.recover());

    QEventLoop loop;
    QObject::connect(&worker, &Worker::finished, &loop, &QEventLoop::quit);
    QObject::connect(&worker, &Worker::problem, &loop, [](QString sentence) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence.replace(u'\n', u' ')));
    });
    const StopSignal stopSignal([&worker] { worker.stop(); });
    if (timeout)
        QTimer::singleShot(std::chrono::seconds(*timeout), &worker, &Worker::stop);
    QTimer::singleShot(0, &worker, [&] { startWorker(worker, arguments); });
    loop.exec();

    MPM_TRY(auto status, readWorkerStatus(services));
    return Answer(JsonViews(company).worker(status));
}

JsonValue openItemJson(const JsonViews &views, const OpenItemView &item)
{
    return JsonValue::object(
        {{QStringLiteral("created_at"), views.instant(item.createdAt)},
         {QStringLiteral("kind"), item.kind},
         {QStringLiteral("detail"), item.detail},
         {QStringLiteral("subject_type"), item.subjectType},
         {QStringLiteral("subject"), item.subjectText()},
         {QStringLiteral("resolved_at"), views.instant(item.resolvedAt)},
         {QStringLiteral("resolved_by"), item.resolvedBy.isEmpty() ? JsonValue() : JsonValue(item.resolvedBy)},
         {QStringLiteral("note"), item.note.isEmpty() ? JsonValue() : JsonValue(item.note)},
         {QStringLiteral("id"), item.id.toText()}});
}

Result<Answer> listOpenItems(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    MPM_TRY(const auto page, OpenItemService(services).list(arguments.has(QStringLiteral("all")), request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const OpenItemView &item) { return openItemJson(views, item); }));
}

Result<Answer> resolveOpenItem(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto id, idFromText<OpenItemId>(arguments.positional(0), QStringLiteral("open item")));
    MPM_TRY(const auto item, OpenItemService(services).resolve(id, arguments.text(QStringLiteral("note"))));
    return Answer(wrapped("open_item", openItemJson(JsonViews(company), item)));
}

} // namespace

void addWorkerCommands(Commands &commands)
{
    std::vector<OptionSpec> openItemOptions = pageOptions();
    openItemOptions.push_back(flag("all"));
    commands.insert(
        commands.end(),
        {{QStringLiteral("worker"),
          {},
          {flag("once"), flag("until-idle"), value("timeout", "SECONDS")},
          QStringLiteral("Poll channels, book payments, request tokens, send messages; runs until stopped."),
          QStringLiteral("mpmctl worker --until-idle --timeout 60"),
          runWorker},
         {QStringLiteral("worker status"),
          {},
          {},
          QStringLiteral("Last run, backlog, and the state of every channel, cloud and gateway."),
          QStringLiteral("mpmctl worker status"),
          showStatus},
         {QStringLiteral("open-item list"),
          {},
          openItemOptions,
          QStringLiteral("What the program noticed and a person must look at."),
          QStringLiteral("mpmctl open-item list"),
          listOpenItems},
         {QStringLiteral("open-item resolve"),
          QStringLiteral("ITEM"),
          {required("note", "TEXT")},
          QStringLiteral("Settle one, and say what was found or done."),
          QStringLiteral("mpmctl open-item resolve ID --note \"the provider confirmed the first one\""),
          resolveOpenItem}});
}
