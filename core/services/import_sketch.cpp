#include "core/services/import_sketch.h"

#include "core/providers/csv/date_text.h"
#include "core/providers/csv/table_reader.h"
#include "core/providers/csv/text_encoding.h"
#include "core/providers/xlsx/workbook.h"
#include "core/services/import_columns.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsShown = 40;    ///< and searched for the header
constexpr size_t rowsSampled = 300; ///< for signs and dates
constexpr std::array<char16_t, 4> delimiters = {u';', u',', u'\t', u'|'};

/// The first rows as `mapping` divides them; what cannot be told apart ends them.
Result<std::vector<DelimitedRow>> firstRows(const QByteArray &file, const StatementMapping &mapping, size_t count)
{
    MPM_TRY(const auto reader, openTable(file, mapping));
    std::vector<DelimitedRow> rows;
    while (rows.size() < count) {
        auto row = reader->next();
        if (!row && rows.empty())
            return tl::make_unexpected(row.error());
        if (!row || !*row)
            break;
        rows.push_back(std::move(**row));
    }
    return rows;
}

StatementMapping fromTheTop(StatementMapping mapping)
{
    mapping.skipLines = 0;
    return mapping;
}

/// How well a delimiter divides: rows of the commonest width, times what they are divided into.
qsizetype evenness(const std::vector<DelimitedRow> &rows)
{
    std::map<qsizetype, qsizetype> widths;
    for (const auto &row : rows)
        ++widths[row.cells.size()];
    qsizetype best = 0;
    for (const auto &[width, count] : widths)
        best = std::max(best, (width - 1) * count);
    return best;
}

Result<StatementMapping> guessDelimiter(const QByteArray &file, const StatementMapping &layout)
{
    StatementMapping best = layout;
    best.delimiter = u',';
    qsizetype bestEvenness = 0;
    std::optional<Error> problem;
    for (const char16_t delimiter : delimiters) {
        StatementMapping candidate = layout;
        candidate.delimiter = delimiter;
        const auto rows = firstRows(file, candidate, rowsShown);
        if (!rows) {
            problem = rows.error();
            continue;
        }
        if (const auto value = evenness(*rows); value > bestEvenness) {
            bestEvenness = value;
            best.delimiter = delimiter;
        }
        problem.reset();
    }
    if (problem && bestEvenness == 0)
        return tl::make_unexpected(*problem);
    return best;
}

qsizetype knownNames(ImportKind kind, const DelimitedRow &row)
{
    return guessColumns(usualImportNames(kind), comparableNames(row.cells)).size();
}

/// The row with most of the names that columns usually have; without any, the first of the commonest width.
size_t findHeader(ImportKind kind, const std::vector<DelimitedRow> &rows)
{
    size_t best = 0;
    qsizetype bestNames = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const auto names = knownNames(kind, rows[i]); names > bestNames) {
            best = i;
            bestNames = names;
        }
    }
    if (bestNames > 0 || rows.empty())
        return best;
    const auto widest = std::max_element(rows.begin(), rows.end(), [](const DelimitedRow &a, const DelimitedRow &b) {
        return a.cells.size() < b.cells.size();
    });
    return static_cast<size_t>(widest - rows.begin());
}

/// A column's name, where that names one column only, else its number.
QString nameOf(const QStringList &header, qsizetype index)
{
    const QStringList names = comparableNames(header);
    const QString name = header[index].trimmed();
    bool isNumber = false;
    (void)name.toInt(&isNumber);
    const bool isUnique = names.count(names[index]) == 1 && !names[index].isEmpty() && !isNumber;
    return isUnique ? name : QString::number(index + 1);
}

QMap<QString, QString> guessColumnNames(ImportKind kind, const QStringList &header)
{
    QMap<QString, QString> columns;
    const auto found = guessColumns(usualImportNames(kind), comparableNames(header));
    for (auto column = found.cbegin(); column != found.cend(); ++column)
        columns.insert(column.key(), nameOf(header, column.value()));
    return columns;
}

