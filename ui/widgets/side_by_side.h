#pragma once

#include <QWidget>

class QBoxLayout;

/// Two columns that go below each other where the width does not hold both.
class SideBySide final : public QWidget
{
    Q_OBJECT
public:
    /// Owns both. A column keeps at least its minimum size hint.
    SideBySide(QWidget *first, QWidget *second);

    /// How the width is shared.
    void setShares(int first, int second);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};
