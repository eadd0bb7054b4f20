#include "ui/paper/paper_page.h"

#include "core/services/message_texts.h"

PaperPage::PaperPage(PaperSize size) : m_size(size), m_measures(measuresOf(size))
{
}

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
               .arg(company.toHtmlEscaped()));
}

void PaperPage::title(const QString &text)
{
    append(QStringLiteral("<p style=\"font-size:%1pt;font-weight:bold;margin:4pt 0 4pt 0\">%2</p>")
               .arg(m_measures.fontPoints + 3)
               .arg(text.toHtmlEscaped()));
}

void PaperPage::heading(const QString &text)
{
    append(QStringLiteral("<p style=\"font-weight:bold;margin:8pt 0 2pt 0\">%1</p>").arg(text.toHtmlEscaped()));
}

void PaperPage::paragraph(const QString &text)
{
    if (!text.isEmpty())
        append(QStringLiteral("<p style=\"margin:2pt 0 2pt 0\">%1</p>").arg(text.toHtmlEscaped()));
}

void PaperPage::small(const QString &text)
{
    append(QStringLiteral("<p style=\"font-size:%1pt;margin:4pt 0 0 0\">%2</p>")
               .arg(m_measures.fontPoints - 2)
               .arg(text.toHtmlEscaped()));
}

void PaperPage::fact(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_facts += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td width=\"66%\">%2</td></tr>")
                       .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

void PaperPage::total(const QString &label, const QString &value)
{
    append(QStringLiteral("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\"><tr><td><b>%1</b></td>"
                          "<td align=\"right\" style=\"font-size:%2pt\"><b>%3</b></td></tr></table>")
               .arg(label.toHtmlEscaped())
               .arg(m_measures.fontPoints + 4)
               .arg(value.toHtmlEscaped()));
}

void PaperPage::token(const QString &text)
{
    const QStringList groups = groupedToken(text).split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype from = 0; from < groups.size(); from += m_measures.tokenGroupsPerLine)
        lines.append(groups.mid(from, m_measures.tokenGroupsPerLine).join(u' ').toHtmlEscaped());
    append(QStringLiteral("<p align=\"center\" style=\"font-family:monospace;font-size:%1pt;font-weight:bold;"
                          "margin:6pt 0 6pt 0\">%2</p>")
               .arg(m_measures.tokenPoints)
               .arg(lines.join(QStringLiteral("<br/>")).replace(u' ', QStringLiteral("&nbsp;"))));
}

QString PaperPage::row(const std::vector<Column> &columns, const QStringList &cells, const QString &tag) const
{
    QString html;
    for (size_t i = 0; i < columns.size(); ++i)
        html += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(tag, columns[i].isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                         cells.value(static_cast<qsizetype>(i)).toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

void PaperPage::table(const std::vector<Column> &columns, const Rows &rows, const QStringList &foot)
{
    QStringList titles;
    for (const auto &column : columns)
        titles.append(column.title);
    const bool isRoll = m_size != PaperSize::A4;
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" border=\"%2\" "
                                  "style=\"border-collapse:collapse;border-color:#999999;font-size:%3pt\"><thead>%4</thead>")
                       .arg(isRoll ? 1 : 3)
                       .arg(isRoll ? 0 : 1)
                       .arg(m_measures.fontPoints - 1)
                       .arg(row(columns, titles, QStringLiteral("th")));
    for (const auto &cells : rows)
        html += row(columns, cells, QStringLiteral("td"));
    if (!foot.isEmpty())
        html += row(columns, foot, QStringLiteral("th"));
    append(html + QStringLiteral("</table>"));
}

void PaperPage::gap()
{
    append(QStringLiteral("<p style=\"margin:0\">&nbsp;</p>"));
}

QString PaperPage::html() const
{
    PaperPage closed = *this;
    closed.closeFacts();
    return QStringLiteral("<html><body style=\"font-size:%1pt;color:#000000\">%2</body></html>")
        .arg(m_measures.fontPoints)
        .arg(closed.m_body);
}
