#pragma once

#include "core/services/export_sink.h"
#include "core/services/reconciliation.h"

/// Writes the three lists of what is not equal as one table (.csv, .xlsx or .json by the ending of `file`): what is
/// equal needs nobody. Answers the number of rows. Fails as makeExportSink().
[[nodiscard]] Result<qint64> writeReconciliation(const QString &file, const Reconciliation &found,
                                                 const Currency &currency);
