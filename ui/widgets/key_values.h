#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

/// Facts of a page as pairs of words, in columns of pairs: "Phone  +255 ...". As many columns as were asked for where
/// there is room, fewer in a narrow window.
class KeyValues final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValues(int columns = 2);

    void clear();
    /// Pairs without a value are left out.
    void add(const QString &key, const QString &value);
    void addWidget(const QString &key, QWidget *value);
    /// All values as text, for tests and screen readers.
    [[nodiscard]] QString text() const;

    /// Of one column.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pair
    {
        QWidget *title;
        QWidget *value;
    };
    void place(size_t index);
    void arrange();
    [[nodiscard]] int columnsThatFit() const;
    [[nodiscard]] int widthOf(int columns) const;

    QGridLayout *m_grid;
    std::vector<Pair> m_pairs;
    int m_mostColumns;
    int m_columns;
};
