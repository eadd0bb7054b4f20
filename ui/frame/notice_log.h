#pragma once

#include "core/base/clock.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimeZone>

#include <deque>
#include <functional>

/// What the window said in passing, newest first, so that it can be found again. The oldest are forgotten. What failed
/// can be tried again from here.
class NoticeLog final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int capacity = 500;
    enum Column
    {
        TimeColumn,
        SentenceColumn,
        RetryColumn, ///< without text; the place of the button
        ColumnCount
    };

    NoticeLog(const Clock &clock, QTimeZone zone, QObject *parent);

    void add(const QString &sentence);
    /// The newest notice about `thing`; only this one can be tried again, by `again` (null: there is nothing to try),
    /// and only while the thing is there.
    void addAbout(QObject &thing, const QString &sentence, std::function<void()> again);
    [[nodiscard]] bool canRetry(int row) const;
    /// Once; what comes of it is another notice.
    void retry(int row);
    /// Notices that came since the list was last looked at.
    [[nodiscard]] int unread() const { return m_unread; }
    void markRead();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void unreadChanged();
    /// Other notices than before can be tried again.
    void retriesChanged();

private:
    struct Notice
    {
        Instant at;
        QString sentence;
        QPointer<QObject> thing = {};
        std::function<void()> again = {};
    };
    void add(Notice notice);
    const Clock &m_clock;
    QTimeZone m_zone;
    std::deque<Notice> m_notices;
    int m_unread = 0;
};
