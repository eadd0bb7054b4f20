#pragma once

#include "core/providers/token_issuer.h"

/// No cloud: a person asks the maker and types the answer (`token resolve`).
class ManualIssuer final : public TokenIssuer
{
public:
    void issue(const TokenRequest &request, std::function<void(IssueOutcome)> done) override;
    void test(std::function<void(Result<QString>)> done) override;
};
