#pragma once

#include "ui/lists/list_browser.h"

class QTabWidget;

/// A section of the window that is made of lists: one, or several on tabs. Each can be exported and printed.
class ListScreen : public Screen
{
    Q_OBJECT
public:
    explicit ListScreen(const ScreenContext &context);

    void refresh() override;
    void focusSearch() override;
    void showList(const ListPreset &preset) override;
    /// The tab, and what each list is asked.
    void handOver(Screen &next) override;

protected:
    /// `below`: what can be done with the chosen row; may be null.
    ListBrowser *addList(const QString &tab, const ListBrowser::Offer &offer, QWidget *below = nullptr);
    /// After the section's own actions.
    void addListActions();
    [[nodiscard]] ListBrowser *current() const;

private:
    QTabWidget *m_tabs;
    std::vector<ListBrowser *> m_lists; ///< one for each tab
};
