#include "ui/paper/paper_page.h"

#include "core/services/message_texts.h"

#include <QRegularExpression>

namespace {

constexpr size_t columnsOnRoll = 3;
constexpr qsizetype charactersAcross = 92; ///< of a table on an upright sheet
constexpr qsizetype charactersOnRoll = 30; ///< of a title with its value
constexpr qsizetype longestUnbroken = 24;  ///< longer texts are broken into lines
/// Of a cell: "9,100.00" may not be broken at its comma.
const QString wholeNumber = QStringLiteral("align=\"right\" style=\"white-space:nowrap\"");
constexpr qsizetype charactersBetween = 2; ///< two columns

/// French groups digits with a narrow no-break space, which HTML takes for a space like any other.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QChar(0x202f), QChar(0x00a0));
}

/// Numbers, dates and names stay whole; only what no roll could take is broken.
QString linesOf(const QString &text)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{%1})(?=\\S)").arg(longestUnbroken));
    QString breakable = text;
    breakable.replace(longWord, QStringLiteral("\\1\u200b"));
    return escaped(breakable).replace(u'\n', QStringLiteral("<br/>"));
}

QString row(const std::vector<PaperPage::Column> &columns, const QStringList &cells, const QString &tag)
{
    QString html;
    for (size_t i = 0; i < columns.size(); ++i)
        html += QStringLiteral("<%1 %2>%3</%1>")
                    .arg(tag, columns[i].isNumber ? wholeNumber : QStringLiteral("align=\"left\""),
                         linesOf(cells.value(static_cast<qsizetype>(i))));
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

/// "Title  value", or a longer value below its title.
QString labelled(const QString &title, const QString &value)
{
    const bool isLong = value.contains(u'\n') || title.size() + value.size() > charactersOnRoll;
    const QString form = isLong ? QStringLiteral("<tr><td colspan=\"2\">%1:<br/>%2</td></tr>")
                                : QStringLiteral("<tr><td>%1&nbsp;</td><td %3>%2</td></tr>");
    return isLong ? form.arg(escaped(title), linesOf(value)) : form.arg(escaped(title), linesOf(value), wholeNumber);
}

} // namespace

PaperPage::PaperPage(PaperSize size, int mostRows) : m_size(size), m_mostRows(mostRows), m_measures(measuresOf(size)) {}

void PaperPage::closeFacts()
{
    if (m_facts.isEmpty())
        return;
    m_body += QStringLiteral("<table width=\"100%\" cellpadding=\"1\" cellspacing=\"0\">%1</table>").arg(m_facts);
    m_facts.clear();
}

void PaperPage::append(const QString &html)
{
    closeFacts();
    m_body += html;
}

void PaperPage::letterhead(const QString &company)
{
    const QString align = m_size == PaperSize::A4 ? QStringLiteral("left") : QStringLiteral("center");
    append(QStringLiteral("<p align=\"%1\" style=\"font-size:%2pt;font-weight:bold;margin:0\">%3</p><hr/>")
               .arg(align)
               .arg(m_measures.fontPoints + 3)
               .arg(escaped(company)));
}

void PaperPage::title(const QString &text)
{
    append(QStringLiteral("<p style=\"font-size:%1pt;font-weight:bold;margin:5px 0 5px 0\">%2</p>")
               .arg(m_measures.fontPoints + 3)
               .arg(escaped(text)));
}

void PaperPage::heading(const QString &text)
{
    append(QStringLiteral("<p style=\"font-weight:bold;margin:12px 0 3px 0\">%1</p>").arg(escaped(text)));
}

void PaperPage::paragraph(const QString &text)
{
    if (!text.isEmpty())
        append(QStringLiteral("<p style=\"margin:3px 0 3px 0\">%1</p>").arg(escaped(text)));
}

void PaperPage::notice(const QString &text)
{
    append(
        QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" style=\"border-collapse:"
                       "collapse;border-color:#000000\"><tr><td align=\"center\"><b>%1</b></td></tr></table>")
            .arg(linesOf(text)));
}

void PaperPage::fact(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_facts += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td width=\"66%\">%2</td></tr>")
                       .arg(escaped(label), linesOf(value));
}

void PaperPage::total(const QString &label, const QString &value)
{
    append(QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\"><tr><td><b>%1</b></td>"
                          "<td align=\"right\" style=\"white-space:nowrap;font-size:%2pt\"><b>%3</b></td></tr></table>")
               .arg(escaped(label))
               .arg(m_measures.fontPoints + 4)
               .arg(escaped(value)));
}

