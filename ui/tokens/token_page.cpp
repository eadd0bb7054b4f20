#include "ui/tokens/token_page.h"

#include "ui/formats.h"
#include "ui/printing/prints.h"
#include "ui/tokens/token_actions.h"
#include "ui/tokens/token_words.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

TokenPage::TokenPage(const ScreenContext &context, const TokenId &token)
    : DetailPage(context), m_id(token),
      m_payment(addHeaderAction(tr("Open payment"), {}, [this] { navigator().showPayment(*m_token->paymentId); })),
      m_device(addHeaderAction(tr("Open device"), {}, [this] { navigator().showDevice(m_token->device); })),
      m_print(addHeaderAction(tr("Print\u2026"), printKey, [this] { printToken(this->context(), *m_token, this); })),
      m_text(new QLabel), m_sentence(new QLabel), m_details(new KeyValues), m_actions(new TokenActions(context))
{
    auto font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 3);
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    m_text->setFont(font);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Token"));
    m_text->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_payment->setVisible(false);
    m_device->setVisible(false);
    m_print->setVisible(false);
    addContent(m_text);
    addContent(m_sentence);
    addContent(m_details);
    addContent(m_actions);
    addEnd();
    connect(m_actions, &TokenActions::failed, this, &TokenPage::showFailure);
}

QString TokenPage::title() const
{
    return m_token ? tr("Token for %1").arg(m_token->device) : tr("Token");
}

void TokenPage::refresh()
{
    session().ask(
        this, [id = m_id](const ServiceContext &context) { return TokenService(context).read(id); },
        [this](const Result<TokenView> &token) {
            if (check(token))
                show(*token);
        });
}

void TokenPage::show(const TokenView &token)
{
    m_token = token;
    m_payment->setVisible(token.paymentId.has_value());
    m_device->setVisible(true);
    m_print->setVisible(true);
    m_text->setText(groupedToken(token.text));
    m_text->setVisible(!token.text.isEmpty());
    const auto &zone = session().company().zone;
    auto *state = new ToneLabel;
    state->setState(tokenStateTone(token.state), tokenStateText(token));
    m_details->clear();
    m_details->addWidget(tr("State"), state);
    m_sentence->setText(tokenStateSentence(token, zone));
    m_details->add(tr("Value"), tokenValueText(token));
    m_details->add(tr("Device"), QStringLiteral("%1 %2").arg(deviceKindText(token.deviceKind), token.device));
    m_details->add(tr("Customer"), token.customerName);
    m_details->add(tr("Phone"), token.customerPhone);
    m_details->add(tr("Manufacturer"), token.manufacturer);
    m_details->add(tr("Made"), localInstant(token.createdAt, zone));
    if (token.issuedAt)
        m_details->add(tr("Issued"), localInstant(*token.issuedAt, zone));
    if (token.activeUntil)
        m_details->add(tr("Active until"), localInstant(*token.activeUntil, zone));
    m_details->add(tr("Tries"), token.attempts > 0 ? QString::number(token.attempts) : QString());
    if (token.nextTry && token.state == u"queued")
        m_details->add(tr("Next try"), localInstant(*token.nextTry, zone));
    m_details->add(tr("Maker's reference"), token.reference);
    m_details->add(tr("What the maker said"), token.detail);
    m_actions->setToken(token);
    emit titleChanged();
}
