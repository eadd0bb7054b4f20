#pragma once

#include "core/domain/tariff.h"

#include <QVariant>
#include <QWidget>

class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

/// The hours of a time-of-use tariff, one line a window: from, to, per cent of the base price (domain rules, section
/// 5). Whether they overlap is checked by the tariff itself.
class WindowsEdit final : public QWidget
{
    Q_OBJECT
    /// What a form keeps of it: "from", "to" in minutes of the day and "percent" of each line.
    Q_PROPERTY(QVariantList lines READ lines WRITE setLines NOTIFY edited USER true)
public:
    WindowsEdit();

    void setWindows(const std::vector<TimeOfUse> &windows);
    [[nodiscard]] std::vector<TimeOfUse> windows() const;
    [[nodiscard]] QVariantList lines() const;
    void setLines(const QVariantList &lines);

signals:
    void edited();

private:
    struct Line
    {
        QWidget *box;
        QTimeEdit *from;
        QTimeEdit *to;
        QSpinBox *percent;
    };
    Line addLine();
    void removeLine(QWidget *box);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};
