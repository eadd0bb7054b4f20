#pragma once

#include "core/services/context.h"

/// A file that a person chose, whole; never the company's own. On the store's thread, for it may be slow.
/// Fails with NotFound "file_not_found", Invalid "file_too_large" (over 100 MiB) and as Database::checkIsOtherFile(),
/// all naming the field file.
[[nodiscard]] Result<QByteArray> readTableFile(const ServiceContext &context, const QString &path);
