#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"

#include <QUrl>

/// The practice company: invented people and devices, with accounts at the sandbox. Runs on the store's thread.

/// Makes it where there is none yet.
[[nodiscard]] Result<Company> makePracticeCompany(const ServiceContext &context, const IntegrationRegistry &registry,
                                                  SecretStore &secrets, const QUrl &sandbox);
