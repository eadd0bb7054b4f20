#pragma once

#include <QWidget>

#include <vector>

/// Cards beside each other, as many in a row as there is room for: all of one width, and in a row of one height.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(QWidget *card);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int leastCardWidth() const;
    void arrange();

    std::vector<QWidget *> m_cards;
};
