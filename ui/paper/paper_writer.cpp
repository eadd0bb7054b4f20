#include "ui/paper/paper_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>
#include <QTextTable>

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
    // Never inside a number: rather is the page made a little smaller, see fit().
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(wrapping);
    document.setHtml(page.html());
}

/// How the text lies between the margins, and how tall it is when it is not cut into pages.
struct Fit
{
    double scale = 1; ///< below 1 where a table is wider than the paper: nothing is ever cut off
    double millimetres = 0;
};

Fit fit(const PaperPage &page, QPagedPaintDevice &device)
{
    const double dotsPerMillimetre = device.logicalDpiX() / millimetresPerInch;
    const double width = page.textWidth() * dotsPerMillimetre;
    QTextDocument measured;
    prepare(measured, page, device);
    measured.setTextWidth(width);
    const QSizeF needed = measured.size();
    const double scale = needed.width() > width ? width / needed.width() : 1;
    return {scale, needed.height() * scale / dotsPerMillimetre};
}

void setPaper(const PaperPage &page, QPagedPaintDevice &device, double textHeight)
{
    const auto measures = measuresOf(page.size());
    const double margin = measures.margin;
    const double height = measures.height > 0 ? measures.height : std::ceil(textHeight) + 2 * margin;
    const QPageSize size(QSizeF(measures.width, height), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    device.setPageLayout(QPageLayout(size, page.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
}

bool isHeading(const QTextBlock &block)
{
    return block.begin().fragment().charFormat().fontWeight() > QFont::Medium;
}

/// The text that follows `block` directly: of the first row below the head of a table, else the next block.
QTextBlock followerOf(QTextFrame::iterator at)
{
    for (++at; !at.atEnd(); ++at) {
        if (const auto *table = qobject_cast<QTextTable *>(at.currentFrame())) {
            const int row = std::min(table->format().headerRowCount(), table->rows() - 1);
            return table->cellAt(row, 0).firstCursorPosition().block();
        }
        if (at.currentBlock().length() > 1)
            return at.currentBlock();
    }
    return {};
}

/// Qt lets a paragraph below a table run over the edge of a page, and a heading stand alone at its foot: such blocks
/// begin the next page.
void keepTogether(QTextDocument &document)
{
    const double height = document.pageSize().height();
    const auto *layout = document.documentLayout();
    const auto pageOf = [height](double y) { return static_cast<int>(y / height); };
    for (auto at = document.rootFrame()->begin(); !at.atEnd(); ++at) {
        const QTextBlock block = at.currentBlock();
        if (!block.isValid() || block.length() <= 1)
            continue;
        const QRectF place = layout->blockBoundingRect(block);
        const QTextBlock follower = isHeading(block) ? followerOf(at) : block;
        const double end = follower.isValid() ? layout->blockBoundingRect(follower).bottom() : place.bottom();
        if (pageOf(place.top()) == pageOf(end - 1) || place.height() > height)
            continue;
        QTextBlockFormat next;
        next.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(next);
    }
}

/// A long name makes room for the number of the page.
void paintFoot(QPainter &painter, const QRectF &line, const QString &foot, const QString &number)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = line.width() - metrics.horizontalAdvance(number + QStringLiteral("    "));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(foot, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, number);
}

/// The pages of a sheet; a roll has one.
void paintPages(QPainter &painter, QTextDocument &document, QPagedPaintDevice &device, const QString &foot,
                double scale)
{
    QFont footFont = document.defaultFont();
    footFont.setPointSize(footFont.pointSize() - 2);
    painter.setFont(footFont);
    const double footHeight = footLines * QFontMetricsF(document.defaultFont(), &device).height();
    const QSizeF body(device.width(), device.height() - footHeight);
    document.setPageSize(body / scale);
    keepTogether(document);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        const QRectF part(QPointF(0, i * document.pageSize().height()), document.pageSize());
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
        paintFoot(painter, QRectF(0, body.height(), body.width(), footHeight), foot,
                  QStringLiteral("%1 / %2").arg(i + 1).arg(pages));
    }
}

void paintRoll(QPainter &painter, QTextDocument &document, QPagedPaintDevice &device, double scale)
{
    document.setTextWidth(device.width() / scale);
    painter.scale(scale, scale);
    document.drawContents(&painter);
}

} // namespace

Outcome paintPaper(const PaperPage &page, QPagedPaintDevice &device)
{
    if (QFontDatabase::families().isEmpty())
        return failure(ErrorCode::Environment, QStringLiteral("no_fonts"),
                       QStringLiteral("This computer has no fonts, so nothing can be printed. Install one, for example "
                                      "DejaVu."));
    const Fit fitted = fit(page, device);
    setPaper(page, device, fitted.millimetres);
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::Environment, QStringLiteral("not_printable"),
                       QStringLiteral("The printer does not take the page."));
    QTextDocument document;
    prepare(document, page, device);
    if (measuresOf(page.size()).height > 0)
        paintPages(painter, document, device, page.foot(), fitted.scale);
    else
        paintRoll(painter, document, device, fitted.scale);
    painter.end();
    return {};
}

Outcome writePdf(const PaperPage &page, const QString &file, const QString &title)
{
    QSaveFile target(file);
    const auto notWritten = [&target] {
        const bool isFull = target.error() == QFileDevice::ResourceError;
        return failure(ErrorCode::Environment, isFull ? QStringLiteral("disk_full") : QStringLiteral("not_writable"),
                       QStringLiteral("The file %1 cannot be written: %2")
                           .arg(QDir::toNativeSeparators(target.fileName()), target.errorString()),
                       QStringLiteral("file"));
    };
    if (!target.open(QIODevice::WriteOnly))
        return notWritten();
    {
        QPdfWriter writer(&target);
        writer.setResolution(pdfResolution);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("MPManager"));
        MPM_CHECK(paintPaper(page, writer));
    }
    if (!target.commit())
        return notWritten();
    return {};
}
