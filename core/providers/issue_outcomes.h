#pragma once

#include "core/providers/http_client.h"
#include "core/providers/token_issuer.h"

// The outcomes that all token drivers share (manufacturer-clouds reference, section 2).

[[nodiscard]] IssueOutcome issued(QString text);
[[nodiscard]] IssueOutcome issueRefused(QString detail);
[[nodiscard]] IssueOutcome issueRetryLater(QString detail, std::optional<std::chrono::milliseconds> retryAfter = {});
/// The account's login was refused: nothing was sold, and nothing more is asked until a person has looked at it.
[[nodiscard]] IssueOutcome issueUnauthorised(QString detail);
[[nodiscard]] IssueOutcome issueUncertain(QString detail);

/// A sale whose exchange broke: RetryLater when it certainly never left, Uncertain in every other case.
[[nodiscard]] IssueOutcome saleFailure(const HttpFailure &failure);
/// The login before a sale failed: nothing was sold, and the cause can pass once somebody has looked at the account.
[[nodiscard]] IssueOutcome loginFailure(const Error &error);
