#include "tests/ui/contrast.h"

#include "tests/ui/walk.h"
#include "ui/tones.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

namespace {

constexpr int enlarged = 3; // so that the strokes of letters are painted in their full colour somewhere
constexpr int enough = 450; // hundredths
constexpr int rowsLookedAt = 6;

struct PaintedText
{
    QString text;
    QRect where; ///< on the page
};

void addCells(const QAbstractItemView &view, const QWidget &root, std::vector<PaintedText> &all)
{
    const auto *model = view.model();
    const auto *ground = view.viewport();
    const QRect seen = ground->visibleRegion().boundingRect();
    for (int row = 0; model && row < std::min(rowsLookedAt, model->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const auto cell = model->index(row, column, view.rootIndex());
            const QRect where = view.visualRect(cell);
            const bool isRead = (model->flags(cell) & Qt::ItemIsEnabled) && !cell.data().toString().isEmpty();
            if (isRead && !where.isEmpty() && seen.contains(where))
                all.push_back({cell.data().toString(), where.translated(ground->mapTo(&root, QPoint(0, 0)))});
        }
    }
}

/// Those in sight: of a line that is scrolled half away, only the edge of a letter may be painted.
std::vector<PaintedText> textsOf(QWidget &root)
{
    std::vector<PaintedText> all;
    for (auto *widget : visible<QWidget>(root)) {
        if (!widget->isEnabled() || widget->window() != root.window())
            continue;
        QString text;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            text = edit->text().isEmpty() ? edit->placeholderText() : edit->text();
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            addCells(*view, root, all);
        const QRect seen = widget->visibleRegion().boundingRect();
        if (!text.trimmed().isEmpty() && !seen.isEmpty() && seen.size() == widget->size())
            all.push_back({text, seen.translated(widget->mapTo(&root, QPoint(0, 0)))});
    }
    return all;
}

/// The ground is the colour that most pixels have; the text, the one that stands out most from it.
int contrastOf(const QImage &picture, const QRect &where)
{
    const QRect pixels(where.topLeft() * enlarged, where.size() * enlarged);
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= std::min(pixels.bottom(), picture.height() - 1); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = pixels.left(); x <= std::min(pixels.right(), picture.width() - 1); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrastPercent(QColor(it.key()), QColor(ground)));
    return best;
}

} // namespace

QStringList faintTexts(QWidget &root)
{
    QImage picture(root.size() * enlarged, QImage::Format_RGB32);
    picture.setDevicePixelRatio(enlarged);
    picture.fill(root.palette().color(QPalette::Window));
    root.render(&picture);
    QStringList faint;
    for (const auto &[text, where] : textsOf(root)) {
        const int contrast = contrastOf(picture, where);
        if (contrast < enough)
            faint.append(QStringLiteral("%1 : 100 in \u201c%2\u201d").arg(contrast).arg(text));
    }
    return faint;
}
