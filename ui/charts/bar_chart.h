#pragma once

#include "ui/charts/bar_plot.h"

#include <QFrame>

class QLabel;
class QStackedLayout;

/// Stacked bars of money. Pointing at a bar, or going to it with Left and Right, shows its amounts in words; Enter or a
/// double click opens it. A table with the same numbers belongs beside it.
class BarChart final : public QFrame
{
    Q_OBJECT
public:
    /// `whenEmpty`: a sentence shown instead of a chart of zeros.
    BarChart(const Currency &currency, const QString &whenEmpty);

    void setContent(const BarContent &content);
    [[nodiscard]] const BarContent &content() const { return m_content; }
    [[nodiscard]] int currentBar() const { return m_current; }
    /// "20/03/2026: 50.00 TZS (Energy 35.00, Access rate 15.00)"
    [[nodiscard]] QString barText(int bar) const;
    /// For paper and letters: in light colours whatever the window's are, with title and legend.
    [[nodiscard]] QImage picture(const QSize &size) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void barOpened(int bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void pointAt(int bar, const QPoint &globalPosition);
    void setCurrent(int bar);
    void showFocus();

    Currency m_currency;
    BarContent m_content;
    BarPlot m_plot;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QLabel *m_words;
    int m_current = -1;
    int m_pointed = -1;
};
