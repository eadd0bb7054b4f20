#pragma once

#include "core/base/clock.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <deque>

/// What the window said in passing, newest first, so that it can be found again. The oldest are forgotten.
class NoticeLog final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int capacity = 500;

    NoticeLog(const Clock &clock, QTimeZone zone, QObject *parent);

    void add(const QString &sentence);
    /// Notices that came since the list was last looked at.
    [[nodiscard]] int unread() const { return m_unread; }
    void markRead();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void unreadChanged();

private:
    struct Notice
    {
        Instant at;
        QString sentence;
    };
    const Clock &m_clock;
    QTimeZone m_zone;
    std::deque<Notice> m_notices;
    int m_unread = 0;
};
