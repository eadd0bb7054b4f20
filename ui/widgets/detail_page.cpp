#include "ui/widgets/detail_page.h"

#include "ui/widgets/error_banner.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

DetailPage::DetailPage(const ScreenContext &context) : Screen(context), m_banner(new ErrorBanner), m_content(nullptr)
{
    auto *inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 8, 0);
    m_content->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    setFocusPolicy(Qt::StrongFocus);
}

void DetailPage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void DetailPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 8, 0, 0);
    m_content->addWidget(heading);
}

void DetailPage::addContent(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void DetailPage::addEnd()
{
    m_content->addStretch(1);
}

void DetailPage::showFailure(const Error &error)
{
    m_banner->showError(error);
}

void DetailPage::clearFailure()
{
    m_banner->clear();
}
