#pragma once

#include "core/services/context.h"

/// What the rows of one import share while they are taken back.
struct TakeBackContext
{
    Transaction &transaction;
    const Company &company;
    QDate today;
    QByteArray import;
    QString reason;
    QString user;

    [[nodiscard]] Database &database() const { return transaction.database(); }
};

/// Each takes back one thing that an import made: true when it did, false when it is gone already. Fails with Refused
/// while something depends on it; everything is checked before the first write.
[[nodiscard]] Result<bool> takeBackCustomer(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackDevice(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackTariff(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackAppliance(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackVillage(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackMiniGrid(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackCluster(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackSale(const TakeBackContext &context, const QByteArray &id, int line);
[[nodiscard]] Result<bool> takeBackPayment(const TakeBackContext &context, const QByteArray &id, int line);

/// Counts on `id`; the failure is `refused(reason, sentence)` when there is any. `sql` has one place for each `id`.
struct Dependency
{
    QString sql; ///< SELECT count(*) .. WHERE x = ?
    QString reason;
    QString sentence;
};
[[nodiscard]] Outcome requireNone(Database &database, const std::vector<Dependency> &dependencies,
                                  const QByteArray &id);
