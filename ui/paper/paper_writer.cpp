#include "ui/paper/paper_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <cmath>

namespace {

constexpr int pdfResolution = 600;
constexpr double millimetresPerInch = 25.4;
constexpr int footLines = 2;

void prepare(QTextDocument &document, const PaperPage &page, QPagedPaintDevice &device)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSize(measuresOf(page.size()).fontPoints);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setHtml(page.html());
}

/// The sheet's own height, or what the roll needs.
QSizeF sizeOf(const PaperPage &page, QPagedPaintDevice &device)
{
    const auto measures = measuresOf(page.size());
    if (measures.height > 0)
        return QSizeF(measures.width, measures.height);
    const double dotsPerMillimetre = device.logicalDpiX() / millimetresPerInch;
    QTextDocument measured;
    prepare(measured, page, device);
    measured.setTextWidth((measures.width - 2 * measures.margin) * dotsPerMillimetre);
    const double length = measured.size().height() / dotsPerMillimetre;
    return QSizeF(measures.width, std::ceil(length) + 2 * measures.margin);
}

void setPaper(const PaperPage &page, QPagedPaintDevice &device)
{
    const double margin = measuresOf(page.size()).margin;
    const QPageSize size(sizeOf(page, device), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    device.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
                                     QPageLayout::Millimeter));
}

} // namespace

Outcome paintPaper(const PaperPage &page, QPagedPaintDevice &device, const QString &foot)
{
    setPaper(page, device);
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::Environment, QStringLiteral("not_printable"),
                       QStringLiteral("The printer does not take the page."));
    QTextDocument document;
    prepare(document, page, device);
    const bool isSheet = measuresOf(page.size()).height > 0;
    painter.setFont(document.defaultFont());
    const int footHeight = isSheet ? footLines * QFontMetrics(document.defaultFont(), &device).height() : 0;
    const QSizeF body(device.width(), device.height() - footHeight);
    if (isSheet)
        document.setPageSize(body);
    else
        document.setTextWidth(body.width());
    const int pages = isSheet ? document.pageCount() : 1;
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -i * body.height());
        document.drawContents(&painter, QRectF(0, i * body.height(), body.width(), isSheet ? body.height() : document.size().height()));
        painter.restore();
        if (isSheet) {
            const QRectF line(0, body.height(), body.width(), footHeight);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, foot);
            painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(i + 1).arg(pages));
        }
    }
    painter.end();
    return {};
}

Outcome writePdf(const PaperPage &page, const QString &file, const QString &title, const QString &foot)
{
    const auto notWritable = [&file](const QString &why) {
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("%1 cannot be written: %2").arg(QDir::toNativeSeparators(file), why));
    };
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return notWritable(target.errorString());
    {
        QPdfWriter writer(&target);
        writer.setResolution(pdfResolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("MPManager"));
        MPM_CHECK(paintPaper(page, writer, foot));
    }
    if (!target.commit())
        return notWritable(target.errorString());
    return {};
}
