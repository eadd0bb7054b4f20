#include "core/providers/csv/text_encoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <functional>

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

const QString utf8 = QStringLiteral("utf-8");
const QString utf16 = QStringLiteral("utf-16");
const QString windows1252 = QStringLiteral("windows-1252");

Outcome checkIsNoDocument(const QByteArray &file)
{
    const auto notText = QStringLiteral("not_a_text_file");
    if (file.size() > largestFile)
        return unusable(QStringLiteral("file_too_large"), QStringLiteral("The file is larger than 100 MiB."));
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return unusable(notText, QStringLiteral("This is an old or a locked spreadsheet: save it as .xlsx without a "
                                                "password, or as CSV."));
    if (file.startsWith("PK\x03\x04"))
        return unusable(notText, QStringLiteral("This is a workbook or another zip file, not a text."));
    if (file.startsWith("%PDF"))
        return unusable(notText, QStringLiteral("This is a PDF file: ask for the statement as CSV."));
    return {};
}

Outcome checkHasNoZeros(const QByteArray &text)
{
    if (text.contains('\0'))
        return unusable(QStringLiteral("not_a_text_file"),
                        QStringLiteral("The file is not text: it holds zero bytes."));
    return {};
}

Outcome checkIsNoWebPage(const QByteArray &text)
{
    if (text.left(1024).trimmed().startsWith('<'))
        return unusable(QStringLiteral("not_a_text_file"),
                        QStringLiteral("This is a web page or XML, not a table: download the statement again."));
    return {};
}

/// Hands the text to `take` in blocks, so that a file of 100 MiB is not held in UTF-16 as a whole; false when the bytes
/// are not of this encoding.
bool decodeInBlocks(const QByteArray &text, QStringConverter::Encoding encoding,
                    const std::function<void(const QString &)> &take)
{
    constexpr qsizetype blockSize = qsizetype(1024) * 1024;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    for (qsizetype begin = 0; begin < text.size() && !decoder.hasError(); begin += blockSize)
        take(decoder(QByteArrayView(text).sliced(begin, std::min(blockSize, text.size() - begin))));
    return !decoder.hasError();
}

bool isUtf8(const QByteArray &text)
{
    return decodeInBlocks(text, QStringConverter::Utf8, [](const QString &) {});
}

bool hasUtf16Mark(const QByteArray &file)
{
    return file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF");
}

/// Without a byte order mark the low byte comes first, as Windows writes it.
Result<QByteArray> fromUtf16(const QByteArray &file)
{
    const bool isBigEndian = file.startsWith("\xFE\xFF");
    QByteArray text;
    text.reserve(file.size());
    const bool isValid =
        file.size() % 2 == 0 && decodeInBlocks(hasUtf16Mark(file) ? file.mid(2) : file,
                                               isBigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                                               [&](const QString &block) { text += block.toUtf8(); });
    if (!isValid)
        return unusable(QStringLiteral("wrong_encoding"), QStringLiteral("The file is not valid UTF-16."));
    return text;
}

Result<QString> knownEncoding(const QString &encodingName)
{
    const QString name = encodingName.trimmed().toLower();
    if (name == utf8 || name == QLatin1String("utf8"))
        return utf8;
    if (name == utf16 || name == QLatin1String("utf16"))
        return utf16;
    if (name == windows1252 || name == QLatin1String("cp1252"))
        return windows1252;
    return invalid(QStringLiteral("invalid_mapping"),
                   QStringLiteral("The encoding \"%1\" is not known: utf-8, utf-16 or windows-1252.").arg(encodingName),
                   QStringLiteral("encoding"));
}

} // namespace

QString guessEncoding(const QByteArray &file)
{
    if (hasUtf16Mark(file))
        return utf16;
    return isUtf8(file) ? utf8 : windows1252;
}

Result<TextFile> openTextFile(const QByteArray &file, const QString &encodingName)
{
    MPM_CHECK(checkIsNoDocument(file));
    const bool hasMark = file.startsWith("\xEF\xBB\xBF");
    TextFile text{hasMark ? file.mid(3) : file, TextEncoding::Utf8};
    // A byte order mark says more than a mapping that was made for last month's file.
    QString encoding = hasUtf16Mark(file) ? utf16 : hasMark ? utf8 : QString();
    const bool isNamed = !encodingName.trimmed().isEmpty();
    if (isNamed) {
        MPM_TRY(const QString named, knownEncoding(encodingName));
        encoding = encoding.isEmpty() ? named : encoding;
    } else if (encoding.isEmpty()) {
        encoding = guessEncoding(file);
    }
    if (encoding == utf16) {
        MPM_TRY(text.bytes, fromUtf16(file));
    }
    MPM_CHECK(checkHasNoZeros(text.bytes));
    if (text.bytes.trimmed().isEmpty())
        return unusable(QStringLiteral("empty_file"), QStringLiteral("The file is empty."));
    MPM_CHECK(checkIsNoWebPage(text.bytes));
    if (encoding == windows1252)
        text.encoding = TextEncoding::Windows1252;
    else if (encoding == utf8 && (isNamed || hasMark) && !isUtf8(text.bytes))
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
