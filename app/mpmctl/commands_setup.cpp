#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"

#include "core/services/company_service.h"
#include "core/services/tariff_service.h"

#include <QRegularExpression>

namespace {

JsonValue companyJson(const Company &company)
{
    return wrapped("company", JsonValue::object({{QStringLiteral("name"), company.name},
                                                 {QStringLiteral("currency"), company.currency.code()},
                                                 {QStringLiteral("country"), company.country},
                                                 {QStringLiteral("timezone"), QString::fromLatin1(company.zone.id())},
                                                 {QStringLiteral("language"), company.language},
                                                 {QStringLiteral("office"), company.officeName},
                                                 {QStringLiteral("practice"), company.isPractice}}));
}

Result<Answer> init(CommandContext &context, const Arguments &arguments)
{
    NewCompany company;
    company.name = arguments.text(QStringLiteral("company"));
    company.currency = arguments.text(QStringLiteral("currency"));
    company.country = arguments.text(QStringLiteral("country"));
    company.timeZone = arguments.text(QStringLiteral("timezone"));
    company.office = arguments.text(QStringLiteral("office"));
    company.language = arguments.text(QStringLiteral("language"), company.language);
    MPM_TRY(const auto services, context.services(true));
    MPM_TRY(const Company made, CompanyService(services).init(company));
    return Answer(companyJson(made));
}

Result<Answer> showCompany(CommandContext &context, const Arguments &)
{
    MPM_TRY(const Company company, context.company());
    return Answer(companyJson(company));
}

/// Only what the options name changes; `base` is empty for a new tariff.
/// "17:30-21:00=150"
Result<TimeOfUse> timeOfUseFrom(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)=(\\d{1,4})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return usageError(QStringLiteral("Option --time-of-use is written HH:MM-HH:MM=PERCENT."));
    const auto minutes = [&match](int hour) { return match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt(); };
    return TimeOfUse{minutes(1), minutes(3), match.captured(5).toInt()};
}

/// What meters apply by themselves (domain rules, section 5).
Outcome readMeterParameters(const Arguments &arguments, const Currency &currency, Tariff &tariff)
{
    MPM_TRY(const auto price, optionalAmount(arguments, QStringLiteral("social-price"), currency));
    const auto wattHours = [&arguments](const char *option) {
        return optionalInteger(arguments, QLatin1String(option), QStringLiteral("invalid_amount"));
    };
    MPM_TRY(const auto allowance, wattHours("social-allowance-wh"));
    MPM_TRY(const auto budget, wattHours("social-budget-wh"));
    MPM_TRY(const auto stacked, wattHours("social-stacked-wh"));
    if (arguments.has(QStringLiteral("no-social"))) {
        tariff.social.reset();
    } else if (price || allowance || budget || stacked) {
        auto social = tariff.social.value_or(SocialTariff{});
        tariff.social = SocialTariff{allowance.value_or(social.dailyAllowanceWh), price.value_or(social.pricePerKwh),
                                     budget.value_or(social.initialBudgetWh), stacked.value_or(social.maximumStackedWh)};
    }
    if (arguments.has(QStringLiteral("time-of-use")) || arguments.has(QStringLiteral("no-time-of-use")))
        tariff.timeOfUse.clear();
    for (const QString &text : arguments.texts(QStringLiteral("time-of-use"))) {
        MPM_TRY(const auto window, timeOfUseFrom(text));
        tariff.timeOfUse.push_back(window);
    }
    return {};
}

Result<Tariff> tariffFrom(const Arguments &arguments, const Currency &currency, Tariff tariff)
{
    MPM_TRY(const auto price, optionalAmount(arguments, QStringLiteral("price-per-kwh"), currency));
    MPM_TRY(const auto rate, optionalAmount(arguments, QStringLiteral("access-rate"), currency));
    MPM_TRY(const auto days,
            optionalInteger(arguments, QStringLiteral("access-days"), QStringLiteral("invalid_period")));
    MPM_TRY(const auto minimum, optionalAmount(arguments, QStringLiteral("minimum"), currency));
    constexpr qint64 mostDays = 36500;
    if (days && (*days < 0 || *days > mostDays))
        return invalid(QStringLiteral("invalid_period"), QStringLiteral("The access period is 1 to 36500 days."),
                       QStringLiteral("access_days"));
    tariff.pricePerKwh = price.value_or(tariff.pricePerKwh);
    tariff.accessRate.amount = rate.value_or(tariff.accessRate.amount);
    tariff.accessRate.periodDays = static_cast<int>(days.value_or(tariff.accessRate.periodDays));
    tariff.minimumPurchase = minimum.value_or(tariff.minimumPurchase);
    if (arguments.has(QStringLiteral("component")))
        tariff.components.clear();
    for (const QString &text : arguments.texts(QStringLiteral("component"))) {
        if (text.indexOf(u'=') < 1)
            return usageError(QStringLiteral("Option --component is written NAME=P."));
        PricingComponent component{text.section(u'=', 0, 0), Money()};
        MPM_TRY(component.pricePerKwh, parseAmount(text.section(u'=', 1), currency, QStringLiteral("component")));
        tariff.components.push_back(component);
    }
    MPM_CHECK(readMeterParameters(arguments, currency, tariff));
    return tariff;
}

