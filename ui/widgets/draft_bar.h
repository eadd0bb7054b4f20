#pragma once

#include <QFrame>
#include <QKeySequence>

/// "You began this on ...": go on with it, or throw it away.
class DraftBar final : public QFrame
{
    Q_OBJECT
public:
    /// `sentence` says what was begun and when; `goOnKey` presses the first button; it may be empty.
    DraftBar(const QString &sentence, const QKeySequence &goOnKey);

signals:
    void goOnRequested();
    void discardRequested();
};
