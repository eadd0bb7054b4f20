#include "app/mpmctl/json_imports.h"

#include <algorithm>

namespace {

JsonValue::Member member(const char *name, JsonValue value)
{
    return {QString::fromLatin1(name), std::move(value)};
}

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

QString toWord(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Added:
        return QStringLiteral("added");
    case RowVerdict::Existing:
        return QStringLiteral("existing");
    case RowVerdict::Skipped:
        return QStringLiteral("skipped");
    case RowVerdict::Bad:
        break;
    }
    return QStringLiteral("bad");
}

QString toWord(TakeBackVerdict verdict)
{
    switch (verdict) {
    case TakeBackVerdict::TakenBack:
        return QStringLiteral("taken_back");
    case TakeBackVerdict::Gone:
        return QStringLiteral("gone");
    case TakeBackVerdict::Refused:
        break;
    }
    return QStringLiteral("refused");
}

} // namespace

JsonValue toJson(const ImportReport &report)
{
    auto rows = JsonValue::array();
    for (const auto &row : report.rows)
        rows.append(JsonValue::object(
            {member("line", row.line), member("verdict", toWord(row.verdict)), member("code", textOrNull(row.code)),
             member("field", textOrNull(row.field)), member("value", textOrNull(row.value)),
             member("message", textOrNull(row.message)), member("subject", textOrNull(row.subject))}));
    auto unused = JsonValue::array();
    for (const auto &column : report.unusedColumns)
        unused.append(column);
    return JsonValue::object({member("id", report.id ? JsonValue(report.id->toText()) : JsonValue()),
                              member("written", report.isWritten), member("added", report.added),
                              member("unmatched", report.unmatched), member("existing", report.existing),
                              member("skipped", report.skipped), member("bad", report.bad),
                              member("unused_columns", std::move(unused)), member("rows", std::move(rows))});
}

JsonValue toJson(const TakeBackReport &report)
{
    auto rows = JsonValue::array();
    for (const auto &row : report.rows)
        rows.append(
            JsonValue::object({member("line", row.line), member("entity", row.entity),
                               member("subject", textOrNull(row.subject)), member("verdict", toWord(row.verdict)),
                               member("code", textOrNull(row.code)), member("message", textOrNull(row.message))}));
    return JsonValue::object({member("written", report.isWritten), member("taken_back", report.takenBack),
                              member("gone", report.gone), member("refused", report.refused),
                              member("rows", std::move(rows))});
}

JsonValue toJson(const JsonViews &views, const ImportRunView &run)
{
    return JsonValue::object({member("id", run.id.toText()), member("kind", toWord(run.kind)),
                              member("file", run.fileName), member("channel", textOrNull(run.channel)),
                              member("at", views.instant(run.at)), member("user", run.user), member("rows", run.rows),
                              member("added", run.added), member("taken_back", run.takenBack),
                              member("taken_back_at", views.instant(run.takenBackAt)),
                              member("taken_back_by", textOrNull(run.takenBackBy))});
}

QString refusalOf(const ImportReport &report, bool skipBad)
{
    if (report.bad == 0 || skipBad)
        return {};
    const auto bad = std::find_if(report.rows.begin(), report.rows.end(),
                                  [](const ImportRowReport &row) { return row.verdict == RowVerdict::Bad; });
    const QString first =
        bad == report.rows.end() ? QString() : QStringLiteral(" First, line %1: %2").arg(bad->line).arg(bad->message);
    return QStringLiteral("%1 bad rows%2.%3")
        .arg(report.bad)
        .arg(report.isWritten ? QString() : QStringLiteral("; nothing was written"), first);
}

QString refusalOf(const TakeBackReport &report)
{
    if (report.refused == 0 || report.isWritten)
        return {};
    const auto refused = std::find_if(report.rows.begin(), report.rows.end(),
                                      [](const TakeBackRow &row) { return row.verdict == TakeBackVerdict::Refused; });
    return QStringLiteral("%1 rows are in use; nothing was taken back. First, line %2, %3: %4")
        .arg(QString::number(report.refused), QString::number(refused->line), refused->subject, refused->message);
}
