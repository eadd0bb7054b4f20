#pragma once

#include "core/services/account_service.h"

/// Settings of an account: those of its kind and those that all kinds share.

/// Fails with Invalid: "unknown_setting", "invalid_setting", "required"; the field is the setting's key.
[[nodiscard]] Outcome checkSettings(const IntegrationKind &kind, const QMap<QString, QString> &settings);
/// Fails with Invalid "unknown_setting" for a secret the kind does not have, "required" for one it needs that is
/// missing.
[[nodiscard]] Outcome checkSecrets(const IntegrationKind &kind, const QStringList &keys);
/// The instant of setting `since` (an instant, or the beginning of a date in `zone`); `otherwise` when it is not set.
[[nodiscard]] Result<Instant> sinceOf(const QMap<QString, QString> &settings, const QTimeZone &zone, Instant otherwise);

/// Setting `currency`: of payments that name none; `otherwise` when it is not set.
[[nodiscard]] QString currencyOf(const QMap<QString, QString> &settings, const QString &otherwise);
/// As they are stored; empty for an account that is not there.
[[nodiscard]] Result<QMap<QString, QString>> settingsOf(Database &database, const AccountId &account);

[[nodiscard]] QString settingsToJson(const QMap<QString, QString> &settings);
[[nodiscard]] Result<QMap<QString, QString>> settingsFromJson(const QString &text);
