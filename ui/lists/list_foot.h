#pragma once

#include "core/base/cancellation.h"
#include "ui/lists/list_cells.h"
#include "ui/session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class ListModel;

/// How many rows a question has and what their columns add up to, read in the background. A new question stops the
/// counting of the one before; a refresh waits until it is done.
class ListFoot final : public QWidget
{
    Q_OBJECT
public:
    ListFoot(Session &session, const ListView &view, ListFormats formats);
    ~ListFoot() override;

    /// Of another question or other columns: what was counted is no longer true.
    void ask(const ListQuestion &question, const QStringList &columns);
    /// The same question, when rows have changed: the old numbers stay until the new ones are there.
    void refresh();
    /// What the pages know already.
    void setKnown(std::optional<qint64> rows, bool isBestOnly);

    /// The rows of the question let themselves be waited for; what the table shows is still the one before.
    void setReading(bool isReading);

    /// Nothing while it is being counted.
    [[nodiscard]] const std::optional<ListTotals> &totals() const { return m_totals; }
    /// The sums in words, for paper.
    [[nodiscard]] QString text() const;

private:
    void count();
    void take(const Result<ListTotals> &totals);
    void show();
    [[nodiscard]] QStringList sums() const;

    Session &m_session;
    const ListView &m_view;
    ListFormats m_formats;
    ListQuestion m_question;
    QStringList m_columns;
    std::optional<ListTotals> m_totals;
    std::optional<qint64> m_known;
    bool m_isReading = false, m_isBestOnly = false, m_isCounting = false, m_isOld = false;
    Cancellation m_cancellation;
    QElapsedTimer m_duration;
    QTimer m_again;
    QLabel *m_label;
};
