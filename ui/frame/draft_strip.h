#pragma once

#include "ui/session.h"

#include <QFrame>

class QVBoxLayout;

/// Above the sections: forms that were begun and neither saved nor thrown away, after a crash, a power cut or a closed
/// program. Hidden while there are none.
class DraftStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit DraftStrip(Session &session);

    void refresh();

signals:
    void openRequested(const FormDraft &draft);

private:
    void show(const std::vector<FormDraft> &drafts);

    Session &m_session;
    QVBoxLayout *m_layout;
};
