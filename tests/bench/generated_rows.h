#pragma once

#include "tests/bench/generated_base.h"
#include "tests/bench/generator.h"
#include "tests/bench/native_sqlite.h"

#include <QHash>

/// Writers of generated rows, each with its statements prepared once. They are written one after the other, customers
/// before the payments that they make.

/// The two tables that every intention writes into beside its own.
class GeneratedRecords
{
public:
    explicit GeneratedRecords(sqlite3 *handle);

    void addAudit(qint64 ms, const QString &action, const QString &entity, const QByteArray &id, const QString &before,
                  const QString &after);
    /// As putSearchDocument() does.
    void addDocument(const QString &kind, const QByteArray &id, const QStringList &parts);

private:
    NativeStatement m_audit, m_document;
    qint64 m_audits = 0;
};

class GeneratedCustomers
{
public:
    GeneratedCustomers(sqlite3 *handle, const GeneratedBase &base, GeneratedRecords &records, qint64 count);

    /// `payments`: how many the customer makes, so that its plan is written as it stands after them.
    void add(qint64 index, int payments);

    [[nodiscard]] QByteArray id(qint64 index) const { return generatedId("customer", index, registeredMs(index)); }
    [[nodiscard]] QByteArray sale(qint64 index) const { return generatedId("sale", index, registeredMs(index)); }
    [[nodiscard]] const QByteArray &village(qint64 index) const;
    [[nodiscard]] const Schedule &schedule(qint64 index) const;
    [[nodiscard]] qint64 sales() const { return m_sales; }

private:
    [[nodiscard]] qint64 registeredMs(qint64 index) const;
    void addDevice(qint64 index);
    void addSale(qint64 index, int payments);

    const GeneratedBase &m_base;
    GeneratedRecords &m_records;
    qint64 m_count;
    NativeStatement m_customer, m_device, m_sale, m_instalment;
    qint64 m_sales = 0;
    mutable QHash<QDate, Schedule> m_schedules; ///< by sale date
};

class GeneratedPayments
{
public:
    GeneratedPayments(sqlite3 *handle, const GeneratedBase &base, const GeneratedCustomers &customers,
                      GeneratedRecords &records, const CompanySize &size);

    void add(qint64 index);

    /// Those of `size` that are booked come first in this order: number n is of customer customerOf(n).
    [[nodiscard]] static qint64 booked(qint64 payments);
    [[nodiscard]] static qint64 customerOf(qint64 booked, qint64 customers);

private:
    struct Payment;
    void addUnmatched(const Payment &payment);
    void addBooked(const Payment &payment, qint64 number);
    void addJournal(const Payment &payment);
    void addToken(const Payment &payment, const Instalment *instalment);
    void addMessage(const Payment &payment, const QByteArray &token, const QString &text);

    const GeneratedBase &m_base;
    const GeneratedCustomers &m_customers;
    GeneratedRecords &m_records;
    CompanySize m_size;
    NativeStatement m_payment, m_raw, m_allocation, m_entry, m_line, m_token, m_message, m_attempt;
};
