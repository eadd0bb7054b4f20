#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

/// One option of a command. Every option but a flag takes exactly one value, which may begin with '-'.
struct OptionSpec
{
    enum class Form
    {
        Flag,
        Value,
        Many
    };
    QString name; ///< without the dashes
    Form form = Form::Value;
    QString placeholder; ///< "AMOUNT"; for the usage line
    bool isRequired = false;
};

[[nodiscard]] OptionSpec flag(const char *name);
[[nodiscard]] OptionSpec value(const char *name, const char *placeholder);
[[nodiscard]] OptionSpec required(const char *name, const char *placeholder);
[[nodiscard]] OptionSpec many(const char *name, const char *placeholder);

/// The words after a command, sorted by its options.
class Arguments
{
public:
    /// Fails with Invalid "usage" (exit status 2): unknown option, value missing, given twice, wrong number of words.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &options,
                                                 int minimumPositional, int maximumPositional);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString text(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList texts(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] QString positional(int index) const { return m_positional.value(index); }
    [[nodiscard]] const QStringList &positionals() const { return m_positional; }

private:
    QMap<QString, QStringList> m_values;
    QStringList m_positional;
};

[[nodiscard]] tl::unexpected<Error> usageError(const QString &sentence);
