#include "ui/widgets/draft_bar.h"

#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>

DraftBar::DraftBar(const QString &sentence, const QKeySequence &goOnKey)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(sentence);
    auto *words = new ToneLabel;
    words->setState(Tone::Waiting, sentence);
    words->setWordWrap(true);
    auto *goOn = new QPushButton(tr("Go on"));
    goOn->setAccessibleDescription(sentence);
    if (!goOnKey.isEmpty()) {
        goOn->setShortcut(goOnKey);
        goOn->setToolTip(tr("Puts back what was typed (%1)").arg(goOnKey.toString(QKeySequence::NativeText)));
    }
    auto *discard = new QPushButton(tr("Discard"));
    discard->setAccessibleDescription(sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(words, 1);
    layout->addWidget(goOn);
    layout->addWidget(discard);
    connect(goOn, &QPushButton::clicked, this, &DraftBar::goOnRequested);
    connect(discard, &QPushButton::clicked, this, &DraftBar::discardRequested);
}
