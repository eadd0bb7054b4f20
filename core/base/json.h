#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

/// A JSON value whose numbers keep their text: QJsonDocument would turn them into doubles, and money and energy must
/// never pass through one. Objects keep the order in which members were added.
class JsonValue
{
public:
    struct Number
    {
        QByteArray text;
        friend bool operator==(const Number &, const Number &) = default;
    };
    using Array = std::vector<JsonValue>;
    using Member = std::pair<QString, JsonValue>;
    using Object = std::vector<Member>;

    JsonValue() = default;  ///< null
    JsonValue(bool value) : m_value(value) {}
    JsonValue(int value) : m_value(Number{QByteArray::number(value)}) {}
    JsonValue(qint64 value) : m_value(Number{QByteArray::number(value)}) {}
    JsonValue(QString value) : m_value(std::move(value)) {}
    JsonValue(Array value) : m_value(std::move(value)) {}
    JsonValue(const char *) = delete;
    JsonValue(double) = delete;
    [[nodiscard]] static JsonValue object(std::initializer_list<Member> members = {}) { return JsonValue(Object(members)); }
    [[nodiscard]] static JsonValue array() { return JsonValue(Array{}); }
    /// A number written exactly as `text` ("5.5"); the caller vouches that it is one.
    [[nodiscard]] static JsonValue number(QByteArray text) { return JsonValue(Number{std::move(text)}); }
    template <typename T>
    [[nodiscard]] static JsonValue orNull(const std::optional<T> &value)
    {
        return value ? JsonValue(*value) : JsonValue();
    }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<Number>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }

    /// The member, or null when there is none or this is no object. Chains: v[u"data"][u"token"].
    [[nodiscard]] const JsonValue &operator[](QStringView key) const;
    [[nodiscard]] bool contains(QStringView key) const;
    [[nodiscard]] const Array &items() const;      ///< empty when this is no array
    [[nodiscard]] const Object &members() const;   ///< empty when this is no object

    /// Text of a string or of a number; empty otherwise. Providers mix "7" and 7: both read as "7".
    [[nodiscard]] QString toText() const;
    /// A whole number written as number or numeric string; empty when it is neither or does not fit.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] std::optional<bool> toBool() const;

    /// Sets or replaces a member; turns null into an object.
    void insert(const QString &key, JsonValue value);
    void append(JsonValue value);

    [[nodiscard]] QByteArray toJson() const;        ///< compact UTF-8
    [[nodiscard]] QByteArray toPrettyJson() const;  ///< indented by two

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    explicit JsonValue(Object value) : m_value(std::move(value)) {}
    explicit JsonValue(Number value) : m_value(std::move(value)) {}

    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

/// Parses one whole document. Fails with Protocol ("invalid_json") on anything else, on invalid UTF-8 and on nesting
/// deeper than 64. Time and memory are linear in the size of the text; the caller bounds the size.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray &text);
