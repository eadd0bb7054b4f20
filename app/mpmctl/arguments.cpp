#include "app/mpmctl/arguments.h"

#include <algorithm>

namespace {

OptionSpec option(const char *name, OptionSpec::Form form, const char *placeholder, bool isRequired)
{
    return {QString::fromLatin1(name), form, QString::fromLatin1(placeholder), isRequired};
}

const OptionSpec *findOption(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionSpec &spec) { return spec.name == name; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

OptionSpec flag(const char *name)
{
    return option(name, OptionSpec::Form::Flag, "", false);
}

OptionSpec value(const char *name, const char *placeholder)
{
    return option(name, OptionSpec::Form::Value, placeholder, false);
}

OptionSpec required(const char *name, const char *placeholder)
{
    return option(name, OptionSpec::Form::Value, placeholder, true);
}

OptionSpec many(const char *name, const char *placeholder)
{
    return option(name, OptionSpec::Form::Many, placeholder, false);
}

tl::unexpected<Error> usageError(const QString &sentence)
{
    return failure(ErrorCode::Invalid, QStringLiteral("usage"), sentence);
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<OptionSpec> &options,
                                   int minimumPositional, int maximumPositional)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith(u"--")) {
            result.m_positional += word;
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0).mid(2);
        const OptionSpec *spec = findOption(options, name);
        if (spec == nullptr)
            return usageError(QStringLiteral("There is no option --%1 here.").arg(name));
        if (result.m_values.contains(name) && spec->form != OptionSpec::Form::Many)
            return usageError(QStringLiteral("Option --%1 is given twice.").arg(name));
        if (spec->form == OptionSpec::Form::Flag) {
            if (word.contains(u'='))
                return usageError(QStringLiteral("Option --%1 takes no value.").arg(name));
            result.m_values[name] += QString();
        } else if (word.contains(u'=')) {
            result.m_values[name] += word.section(u'=', 1);
        } else if (i + 1 < words.size()) {
            result.m_values[name] += words[++i];
        } else {
            return usageError(QStringLiteral("Option --%1 needs a value (%2).").arg(name, spec->placeholder));
        }
    }
    for (const auto &spec : options) {
        if (spec.isRequired && !result.has(spec.name))
            return usageError(QStringLiteral("Option --%1 %2 is missing.").arg(spec.name, spec.placeholder));
    }
    if (result.m_positional.size() < minimumPositional)
        return usageError(QStringLiteral("Something is missing after the command."));
    if (result.m_positional.size() > maximumPositional)
        return usageError(QStringLiteral("\"%1\" is one word too many.").arg(result.m_positional[maximumPositional]));
    return result;
}

QString Arguments::text(const QString &option, const QString &otherwise) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? otherwise : found->last();
}
