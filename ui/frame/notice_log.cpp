#include "ui/frame/notice_log.h"

#include "ui/formats.h"

NoticeLog::NoticeLog(const Clock &clock, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_zone(std::move(zone))
{
}

void NoticeLog::add(const QString &sentence)
{
    add(Notice{m_clock.now(), sentence});
}

void NoticeLog::addAbout(QObject &thing, const QString &sentence, std::function<void()> again)
{
    for (auto &notice : m_notices) {
        if (notice.thing == &thing)
            notice.again = nullptr;
    }
    if (again)
        connect(&thing, &QObject::destroyed, this, &NoticeLog::retriesChanged, Qt::UniqueConnection);
    add(Notice{m_clock.now(), sentence, &thing, std::move(again)});
    emit retriesChanged();
}

void NoticeLog::add(Notice notice)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, capacity - 1, capacity - 1);
        m_notices.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_notices.push_front(std::move(notice));
    endInsertRows();
    ++m_unread;
    emit unreadChanged();
}

bool NoticeLog::canRetry(int row) const
{
    const auto &notice = m_notices.at(static_cast<size_t>(row));
    return notice.thing && notice.again;
}

void NoticeLog::retry(int row)
{
    if (!canRetry(row))
        return;
    const auto again = std::exchange(m_notices.at(static_cast<size_t>(row)).again, nullptr);
    emit retriesChanged();
    again();
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
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoticeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TimeColumn ? tr("Time") : section == SentenceColumn ? tr("Notice") : QString();
}

QVariant NoticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &notice = m_notices.at(static_cast<size_t>(index.row()));
    return index.column() == TimeColumn       ? localInstant(notice.at, m_zone)
           : index.column() == SentenceColumn ? notice.sentence
                                              : QString();
}
