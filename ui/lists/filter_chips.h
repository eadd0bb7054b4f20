#pragma once

#include "ui/lists/list_cells.h"

#include <QWidget>

class FlowLayout;

/// The filters of a list, each as a button with its words: pressed it is changed, with Delete it is taken off.
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(const ListFormats &formats);

    void setFilters(const std::vector<ListFilter> &filters);
    /// In the order of the Tab key.
    [[nodiscard]] QList<QWidget *> stops() const;

signals:
    void changeRequested(const QString &column);
    void removeRequested(const QString &column);
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const ListFilter &filter);

    ListFormats m_formats;
    FlowLayout *m_flow;
    std::vector<ListFilter> m_filters;
    QList<QWidget *> m_stops;
};
