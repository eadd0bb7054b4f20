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
