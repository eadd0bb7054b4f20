#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

/// The one table file that is dragged; empty when it is something else, or several.
[[nodiscard]] QString droppedTable(const QMimeData *data);

/// Lets table files be dropped on a window: `take` gets the path.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    FileDrop(QWidget *window, std::function<void(const QString &)> take);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &)> m_take;
};
