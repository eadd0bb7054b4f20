#include "ui/frame/notice_log.h"

#include "ui/formats.h"

NoticeLog::NoticeLog(const Clock &clock, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_zone(std::move(zone))
{
}

void NoticeLog::add(const QString &sentence)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_notices.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_notices.push_front({m_clock.now(), sentence});
    endInsertRows();
    ++m_unread;
    emit unreadChanged();
}

void NoticeLog::markRead()
{
    m_unread = 0;
    emit unreadChanged();
}

int NoticeLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int NoticeLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant NoticeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : tr("Notice");
}

QVariant NoticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &notice = m_notices.at(static_cast<size_t>(index.row()));
    return index.column() == 0 ? localInstant(notice.at, m_zone) : notice.sentence;
}
