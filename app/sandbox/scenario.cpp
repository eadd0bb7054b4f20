#include "app/sandbox/scenario.h"

#include "app/sandbox/json_members.h"

#include <algorithm>
#include <cstdio>

namespace {

Result<Scenario::Step> readStep(const JsonValue &json)
{
    MPM_CHECK(checkMembers(json, {u"after_ms", u"action", u"with"}));
    Scenario::Step step;
    MPM_TRY(step.afterMs, optionalNumber(json, QStringLiteral("after_ms"), 0, 0, 86'400'000));
    MPM_TRY(step.action, requiredText(json, QStringLiteral("action")));
    if (!Control::actions().contains(step.action))
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("action must be one of: ") + Control::actions().join(QStringLiteral(", ")),
                       QStringLiteral("action"));
    step.with = json[u"with"].isObject() ? json[u"with"] : JsonValue::object();
    return step;
}

void run(const Scenario::Step &step, Sandbox &sandbox)
{
    const auto result = sandbox.control(step.action, step.with);
    if (!result.has_value())
        std::fprintf(stderr, "mpm-sandbox: scenario: %s: %s\n", qPrintable(step.action),
                     qPrintable(result.error().detail));
}

} // namespace

Result<std::vector<Scenario::Step>> Scenario::parse(const QByteArray &text)
{
    MPM_TRY(const auto json, parseJson(text));
    if (!json.isArray())
        return invalid(QStringLiteral("invalid_scenario"), QStringLiteral("A scenario is a JSON list of steps."),
                       QStringLiteral("scenario"));
    std::vector<Step> steps;
    for (const JsonValue &item : json.items()) {
        auto step = readStep(item);
        if (!step.has_value())
            return invalid(QStringLiteral("invalid_scenario"),
                           QStringLiteral("Step %1: %2").arg(steps.size() + 1).arg(step.error().detail),
                           QStringLiteral("scenario"));
        steps.push_back(std::move(*step));
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.afterMs < b.afterMs; });
    return steps;
}

void Scenario::start(const std::vector<Step> &steps, Sandbox &sandbox, QObject &owner)
{
    for (const Step &step : steps) {
        if (step.afterMs == 0)
            run(step, sandbox);
        else
            QTimer::singleShot(step.afterMs, Qt::PreciseTimer, &owner, [step, &sandbox] { run(step, sandbox); });
    }
}
