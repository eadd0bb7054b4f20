#include "app/mpmctl/device_options.h"

#include "app/mpmctl/inputs.h"

namespace {

Result<bool> yesOrNo(const Arguments &arguments, const QString &option, bool present)
{
    if (!arguments.has(option))
        return present;
    const QString word = arguments.text(option);
    if (word != u"yes" && word != u"no")
        return invalid(QStringLiteral("invalid_value"), QStringLiteral("\"%1\" is neither yes nor no.").arg(word),
                       option);
    return word == u"yes";
}

/// Empty text takes the current away.
Result<std::optional<qint64>> currentOption(const Arguments &arguments, std::optional<qint64> present)
{
    const QString option = QStringLiteral("max-current");
    if (!arguments.has(option))
        return present;
    if (arguments.text(option).isEmpty())
        return std::nullopt;
    return optionalInteger(arguments, option, QStringLiteral("invalid_current"));
}

} // namespace

std::vector<OptionSpec> deviceDetailOptions()
{
    return withPosition({value("online", "yes|no"), value("phase", "1|3"), value("max-current", "AMPERE"),
                         value("connection-type", "TEXT"), value("connection-group", "TEXT")});
}

Result<DeviceDetails> changedDetails(const Arguments &arguments, DeviceDetails details)
{
    MPM_TRY(details.position, changedPosition(arguments, details.position));
    MPM_TRY(details.isOnline, yesOrNo(arguments, QStringLiteral("online"), details.isOnline));
    MPM_TRY(const auto phase, optionalInteger(arguments, QStringLiteral("phase"), QStringLiteral("invalid_phase")));
    details.phase = phase.value_or(details.phase);
    MPM_TRY(details.maximumCurrent, currentOption(arguments, details.maximumCurrent));
    details.connectionType = arguments.text(QStringLiteral("connection-type"), details.connectionType);
    details.connectionGroup = arguments.text(QStringLiteral("connection-group"), details.connectionGroup);
    return details;
}
