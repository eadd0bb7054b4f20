#pragma once

#include "core/store/transaction.h"

/// Something for a person to look at. Written once for one content: the same kind, subject and detail again do nothing.
struct OpenItem
{
    QString kind; ///< "payment_conflict", "provider_reversed", "quantity_differs", "channel_problem", "refund_unknown",
                  ///< "refund_waits", "refund_contradicts"
    QString subjectType; ///< table of the thing
    QByteArray subjectId;
    QString detail;
};

[[nodiscard]] Outcome raiseOpenItem(Transaction &transaction, const OpenItem &item);
/// What was raised about this thing was done by `user`; `note` says what. Nothing open is no failure.
[[nodiscard]] Outcome settleOpenItems(Transaction &transaction, const QString &kind, const QByteArray &subjectId,
                                      const QString &user, const QString &note);
/// Whether something of this kind waits for a person.
[[nodiscard]] Result<bool> hasOpenItem(Database &database, const QString &kind, const QByteArray &subjectId);
