#include "app/mpmctl/inputs.h"

#include <QDateTime>
#include <QFile>

namespace {

constexpr qint64 largestFile = 100LL * 1024 * 1024;

/// What an error calls an option: --first-due is the field first_due.
QString fieldOf(const QString &option)
{
    return QString(option).replace(u'-', u'_');
}

} // namespace

Result<qint64> integerFromText(const QString &text, const QString &field, const QString &reason)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return invalid(reason, QStringLiteral("\"%1\" is not a whole number.").arg(text), field);
    return number;
}

Result<QDate> dateFromText(const QString &text, const QString &field)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return invalid(QStringLiteral("invalid_date"),
                       QStringLiteral("\"%1\" is not a date. Write it as 2026-02-28.").arg(text), field);
    return date;
}

Result<Money> amountOption(const Arguments &arguments, const QString &option, const Currency &currency)
{
    return parseAmount(arguments.text(option), currency, fieldOf(option));
}

Result<std::optional<Money>> optionalAmount(const Arguments &arguments, const QString &option, const Currency &currency)
{
    if (!arguments.has(option))
        return std::nullopt;
    MPM_TRY(const Money amount, amountOption(arguments, option, currency));
    return amount;
}

Result<qint64> integerOption(const Arguments &arguments, const QString &option, const QString &reason)
{
    return integerFromText(arguments.text(option), fieldOf(option), reason);
}

Result<std::optional<qint64>> optionalInteger(const Arguments &arguments, const QString &option, const QString &reason)
{
    if (!arguments.has(option))
        return std::nullopt;
    MPM_TRY(const qint64 number, integerOption(arguments, option, reason));
    return number;
}

Result<std::optional<QDate>> optionalDate(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    MPM_TRY(const QDate date, dateFromText(arguments.text(option), fieldOf(option)));
    return date;
}

Result<QDate> dateOrToday(const Arguments &arguments, const Clock &clock, const Company &company)
{
    MPM_TRY(const auto date, optionalDate(arguments, QStringLiteral("date")));
    return date.value_or(company.dateOf(clock.now()));
}

Result<std::optional<Instant>> optionalInstant(const Arguments &arguments, const QString &option, const QTimeZone &zone)
{
    if (!arguments.has(option))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(arguments.text(option), Qt::ISODateWithMs);
    if (!time.isValid() || !arguments.text(option).contains(u'T'))
        return invalid(QStringLiteral("invalid_date"),
                       QStringLiteral("\"%1\" is not an instant. Write it as 2026-02-28T14:30:00+03:00.")
                           .arg(arguments.text(option)),
                       option);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return Instant{time.toMSecsSinceEpoch()};
}

Result<std::optional<Position>> optionalPosition(const Arguments &arguments)
{
    const QString latitude = QStringLiteral("lat");
    const QString longitude = QStringLiteral("lon");
    if (!arguments.has(latitude) && !arguments.has(longitude))
        return std::nullopt;
    Position position;
    MPM_TRY(position.latitudeE6, parseDegreesE6(arguments.text(latitude), 90, latitude));
    MPM_TRY(position.longitudeE6, parseDegreesE6(arguments.text(longitude), 180, longitude));
    return position;
}

Result<std::optional<Position>> changedPosition(const Arguments &arguments, std::optional<Position> present)
{
    MPM_TRY(const auto position, optionalPosition(arguments));
    if (arguments.has(QStringLiteral("no-position")))
        return std::nullopt;
    return position ? position : present;
}

std::vector<OptionSpec> withPosition(std::vector<OptionSpec> options)
{
    options.insert(options.end(), {value("lat", "DEGREES"), value("lon", "DEGREES")});
    return options;
}

Result<Period> periodOption(const Arguments &arguments)
{
    const QString word = arguments.text(QStringLiteral("every"));
    if (word == u"weekly")
        return Period::Weekly;
    if (word == u"monthly")
        return Period::Monthly;
    return invalid(QStringLiteral("invalid_period"), QStringLiteral("The period is \"weekly\" or \"monthly\"."),
                   QStringLiteral("every"));
}

Result<InstalmentScheme> schemeOption(const Arguments &arguments, const Currency &currency)
{
    const bool byCount = arguments.has(QStringLiteral("instalments"));
    const bool byCost = arguments.has(QStringLiteral("instalment-amount"));
    if (byCount && byCost)
        return usageError(QStringLiteral("Give --instalments or --instalment-amount, not both."));
    if (byCost) {
        MPM_TRY(const Money cost, amountOption(arguments, QStringLiteral("instalment-amount"), currency));
        return InstalmentCost{cost};
    }
    // Neither is fine for a plan that the down payment pays whole; makeSchedule() says so where it is not.
    if (!byCount)
        return InstalmentCount{0};
    MPM_TRY(const qint64 count,
            integerOption(arguments, QStringLiteral("instalments"), QStringLiteral("invalid_count")));
    return InstalmentCount{count};
}

