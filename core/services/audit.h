#pragma once

#include "core/store/transaction.h"

/// One line of the audit log: who changed what, when, from what to what (domain rules, section 20).
struct AuditEntry
{
    QString user;
    QString action;  ///< "customer.archive", "tariff.edit", ...
    QString entity;  ///< the table
    QByteArray entityId;
    QString before;  ///< empty for something new
    QString after;
};

[[nodiscard]] Outcome writeAudit(Transaction &transaction, const AuditEntry &entry);

/// "field: value" of every detail that is not the same in both, before and after; for details in a fixed order, one in
/// `after` for each in `before`.
[[nodiscard]] std::pair<QString, QString> changedLines(const QStringList &before, const QStringList &after);
