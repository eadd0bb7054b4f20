#pragma once

#include "core/services/export_sink.h"

/// Fails with Invalid "unknown_format" in a build without libxlsxwriter.
[[nodiscard]] Result<std::unique_ptr<ExportSink>> makeXlsxSink(const QString &file);
