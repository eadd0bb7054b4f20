#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QScreen>
#include <QScrollArea>

namespace {

constexpr QSize roomForFrame(16, 40); ///< borders and title bar, which the window knows only once it is shown

void bringIntoView(const QWidget *window, QWidget *input)
{
    for (auto *around = input->parentWidget(); around && around != window; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area && area->widget()->isAncestorOf(input))
            area->ensureWidgetVisible(input);
    }
}

} // namespace

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void keepFocusInView(QWidget *window)
{
    QObject::connect(qApp, &QApplication::focusChanged, window, [window](const QWidget *, QWidget *input) {
        if (input && window->isAncestorOf(input) && QApplication::mouseButtons() == Qt::NoButton)
            bringIntoView(window, input);
    });
}

QSize sizeOnScreen(const QWidget &window, const QSize &wished)
{
    return wished.boundedTo(window.screen()->availableSize() - roomForFrame);
}
