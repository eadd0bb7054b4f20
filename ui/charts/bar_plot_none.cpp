// Where there is no QCustomPlot (the cross build for Windows so far): the table beside the chart has the numbers.

#include "ui/charts/bar_plot.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>

class BarPlot::Private
{
public:
    ~Private() { delete label; }

    QPointer<QLabel> label = new QLabel(
        QCoreApplication::translate("BarPlot", "This version draws no charts. The table shows the same numbers."));
};

BarPlot::BarPlot(const Currency &) : m_private(std::make_unique<Private>())
{
    m_private->label->setAlignment(Qt::AlignCenter);
    m_private->label->setWordWrap(true);
}

BarPlot::~BarPlot() = default;

QWidget *BarPlot::widget() const
{
    return m_private->label;
}

void BarPlot::onPointer(std::function<void(int, const QPoint &)>, std::function<void(int)>) {}

void BarPlot::setContent(const BarContent &, bool) {}

void BarPlot::setColours(const QPalette &palette)
{
    m_private->label->setPalette(palette);
}

void BarPlot::mark(int) {}

QImage BarPlot::image(const QSize &)
{
    return m_private->label->grab().toImage();
}
