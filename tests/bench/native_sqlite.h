#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <vector>

/// SQLite without any layer of ours: what the measurements compare with. Any error ends the program; a benchmark that
/// went wrong has no figures to give.
class NativeStatement
{
public:
    NativeStatement(sqlite3 *handle, const std::string &sql);

    NativeStatement &bind(int position, qint64 number);
    NativeStatement &bind(int position, int number) { return bind(position, qint64(number)); }
    NativeStatement &bind(int position, const std::string &text);
    NativeStatement &bind(int position, const QString &text);
    NativeStatement &bind(int position, const QByteArray &blob); ///< NULL when the array is null
    NativeStatement &bindValue(int position, const sqlite3_value *value);
    /// Steps to the end with every column of every row copied into a string, as a program that shows them must; then
    /// ready to be bound again. Answers the number of rows.
    int run();
    /// The same, with the rows.
    [[nodiscard]] std::vector<std::vector<std::string>> rows();
    /// Binds the values in their order and runs.
    template <typename... Values>
    void write(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        run();
    }

private:
    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

class NativeDatabase
{
public:
    /// The same durability as the program: WAL, synchronous=FULL, foreign keys on.
    explicit NativeDatabase(const QString &path);
    ~NativeDatabase();
    NativeDatabase(const NativeDatabase &) = delete;
    NativeDatabase &operator=(const NativeDatabase &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    void execute(const std::string &sql);

private:
    sqlite3 *m_handle = nullptr;
};

[[noreturn]] void stopBenchmark(const QString &what);
