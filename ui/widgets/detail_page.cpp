#include "ui/widgets/detail_page.h"

#include "ui/widgets/error_banner.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

DetailPage::DetailPage(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner), m_scroll(new QScrollArea), m_content(nullptr)
{
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 8, 0);
    m_content->setSpacing(8);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    setFocusPolicy(Qt::StrongFocus);
}

void DetailPage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

QLabel *DetailPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 8, 0, 0);
    m_content->addWidget(heading);
    return heading;
}

void DetailPage::addContent(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void DetailPage::addEnd()
{
    m_content->addStretch(1);
}

void DetailPage::reveal(QWidget *widget)
{
    m_scroll->ensureWidgetVisible(widget);
    widget->setFocus(Qt::OtherFocusReason);
}

void DetailPage::showFailure(const Error &error)
{
    m_banner->showError(error);
}

void DetailPage::clearFailure()
{
    m_banner->clear();
}
