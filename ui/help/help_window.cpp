#include "ui/help/help_window.h"

#include "ui/languages.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

const QString startPage = QStringLiteral("index");

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

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(640, 620);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(true);
    m_text->setOpenExternalLinks(false);
    auto *buttons = new QDialogButtonBox;
    const auto add = [this, buttons](const QString &text, QDialogButtonBox::ButtonRole role, auto slot) {
        auto *button = buttons->addButton(text, role);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("&Contents"), QDialogButtonBox::ActionRole, [this] { showTopic(startPage); });
    auto *back = add(tr("&Back"), QDialogButtonBox::ActionRole, [this] { m_text->backward(); });
    back->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    add(tr("Close"), QDialogButtonBox::RejectRole, [this] { reject(); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

void HelpWindow::showTopic(const QString &topic)
{
    QString file = helpFile(topic, currentWindowLanguage());
    if (file.isEmpty())
        file = helpFile(startPage, currentWindowLanguage());
    // Relative links lead from page to page of the same language.
    m_text->setSource(QUrl(QStringLiteral("qrc") + file), QTextDocument::MarkdownResource);
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}
