#include "ui/payments/request_panel.h"

#include "ui/formats.h"
#include "ui/widgets/key_values.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

bool isOpen(const RequestView &request)
{
    return !request.finishedAt.has_value();
}

} // namespace

QString requestSentence(const RequestView &request)
{
    const QString &state = request.state;
    if (state == u"queued")
        return RequestWords::tr("The request waits here until the channel can be reached. Nobody was asked so far.");
    if (state == u"asking")
        return RequestWords::tr("The channel is being asked now.");
    if (state == u"asked")
        return RequestWords::tr("The payer was asked. The money is not here yet.");
    if (state == u"uncertain")
        return RequestWords::tr("The request was sent, but no answer came. The channel is asked what became of it.");
    if (state == u"failed")
        return RequestWords::tr("The channel says no. Nothing was booked.");
    if (state == u"expired")
        return RequestWords::tr("The time is over and nobody has paid. Money that comes late is booked all the same.");
    return RequestWords::tr("The payer has paid.");
}

RequestPanel::RequestPanel(const Session &session)
    : m_session(session), m_state(new QLabel), m_facts(new KeyValues), m_address(new QWidget), m_url(new QLineEdit)
{
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("Address to pay &at"));
    label->setBuddy(m_url);
    m_url->setReadOnly(true);
    auto *copy = new QPushButton(tr("Co&py the address"));
    auto *open = new QPushButton(tr("&Open it"));
    auto *line = new QHBoxLayout(m_address);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_url, 1);
    line->addWidget(copy);
    line->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addWidget(m_address);
    connect(copy, &QPushButton::clicked, this, &RequestPanel::copyAddress);
    connect(open, &QPushButton::clicked, this, &RequestPanel::openAddress);
    hide();
}

void RequestPanel::show(const std::optional<RequestView> &request)
{
    setVisible(request.has_value());
    if (!request)
        return;
    const auto &zone = m_session.company().zone;
    m_state->setText(requestSentence(*request));
    m_facts->clear();
    m_facts->add(tr("Phone asked"), request->phone);
    m_facts->add(tr("E-mail given to the channel"), request->email);
    m_facts->add(tr("Requested"), localInstant(request->createdAt, zone));
    m_facts->add(tr("Requested by"), request->createdBy);
    if (isOpen(*request))
        m_facts->add(tr("Can be paid until"), localInstant(request->expiresAt, zone));
    m_facts->add(tr("The channel's answer"), request->detail);
    m_url->setText(request->url);
    m_url->setCursorPosition(0);
    m_address->setVisible(isOpen(*request) && !request->url.isEmpty());
}

void RequestPanel::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_url->text());
}

void RequestPanel::openAddress()
{
    QDesktopServices::openUrl(QUrl(m_url->text(), QUrl::StrictMode));
}
