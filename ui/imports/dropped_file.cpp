#include "ui/imports/dropped_file.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

QString droppedTable(const QMimeData *data)
{
    const auto urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    for (const auto *ending : {".csv", ".txt", ".tsv", ".xlsx"}) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return path;
    }
    return {};
}

FileDrop::FileDrop(QWidget *window, std::function<void(const QString &)> take)
    : QObject(window), m_take(std::move(take))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedTable(drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_take(path);
    return true;
}
