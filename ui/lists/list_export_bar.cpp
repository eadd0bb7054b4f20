#include "ui/lists/list_export_bar.h"

#include "core/store/interruptible.h"
#include "ui/lists/list_words.h"
#include "ui/long_work.h"
#include "ui/widgets/work_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace {

constexpr qint64 whole = 1000;

/// Heads and words as the window says them.
ListService::Export exportOf(const ListFormats &formats, const QStringList &columns, const QString &file)
{
    const ListSpec &spec = *findListSpec(formats.list);
    ListService::Export wanted;
    wanted.file = file;
    wanted.columns = columns;
    for (const auto &word : columns) {
        wanted.heads.append(listColumnText(spec.word, word));
        const auto &column = *spec.column(word);
        QStringList known = listTextWords(formats, word);
        for (const auto &one : column.words)
            known.append(one.word);
        for (const auto &one : known)
            wanted.words[word].insert(one, listWordText(spec.word, word, one));
    }
    return wanted;
}

} // namespace

ListExportBar::ListExportBar(const ScreenContext &context, ListFormats formats)
    : m_context(context), m_formats(std::move(formats)), m_work(new LongWork(context.session)),
      m_bar(new WorkBar(*m_work))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    connect(m_bar, &WorkBar::stopRequested, this, [this] { m_cancellation.cancel(); });
    connect(m_work, &LongWork::runningChanged, this, &QWidget::setVisible);
    hide();
}

ListExportBar::~ListExportBar()
{
    m_cancellation.cancel();
    m_work->abandon();
}

bool ListExportBar::isRunning() const
{
    return m_work->isRunning();
}

void ListExportBar::start(const ListView &view, const ListQuestion &question, const QStringList &columns,
                          const QString &file, std::optional<qint64> rows)
{
    m_bar->announce({tr("Writing %1").arg(QFileInfo(file).fileName()), tr("Stop the export"), rows.has_value()});
    m_cancellation = Cancellation();
    auto work = [&view, question, wanted = exportOf(m_formats, columns, file), rows, cancellation = m_cancellation](
                    const ServiceContext &context, const LongWork::Progress &progress) mutable {
        wanted.onProgress = [progress, rows](qint64 done) {
            return progress(static_cast<int>(std::min(whole, rows && *rows > 0 ? done * whole / *rows : 0)));
        };
        const Interruptible untilStopped(context.database, cancellation);
        return ListService(context).exportFile(view, question, wanted);
    };
    m_work->run(std::move(work), [this, file](const Result<qint64> &written) { finish(written, file); });
}

void ListExportBar::finish(const Result<qint64> &rows, const QString &file)
{
    if (rows)
        m_context.navigator.notifyAbout(
            *this, tr("%Ln row(s) were written to %1.", nullptr, static_cast<int>(*rows)).arg(file), {});
    else if (rows.error().code == ErrorCode::Cancelled)
        m_context.navigator.notify(tr("The export was stopped. No file was written."));
    else
        emit failed(rows.error());
}
