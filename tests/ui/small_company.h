#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"

#include <QUrl>

/// A company of six customers with the three kinds of device, its accounts pointing at `sandbox`: small enough that a
/// test knows everything in it. Runs on the store's thread.
[[nodiscard]] Result<Company> makeSmallCompany(const ServiceContext &context, const IntegrationRegistry &registry,
                                               SecretStore &secrets, const QUrl &sandbox);
