#pragma once

#include <QString>

#include <tl/expected.hpp>

/// The family of a failure: decides whether it may be tried again and the exit status of a command.
enum class ErrorCode {
    Invalid,      ///< an input is not what it should be; `field` names it
    Refused,      ///< a rule says no; `reason` names the rule
    NotFound,
    Conflict,     ///< the same identity with another content, or changed by somebody else meanwhile
    Storage,      ///< the database said no
    Environment,  ///< folder not writable, file newer than the program, keychain absent
    Network,      ///< never reached the other side
    Timeout,      ///< sent, no answer: the outcome is unknown
    RateLimited,
    Unauthorised,
    Cancelled,
    Protocol,     ///< an answer that cannot be understood
};

/// A failure, for people and for scripts.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString reason;  ///< stable snake_case word of cli.md, e.g. "unknown_serial"; never empty
    QString detail;  ///< one English sentence: what happened and what to do. The ui translates by `reason`.
    QString field;   ///< the one input to blame ("serial", "amount", "line 7"), else empty
    QString native;  ///< SQLSTATE, HTTP status or SQLite code of the cause, else empty

    friend bool operator==(const Error &, const Error &) = default;

    /// True when the same call may succeed later without anybody changing anything.
    [[nodiscard]] bool isTransient() const;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

/// The general form.
[[nodiscard]] tl::unexpected<Error> failure(ErrorCode code, QString reason, QString detail, QString field = {},
                                            QString native = {});
/// An input that is not acceptable as typed.
[[nodiscard]] tl::unexpected<Error> invalid(QString reason, QString detail, QString field);
/// A rule of the domain that says no.
[[nodiscard]] tl::unexpected<Error> refused(QString reason, QString detail, QString field = {});
/// `what` is the sort of thing and `key` what was asked for: "customer", "C-17".
[[nodiscard]] tl::unexpected<Error> notFound(QString reason, const QString &what, const QString &key, QString field = {});

// Leaves the enclosing function with the error of `expression`, else defines `variable` as its value.
#define MPM_TRY_CONCAT_INNER(a, b) a##b
#define MPM_TRY_CONCAT(a, b) MPM_TRY_CONCAT_INNER(a, b)
#define MPM_TRY_IMPL(temporary, variable, expression)                                                                  \
    auto temporary = (expression);                                                                                     \
    if (!temporary.has_value())                                                                                        \
        return tl::make_unexpected(std::move(temporary).error());                                                      \
    variable = std::move(temporary).value()
/// MPM_TRY(const auto row, readRow(id)); - the value, or return the error.
#define MPM_TRY(variable, expression) MPM_TRY_IMPL(MPM_TRY_CONCAT(tryResult_, __LINE__), variable, expression)
/// MPM_CHECK(tx.commit()); - for an Outcome: go on, or return the error.
#define MPM_CHECK(expression)                                                                                          \
    do {                                                                                                               \
        if (auto checkResult = (expression); !checkResult.has_value())                                                 \
            return tl::make_unexpected(std::move(checkResult).error());                                                \
    } while (false)
