#include "ui/widgets/tone_label.h"

#include <QEvent>

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    paintTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintTone();
}

void ToneLabel::setState(Tone tone, const QString &words)
{
    setTone(tone);
    setText(toneSymbol(tone) + u' ' + words);
    setAccessibleName(words);
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isPainting)
        paintTone();
    QLabel::changeEvent(event);
}

void ToneLabel::paintTone()
{
    m_isPainting = true; // setPalette() comes back as a change of the palette
    auto colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_tone, colours));
    setPalette(colours);
    m_isPainting = false;
}
