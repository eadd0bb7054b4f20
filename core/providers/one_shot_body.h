#pragma once

#include <QIODevice>

/// A request body that can be read once and never again: sequential, and it refuses to be reset, so that Qt's network
/// manager cannot send it a second time by itself.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    /// Whether anything of the body was handed over; if not, the other side cannot have acted on it.
    [[nodiscard]] bool isTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};
