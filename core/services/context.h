#pragma once

#include "core/store/transaction.h"

#include <QTimeZone>

#include "core/domain/distribution.h"

/// What every service works on: one connection (so: its thread) and the person who acts. Services are cheap to build,
/// keep no state between calls, and each public call is one user intention in at most one transaction.
struct ServiceContext
{
    Database &database;
    QString user;  ///< shown in the audit log; "worker" for the worker
};

/// The company's own facts, read at the start of an intention.
struct Company
{
    QString name;
    Currency currency;
    QString country;  ///< ISO 3166 alpha-2
    QTimeZone zone;
    QString language;
    DeviceDebtScope deviceDebts = DeviceDebtScope::AllDevices;
    bool isPractice = false;
    QString officeName;
    QString officePrefix;  ///< first part of customer, sale and receipt numbers

    [[nodiscard]] QDate dateOf(Instant instant) const { return instant.dateIn(zone); }
};

/// Fails with NotFound "no_company" before `init`.
[[nodiscard]] Result<Company> readCompany(Database &database);

/// A page of a list, read by key, never by offset (design, invariant 8).
struct PageRequest
{
    int limit = 100;  ///< 1..1000
    QString after;    ///< the cursor of the last page, empty for the first
};
template <typename T>
struct Page
{
    std::vector<T> rows;
    qint64 total = 0;  ///< rows that match, on all pages
    QString next;      ///< cursor of the next page; empty on the last one
};
