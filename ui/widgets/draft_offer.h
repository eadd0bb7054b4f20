#pragma once

#include "ui/session.h"

#include <QKeySequence>
#include <QWidget>

class DraftBar;
class QVBoxLayout;

/// Stands above inputs that somebody began and did not save: go on with them, or throw them away. Hidden while nothing
/// is offered.
class DraftOffer : public QWidget
{
    Q_OBJECT
public:
    /// `goOnKey` presses the first button; it may be empty.
    DraftOffer(Session &session, const QKeySequence &goOnKey);
    ~DraftOffer() override;

    /// What is said of a draft; times are written in `zone`.
    [[nodiscard]] static QString sentence(const FormDraft &draft, const QTimeZone &zone);

    void offer(const FormDraft &draft);
    /// Answered, or about something else now.
    void clear();

signals:
    void goOnRequested(const FormDraft &draft);
    /// The draft is gone; the keyboard may be where the offer was.
    void discarded();

private:
    void setOffered(const DraftId &draft);

    Session &m_session;
    DraftId m_offered;
    QKeySequence m_goOnKey;
    QVBoxLayout *m_layout;
    DraftBar *m_bar = nullptr;
};
