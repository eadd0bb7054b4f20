#include "ui/help/help_window.h"

#include "ui/languages.h"
#include "ui/screen.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace {

const QString startPage = QStringLiteral("index");
constexpr auto topicProperty = "helpTopic";
constexpr qreal pageMargin = 16;
constexpr qreal listIndent = 22;
constexpr int lineHeight = 120; // per cent
constexpr int gridAlpha = 70;

/// Markdown says nothing about room: lines are set apart, lists near the edge, and tables in thin lines.
void layOut(QTextDocument &page, const QPalette &colours)
{
    page.setDocumentMargin(pageMargin);
    page.setIndentWidth(listIndent);
    QTextCursor everything(&page);
    everything.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    everything.mergeBlockFormat(lines);
    QColor grid = colours.color(QPalette::Text);
    grid.setAlpha(gridAlpha);
    const auto frames = page.rootFrame()->childFrames();
    for (auto *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setBorderBrush(grid);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setTopMargin(6);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
}

} // namespace

QString helpFile(const QString &topic, const QString &language)
{
    for (const auto &code : {language, QStringLiteral("en")}) {
        const QString file = QStringLiteral(":/help/%1/%2.md").arg(code, topic);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

void openHelp(QWidget &window, const QString &topic)
{
    auto *help = window.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(&window);
    help->showTopic(topic);
}

void addHelpKey(QDialog &dialog, const QString &topic)
{
    auto *key = new QShortcut(QKeySequence::HelpContents, &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog, [&dialog, topic] { openHelp(dialog, topic); });
}

void addHelpKeyOfBelow(QDialog &dialog)
{
    auto *key = new QShortcut(QKeySequence::HelpContents, &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog,
                     [&dialog] { openHelp(dialog, helpTopicAt(dialog.parentWidget())); });
}

void setHelpTopic(QWidget &widget, const QString &topic)
{
    widget.setProperty(topicProperty, topic);
}

QString helpTopicAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto *screen = qobject_cast<const Screen *>(widget);
        const QString own = screen ? screen->helpTopic() : QString();
        const QString topic = own.isEmpty() ? widget->property(topicProperty).toString() : own;
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOnScreen(*this, {640, 620}));
    m_text->setOpenLinks(true);
    m_text->setOpenExternalLinks(false);
    auto *buttons = new QDialogButtonBox;
    const auto add = [this, buttons](QDialogButtonBox::ButtonRole role, auto slot) {
        auto *button = buttons->addButton(QString(), role);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_contents = add(QDialogButtonBox::ActionRole, [this] { showTopic(startPage); });
    m_back = add(QDialogButtonBox::ActionRole, [this] { m_text->backward(); });
    m_close = add(QDialogButtonBox::RejectRole, [this] { reject(); });
    m_back->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] { layOut(*m_text->document(), palette()); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    writeTexts();
}

void HelpWindow::showTopic(const QString &topic)
{
    load(topic);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeTexts();
        readAgain();
    } else if (event->type() == QEvent::PaletteChange) {
        readAgain(); // the colour of links is written into the page
    }
    QDialog::changeEvent(event);
}

void HelpWindow::writeTexts()
{
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(windowTitle());
    m_contents->setText(tr("&Contents"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("Close"));
}

/// The page that is open, as it is now; the way back would lead to pages as they were.
void HelpWindow::readAgain()
{
    if (m_text->source().isEmpty())
        return;
    const int position = m_text->verticalScrollBar()->value();
    load(QFileInfo(m_text->source().path()).completeBaseName());
    m_text->reload();
    m_text->clearHistory();
    m_text->verticalScrollBar()->setValue(position);
}

void HelpWindow::load(const QString &topic)
{
    QString file = helpFile(topic, currentWindowLanguage());
    if (file.isEmpty())
        file = helpFile(startPage, currentWindowLanguage());
    // Relative links lead from page to page of the same language.
    m_text->setSource(QUrl(QStringLiteral("qrc") + file), QTextDocument::MarkdownResource);
}
