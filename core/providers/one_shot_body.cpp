#include "core/providers/one_shot_body.h"

#include <algorithm>
#include <cstring>

OneShotBody::OneShotBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_body.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, qint64(m_body.size()) - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}
