#pragma once

#include "ui/tones.h"

#include <QAbstractButton>

class QLabel;
class ToneLabel;

/// One figure of the day with what it is held against; pressing it (click, Enter, Space) opens the rows behind it.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `title`: what is counted, as short as can be.
    explicit FigureCard(const QString &title);

    /// `value`: the figure with its unit, or a sentence where there is none yet. The notes stand below each other.
    /// `tone`: whether somebody should look; Neutral shows no sign.
    void setFigure(const QString &value, const QStringList &notes, Tone tone = Tone::Neutral);
    /// All that is written on it.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_title;
    ToneLabel *m_value;
    ToneLabel *m_notes;
};
