#include "tests/bench/native_sqlite.h"

#include <cstdio>
#include <cstdlib>

void stopBenchmark(const QString &what)
{
    std::fprintf(stderr, "mpm-bench: %s\n", qUtf8Printable(what));
    std::exit(1);
}

NativeStatement::NativeStatement(sqlite3 *handle, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        stopBenchmark(QString::fromUtf8(sqlite3_errmsg(handle)) + QStringLiteral(": ") + QString::fromStdString(sql));
    m_statement.reset(statement);
}

NativeStatement &NativeStatement::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), position, number);
    return *this;
}

NativeStatement &NativeStatement::bind(int position, const std::string &text)
{
    sqlite3_bind_text(m_statement.get(), position, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

NativeStatement &NativeStatement::bind(int position, const QString &text)
{
    return bind(position, text.toStdString());
}

NativeStatement &NativeStatement::bind(int position, const QByteArray &blob)
{
    if (blob.isNull()) {
        sqlite3_bind_null(m_statement.get(), position);
        return *this;
    }
    sqlite3_bind_blob(m_statement.get(), position, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

NativeStatement &NativeStatement::bindValue(int position, const sqlite3_value *value)
{
    sqlite3_bind_value(m_statement.get(), position, value);
    return *this;
}

int NativeStatement::run()
{
    return static_cast<int>(rows().size());
}

std::vector<std::vector<std::string>> NativeStatement::rows()
{
    std::vector<std::vector<std::string>> rows;
    int answer = 0;
    while ((answer = sqlite3_step(m_statement.get())) == SQLITE_ROW) {
        auto &row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(m_statement.get()); ++column) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
            row.emplace_back(bytes == nullptr ? "" : bytes,
                             static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column)));
        }
    }
    if (answer != SQLITE_DONE)
        stopBenchmark(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get()))) + QStringLiteral(" in ") +
                      QString::fromUtf8(sqlite3_sql(m_statement.get())));
    sqlite3_reset(m_statement.get());
    return rows;
}

NativeDatabase::NativeDatabase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        stopBenchmark(QStringLiteral("cannot open ") + path);
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA temp_store=MEMORY");
}

NativeDatabase::~NativeDatabase()
{
    sqlite3_close(m_handle);
}

void NativeDatabase::execute(const std::string &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
        stopBenchmark(QString::fromUtf8(message));
}
