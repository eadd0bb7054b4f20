#pragma once

#include "ui/session.h"

#include <QDialog>

class Navigator;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTimer;

/// Ctrl+K: one search over customers, serial numbers, phones, receipts and tokens. Enter opens the hit, Esc goes back
/// to where the person was.
class FindDialog final : public QDialog
{
    Q_OBJECT
public:
    FindDialog(Session &session, Navigator &navigator, QWidget *parent);

private:
    struct Hit
    {
        QString title;
        std::function<void()> open;
    };

    void ask();
    void showHits(quint64 generation, const Result<std::vector<Hit>> &hits);
    void enterFromText();
    void openCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    Navigator &m_navigator;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_message;
    QTimer *m_typing;
    std::vector<Hit> m_hits;
    quint64 m_generation = 0;  ///< an older answer never replaces a newer one
    quint64 m_answered = 0;    ///< the generation that the list shows
    bool m_opensFirst = false; ///< Enter was pressed before the answer
};
