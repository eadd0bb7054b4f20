#include "core/providers/csv/text_encoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype largestFile = qsizetype(100) * 1024 * 1024;

/// Bytes 0x80 to 0x9F of Windows-1252; the five unassigned ones stay control characters, as in every browser.
constexpr std::array<char16_t, 32> windows1252Upper = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

tl::unexpected<Error> unusable(QString reason, QString detail)
{
    return invalid(std::move(reason), std::move(detail), QStringLiteral("file"));
}

Outcome checkIsText(const QByteArray &file)
{
    const auto notText = QStringLiteral("not_a_text_file");
    if (file.size() > largestFile)
        return unusable(QStringLiteral("file_too_large"), QStringLiteral("The file is larger than 100 MiB."));
    if (file.startsWith("PK\x03\x04") || file.startsWith("\xD0\xCF\x11\xE0"))
        return unusable(notText, QStringLiteral("This is a spreadsheet file: save it as CSV first."));
    if (file.startsWith("%PDF"))
        return unusable(notText, QStringLiteral("This is a PDF file: ask for the statement as CSV."));
    if (file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF"))
        return unusable(notText, QStringLiteral("The file is written in UTF-16: save it as CSV in UTF-8."));
    if (file.contains('\0'))
        return unusable(notText, QStringLiteral("The file is not text: it holds zero bytes."));
    return {};
}

Outcome checkIsNoWebPage(const QByteArray &text)
{
    if (text.left(1024).trimmed().startsWith('<'))
        return unusable(QStringLiteral("not_a_text_file"),
                        QStringLiteral("This is a web page or XML, not a table: download the statement again."));
    return {};
}

bool isUtf8(const QByteArray &text)
{
    // In blocks, so that a file of 100 MiB is not held a second time in UTF-16.
    constexpr qsizetype blockSize = qsizetype(1024) * 1024;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    QString ignored;
    for (qsizetype begin = 0; begin < text.size() && !decoder.hasError(); begin += blockSize)
        ignored = decoder(QByteArrayView(text).sliced(begin, std::min(blockSize, text.size() - begin)));
    return !decoder.hasError();
}

} // namespace

Result<TextFile> openTextFile(const QByteArray &file, const QString &encodingName)
{
    MPM_CHECK(checkIsText(file));
    const bool hasMark = file.startsWith("\xEF\xBB\xBF");
    TextFile text{hasMark ? file.mid(3) : file, TextEncoding::Utf8};
    if (text.bytes.trimmed().isEmpty())
        return unusable(QStringLiteral("empty_file"), QStringLiteral("The file is empty."));
    MPM_CHECK(checkIsNoWebPage(text.bytes));
    const QString name = encodingName.trimmed().toLower();
    const bool isValid = isUtf8(text.bytes);
    if (name == QLatin1String("windows-1252") || name == QLatin1String("cp1252"))
        text.encoding = hasMark ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    else if (name.isEmpty())
        text.encoding = isValid ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    else if (name != QLatin1String("utf-8") && name != QLatin1String("utf8"))
        return invalid(QStringLiteral("invalid_mapping"),
                       QStringLiteral("The encoding \"%1\" is not known: utf-8 or windows-1252.").arg(encodingName),
                       QStringLiteral("encoding"));
    else if (!isValid)
        return unusable(QStringLiteral("wrong_encoding"), QStringLiteral("The file is not valid UTF-8."));
    return text;
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool isUpper = byte >= 0x80 && byte <= 0x9F;
        text[i] = QChar(isUpper ? windows1252Upper[byte - 0x80u] : char16_t(byte));
    }
    return text;
}
