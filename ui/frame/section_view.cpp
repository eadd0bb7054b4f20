#include "ui/frame/section_view.h"

#include "ui/frame/action_bar.h"
#include "ui/widgets/elided_text.h"
#include "ui/widgets/scrolled.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace {

constexpr int titleInSight = 10; ///< characters

/// Asks for the room of the page in front. The stack itself asks for as much as the largest of its pages.
class PagesInFront final : public QWidget
{
public:
    explicit PagesInFront(QStackedWidget *pages) : m_pages(pages)
    {
        pages->setParent(this);
        connect(pages, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const auto *page = m_pages->currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        m_pages->setGeometry(rect());
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QStackedWidget *m_pages;
};

} // namespace

SectionView::SectionView(const PageMaker &root, Dialogs &dialogs)
    : m_dialogs(dialogs), m_back(new QToolButton), m_title(new QLabel), m_actions(new ActionBar),
      m_stack(new QStackedWidget)
{
    m_back->setText(tr("Back"));
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, &SectionView::goBack);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SectionView::goBack);

    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    new ElidedText(m_title, titleInSight);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addLayout(head);
    layout->addWidget(scrolled(new PagesInFront(m_stack)), 1);

    add(root);
    showHead();
}

Screen *SectionView::current() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

int SectionView::depth() const
{
    return m_stack->count();
}

void SectionView::push(const PageMaker &make)
{
    add(make);
    enter();
}

void SectionView::add(const PageMaker &make)
{
    auto *page = make();
    m_makers.push_back(make);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    connect(page, &Screen::titleChanged, this, &SectionView::showHead);
    connect(page, &Screen::closeRequested, this, &SectionView::goBack);
}

void SectionView::goBack()
{
    if (depth() <= 1)
        return;
    auto *page = current();
    if (!page->hasUnsavedInput()) {
        close(page);
        return;
    }
    const Dialogs::Question question{tr("Leave this form?"),
                                     tr("What was typed here is not saved. Leave the form all the same?"), tr("Leave")};
    m_dialogs.confirm(this, question, [this, page](bool leave) {
        if (!leave || page != current())
            return;
        page->discardInput();
        close(page);
    });
}

void SectionView::showList(const ListPreset &preset)
{
    showRoot()->showList(preset);
}

void SectionView::goOn(const FormDraft &draft)
{
    showRoot()->goOn(draft);
}

Screen *SectionView::showRoot()
{
    while (depth() > 1 && !current()->hasUnsavedInput())
        close(current());
    return qobject_cast<Screen *>(m_stack->widget(0));
}

void SectionView::enter()
{
    showHead();
    current()->refresh();
    current()->focusFirst();
}

bool SectionView::hasUnsavedInput() const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (qobject_cast<Screen *>(m_stack->widget(i))->hasUnsavedInput())
            return true;
    }
    return false;
}

void SectionView::takeInputFrom(const SectionView &other)
{
    for (int i = 0; i < std::min(m_stack->count(), other.m_stack->count()); ++i)
        qobject_cast<Screen *>(other.m_stack->widget(i))->handOver(*qobject_cast<Screen *>(m_stack->widget(i)));
}

void SectionView::close(Screen *page)
{
    m_makers.erase(m_makers.begin() + m_stack->indexOf(page));
    m_stack->removeWidget(page);
    page->deleteLater();
    m_stack->setCurrentIndex(m_stack->count() - 1);
    enter();
}

void SectionView::showHead()
{
    m_back->setVisible(depth() > 1);
    m_title->setText(current()->title());
    m_actions->setActions(current()->headerActions());
}
