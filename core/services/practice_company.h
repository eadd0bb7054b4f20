#pragma once

#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"

/// The company to practise with, served by the sandbox at `sandboxUrl` ("http://127.0.0.1:8747"). Made once, with
/// places, tariffs, appliances, accounts, customers and a history of some months that went through the real services,
/// so that every number is consistent; on each later start only the accounts' addresses follow the sandbox. Takes some
/// seconds the first time; blocks on `secrets` (use PracticeSecretStore). Runs on the database's thread. Fails: Refused
/// "not_practice" when the folder holds a real company, "insecure_url" when `sandboxUrl` is not loopback.
[[nodiscard]] Outcome ensurePracticeCompany(ServiceContext context, const IntegrationRegistry &registry,
                                            SecretStore &secrets, const QString &sandboxUrl);
