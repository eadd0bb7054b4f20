#pragma once

#include "core/domain/money.h"

#include <QImage>
#include <QPalette>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

/// Money as stacked bars: what a chart shows.
struct BarContent
{
    struct Series
    {
        QString name;
        int part = 0;               ///< its fill: partBrush()
        std::vector<Money> amounts; ///< one for each bar; those below zero hang below the axis
    };
    QString title;       ///< a whole phrase: on the picture, and for screen readers
    QStringList labels;  ///< below the bars, as short as can be
    QStringList names;   ///< in full: "20/03/2026"
    bool isTime = false; ///< some of the labels may be left out where there is no room
    std::vector<Series> series;

    [[nodiscard]] int count() const { return static_cast<int>(labels.size()); }
    [[nodiscard]] Money total(int bar) const;
    [[nodiscard]] bool isEmpty() const; ///< nothing but zeros
};

/// The drawing library behind a chart. Positions are floating point; every amount that is written comes from Money.
class BarPlot
{
public:
    explicit BarPlot(const Currency &currency);
    ~BarPlot();
    BarPlot(const BarPlot &) = delete;
    BarPlot &operator=(const BarPlot &) = delete;

    /// What is drawn on; owned by the plot until it is given to a parent. Takes no focus.
    [[nodiscard]] QWidget *widget() const;
    /// `bar` is -1 where the pointer is over none.
    void onPointer(std::function<void(int bar, const QPoint &globalPosition)> moved,
                   std::function<void(int bar)> doubleClicked);

    void setContent(const BarContent &content, bool withTitle);
    void setColours(const QPalette &palette);
    /// Marks a bar; -1 marks none.
    void mark(int bar);
    [[nodiscard]] QImage image(const QSize &size);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};
