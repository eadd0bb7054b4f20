#pragma once

#include "core/providers/integration.h"

/// What the integrations call their settings and themselves, in the language of the window.

[[nodiscard]] QString settingCaption(const SettingSpec &spec);
[[nodiscard]] QString integrationName(const IntegrationKind &kind);
