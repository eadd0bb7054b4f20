#pragma once

#include "ui/lists/list_facts.h"
#include "ui/screen.h"

class LongWork;
class WorkBar;

/// Reads what is printed of a list and opens the dialog of papers over its parent.
class ListPrinter final : public QObject
{
    Q_OBJECT
public:
    ListPrinter(const ScreenContext &context, QWidget *parent);
    ~ListPrinter() override;

    /// Shows, where reading takes a while, for how long, and stops it; for the parent's layout.
    [[nodiscard]] WorkBar *bar() const { return m_bar; }
    /// Rows that are too many for paper are counted on it instead.
    void start(const ListPrint &wanted);

signals:
    void failed(const Error &error);

private:
    void finish(const Result<PrintedRows> &printed, const ListPrint &wanted);

    ScreenContext m_context;
    QWidget *m_parent;
    LongWork *m_work;
    WorkBar *m_bar;
};
