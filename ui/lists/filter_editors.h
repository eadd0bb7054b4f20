#pragma once

#include "ui/lists/list_cells.h"

#include <QWidget>

/// The inputs for one filter, by the type of its column.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    virtual void setTest(const ListTest &test) = 0;
    /// Nothing when the inputs leave out no row. Fails as the inputs do, with a sentence for the person.
    [[nodiscard]] virtual Result<std::optional<ListTest>> test() const = 0;
    virtual void focusFirst() = 0;
};

[[nodiscard]] FilterEditor *makeFilterEditor(const ListFormats &formats, const ListColumn &column);
