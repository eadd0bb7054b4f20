#pragma once

#include <QWidget>

class QGridLayout;

/// Facts of a page as pairs of words, in two columns of pairs where there is room: "Phone  +255 ...".
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

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_count = 0;
};
