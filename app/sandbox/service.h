#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/wire.h"

/// One service of the outside world. `parts` is the path below the service's own name.
class Service
{
public:
    explicit Service(SandboxState &state) : m_state(state) {}
    virtual ~Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// First part of the path: "paystack".
    [[nodiscard]] virtual QString name() const = 0;
    /// Which call this is ("list", "sell", "login"); empty when the service has no such address.
    [[nodiscard]] virtual QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const = 0;
    /// Does the work. `fault` is set when it must be done in a strange way.
    [[nodiscard]] virtual SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                              const std::vector<QString> &parts, const std::optional<Fault> &fault) = 0;

protected:
    SandboxState &m_state;
};

[[nodiscard]] inline bool isFault(const std::optional<Fault> &fault, Fault::Kind kind)
{
    return fault && fault->kind == kind;
}

[[nodiscard]] SandboxAnswer jsonAnswer(const JsonValue &body, int status = 200);
/// A JSON answer that refuses, with the reason for the log.
[[nodiscard]] SandboxAnswer refusal(const JsonValue &body, int status, const QString &problem);

/// The body of a request that must be JSON. Fails with a sentence: wrong Content-Type, no JSON, no object.
[[nodiscard]] Result<JsonValue> jsonBody(const SandboxRequest &request);
/// The body of a request that must be a form with exactly known fields, each at most once.
[[nodiscard]] Result<FieldList> formBody(const SandboxRequest &request, std::initializer_list<QStringView> known);
/// The same for the query.
[[nodiscard]] Result<FieldList> checkedQuery(const SandboxRequest &request, std::initializer_list<QStringView> known);
/// A whole number in a query or form.
[[nodiscard]] Result<int> numberField(const FieldList &fields, const QString &name, int otherwise, int low, int high);

/// Bearer tokens of the services that log in.
[[nodiscard]] QString issueBearer(SandboxState &state, const QString &service);
[[nodiscard]] bool hasBearer(const SandboxState &state, const QString &service, const SandboxRequest &request);
