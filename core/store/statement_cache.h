#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QSqlQuery>

#include <memory>
#include <unordered_map>
#include <vector>

/// The prepared statements of one connection, by their text. A statement that is being read is not given out a second
/// time: the same SQL inside its own loop gets another statement. Lives on the connection's thread.
class StatementCache
{
    struct Entry
    {
        explicit Entry(const QSqlDatabase &connection) : query(connection) {}
        QSqlQuery query;
        size_t parameters = 0;
        bool isBusy = false;
    };

public:
    /// A statement in use. Giving it back ends its read transaction.
    class Lease
    {
    public:
        explicit Lease(std::shared_ptr<Entry> entry);
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();

        /// Binds and runs. The number of values must be the number of places.
        [[nodiscard]] Outcome execute(const SqlValues &values);
        [[nodiscard]] QSqlQuery &query() const { return m_entry->query; }

    private:
        std::shared_ptr<Entry> m_entry;
    };

    explicit StatementCache(QString connectionName) : m_connectionName(std::move(connectionName)) {}
    [[nodiscard]] Result<Lease> take(const QString &sql);

private:
    void forgetIdle();

    QString m_connectionName;
    std::unordered_map<QString, std::vector<std::shared_ptr<Entry>>> m_entries;
    size_t m_count = 0;
};
