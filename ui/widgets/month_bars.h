#pragma once

#include <QDate>
#include <QString>
#include <QWidget>

#include <vector>

/// Amounts month by month as bars, with the amount over each bar and the month below it: no amount is told by height
/// alone. Months without money keep their place. The newest month stands at the right; what does not fit falls off at
/// the left. Read out whole by screen readers.
class MonthBars final : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QDate month; ///< its first day
        qint64 minorUnits = 0;
        QString amount; ///< as it is written
    };
    explicit MonthBars(const QString &name, QWidget *parent = nullptr);

    /// Oldest first, up to the month of `today`.
    void setBars(const std::vector<Bar> &bars, const QDate &today);
    /// With the empty months between.
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;
    /// How many of the newest bars fit.
    [[nodiscard]] size_t shown() const;
    [[nodiscard]] QString words(const Bar &bar) const;

    std::vector<Bar> m_bars;
};
