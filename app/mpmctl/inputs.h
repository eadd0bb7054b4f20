#pragma once

#include "app/mpmctl/arguments.h"
#include "core/domain/schedule.h"
#include "core/providers/statement.h"
#include "core/services/place_service.h"
#include "core/services/sale_service.h"

/// Text of the command line into values; every failure names the option (Invalid, cli.md refusal codes).

/// Fails with `reason`, e.g. "invalid_count".
[[nodiscard]] Result<qint64> integerFromText(const QString &text, const QString &field, const QString &reason);
/// YYYY-MM-DD and nothing else.
[[nodiscard]] Result<QDate> dateFromText(const QString &text, const QString &field);
[[nodiscard]] Result<Money> amountOption(const Arguments &arguments, const QString &option, const Currency &currency);
[[nodiscard]] Result<std::optional<Money>> optionalAmount(const Arguments &arguments, const QString &option,
                                                          const Currency &currency);
[[nodiscard]] Result<qint64> integerOption(const Arguments &arguments, const QString &option, const QString &reason);
[[nodiscard]] Result<std::optional<qint64>> optionalInteger(const Arguments &arguments, const QString &option,
                                                            const QString &reason);
[[nodiscard]] Result<std::optional<QDate>> optionalDate(const Arguments &arguments, const QString &option);
/// --date, or today in the company's zone.
[[nodiscard]] Result<QDate> dateOrToday(const Arguments &arguments, const Clock &clock, const Company &company);
/// ISO 8601; without offset it is meant in `zone`.
[[nodiscard]] Result<std::optional<Instant>> optionalInstant(const Arguments &arguments, const QString &option,
                                                             const QTimeZone &zone);
/// --lat and --lon, both or none.
[[nodiscard]] Result<std::optional<Position>> optionalPosition(const Arguments &arguments);
/// The same over what is there; --no-position takes it away.
[[nodiscard]] Result<std::optional<Position>> changedPosition(const Arguments &arguments,
                                                              std::optional<Position> present);
/// `options`, then --lat and --lon.
[[nodiscard]] std::vector<OptionSpec> withPosition(std::vector<OptionSpec> options);
[[nodiscard]] Result<Period> periodOption(const Arguments &arguments);
[[nodiscard]] Result<InstalmentScheme> schemeOption(const Arguments &arguments, const Currency &currency);
/// --cost (default: `listPrice`), --down, the scheme, --first-due, --minimum, --initial-days; or --service-per-day.
[[nodiscard]] Result<std::variant<PlanTerms, ServiceTerms>> saleTerms(const Arguments &arguments,
                                                                      const Currency &currency, Money listPrice);
[[nodiscard]] std::vector<OptionSpec> saleOptions();
[[nodiscard]] std::vector<OptionSpec> pageOptions();
[[nodiscard]] Result<PageRequest> pageRequest(const Arguments &arguments);

template <typename Id>
[[nodiscard]] Result<Id> idFromText(const QString &text, const QString &what)
{
    const auto id = Id::fromText(text);
    if (!id)
        return notFound(QStringLiteral("not_found"), what, text, QStringLiteral("id"));
    return *id;
}

/// The same, with the field named as the option is when the services call it otherwise.
template <typename T>
[[nodiscard]] Result<T> withField(Result<T> result, const QString &field, const QString &optionName)
{
    if (!result && result.error().field == field)
        result.error().field = optionName;
    return result;
}

/// A whole file, at most 100 MiB. Fails with NotFound "file_not_found" or Invalid "file_too_large".
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path);
/// --mapping FILE, or the default mapping in the company's time zone. `fields`: see StatementMapping::fromJson().
[[nodiscard]] Result<StatementMapping> mappingOption(const Arguments &arguments, const QTimeZone &zone,
                                                     const QStringList &fields = {});