/// The cells below the header of all columns that hold this.
QStringList sampleOf(ImportKind kind, ImportService::Content content, const StatementMapping &mapping,
                     const QStringList &header, const std::vector<DelimitedRow> &rows)
{
    QStringList cells;
    const QStringList names = comparableNames(header);
    for (const auto &column : ImportService::columns(kind)) {
        if (column.content != content || !mapping.columns.contains(column.name))
            continue;
        const auto index = findColumn(names, mapping.columns.value(column.name));
        for (const auto &row : rows) {
            const QString cell = index ? row.cells.value(*index).trimmed() : QString();
            if (!cell.isEmpty())
                cells.append(cell);
        }
    }
    return cells;
}

/// "1,234" says nothing: it may be grouped. A sign that stands last with other than three digits behind it decides.
QChar guessDecimalSign(const QStringList &amounts)
{
    int commas = 0;
    int points = 0;
    for (const QString &amount : amounts) {
        const auto comma = amount.lastIndexOf(u',');
        const auto point = amount.lastIndexOf(u'.');
        const auto last = std::max(comma, point);
        const bool hasBoth = comma >= 0 && point >= 0;
        const bool isRepeated = last >= 0 && amount.count(amount[last]) > 1;
        if (last < 0 || isRepeated || (!hasBoth && amount.size() - last - 1 == 3))
            continue;
        ++(last == comma ? commas : points);
    }
    return commas > points ? u',' : u'.';
}

QString guessDateFormat(const QStringList &dates)
{
    const auto readable = [&dates](const QString &format) {
        return std::count_if(dates.begin(), dates.end(),
                             [&](const QString &date) { return readMoment(date, format).isValid(); });
    };
    QString best;
    auto most = readable(best);
    for (const auto &order : {dateOrders::dayFirst, dateOrders::monthFirst, dateOrders::yearFirst}) {
        if (const auto count = readable(order); count > most) {
            best = order;
            most = count;
        }
    }
    return best;
}

/// Layouts were remembered before there was a status column, and named columns are all that is read by them: without
/// this, a payment that failed would be booked.
void addStatusColumn(StatementMapping &mapping, const QStringList &header)
{
    const QString status = u"status"_s;
    const auto found = guessColumnNames(ImportKind::Payments, header).value(status);
    if (found.isEmpty() || mapping.columns.contains(status))
        return;
    const QStringList names = comparableNames(header);
    const auto isTaken = [&](const QString &column) { return findColumn(names, column) == findColumn(names, found); };
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), isTaken))
        mapping.columns.insert(status, found);
}

/// Reads header and columns below a layout that is settled.
Outcome fill(FileSketch &sketch, ImportKind kind, const QByteArray &file)
{
    MPM_TRY(auto body, firstRows(file, sketch.mapping, rowsSampled));
    sketch.header.clear();
    sketch.headerLine = 0;
    if (sketch.mapping.hasHeader && !body.empty()) {
        sketch.header = body.front().cells;
        sketch.headerLine = body.front().line;
        body.erase(body.begin());
    }
    if (sketch.isRemembered) {
        if (kind == ImportKind::Payments)
            addStatusColumn(sketch.mapping, sketch.header);
        return {};
    }
    sketch.mapping.onlyNamedColumns = true;
    sketch.mapping.columns = guessColumnNames(kind, sketch.header);
    sketch.mapping.decimalSign =
        guessDecimalSign(sampleOf(kind, ImportService::Content::Amount, sketch.mapping, sketch.header, body));
    sketch.mapping.dateFormat =
        guessDateFormat(sampleOf(kind, ImportService::Content::Date, sketch.mapping, sketch.header, body));
    return {};
}

