#pragma once

#include "core/base/cancellation.h"
#include "ui/lists/list_cells.h"
#include "ui/screen.h"

class LongWork;
class WorkBar;

/// Writes the rows of a list to a file and shows how far it is; it can be stopped, and then leaves no file. Hidden
/// while nothing is written.
class ListExportBar final : public QWidget
{
    Q_OBJECT
public:
    ListExportBar(const ScreenContext &context, ListFormats formats);
    ~ListExportBar() override;

    /// `columns` as they are shown; `rows`: how many there are, where that is known.
    void start(const ListView &view, const ListQuestion &question, const QStringList &columns, const QString &file,
               std::optional<qint64> rows);
    [[nodiscard]] bool isRunning() const;

signals:
    void failed(const Error &error);

private:
    void finish(const Result<qint64> &rows, const QString &file);

    ScreenContext m_context;
    ListFormats m_formats;
    LongWork *m_work;
    Cancellation m_cancellation;
    WorkBar *m_bar;
};
