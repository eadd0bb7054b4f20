#include "ui/widgets/error_banner.h"

#include "ui/error_texts.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent), m_label(new ToneLabel(Tone::Bad)), m_retry(new QPushButton(tr("Try again")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Error"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &ErrorBanner::retryRequested);
    hide();
}

void ErrorBanner::showError(const Error &error)
{
    showText(errorText(error));
}

void ErrorBanner::showText(const QString &sentence)
{
    m_label->setState(Tone::Bad, sentence);
    show();
}

void ErrorBanner::showRetry(bool visible)
{
    m_retry->setVisible(visible);
}

void ErrorBanner::clear()
{
    m_label->clear();
    hide();
}

QString ErrorBanner::text() const
{
    return m_label->text();
}