const std::vector<OptionSpec> tariffOptions{value("price-per-kwh", "P"),
                                            many("component", "NAME=P"),
                                            value("access-rate", "A"),
                                            value("access-days", "N"),
                                            value("minimum", "A"),
                                            value("social-price", "P"),
                                            value("social-allowance-wh", "WH"),
                                            value("social-budget-wh", "WH"),
                                            value("social-stacked-wh", "WH"),
                                            flag("no-social"),
                                            many("time-of-use", "HH:MM-HH:MM=PERCENT"),
                                            flag("no-time-of-use")};

Result<Answer> tariffAnswer(const Company &company, const Result<TariffView> &changed)
{
    const auto tariff = withField(changed, QStringLiteral("price"), QStringLiteral("price_per_kwh"));
    if (!tariff)
        return tl::make_unexpected(tariff.error());
    return Answer(wrapped("tariff", JsonViews(company).tariff(*tariff)));
}

Result<Answer> addTariff(CommandContext &context, const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("price-per-kwh")))
        return usageError(QStringLiteral("Option --price-per-kwh P is missing."));
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const Company company, context.company());
    MPM_TRY(Tariff tariff, tariffFrom(arguments, company.currency, Tariff{}));
    tariff.name = arguments.positional(0);
    return tariffAnswer(company, TariffService(services).add(tariff));
}

Result<Answer> editTariff(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto present, TariffService(services).find(arguments.positional(0)));
    MPM_TRY(Tariff tariff, tariffFrom(arguments, company.currency, present.tariff));
    tariff.name = arguments.text(QStringLiteral("name"), tariff.name);
    MPM_TRY(const auto date, optionalDate(arguments, QStringLiteral("date")));
    return tariffAnswer(company, TariffService(services).edit(present.id.toText(), tariff, date));
}

Result<Answer> listTariffs(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto tariffs, TariffService(services).list());
    const JsonViews views(company);
    return Answer(listJson(tariffs, [&](const TariffView &tariff) { return views.tariff(tariff); }));
}

Result<Answer> showTariff(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto tariff, TariffService(services).find(arguments.positional(0)));
    return Answer(wrapped("tariff", JsonViews(company).tariff(tariff)));
}

Result<Answer> removeTariff(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto date, optionalDate(arguments, QStringLiteral("date")));
    MPM_CHECK(
        TariffService(services).remove(arguments.positional(0), arguments.text(QStringLiteral("replacement")), date));
    return Answer(wrapped("removed", JsonValue(arguments.positional(0))));
}

std::vector<OptionSpec> withOptions(std::vector<OptionSpec> options, std::initializer_list<OptionSpec> more)
{
    options.insert(options.end(), more);
    return options;
}

} // namespace

void addSetUpCommands(Commands &commands)
{
    commands.insert(commands.end(),
                    {{QStringLiteral("init"),
                      {},
                      {required("company", "NAME"), required("currency", "CODE"), required("country", "CODE"),
                       required("timezone", "ZONE"), value("office", "NAME"), value("language", "CODE")},
                      QStringLiteral("Create the company in the data folder."),
                      QStringLiteral("mpmctl --data ~/company init --company \"Jua Power\" --currency TZS --country TZ "
                                     "--timezone Africa/Dar_es_Salaam"),
                      init},
                     {QStringLiteral("company show"),
                      {},
                      {},
                      QStringLiteral("Show the company's own data."),
                      QStringLiteral("mpmctl company show"),
                      showCompany},
                     {QStringLiteral("tariff add"), QStringLiteral("NAME"), tariffOptions,
                      QStringLiteral("Add a tariff for meters."),
                      QStringLiteral("mpmctl tariff add Home --price-per-kwh 250.00 --component levy=5.00 "
                                     "--access-rate 15.00 --access-days 7"),
                      addTariff},
                     {QStringLiteral("tariff list"),
                      {},
                      {},
                      QStringLiteral("List all tariffs."),
                      QStringLiteral("mpmctl tariff list"),
                      listTariffs},
                     {QStringLiteral("tariff show"),
                      QStringLiteral("TARIFF"),
                      {},
                      QStringLiteral("Show one tariff."),
                      QStringLiteral("mpmctl tariff show Home"),
                      showTariff},
                     {QStringLiteral("tariff edit"), QStringLiteral("TARIFF"),
                      withOptions(tariffOptions, {value("name", "NAME"), value("date", "DATE")}),
                      QStringLiteral("Change a tariff; what is not named stays."),
                      QStringLiteral("mpmctl tariff edit Home --price-per-kwh 260.00"), editTariff},
                     {QStringLiteral("tariff remove"),
                      QStringLiteral("TARIFF"),
                      {value("replacement", "TARIFF"), value("date", "DATE")},
                      QStringLiteral("Remove a tariff; its meters move to the replacement."),
                      QStringLiteral("mpmctl tariff remove Old --replacement Home"),
                      removeTariff}});
}
