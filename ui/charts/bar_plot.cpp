// The only file that knows QCustomPlot.

#include "ui/charts/bar_plot.h"

#include "ui/charts/axis_steps.h"
#include "ui/charts/part_brush.h"
#include "ui/formats.h"
#include "ui/tones.h"

#include <QPointer>

#include <cmath>

#include <qcustomplot.h>

namespace {

constexpr int mostSteps = 5;
constexpr double barWidth = 0.72;
constexpr int longestLabel = 18;

double position(Money amount)
{
    return static_cast<double>(amount.minorUnits());
}

/// Without the decimals where all of them are zero.
QString stepText(Money amount, const std::vector<Money> &steps, const Currency &currency)
{
    const QString text = localAmount(amount, currency);
    qint64 unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    const bool areWhole =
        std::all_of(steps.begin(), steps.end(), [unit](Money step) { return step.minorUnits() % unit == 0; });
    return areWhole && currency.decimals() > 0 ? text.left(text.lastIndexOf(QLocale().decimalPoint())) : text;
}

QString shortened(const QString &label)
{
    return label.size() <= longestLabel ? label : label.left(longestLabel - 1) + QChar(0x2026);
}

} // namespace

class BarPlot::Private
{
public:
    explicit Private(const Currency &currency);
    ~Private();

    void setContent(const BarContent &content, bool withTitle);
    void setColours(const QPalette &palette);
    void mark(int bar);
    void layOut();
    [[nodiscard]] int barAt(const QPointF &pixel) const;

    Currency currency;
    QPointer<QCustomPlot> plot;

private:
    void makeBars();
    void setMoneyAxis();
    void setBarAxis();

    BarContent m_content;
    QPalette m_palette;
    QCPLegend *m_legend;
    QCPTextElement *m_title = nullptr;
    QCPItemRect *m_marker;
    std::vector<QCPBars *> m_bars;
};

BarPlot::Private::Private(const Currency &ownCurrency)
    : currency(ownCurrency), plot(new QCustomPlot), m_legend(new QCPLegend), m_marker(new QCPItemRect(plot))
{
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setMouseTracking(true);
    plot->setNoAntialiasingOnDrag(true);
    auto *layout = plot->plotLayout();
    layout->addElement(1, 0, m_legend);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setMargins({8, 0, 8, 4});
    layout->setRowStretchFactor(1, 0.001);
    m_marker->setLayer(QStringLiteral("background"));
    m_marker->setVisible(false);
    for (auto *end : {m_marker->topLeft, m_marker->bottomRight})
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_marker->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
    m_marker->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
    for (auto *axis : {plot->xAxis, plot->yAxis})
        axis->setSubTicks(false);
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->setTickLength(0);
}

BarPlot::Private::~Private()
{
    delete plot;
}

void BarPlot::Private::setContent(const BarContent &content, bool withTitle)
{
    m_content = content;
    if (withTitle && m_title == nullptr) {
        plot->plotLayout()->insertRow(0);
        m_title = new QCPTextElement(plot);
        plot->plotLayout()->addElement(0, 0, m_title);
    }
    if (m_title != nullptr)
        m_title->setText(content.title);
    makeBars();
    setMoneyAxis();
    layOut();
    setColours(m_palette);
    mark(-1);
}

void BarPlot::Private::makeBars()
{
    m_legend->clearItems();
    plot->clearPlottables();
    m_bars.clear();
    for (const auto &series : m_content.series) {
        auto *bars = new QCPBars(plot->xAxis, plot->yAxis);
        bars->setName(series.name);
        bars->setWidth(barWidth);
        bars->setStackingGap(1);
        QVector<double> keys, values;
        for (size_t i = 0; i < series.amounts.size(); ++i) {
            keys.append(static_cast<double>(i));
            values.append(position(series.amounts[i]));
        }
        bars->setData(keys, values, true);
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
        m_legend->addItem(new QCPPlottableLegendItem(m_legend, bars));
    }
}

/// Each side of the axis is as long as the highest bar there.
void BarPlot::Private::setMoneyAxis()
{
    Money lowest, highest;
    for (int bar = 0; bar < m_content.count(); ++bar) {
        Money above, below;
        for (const auto &series : m_content.series) {
            const Money amount = series.amounts[static_cast<size_t>(bar)];
            (amount.isNegative() ? below : above) += amount;
        }
        lowest = std::min(lowest, below);
        highest = std::max(highest, above);
    }
    const auto steps = axisSteps(lowest, highest, mostSteps);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const Money step : steps)
        ticker->addTick(position(step), stepText(step, steps, currency));
    plot->yAxis->setTicker(ticker);
    plot->yAxis->setRange(position(steps.front()), position(steps.back()));
}

