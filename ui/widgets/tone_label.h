#pragma once

#include "ui/tones.h"

#include <QLabel>

/// A label whose text has a tone: a state with its sign, or an error below a field. Follows the palette.
class ToneLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A state: the tone's sign, then the words.
    void setState(Tone tone, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone;
    bool m_isPainting = false;
};
