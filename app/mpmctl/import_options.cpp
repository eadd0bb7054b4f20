#include "app/mpmctl/import_options.h"

#include "app/mpmctl/inputs.h"
#include "core/providers/csv/date_text.h"

#include <QFileInfo>

namespace {

QStringList columnNames(ImportKind kind)
{
    QStringList names;
    for (const auto &column : ImportService::columns(kind))
        names.append(column.name);
    return names;
}

Result<QChar> signOption(const Arguments &arguments, const QString &option, const QString &allowed)
{
    const QString text = arguments.text(option);
    const QChar sign = text == u"tab" ? QChar(u'\t') : text.size() == 1 ? text.front() : QChar();
    if (!sign.isNull() && allowed.contains(sign))
        return sign;
    return usageError(option == u"separator" ? QStringLiteral("--separator is one of ; , | or the word tab.")
                                             : QStringLiteral("--decimal-sign is . or ,"));
}

Result<QString> dateOrderOption(const Arguments &arguments)
{
    const QString order = arguments.text(QStringLiteral("date-order"));
    if (order == u"iso")
        return QString();
    if (order == dateOrders::dayFirst || order == dateOrders::monthFirst || order == dateOrders::yearFirst)
        return order;
    return usageError(QStringLiteral("--date-order is iso, dmy, mdy or ymd."));
}

/// What the line says comes before what the mapping file says.
Outcome readLayout(const Arguments &arguments, StatementMapping &mapping)
{
    constexpr qint64 mostLines = 10'000;
    MPM_TRY(const auto preamble,
            optionalInteger(arguments, QStringLiteral("preamble"), QStringLiteral("invalid_count")));
    if (preamble && (*preamble < 0 || *preamble > mostLines))
        return invalid(QStringLiteral("invalid_count"), QStringLiteral("The preamble has 0 to 10000 lines."),
                       QStringLiteral("preamble"));
    mapping.skipLines = static_cast<int>(preamble.value_or(mapping.skipLines));
    if (arguments.has(QStringLiteral("separator"))) {
        MPM_TRY(mapping.delimiter, signOption(arguments, QStringLiteral("separator"), QStringLiteral(";,\t|")));
    }
    if (arguments.has(QStringLiteral("decimal-sign"))) {
        MPM_TRY(mapping.decimalSign, signOption(arguments, QStringLiteral("decimal-sign"), QStringLiteral(".,")));
    }
    if (arguments.has(QStringLiteral("date-order"))) {
        MPM_TRY(mapping.dateFormat, dateOrderOption(arguments));
    }
    mapping.encoding = arguments.text(QStringLiteral("encoding"), mapping.encoding);
    mapping.sheet = arguments.text(QStringLiteral("sheet"), mapping.sheet);
    return {};
}

} // namespace

std::vector<OptionSpec> importOptionSpecs()
{
    return {value("mapping", "FILE"),    flag("dry-run"),        flag("skip-bad"),
            value("bad-rows", "FILE"),   value("preamble", "N"), value("separator", "SIGN"),
            value("encoding", "NAME"),   value("sheet", "NAME"), value("decimal-sign", "SIGN"),
            value("date-order", "ORDER")};
}

Result<ImportReport> runImport(ImportService service, ImportKind kind, const AccountId &channel, const QString &path,
                               const Arguments &arguments, const Company &company)
{
    MPM_TRY(const QByteArray file, readWholeFile(path));
    ImportOptions options;
    // The dates of a statement are in the zone of its channel, which the import knows.
    const QTimeZone zone = kind == ImportKind::Payments ? QTimeZone() : company.zone;
    MPM_TRY(options.mapping, mappingOption(arguments, zone, columnNames(kind)));
    MPM_CHECK(readLayout(arguments, options.mapping));
    options.channel = channel;
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    options.skipBad = arguments.has(QStringLiteral("skip-bad"));
    options.fileName = QFileInfo(path).fileName();
    if (!arguments.has(QStringLiteral("bad-rows")))
        return service.importFile(kind, file, options);
    MPM_TRY(auto badRows, BadRowsFile::create(arguments.text(QStringLiteral("bad-rows")), {}));
    options.onBadRow = [&badRows](const BadImportRow &row) { return badRows.add(row); };
    MPM_TRY(auto report, service.importFile(kind, file, options));
    MPM_CHECK(badRows.finish());
    return report;
}
