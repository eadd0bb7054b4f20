#pragma once

#include "core/worker/worker_thread.h"
#include "ui/frame/pages.h"

#include <QMainWindow>

#include <array>

class QListWidget;
class QStackedWidget;
class QTimer;
class SectionView;
class StatusStrip;

/// The one window: navigation on the left, one list or form in the middle, the status bar below (design, section 8).
class MainWindow final : public QMainWindow, private PageHost
{
    Q_OBJECT
public:
    /// All must outlive the window. The worker is only watched and woken; the caller starts it.
    MainWindow(Session &session, WorkerThread &worker, Dialogs &dialogs);
    ~MainWindow() override;

    void showSection(Section section);
    /// The list or form in front.
    [[nodiscard]] Screen *currentScreen() const;
    [[nodiscard]] Navigator &navigator() { return m_pages; }

signals:
    /// The person closed the window, and nothing typed was in the way.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void push(Screen *page) override;
    void notify(const QString &sentence) override;
    void makeNavigation();
    void drawIcons();
    void makeShortcuts();
    void showTitle();
    [[nodiscard]] SectionView *currentSection() const;

    Session &m_session;
    Dialogs &m_dialogs;
    Pages m_pages;
    QListWidget *m_navigation;
    QStackedWidget *m_middle;
    StatusStrip *m_status;
    QTimer *m_refresh; ///< many changes in a moment are one refresh
    std::array<SectionView *, sectionCount> m_sections{};
    bool m_mayClose = false;
};
