#include "core/providers/csv/cell_rules.h"

#include <QRegularExpression>

AmountFormat fileAmountFormat(QChar decimalSign)
{
    AmountFormat format;
    format.decimalSign = decimalSign;
    const QString otherSign = decimalSign == u',' ? QStringLiteral(".") : QStringLiteral(",");
    format.groupSigns = otherSign + QStringLiteral(" \u00A0\u202F'");
    return format;
}

QString trimmedCell(const QString &cell)
{
    const QString text = cell.trimmed();
    return text.startsWith(u'\'') ? text.mid(1).trimmed() : text;
}

QString plainNumber(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \u00A0\u202F'](?=\\d{3}(?!\\d))"));
    static const QRegularExpression decimal(
        QStringLiteral("^(-?)(\\d+|\\d{1,3}(?:,\\d{3})+(?=\\.)|\\d{1,3}(?:\\.\\d{3})+(?=,))"
                       "[.,](\\d*?)0*$"));
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringLiteral("-., \u00A0\u202F'").contains(c);
    });
    if (!isPlain)
        return text;
    QString number = text;
    number.remove(blanks);
    const auto match = decimal.match(number);
    const bool mayBeGrouped = match.hasMatch() && number.size() - match.capturedEnd(2) == 4 &&
                              !match.captured(2).contains(u'.') && !match.captured(2).contains(u',');
    if (!match.hasMatch() || mayBeGrouped)
        return number;
    QString whole = match.captured(2);
    whole.remove(u',').remove(u'.');
    const QString part = match.captured(3);
    return match.captured(1) + whole + (part.isEmpty() ? QString() : u'.' + part);
}

Outcome requireWholeId(const QString &text, const QString &field)
{
    static const QRegularExpression shortened(QStringLiteral("^\\d+(?:[.,]\\d+)?[eE]\\+\\d+$"));
    if (!text.contains(u'+') || !shortened.match(text).hasMatch())
        return {};
    return invalid(QStringLiteral("shortened_id"),
                   QStringLiteral("A spreadsheet has shortened this number to \"%1\"; export the file again with this "
                                  "column as text.")
                       .arg(text.left(40)),
                   field);
}
