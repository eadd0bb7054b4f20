#include "ui/lists/list_foot.h"

#include "ui/lists/list_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

/// Counting again takes no more than a small part of the time.
constexpr qint64 restFactor = 10;
constexpr qint64 longestRest = 60'000; ///< ms

} // namespace

ListFoot::ListFoot(Session &session, const ListView &view, ListFormats formats)
    : m_session(session), m_view(view), m_formats(std::move(formats)), m_label(new QLabel)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setObjectName(QStringLiteral("foot"));
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ListFoot::count);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    show();
}

ListFoot::~ListFoot()
{
    m_cancellation.cancel();
}

void ListFoot::ask(const ListQuestion &question, const QStringList &columns)
{
    m_question = question;
    m_columns = columns;
    m_totals.reset();
    m_known.reset();
    m_cancellation.cancel();
    m_isCounting = false;
    m_again.stop();
    show();
    count();
}

void ListFoot::refresh()
{
    m_isOld = true;
    if (!m_isCounting && !m_again.isActive())
        count();
}

void ListFoot::setKnown(std::optional<qint64> rows, bool isBestOnly)
{
    m_known = rows;
    m_isBestOnly = isBestOnly;
    show();
}

void ListFoot::setReading(bool isReading)
{
    if (isReading == m_isReading)
        return;
    m_isReading = isReading;
    show();
}

void ListFoot::count()
{
    m_isCounting = true;
    m_isOld = false;
    m_cancellation = Cancellation();
    m_duration.start();
    const auto work = [&view = m_view, question = m_question, columns = m_columns](const ServiceContext &context) {
        return ListService(context).totals(view, question, columns);
    };
    m_session.count(this, m_cancellation, work, [this](const Result<ListTotals> &totals) { take(totals); });
}

void ListFoot::take(const Result<ListTotals> &totals)
{
    m_isCounting = false;
    // A question that cannot be answered is said by the pages; here stands no wrong number.
    m_totals = totals ? std::optional(*totals) : std::nullopt;
    if (m_isOld)
        m_again.start(static_cast<int>(std::min(longestRest, restFactor * m_duration.elapsed())));
    show();
}

QStringList ListFoot::sums() const
{
    QStringList parts;
    const auto &spec = *findListSpec(m_formats.list);
    for (const auto &word : m_columns) {
        const auto *column = spec.column(word);
        if (m_totals && !column->sum.isEmpty())
            parts.append(tr("%1: %2", "column and its sum")
                             .arg(listColumnText(m_formats.list, word),
                                  listSumText(m_formats, *column, m_totals->sums.value(word))));
    }
    return parts;
}

QString ListFoot::text() const
{
    const auto rows = m_totals ? std::optional(m_totals->rows) : m_known;
    if (!rows)
        return tr("Counting\u2026");
    QStringList parts{tr("%Ln row(s)", nullptr, static_cast<int>(std::min<qint64>(*rows, INT_MAX)))};
    const auto &spec = *findListSpec(m_formats.list);
    const bool hasSums = std::any_of(m_columns.begin(), m_columns.end(),
                                     [&spec](const QString &word) { return !spec.column(word)->sum.isEmpty(); });
    if (m_totals)
        parts += sums();
    else if (hasSums && m_isCounting)
        parts.append(tr("adding up\u2026"));
    return parts.join(QStringLiteral("   \u00b7   "));
}

void ListFoot::show()
{
    if (m_isReading) {
        m_label->setText(tr("Reading\u2026"));
        return;
    }
    QString words = text();
    if (m_isBestOnly)
        words += QStringLiteral("   \u00b7   ") +
                 tr("The best matches are shown. A click on a column's head, or Ctrl+Shift+S, shows all of them.");
    m_label->setText(words);
}
