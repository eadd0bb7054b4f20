#pragma once

#include "app/sandbox/sandbox.h"

#include <QTimer>

/// A prepared course of events: a JSON list of {"after_ms": N, "action": "payment", "with": {...}}. Each action is one
/// of Control's; `after_ms` counts from the start of the scenario, and steps of the same time run in the order of the
/// file.
class Scenario
{
public:
    struct Step
    {
        int afterMs = 0;
        QString action;
        JsonValue with;
    };

    /// Fails with Invalid naming the step.
    [[nodiscard]] static Result<std::vector<Step>> parse(const QByteArray &text);
    /// Runs the steps on `sandbox` from the event loop of this thread; `sandbox` and `owner` outlive them.
    static void start(const std::vector<Step> &steps, Sandbox &sandbox, QObject &owner);
};
