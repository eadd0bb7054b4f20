#include "ui/lists/list_export_bar.h"

#include "core/store/interruptible.h"
#include "ui/imports/long_work.h"
#include "ui/lists/list_words.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

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
    : m_context(context), m_formats(std::move(formats)), m_work(new LongWork(context.session)), m_label(new QLabel),
      m_progress(new QProgressBar)
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *stopButton = new QPushButton(tr("Stop the export"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stopButton);
    connect(stopButton, &QPushButton::clicked, this, &ListExportBar::stop);
    connect(m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LongWork::runningChanged, this, &ListExportBar::setRunning);
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
    m_label->setText(tr("Writing %1").arg(QFileInfo(file).fileName()));
    m_progress->setRange(0, rows ? static_cast<int>(whole) : 0);
    m_progress->setValue(0);
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

void ListExportBar::setRunning(bool isRunning)
{
    const auto *focus = QApplication::focusWidget();
    if (!isRunning && focus && isAncestorOf(focus))
        focusPreviousChild(); // to the rows: the button is about to go
    setVisible(isRunning);
}

void ListExportBar::stop()
{
    m_cancellation.cancel();
    m_work->cancel();
}

void ListExportBar::finish(const Result<qint64> &rows, const QString &file)
{
    if (rows)
        m_context.navigator.notify(tr("%Ln row(s) were written to %1.", nullptr, static_cast<int>(*rows)).arg(file));
    else if (rows.error().code == ErrorCode::Cancelled)
        m_context.navigator.notify(tr("The export was stopped. No file was written."));
    else
        emit failed(rows.error());
}