void PaperPage::token(const QString &text)
{
    const QStringList groups = groupedToken(text).split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype from = 0; from < groups.size(); from += m_measures.tokenGroupsPerLine)
        lines.append(escaped(groups.mid(from, m_measures.tokenGroupsPerLine).join(u' ')));
    append(QStringLiteral("<p align=\"center\" style=\"font-family:'DejaVu Sans Mono','Consolas','Courier "
                          "New',monospace;font-size:%1pt;font-weight:bold;"
                          "margin:8px 0 8px 0\">%2</p>")
               .arg(m_measures.tokenPoints)
               .arg(lines.join(QStringLiteral("<br/>")).replace(u' ', QStringLiteral("&nbsp;"))));
}

void PaperPage::noteWidth(const std::vector<Column> &columns, const Rows &rows)
{
    qsizetype width = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        qsizetype widest = std::min(columns[i].title.size(), longestUnbroken);
        for (const auto &cells : rows)
            widest = std::max(widest, std::min(cells.value(static_cast<qsizetype>(i)).size(), longestUnbroken));
        width += widest + charactersBetween;
    }
    m_widestTable = std::max(m_widestTable, width);
}

QString PaperPage::rowsBelowEachOther(const std::vector<Column> &columns, const Rows &rows, size_t count) const
{
    QString html;
    for (size_t number = 0; number < count; ++number) {
        const auto &cells = rows[number];
        html += QStringLiteral("<tr><td colspan=\"2\"><b>%1</b></td></tr>").arg(escaped(cells.value(0)));
        for (size_t i = 1; i < columns.size(); ++i) {
            const QString cell = cells.value(static_cast<qsizetype>(i));
            if (!cell.isEmpty())
                html += labelled(columns[i].title, cell);
        }
        html += QStringLiteral("<tr><td colspan=\"2\"><hr/></td></tr>");
    }
    return html;
}

void PaperPage::table(const std::vector<Column> &columns, const Rows &rows, const QStringList &foot)
{
    const bool isRoll = m_size != PaperSize::A4;
    const QString start = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" border=\"%2\" "
                                         "style=\"border-collapse:collapse;border-color:#999999;font-size:%3pt\">")
                              .arg(isRoll ? 2 : 3)
                              .arg(isRoll ? 0 : 1)
                              .arg(m_measures.fontPoints - 1);
    const auto shown = std::min(rows.size(), static_cast<size_t>(m_mostRows));
    m_isCut = m_isCut || shown < rows.size();
    if (isRoll && columns.size() > columnsOnRoll) {
        append(start + rowsBelowEachOther(columns, rows, shown) +
               (foot.isEmpty() ? QString() : rowsBelowEachOther(columns, {foot}, 1)) + QStringLiteral("</table>"));
        return;
    }
    noteWidth(columns, rows); // of all: what is shown of it lies as the whole will
    QStringList titles;
    for (const auto &column : columns)
        titles.append(column.title);
    QString html = start + QStringLiteral("<thead>%1</thead>").arg(row(columns, titles, QStringLiteral("th")));
    for (size_t i = 0; i < shown; ++i)
        html += row(columns, rows[i], QStringLiteral("td"));
    if (!foot.isEmpty())
        html += row(columns, foot, QStringLiteral("th"));
    append(html + QStringLiteral("</table>"));
}

bool PaperPage::isLandscape() const
{
    return m_size == PaperSize::A4 && m_widestTable > charactersAcross;
}

int PaperPage::textWidth() const
{
    return (isLandscape() ? m_measures.height : m_measures.width) - 2 * m_measures.margin;
}

void PaperPage::gap()
{
    append(QStringLiteral("<p style=\"margin:0\">&nbsp;</p>"));
}

void PaperPage::foot(const QString &text)
{
    if (m_size == PaperSize::A4) {
        m_foot = text;
        return;
    }
    append(QStringLiteral("<p style=\"font-size:%1pt;margin:8px 0 0 0\">%2</p>")
               .arg(m_measures.fontPoints - 2)
               .arg(escaped(text)));
}

QString PaperPage::html() const
{
    PaperPage closed = *this;
    closed.closeFacts();
    return QStringLiteral("<html><body style=\"font-size:%1pt;color:#000000\">%2</body></html>")
        .arg(m_measures.fontPoints)
        .arg(closed.m_body);
}