Result<std::variant<PlanTerms, ServiceTerms>> saleTerms(const Arguments &arguments, const Currency &currency,
                                                        Money listPrice)
{
    using Terms = std::variant<PlanTerms, ServiceTerms>;
    if (arguments.has(QStringLiteral("service-per-day"))) {
        for (const char *planOption :
             {"cost", "down", "instalments", "instalment-amount", "every", "first-due", "minimum", "initial-days"}) {
            if (arguments.has(QString::fromLatin1(planOption)))
                return usageError(QStringLiteral("Option --%1 is for a plan; energy as a service has none.")
                                      .arg(QString::fromLatin1(planOption)));
        }
        ServiceTerms terms;
        MPM_TRY(terms.pricePerDay, amountOption(arguments, QStringLiteral("service-per-day"), currency));
        MPM_TRY(const auto minimum, optionalAmount(arguments, QStringLiteral("minimum-payment"), currency));
        terms.minimumPayment = minimum.value_or(Money());
        return Terms(terms);
    }
    PlanTerms terms;
    MPM_TRY(const auto cost, optionalAmount(arguments, QStringLiteral("cost"), currency));
    MPM_TRY(const auto down, optionalAmount(arguments, QStringLiteral("down"), currency));
    MPM_TRY(terms.scheme, schemeOption(arguments, currency));
    MPM_TRY(terms.firstDue, optionalDate(arguments, QStringLiteral("first-due")));
    MPM_TRY(const auto initialDays,
            optionalInteger(arguments, QStringLiteral("initial-days"), QStringLiteral("invalid_count")));
    terms.cost = cost.value_or(listPrice);
    terms.down = down.value_or(Money());
    constexpr qint64 mostInitialDays = 366; // domain rules, section 23.2
    if (initialDays && (*initialDays < 0 || *initialDays > mostInitialDays))
        return invalid(QStringLiteral("invalid_count"), QStringLiteral("Initial days are 0 to 366."),
                       QStringLiteral("initial_days"));
    terms.initialDays = static_cast<int>(initialDays.value_or(0));
    if (arguments.has(QStringLiteral("every"))) {
        MPM_TRY(terms.period, periodOption(arguments));
    } else if (terms.cost != terms.down) {
        return usageError(QStringLiteral("Option --every weekly|monthly is missing."));
    }
    const QString minimum = arguments.text(QStringLiteral("minimum"), QStringLiteral("any"));
    if (minimum != u"any" && minimum != u"next_instalment")
        return invalid(QStringLiteral("invalid_minimum"),
                       QStringLiteral("The minimum is \"any\" or \"next_instalment\"."), QStringLiteral("minimum"));
    terms.minimum = minimum == u"any" ? SaleMinimum::Any : SaleMinimum::NextInstalment;
    return Terms(terms);
}

std::vector<OptionSpec> saleOptions()
{
    return {value("cost", "C"),
            value("down", "D"),
            value("instalments", "N"),
            value("instalment-amount", "A"),
            value("every", "weekly|monthly"),
            value("first-due", "DATE"),
            value("minimum", "any|next_instalment"),
            value("initial-days", "N"),
            value("service-per-day", "Q"),
            value("minimum-payment", "M")};
}

std::vector<OptionSpec> pageOptions()
{
    return {value("limit", "N"), value("after", "CURSOR")};
}

Result<PageRequest> pageRequest(const Arguments &arguments)
{
    PageRequest page;
    MPM_TRY(const auto limit, optionalInteger(arguments, QStringLiteral("limit"), QStringLiteral("invalid_count")));
    constexpr qint64 largestPage = 1000;
    if (limit && (*limit < 1 || *limit > largestPage))
        return invalid(QStringLiteral("invalid_count"), QStringLiteral("A page has 1 to 1000 rows."),
                       QStringLiteral("limit"));
    page.limit = static_cast<int>(limit.value_or(page.limit));
    page.after = arguments.text(QStringLiteral("after"));
    return page;
}

Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("file_not_found"),
                       QStringLiteral("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                       QStringLiteral("file"));
    if (file.size() > largestFile)
        return invalid(QStringLiteral("file_too_large"), QStringLiteral("The file is larger than 100 MiB."),
                       QStringLiteral("file"));
    return file.readAll();
}

Result<StatementMapping> mappingOption(const Arguments &arguments, const QTimeZone &zone, const QStringList &fields)
{
    StatementMapping mapping;
    if (arguments.has(QStringLiteral("mapping"))) {
        MPM_TRY(const QByteArray text, readWholeFile(arguments.text(QStringLiteral("mapping"))));
        MPM_TRY(mapping, StatementMapping::fromJson(text, fields));
    }
    if (!mapping.zone.isValid())
        mapping.zone = zone;
    return mapping;
}
