#pragma once

#include "tests/ui/desk.h"
#include "ui/languages.h"

#include <QSettings>

/// What a window has on the usual laptop: 1366 x 768, and 683 x 384 at 200 % scaling.
[[nodiscard]] QSize officeScreen();

/// A desk with something of everything, and the ways to each of its screens: the sections, the pages and forms that the
/// navigator opens, and from there on what every button and action of it leads to.
class Walk
{
public:
    explicit Walk(const QString &language);
    ~Walk();

    /// Where it is ("customer > Merge…, tab 2"), and the page or dialog that is open.
    using Visit = std::function<void(const QString &where, QWidget &shown)>;
    /// Every screen, every tab of it.
    void visitAll(const Visit &visit);
    [[nodiscard]] int visited() const { return m_visited; }
    [[nodiscard]] MainWindow &window() { return m_desk->window; }

private:
    struct Stop
    {
        QString name;
        std::function<void()> open;
    };
    [[nodiscard]] std::vector<Stop> stops();
    void addForms(std::vector<Stop> &all);
    void settle();
    void visitTabs(const QString &where, QWidget &shown, const Visit &visit);
    Screen &reopen(const Stop &stop, int tab);
    void visitBehind(const Stop &stop, const Visit &visit);
    void press(const Stop &stop, int tab, size_t which, const Visit &visit);
    void visitOpened(const QString &where, const Screen *before, const Visit &visit);

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LanguageSwitch m_languages{m_settings};
    std::unique_ptr<Desk> m_desk;
    PaymentView m_booked, m_unmatched;
    CustomerView m_amina;
    SaleView m_sale;
    QSet<QString> m_pressed; ///< by page and button: what is behind it was seen
    int m_visited = 0;
};

/// The visible widgets of a kind.
template <typename Widget>
QList<Widget *> visible(QWidget &root)
{
    QList<Widget *> found;
    for (auto *widget : root.findChildren<Widget *>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}
