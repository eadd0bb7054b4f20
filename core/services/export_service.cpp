#include "core/services/export_service.h"

#include "core/services/access_charges.h"
#include "core/services/list_export.h"

using namespace Qt::StringLiterals;

namespace {

Outcome checkDates(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from && !from->isValid())
        return invalid(u"invalid_date"_s, u"The first day is not a date of the calendar."_s, u"from"_s);
    if (to && !to->isValid())
        return invalid(u"invalid_date"_s, u"The last day is not a date of the calendar."_s, u"to"_s);
    return {};
}

} // namespace

QStringList ExportService::kinds()
{
    QStringList words;
    for (const auto &spec : listSpecs())
        words.append(spec.word);
    return words;
}

Result<qint64> ExportService::exportFile(const QString &kind, const QString &file, std::optional<QDate> from,
                                         std::optional<QDate> to)
{
    const auto *spec = findListSpec(kind);
    if (!spec)
        return invalid(u"unknown_kind"_s,
                       u"\"%1\" cannot be exported; there are %2."_s.arg(kind.left(40), kinds().join(u", "_s)),
                       u"kind"_s);
    MPM_CHECK(checkDates(from, to));
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    const QDate today = company.dateOf(database.clock().now());
    if (spec->readsAccessCharges)
        MPM_CHECK(createAllAccessCharges(database, today));
    ListQuestion question;
    question.filters = {{spec->exportTime, DayTest{DaySpan::Fixed, from, to}}};
    MPM_TRY(const auto query, ListQuery::make(*spec, question, company, today));
    std::vector<const ListColumn *> columns;
    for (const auto &word : spec->exported)
        columns.push_back(spec->column(word));
    ListService::Export wanted;
    wanted.columns = wanted.heads = spec->exported;
    wanted.file = file;
    return writeListFile(database, query, columns, wanted);
}
