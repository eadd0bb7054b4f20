#include "ui/widgets/customer_picker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int mostHits = 5;
constexpr auto typingPause = std::chrono::milliseconds(120);

} // namespace

CustomerPicker::CustomerPicker(Session &session, const CustomerId &except)
    : m_session(session), m_except(except), m_line(new QLineEdit), m_hits(new QListWidget), m_typing(new QTimer(this))
{
    m_line->setPlaceholderText(tr("Name, phone, number or serial number"));
    m_line->setAccessibleName(tr("Find the customer by name, phone, number or serial number"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_hits->setAccessibleName(tr("Customers found"));
    m_hits->setFocusPolicy(Qt::NoFocus); // the line leads it with Up and Down
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setTextElideMode(Qt::ElideRight);
    m_hits->setFixedHeight(mostHits * (m_hits->fontMetrics().height() + 4) + 4);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_hits);
    connect(m_line, &QLineEdit::textChanged, this, &CustomerPicker::forget);
    connect(m_line, &QLineEdit::textEdited, this, [this] { // comes before textChanged()
        forget();
        edit();
    });
    connect(m_typing, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(m_hits, &QListWidget::currentRowChanged, this, &CustomerPicker::chosenChanged);
}

std::optional<CustomerRow> CustomerPicker::chosen() const
{
    const int row = m_hits->currentRow();
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    return m_rows[static_cast<size_t>(row)];
}

QVariantMap CustomerPicker::choice() const
{
    const auto customer = chosen();
    return {{QStringLiteral("id"), m_wanted.isEmpty() && customer ? customer->id.toText() : m_wanted},
            {QStringLiteral("text"), m_line->text()}};
}

void CustomerPicker::setChoice(const QVariantMap &choice)
{
    const QString text = choice.value(QStringLiteral("text")).toString();
    m_wanted = choice.value(QStringLiteral("id")).toString();
    if (text == m_line->text() && !m_typing->isActive())
        takeRow();
    else
        m_line->setText(text);
}

void CustomerPicker::edit()
{
    m_wanted.clear();
    emit edited();
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int next = m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (next >= 0 && next < m_hits->count()) {
                m_hits->setCurrentRow(next);
                edit();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Nobody is chosen until the text that stands in the line now is answered: the hits are those of another one.
void CustomerPicker::forget()
{
    ++m_generation;
    m_typing->start();
    {
        const QSignalBlocker quiet(m_hits);
        m_rows.clear();
        m_hits->clear();
    }
    emit chosenChanged();
}

void CustomerPicker::ask()
{
    const auto generation = ++m_generation;
    CustomerFilter filter;
    filter.search = m_line->text().trimmed();
    if (filter.search.isEmpty()) {
        show({});
        return;
    }
    m_session.ask(
        this,
        [filter](const ServiceContext &context) {
            return CustomerService(context).list(filter, {mostHits + 1, {}});
        },
        [this, generation](const Result<Page<CustomerRow>> &page) {
            if (generation == m_generation && page)
                show(page->rows);
        });
}

void CustomerPicker::show(const std::vector<CustomerRow> &rows)
{
    m_rows.clear();
    m_hits->clear();
    for (const auto &row : rows) {
        if (row.id == m_except || static_cast<int>(m_rows.size()) == mostHits)
            continue;
        m_rows.push_back(row);
        m_hits->addItem(
            QStringLiteral("%1 %2 · %3 · %4 · %5").arg(row.name, row.surname, row.number, row.phone, row.village));
    }
    takeRow();
    emit chosenChanged();
}

void CustomerPicker::takeRow()
{
    const auto wanted = std::find_if(m_rows.begin(), m_rows.end(),
                                     [this](const CustomerRow &row) { return row.id.toText() == m_wanted; });
    if (wanted != m_rows.end())
        m_hits->setCurrentRow(static_cast<int>(wanted - m_rows.begin()));
    else
        m_hits->setCurrentRow(m_rows.empty() || !m_wanted.isEmpty() ? -1 : 0);
}
