#include "ui/customers/lookalike_hint.h"

#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

LookalikeHint::LookalikeHint() : m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Customers like this one"));
    m_layout->setContentsMargins(8, 6, 8, 6);
    hide();
}

void LookalikeHint::showCustomers(const std::vector<CustomerRow> &customers, QWidget *after)
{
    std::vector<CustomerId> ids;
    for (const auto &customer : customers)
        ids.push_back(customer.id);
    if (ids == m_shown)
        return; // the keyboard may be on one of the buttons
    m_shown = ids;
    if (isAncestorOf(QApplication::focusWidget()))
        after->setFocus(Qt::OtherFocusReason); // Tab leads on to the new buttons
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!customers.empty());
    if (customers.empty())
        return;
    auto *title = new ToneLabel(Tone::Waiting);
    title->setState(Tone::Waiting, tr("Perhaps this customer is already registered:"));
    m_layout->addWidget(title);
    int number = 0;
    for (const auto &customer : customers)
        after = addLine(customer, ++number, after);
}

QWidget *LookalikeHint::addLine(const CustomerRow &customer, int number, QWidget *after)
{
    auto *line = new QWidget;
    auto *words = new QHBoxLayout(line);
    words->setContentsMargins(0, 0, 0, 0);
    auto *who = new QLabel(
        QStringLiteral("%1 %2 · %3 · %4").arg(customer.name, customer.surname, customer.phone, customer.village));
    who->setWordWrap(true);
    words->addWidget(who, 1);
    auto *open = new QPushButton(tr("Open that one"));
    open->setAccessibleName(tr("Open %1 %2").arg(customer.name, customer.surname));
    const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
    open->setShortcut(key);
    open->setToolTip(key.toString(QKeySequence::NativeText));
    connect(open, &QPushButton::clicked, this, [this, id = customer.id] { emit openRequested(id); });
    words->addWidget(open);
    m_layout->addWidget(line);
    QWidget::setTabOrder(after, open);
    return open;
}
