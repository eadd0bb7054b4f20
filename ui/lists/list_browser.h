#pragma once

#include "ui/lists/list_cells.h"
#include "ui/screen.h"

class ErrorBanner;
class FilterChips;
class ListExportBar;
class ListFoot;
class ListGrid;
class ListMemory;
class ListModel;
class ListPrinter;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QTimer;
class QToolButton;

/// One list over any number of rows as the person wants it: searched, filtered by any column, in any order, with the
/// columns of choice; counted and added up at its foot, exported and printed as it is shown, and remembered.
class ListBrowser final : public QWidget
{
    Q_OBJECT
public:
    struct Offer
    {
        QString view;            ///< word of listViews()
        QString searchHint;      ///< what the search line finds
        QString whenEmpty;       ///< a sentence in the place of a list that has no rows at all
        QStringList needed = {}; ///< columns that the screen reads though they may not be shown
    };
    ListBrowser(const ScreenContext &context, const Offer &offer);
    ~ListBrowser() override;

    /// Begins with what is remembered; later, reads again what is shown.
    void refresh();
    void focusSearch();
    /// Somebody else's question: shown, but not remembered until the person changes it.
    void showQuestion(const ListQuestion &question);
    /// Goes on where `other`, which has the same rows, stands; before the first refresh().
    void takeQuestionOf(const ListBrowser &other);
    void askForExport();
    void print();

    [[nodiscard]] int currentRow() const;
    /// What the chosen row's page is opened by; empty without a row.
    [[nodiscard]] QByteArray currentId() const { return idOf(currentRow()); }
    [[nodiscard]] QByteArray idOf(int row) const;
    [[nodiscard]] QString textOf(int row, const QString &column) const;
    [[nodiscard]] QTableView *table() const;

signals:
    /// Enter or double click.
    void rowActivated(int row);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const Offer &offer);
    void makeMenu();
    template <typename Slot>
    QAction *addKey(QKeyCombination key, Slot slot);
    void fillMenu();
    void makeEmptyNote();
    void connectTable();

    void begin();
    void ask();
    void setQuestion(const ListQuestion &question);
    void setFilters(const std::vector<ListFilter> &filters);
    void removeFilter(const QString &column);
    void searchTyped();
    void sortBy(const QString &column);
    void sortByCurrentColumn();
    void chooseFilter(const QString &column);
    void chooseColumns();
    void nameFilter();
    void forgetFilter();

    void exportAgain();
    void showFailure(const Error &error, void (ListBrowser::*again)());
    void noteFailure(QObject &thing, const QString &sentence, void (ListBrowser::*again)());
    void showQuestionInWidgets();
    void showPage();
    void enterFromSearch();
    void takeEnter();
    [[nodiscard]] std::optional<ListSort> sortNow() const;
    void remember(bool isByPerson);
    [[nodiscard]] ListQuestion usualQuestion() const;

    ScreenContext m_context;
    const ListView &m_view;
    const ListSpec &m_spec;
    ListFormats m_formats;
    QString m_whenEmpty;
    ListMemory *m_memory;
    ListModel *m_model;
    ListQuestion m_question;
    ListQuestion m_remembered; ///< differs from m_question while it is somebody else's

    QLineEdit *m_search;
    QToolButton *m_filter;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QAction *m_clear = nullptr, *m_keepFilter = nullptr, *m_sortHere = nullptr, *m_columnsAction = nullptr;
    QTimer *m_typing;
    ErrorBanner *m_banner;
    FilterChips *m_chips;
    ListGrid *m_table;
    QWidget *m_empty;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyClear = nullptr;
    ListExportBar *m_export;
    ListPrinter *m_print;
    ListFoot *m_foot;
    QString m_exportFile;
    void (ListBrowser::*m_again)() = &ListBrowser::ask; ///< what the button beside an error does once more
    bool m_hasBegun = false, m_opensFirst = false;
    std::optional<ListQuestion> m_wanted; ///< came before the memory was read
};
