#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;
/// Decoded names and values in the order in which they came.
using FieldList = std::vector<std::pair<QString, QString>>;

/// One request as it came over the wire.
struct SandboxRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, still percent-encoded
    HeaderList headers;
    QByteArray body;

    /// Decoded parts of the path: "/calin/tokennew" is {"calin", "tokennew"}.
    [[nodiscard]] std::vector<QString> path() const;
    [[nodiscard]] FieldList query() const;
    /// The body as application/x-www-form-urlencoded.
    [[nodiscard]] FieldList form() const;
    /// Case-insensitive; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// Content-Type without its parameters, lower case.
    [[nodiscard]] QByteArray contentType() const;
};

/// How an answer leaves the server.
enum class Delivery
{
    Whole,
    Cut,       ///< the connection is closed without a byte
    Truncated, ///< the whole length is announced, half of the body sent, then closed
    Drip,      ///< one byte every 200 ms
};

struct SandboxAnswer
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    HeaderList headers;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
    QString problem; ///< why the request was refused; for the log
};

/// First value of a field; empty when it is not there.
[[nodiscard]] QString valueOf(const FieldList &fields, QStringView name);
[[nodiscard]] bool hasField(const FieldList &fields, QStringView name);
