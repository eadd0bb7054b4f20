#pragma once

#include "ui/tones.h"

#include <QTableWidget>

/// A table of a handful of rows on a page: the devices of one customer, the tokens of one payment.
class ShortTable final : public QTableWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;
        std::optional<Tone> tone = {};
        bool isNumber = false;
    };
    ShortTable(const QString &name, const QStringList &headers);

    /// Keeps the chosen row; `key` names the row for rowOpened().
    void setRows(const std::vector<std::pair<QString, std::vector<Cell>>> &rows);
    [[nodiscard]] QString currentKey() const;
    /// Takes all the height there is and scrolls, instead of being as high as its rows.
    void setFillsHeight();

signals:
    /// Enter or double click.
    void rowOpened(const QString &key);
    void currentKeyChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    bool m_fillsHeight = false;
    QStringList m_keys;
};
