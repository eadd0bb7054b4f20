#include "ui/imports/import_draft.h"

#include "core/providers/csv/header_names.h"

#include <QCoreApplication>

namespace {

const QString kindKey = QStringLiteral("kind");
const QString channelKey = QStringLiteral("channel");
const QString fileKey = QStringLiteral("file");
const QString mappingKey = QStringLiteral("mapping");
const QString decimalSignKey = QStringLiteral("decimal_sign_chosen");
const QString dateFormatKey = QStringLiteral("date_format_chosen");

} // namespace

QVariantMap ImportDraft::kept() const
{
    return {{kindKey, toWord(kind)},
            {channelKey, channel.isNull() ? QString() : channel.toText()},
            {fileKey, path},
            {mappingKey, QString::fromUtf8(mapping().toJson())},
            {decimalSignKey, hasChosenDecimalSign},
            {dateFormatKey, hasChosenDateFormat}};
}

ImportDraft ImportDraft::fromKept(const QVariantMap &kept)
{
    ImportDraft draft;
    draft.kind = importKindFromWord(kept.value(kindKey).toString()).value_or(draft.kind);
    draft.channel = AccountId::fromText(kept.value(channelKey).toString()).value_or(AccountId());
    draft.path = kept.value(fileKey).toString();
    QStringList fields;
    for (const auto &column : ImportService::columns(draft.kind))
        fields.append(column.name);
    const auto mapping = StatementMapping::fromJson(kept.value(mappingKey).toString().toUtf8(), fields);
    draft.sketch.mapping = mapping.value_or(StatementMapping());
    draft.hasChosenDecimalSign = kept.value(decimalSignKey).toBool();
    draft.hasChosenDateFormat = kept.value(dateFormatKey).toBool();
    return draft;
}

QStringList ImportDraft::columnTitles() const
{
    QStringList titles;
    for (qsizetype i = 0; i < width(); ++i) {
        const QString name = sketch.header.value(i).simplified();
        titles.append(name.isEmpty() ? QCoreApplication::translate("ImportDraft", "Column %1").arg(i + 1) : name);
    }
    return titles;
}

QString ImportDraft::columnKey(qsizetype index) const
{
    const QStringList names = comparableNames(sketch.header);
    const QString name = names.value(index);
    bool isNumber = false;
    (void)sketch.header.value(index).trimmed().toInt(&isNumber);
    const bool isUnique = !name.isEmpty() && names.count(name) == 1 && !isNumber;
    return isUnique ? sketch.header[index].trimmed() : QString::number(index + 1);
}

qsizetype ImportDraft::columnIndex(const QString &key) const
{
    return key.isEmpty() ? -1 : findColumn(comparableNames(sketch.header), key).value_or(-1);
}

QStringList ImportDraft::sample(qsizetype index) const
{
    constexpr qsizetype cellsShown = 4;
    QStringList cells;
    for (const auto &row : sketch.rows) {
        const bool isAbove = row.line <= mapping().skipLines || (mapping().hasHeader && row.line <= sketch.headerLine);
        const QString cell = row.cells.value(index).simplified();
        if (!isAbove && !cell.isEmpty() && cells.size() < cellsShown)
            cells.append(cell.left(40));
    }
    return cells;
}

qsizetype ImportDraft::width() const
{
    qsizetype width = sketch.header.size();
    for (const auto &row : sketch.rows) {
        if (row.line > mapping().skipLines)
            width = std::max(width, row.cells.size());
    }
    return width;
}
