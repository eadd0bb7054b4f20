#pragma once

#include <QString>
#include <QWidget>

#include <vector>

/// Where the money of one payment went, as one bar: each part as wide as its share. The parts are numbered as in the
/// list below the bar, so that colour is never the only sign.
class AllocationBar final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString label;
        qint64 minorUnits = 0; ///< > 0
    };
    explicit AllocationBar(QWidget *parent = nullptr);

    void setParts(std::vector<Part> parts);
    /// The pixels of each part; they add up to `width` exactly, and no part vanishes while there is room.
    [[nodiscard]] static std::vector<int> shareWidth(const std::vector<Part> &parts, int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<Part> m_parts;
};
