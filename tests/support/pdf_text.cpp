#include "tests/support/pdf_text.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace {

QString readBack(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString pdfText(const QString &file)
{
    return readBack(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})
        .normalized(QString::NormalizationForm_KC);
}

QString pdfInfo(const QString &file, const QString &key)
{
    const auto lines = readBack(QStringLiteral("pdfinfo"), {file}).split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

QString pdfCutWord(const QString &file)
{
    static const QRegularExpression box(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" "
                       "xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">(.*)</word>"));
    double width = 0, height = 0;
    const QString boxes = readBack(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    for (auto found = box.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(1)) {
            width = match.captured(1).toDouble();
            height = match.captured(2).toDouble();
        } else if (match.captured(3).toDouble() < 0 || match.captured(4).toDouble() < 0 ||
                   match.captured(5).toDouble() > width || match.captured(6).toDouble() > height) {
            return match.captured(7);
        }
    }
    return {};
}
