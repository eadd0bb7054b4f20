#include "core/providers/csv/row_ids.h"

#include "core/providers/csv/cell_rules.h"
#include "core/providers/csv/date_text.h"
#include "core/providers/csv/header_names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

/// In the form of comparableName(): "N°", "№", "N° d'ordre" among them.
constexpr const char *counterNames = "n no nr sn sno srno slno row rowno rownumber line lineno seq seqno ordre nordre "
                                     "ndordre numerodordre ordem nordem norden";
/// These may as well name a phone or a receipt: they must count up, too, from wherever.
constexpr const char *doubtfulNames = "num numero item index nambari namba number";

std::optional<int> numberIn(const QString &cell)
{
    bool isNumber = false;
    const int number = trimmedCell(cell).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// One column on its way down the file.
struct Rising
{
    qsizetype column = 0;
    bool mayBeginAnywhere = false;
    std::optional<int> last;
    int numbers = 0;
    int others = 0; ///< cells without a number: an opening balance, a sum

    /// Whether it may still be a counter after this cell.
    [[nodiscard]] bool goesOn(const QString &cell)
    {
        constexpr int fewOthers = 2;
        const auto number = numberIn(cell);
        if (!number)
            return ++others <= numbers + fewOthers;
        const bool isNext = last ? qint64(*number) == qint64(*last) + 1 : mayBeginAnywhere || *number == 1;
        last = number;
        ++numbers;
        return isNext;
    }
};

bool isNamed(const char *names, const QString &header)
{
    return QString::fromLatin1(names).split(u' ').contains(comparableName(header));
}

/// Of equal cells, the same text: white space and case do not count, nor how much of a date's time is written out.
QString comparableCell(const QString &cell)
{
    const QString text = trimmedCell(cell).simplified().toLower();
    const bool looksLikeDate = text.size() >= 10 && text[4] == u'-' && text[7] == u'-';
    if (!looksLikeDate)
        return plainNumber(text);
    const QDateTime moment = readMoment(text.toUpper(), {});
    return moment.isValid() ? moment.toString(Qt::ISODateWithMs) : text;
}

QStringList contentOf(const DelimitedRow &row, const std::vector<qsizetype> &leftOut)
{
    QStringList content;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool isCounter = std::find(leftOut.begin(), leftOut.end(), i) != leftOut.end() && numberIn(row.cells[i]);
        content.append(isCounter ? QString() : comparableCell(row.cells[i]));
    }
    while (!content.isEmpty() && content.back().isEmpty())
        content.removeLast();
    return content;
}

} // namespace

RowCounters findRowCounters(TableReader &rows, const QStringList &header, const QList<qsizetype> &mapped)
{
    RowCounters counters;
    std::vector<Rising> rising;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed() == u'#' || isNamed(counterNames, header[i]))
            counters.named.push_back(i);
    }
    counters.certain = counters.named;
    auto row = rows.next();
    const qsizetype width = row && *row ? std::max(header.size(), (*row)->cells.size()) : 0;
    for (qsizetype i = 0; i < width; ++i) {
        const bool isNamedOne = std::find(counters.named.begin(), counters.named.end(), i) != counters.named.end();
        if (!isNamedOne && !mapped.contains(i))
            rising.push_back({i, isNamed(doubtfulNames, header.value(i)), {}, 0, 0});
    }
    for (; row && *row && !rising.empty(); row = rows.next()) {
        const auto &cells = (*row)->cells;
        rising.erase(std::remove_if(rising.begin(), rising.end(),
                                    [&cells](Rising &column) { return !column.goesOn(cells.value(column.column)); }),
                     rising.end());
    }
    for (const auto &column : rising) {
        if (column.numbers > 0)
            (column.numbers > 1 ? counters.certain : counters.doubtful).push_back(column.column);
    }
    return counters;
}

RowIds::Ids RowIds::next(const DelimitedRow &row, const QStringList &understood)
{
    const QStringList content = contentOf(row, m_counters.certain);
    Ids ids{m_own.next(content), {m_understood.next(understood)}};
    // The file that brought the row first may have been too short to tell its counter, or this one is.
    const QStringList counted = contentOf(row, m_counters.named);
    if (counted != content)
        ids.others.append(m_counted.next(counted));
    auto uncounted = m_counters.certain;
    uncounted.insert(uncounted.end(), m_counters.doubtful.begin(), m_counters.doubtful.end());
    if (!m_counters.doubtful.empty())
        ids.others.append(m_uncounted.next(contentOf(row, uncounted)));
    return ids;
}

QString RowIds::Numbering::next(const QStringList &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content.join(u'\x1F').toUtf8());
    const int earlier = m_equalRows[hash.result()]++;
    hash.addData(QByteArray::number(earlier));
    return QStringLiteral("row-") + QString::fromLatin1(hash.result().toHex().left(32));
}
