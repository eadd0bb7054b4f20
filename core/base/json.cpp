#include "core/base/foreign_json.h"

#include <nlohmann/json.hpp>

#include <string>

namespace {

constexpr int maximumDepth = 64;
/// Members are looked up one after the other, so an object of millions of them from a hostile server would take hours.
constexpr size_t maximumMembers = 1000;
const JsonValue nullValue;

/// Builds a JsonValue from nlohmann's event parser, which hands over the text of every floating-point number.
/// What is nested too deep or too wide is an error, or, with `leavesOut`, null and a gap.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Builder(bool leavesOut) : m_leavesOut(leavesOut) {}

    JsonValue result;
    QString problem;
    std::vector<QStringList> gaps;

    bool null() override { return add(JsonValue()); }
    bool boolean(bool value) override { return add(JsonValue(value)); }
    bool number_integer(number_integer_t value) override { return add(JsonValue(static_cast<qint64>(value))); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(JsonValue::number(QByteArray::number(static_cast<quint64>(value))));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(JsonValue::number(QByteArray::fromStdString(text)));
    }
    bool string(string_t &value) override { return add(JsonValue(QString::fromStdString(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::object()); }
    bool key(string_t &value) override
    {
        if (m_tooDeep > 0 || m_open.back().isSpoilt)
            return true;
        if (m_open.back().value.members().size() >= maximumMembers) {
            m_open.back().isSpoilt = true;
            return leaveOut(QStringLiteral("an object with more than %1 members").arg(maximumMembers));
        }
        m_open.back().key = QString::fromStdString(value);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonValue::array()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        problem = QStringLiteral("not JSON: unexpected character at byte %1").arg(position);
        return false;
    }

private:
    static constexpr size_t mostGaps = 100; ///< that are told

    struct Open
    {
        JsonValue value;
        QString key;
        bool isSpoilt = false;
    };

    bool add(JsonValue value)
    {
        if (m_tooDeep > 0)
            return true;
        if (m_open.empty())
            result = std::move(value);
        else if (m_open.back().isSpoilt)
            return true;
        else if (m_open.back().value.isArray())
            m_open.back().value.append(std::move(value));
        else
            m_open.back().value.insert(m_open.back().key, std::move(value));
        return true;
    }
    bool open(JsonValue value)
    {
        if (m_tooDeep > 0 || m_open.size() >= maximumDepth) {
            ++m_tooDeep;
            return m_tooDeep > 1 || leaveOut(QStringLiteral("nested deeper than %1 levels").arg(maximumDepth));
        }
        m_open.push_back({std::move(value), {}});
        return true;
    }
    bool close()
    {
        if (m_tooDeep > 0)
            return --m_tooDeep > 0 || add(JsonValue());
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        return add(closed.isSpoilt ? JsonValue() : std::move(closed.value));
    }
    bool leaveOut(const QString &what)
    {
        if (!m_leavesOut)
            problem = what;
        else if (gaps.size() < mostGaps)
            gaps.push_back(path());
        return m_leavesOut;
    }
    /// The way to the innermost open value; a too wide object is one of them, what is too deep is not.
    [[nodiscard]] QStringList path() const
    {
        QStringList names;
        const size_t last = m_tooDeep > 0 ? m_open.size() : m_open.size() - 1;
        for (size_t i = 0; i < last; ++i)
            names.append(m_open[i].value.isArray() ? QString::number(m_open[i].value.items().size()) : m_open[i].key);
        return names;
    }

    const bool m_leavesOut;
    std::vector<Open> m_open;
    int m_tooDeep = 0; ///< levels that are open below the deepest allowed one
};

Result<JsonValue> parseWith(Builder &builder, const QByteArray &text)
{
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) {
        const QString problem = builder.problem.isEmpty() ? QStringLiteral("not JSON") : builder.problem;
        return failure(ErrorCode::Protocol, QStringLiteral("invalid_json"), problem);
    }
    return std::move(builder.result);
}

void writeString(const QString &text, QByteArray &out)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<uchar>(c) < 0x20)
                out += "\\u" + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    out += '"';
}

/// `indent` < 0 writes without white space.
void write(const JsonValue &value, int indent, QByteArray &out)
{
    const int inner = indent < 0 ? indent : indent + 2;
    const auto newLine = [&out](int width) {
        if (width >= 0)
            out += '\n' + QByteArray(width, ' ');
    };
    if (value.isNull()) {
        out += "null";
    } else if (value.isBool()) {
        out += *value.toBool() ? "true" : "false";
    } else if (value.isNumber()) {
        out += value.toText().toUtf8();
    } else if (value.isString()) {
        writeString(value.toText(), out);
    } else if (value.isArray()) {
        out += '[';
        for (size_t i = 0; i < value.items().size(); ++i) {
            out += i > 0 ? "," : "";
            newLine(inner);
            write(value.items()[i], inner, out);
        }
        if (!value.items().empty())
            newLine(indent);
        out += ']';
    } else {
        out += '{';
        for (size_t i = 0; i < value.members().size(); ++i) {
            out += i > 0 ? "," : "";
            newLine(inner);
            writeString(value.members()[i].first, out);
            out += indent < 0 ? ":" : ": ";
            write(value.members()[i].second, inner, out);
        }
        if (!value.members().empty())
            newLine(indent);
        out += '}';
    }
}

} // namespace

const JsonValue &JsonValue::operator[](QStringView key) const
{
    for (const auto &[name, value] : members()) {
        if (name == key)
            return value;
    }
    return nullValue;
}

bool JsonValue::contains(QStringView key) const
{
    return std::any_of(members().begin(), members().end(), [key](const Member &member) { return member.first == key; });
}

const JsonValue::Array &JsonValue::items() const
{
    static const Array none;
    const auto *array = std::get_if<Array>(&m_value);
    return array ? *array : none;
}

const JsonValue::Object &JsonValue::members() const
{
    static const Object none;
    const auto *object = std::get_if<Object>(&m_value);
    return object ? *object : none;
}

QString JsonValue::toText() const
{
    if (const auto *text = std::get_if<QString>(&m_value))
        return *text;
    if (const auto *number = std::get_if<Number>(&m_value))
        return QString::fromLatin1(number->text);
    return {};
}

std::optional<qint64> JsonValue::toInteger() const
{
    bool ok = false;
    const qint64 value = toText().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<bool> JsonValue::toBool() const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

void JsonValue::insert(const QString &key, JsonValue value)
{
    if (!isObject())
        m_value = Object{};
    auto &object = std::get<Object>(m_value);
    for (auto &member : object) {
        if (member.first == key) {
            member.second = std::move(value);
            return;
        }
    }
    object.emplace_back(key, std::move(value));
}

void JsonValue::append(JsonValue value)
{
    if (!isArray())
        m_value = Array{};
    std::get<Array>(m_value).push_back(std::move(value));
}

QByteArray JsonValue::toJson() const
{
    QByteArray out;
    write(*this, -1, out);
    return out;
}

QByteArray JsonValue::toPrettyJson() const
{
    QByteArray out;
    write(*this, 0, out);
    return out + '\n';
}

Result<JsonValue> parseJson(const QByteArray &text)
{
    Builder builder(false);
    return parseWith(builder, text);
}

Result<ForeignJson> parseForeignJson(const QByteArray &text)
{
    Builder builder(true);
    MPM_TRY(auto value, parseWith(builder, mendedJson(text)));
    return ForeignJson{std::move(value), std::move(builder.gaps)};
}