/// Labels that do not fit beside each other: of times some are left out, names are set aslant.
void BarPlot::Private::setBarAxis()
{
    const int count = std::max(1, m_content.count());
    const QFontMetrics metrics(plot->xAxis->tickLabelFont());
    int widest = 0;
    for (const auto &label : m_content.labels)
        widest = std::max(widest, metrics.horizontalAdvance(shortened(label)));
    const int room = std::max(1, plot->axisRect()->width() / count);
    const bool fits = widest + metrics.averageCharWidth() <= room;
    const int step = m_content.isTime ? (widest + 2 * metrics.averageCharWidth()) / room + 1 : 1;
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    // Counted from the last bar, so that today has its label.
    for (int bar = m_content.count() - 1; bar >= 0; bar -= fits ? 1 : step)
        ticker->addTick(bar, shortened(m_content.labels.at(bar)));
    plot->xAxis->setTicker(ticker);
    plot->xAxis->setTickLabelRotation(fits || m_content.isTime ? 0 : -35);
    plot->xAxis->setRange(-0.6, count - 0.4);
}

void BarPlot::Private::layOut()
{
    // The legend stands in as many columns as there is room for.
    const QFontMetrics metrics(m_legend->font());
    int widest = 1;
    for (const auto &series : m_content.series)
        widest = std::max(widest, metrics.horizontalAdvance(series.name) + m_legend->iconSize().width() + 30);
    const int wrap = std::max(1, plot->viewport().width() / widest);
    const double rotation = plot->xAxis->tickLabelRotation();
    setBarAxis();
    if (wrap == m_legend->wrap() && rotation == plot->xAxis->tickLabelRotation())
        return;
    // Both change how much room is left for the bars.
    m_legend->setWrap(wrap);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarPlot::Private::setColours(const QPalette &palette)
{
    m_palette = palette;
    const QColor text = palette.color(QPalette::Text);
    QColor faint = text;
    faint.setAlpha(50);
    plot->setBackground(palette.color(QPalette::Base));
    for (auto *axis : {plot->xAxis, plot->yAxis}) {
        axis->setTickLabelFont(plot->font());
        axis->setTickLabelColor(text);
        axis->setBasePen(QPen(text));
        axis->setTickPen(QPen(text));
        axis->grid()->setPen(QPen(faint, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(text));
    }
    m_legend->setFont(plot->font());
    m_legend->setTextColor(text);
    m_legend->setBrush(Qt::NoBrush);
    if (m_title != nullptr) {
        auto font = plot->font();
        font.setBold(true);
        m_title->setFont(font);
        m_title->setTextColor(text);
    }
    QColor marked = palette.color(QPalette::Highlight);
    m_marker->setPen(QPen(marked, 1));
    marked.setAlpha(60);
    m_marker->setBrush(marked);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setBrush(partBrush(m_content.series[i].part, palette));
        m_bars[i]->setPen(Qt::NoPen);
    }
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarPlot::Private::mark(int bar)
{
    m_marker->setVisible(bar >= 0);
    m_marker->topLeft->setCoords(bar - 0.5, 0);
    m_marker->bottomRight->setCoords(bar + 0.5, 1);
    plot->replot(QCustomPlot::rpQueuedReplot);
}

int BarPlot::Private::barAt(const QPointF &pixel) const
{
    if (!plot->axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const int bar = static_cast<int>(std::lround(plot->xAxis->pixelToCoord(pixel.x())));
    return bar >= 0 && bar < m_content.count() ? bar : -1;
}

BarPlot::BarPlot(const Currency &currency) : m_private(std::make_unique<Private>(currency))
{
    QObject::connect(m_private->plot, &QCustomPlot::afterLayout, m_private->plot, [this] { m_private->layOut(); });
}

BarPlot::~BarPlot() = default;

QWidget *BarPlot::widget() const
{
    return m_private->plot;
}

void BarPlot::onPointer(std::function<void(int, const QPoint &)> moved, std::function<void(int)> doubleClicked)
{
    auto *plot = m_private->plot.data();
    QObject::connect(plot, &QCustomPlot::mouseMove, plot, [this, moved = std::move(moved)](const QMouseEvent *event) {
        moved(m_private->barAt(event->position()), event->globalPosition().toPoint());
    });
    QObject::connect(plot, &QCustomPlot::mouseDoubleClick, plot,
                     [this, doubleClicked = std::move(doubleClicked)](const QMouseEvent *event) {
                         doubleClicked(m_private->barAt(event->position()));
                     });
}

void BarPlot::setContent(const BarContent &content, bool withTitle)
{
    m_private->setContent(content, withTitle);
}

void BarPlot::setColours(const QPalette &palette)
{
    m_private->setColours(palette);
}

void BarPlot::mark(int bar)
{
    m_private->mark(bar);
}

QImage BarPlot::image(const QSize &size)
{
    // The first drawing finds out how much room the labels and the legend take.
    (void)m_private->plot->toPixmap(size.width(), size.height());
    return m_private->plot->toPixmap(size.width(), size.height()).toImage();
}
