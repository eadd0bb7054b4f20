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

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Cancelled. Nothing is printed."));
}

/// The sheets of a page; a roll is one.
class Sheets
{
public:
    Sheets(const PaperPage &page, QPagedPaintDevice &device, double scale)
        : m_device(device), m_isRoll(measuresOf(page.size()).height <= 0), m_foot(page.foot()), m_scale(scale)
    {
        prepare(m_document, page, device);
        if (m_isRoll) {
            m_document.setTextWidth(device.width() / scale);
            return;
        }
        const double footHeight = footLines * QFontMetricsF(m_document.defaultFont(), &device).height();
        m_body = QSizeF(device.width(), device.height() - footHeight);
        m_document.setPageSize(m_body / scale);
        keepTogether(m_document);
        m_count = m_document.pageCount();
    }

    [[nodiscard]] int count() const { return m_count; }

    void paint(QPainter &painter, int number)
    {
        if (number > 0)
            m_device.newPage();
        painter.save();
        painter.scale(m_scale, m_scale);
        if (m_isRoll) {
            m_document.drawContents(&painter);
        } else {
            const QSizeF size = m_document.pageSize();
            const QRectF part(QPointF(0, number * size.height()), size);
            painter.translate(0, -part.top());
            m_document.drawContents(&painter, part);
        }
        painter.restore();
        if (!m_isRoll)
            paintFootOf(painter, number);
    }

private:
    void paintFootOf(QPainter &painter, int number)
    {
        QFont font = m_document.defaultFont();
        font.setPointSize(font.pointSize() - 2);
        painter.setFont(font);
        paintFoot(painter, QRectF(0, m_body.height(), m_body.width(), m_device.height() - m_body.height()), m_foot,
                  QStringLiteral("%1 / %2").arg(number + 1).arg(m_count));
    }

    QPagedPaintDevice &m_device;
    QTextDocument m_document;
    bool m_isRoll;
    QString m_foot;
    double m_scale;
    QSizeF m_body; ///< of a sheet, above its foot
    int m_count = 1;
};

} // namespace

Outcome paintPaper(const PaperPage &page, QPagedPaintDevice &device, const WorkProgress &progress)
{
    if (QFontDatabase::families().isEmpty())
        return failure(ErrorCode::Environment, QStringLiteral("no_fonts"),
                       QStringLiteral("This computer has no fonts, so nothing can be printed. Install one, for example "
                                      "DejaVu."));
    if (!mayGoOn(progress, 0))
        return stopped();
    const Fit fitted = fit(page, device);
    setPaper(page, device, fitted.millimetres);
    if (!mayGoOn(progress, paintingBegins / 2))
        return stopped();
    Sheets sheets(page, device, fitted.scale);
    // The last moment: with begin() a printer has its job.
    if (!mayGoOn(progress, paintingBegins - 1))
        return stopped();
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::Environment, QStringLiteral("not_printable"),
                       QStringLiteral("The printer does not take the page."));
    for (int number = 0; number < sheets.count(); ++number) {
        if (!mayGoOn(progress, paintingBegins + (1000 - paintingBegins) * number / sheets.count()))
            return stopped();
        sheets.paint(painter, number);
    }
    painter.end();
    return {};
}

Outcome writePdf(const PaperPage &page, const QString &file, const QString &title, const WorkProgress &progress)
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
        MPM_CHECK(paintPaper(page, writer, progress));
    }
    if (!target.commit())
        return notWritten();
    return {};
}
