#include "ui/frame/find_dialog.h"

#include "core/services/device_service.h"
#include "core/services/payment_service.h"
#include "core/store/search.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/help/help_window.h"
#include "ui/navigator.h"
#include "ui/widgets/scrolled.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int hitsPerKind = 8;

struct Found
{
    std::vector<CustomerRow> customers;
    std::vector<DeviceView> devices;
    std::vector<PaymentView> payments;
    std::vector<TokenView> tokens;
};

/// Runs on the store's thread.
Result<Found> findAnything(const ServiceContext &context, const QString &text)
{
    Found found;
    const PageRequest page{hitsPerKind, {}};
    MPM_TRY(auto customers, CustomerService(context).list({text, {}, false}, page));
    found.customers = std::move(customers.rows);
    MPM_TRY(auto devices, DeviceService(context).list({text, {}, false}, page));
    found.devices = std::move(devices.rows);
    MPM_TRY(const auto payments, search(context.database, text, SearchKind::Payment, hitsPerKind));
    for (const auto &hit : payments) {
        if (auto payment = PaymentService(context).read(PaymentId::fromBytes(hit.id)))
            found.payments.push_back(std::move(*payment));
    }
    MPM_TRY(const auto tokens, search(context.database, text, SearchKind::Token, hitsPerKind));
    for (const auto &hit : tokens) {
        if (auto token = TokenService(context).read(TokenId::fromBytes(hit.id)))
            found.tokens.push_back(std::move(*token));
    }
    return found;
}

} // namespace

FindDialog::FindDialog(Session &session, Navigator &navigator, QWidget *parent)
    : QDialog(parent), m_session(session), m_navigator(navigator), m_text(new QLineEdit), m_list(new QListWidget),
      m_message(new QLabel), m_typing(new QTimer(this))
{
    setWindowTitle(tr("Find anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(sizeOnScreen(*this, {620, 420}));
    const QString hint = tr("Name, phone, serial number, receipt or token");
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(hint);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_message->setText(tr("Type any part of it: results come while you type."));
    m_message->setWordWrap(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(100);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_opensFirst = false; // Enter was for another text
        m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, &FindDialog::ask);
    connect(m_list, &QListWidget::itemActivated, this, &FindDialog::openCurrent);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    addHelpKey(*this, QStringLiteral("find"));
}

void FindDialog::ask()
{
    m_typing->stop();
    const QString text = m_text->text().trimmed();
    const auto generation = ++m_generation;
    if (text.isEmpty()) {
        showHits(generation, std::vector<Hit>());
        return;
    }
    const auto onFound = [this, generation](const Result<Found> &found) {
        if (!found) {
            showHits(generation, tl::make_unexpected(found.error()));
            return;
        }
        std::vector<Hit> hits;
        for (const auto &customer : found->customers) {
            hits.push_back(
                {tr("Customer  %1 %2 · %3 · %4").arg(customer.name, customer.surname, customer.phone, customer.village),
                 [this, id = customer.id] { m_navigator.showCustomer(id); }});
        }
        for (const auto &device : found->devices) {
            hits.push_back(
                {tr("Device  %1 · %2 · %3").arg(device.serial, deviceKindText(device.kind), device.customerName),
                 [this, serial = device.serial] { m_navigator.showDevice(serial); }});
        }
        for (const auto &payment : found->payments) {
            const QString amount =
                payment.amount ? localMoney(*payment.amount, m_session.currency()) : payment.amountText;
            hits.push_back({tr("Payment  %1 · %2 · %3").arg(payment.reference, amount, payment.serial),
                            [this, id = payment.id] { m_navigator.showPayment(id); }});
        }
        for (const auto &token : found->tokens) {
            hits.push_back({tr("Token  %1 · %2 · %3").arg(groupedToken(token.text), token.device, token.customerName),
                            [this, id = token.id] { m_navigator.showToken(id); }});
        }
        showHits(generation, hits);
    };
    m_session.ask(
        this, [text](const ServiceContext &context) { return findAnything(context, text); }, onFound);
}

void FindDialog::showHits(quint64 generation, const Result<std::vector<Hit>> &hits)
{
    if (generation != m_generation)
        return;
    m_answered = generation;
    const bool opensFirst = std::exchange(m_opensFirst, false);
    m_list->clear();
    m_hits.clear();
    if (!hits) {
        m_message->setText(errorText(hits.error()));
        return;
    }
    m_hits = *hits;
    for (const auto &hit : m_hits)
        m_list->addItem(hit.title);
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    m_message->setText(m_hits.empty() ? tr("Nothing was found.") : tr("Enter opens, Esc goes back."));
    if (opensFirst)
        openCurrent();
}

/// What was just typed may not be answered yet: Enter means its first hit.
void FindDialog::enterFromText()
{
    if (m_typing->isActive())
        ask();
    m_opensFirst = m_answered != m_generation;
    if (!m_opensFirst)
        openCurrent();
}

void FindDialog::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto open = m_hits.at(static_cast<size_t>(row)).open;
    accept();
    open();
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterFromText();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