Result<FileSketch> beginSketch(const QByteArray &file)
{
    FileSketch sketch;
    sketch.isWorkbook = isWorkbook(file);
    if (!sketch.isWorkbook) {
        sketch.mapping.encoding = guessEncoding(file);
        MPM_TRY(sketch.mapping, guessDelimiter(file, sketch.mapping));
        return sketch;
    }
    MPM_TRY(const auto workbook, Workbook::open(file));
    for (const auto &sheet : workbook.sheets())
        sketch.sheets.append(sheet.name);
    sketch.mapping.sheet = sketch.sheets.first();
    return sketch;
}

} // namespace

Result<FileSketch> ImportSketcher::sketch(const QByteArray &file) const
{
    MPM_TRY(auto sketch, beginSketch(file));
    MPM_TRY(sketch.rows, firstRows(file, sketch.mapping, rowsShown));
    for (const auto &row : sketch.rows) {
        MPM_TRY(const auto known, recallMapping(m_database, m_kind, row.cells));
        if (!known)
            continue;
        const StatementMapping found = sketch.mapping;
        sketch.mapping = known->mapping;
        sketch.mapping.encoding = found.encoding;
        sketch.mapping.delimiter = found.delimiter;
        sketch.mapping.sheet = found.sheet;
        sketch.mapping.skipLines = row.line - 1;
        MPM_CHECK(forgetCompanyZone(sketch.mapping));
        sketch.channel = known->channel;
        sketch.isRemembered = true;
        MPM_CHECK(fill(sketch, m_kind, file));
        return sketch;
    }
    if (!sketch.rows.empty())
        sketch.mapping.skipLines = sketch.rows[findHeader(m_kind, sketch.rows)].line - 1;
    MPM_CHECK(fill(sketch, m_kind, file));
    return sketch;
}

/// The window once kept the company's zone with a layout; nobody had chosen it. The dates of a statement are in the
/// zone of its channel.
Outcome ImportSketcher::forgetCompanyZone(StatementMapping &mapping) const
{
    if (m_kind != ImportKind::Payments || !mapping.onlyNamedColumns || !mapping.zone.isValid())
        return {};
    MPM_TRY(const auto company, readCompany(m_database));
    if (mapping.zone == company.zone)
        mapping.zone = QTimeZone();
    return {};
}

Result<FileSketch> ImportSketcher::sketchAs(const QByteArray &file, const StatementMapping &layout) const
{
    FileSketch sketch;
    sketch.isWorkbook = isWorkbook(file);
    if (sketch.isWorkbook) {
        MPM_TRY(const auto workbook, Workbook::open(file));
        for (const auto &sheet : workbook.sheets())
            sketch.sheets.append(sheet.name);
    }
    sketch.mapping = layout;
    MPM_TRY(sketch.rows, firstRows(file, fromTheTop(layout), rowsShown));
    MPM_CHECK(fill(sketch, m_kind, file));
    return sketch;
}

Result<std::optional<ImportKind>> ImportSketcher::guessKind(const QByteArray &file)
{
    MPM_TRY(const auto sketch, beginSketch(file));
    MPM_TRY(const auto rows, firstRows(file, sketch.mapping, rowsShown));
    std::optional<ImportKind> best;
    qsizetype bestNames = 0;
    for (const auto kind : importKinds) {
        if (rows.empty())
            break;
        const auto &header = rows[findHeader(kind, rows)];
        const auto found = guessColumns(usualImportNames(kind), comparableNames(header.cells));
        const auto columns = ImportService::columns(kind);
        const bool hasRequired = std::all_of(columns.begin(), columns.end(), [&](const ImportService::Column &column) {
            return !column.isNeededBeside(found) || found.contains(column.name);
        });
        const bool isStatement = found.contains(u"amount"_s) || found.contains(u"credit"_s);
        const bool fits = kind == ImportKind::Payments ? isStatement && found.contains(u"reference"_s) : hasRequired;
        if (fits && found.size() > bestNames) {
            best = kind;
            bestNames = found.size();
        }
    }
    return best;
}
