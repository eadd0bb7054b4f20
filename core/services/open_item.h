#pragma once

#include "core/store/transaction.h"

/// Something for a person to look at. Written once for one content: the same kind, subject and detail again do nothing.
struct OpenItem
{
    QString kind; ///< "payment_conflict", "provider_reversed", "quantity_differs", "channel_problem", "refund_unknown"
    QString subjectType; ///< table of the thing
    QByteArray subjectId;
    QString detail;
};

[[nodiscard]] Outcome raiseOpenItem(Transaction &transaction, const OpenItem &item);
