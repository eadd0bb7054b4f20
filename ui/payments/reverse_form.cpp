#include "ui/payments/reverse_form.h"

#include "ui/formats.h"
#include "ui/payments/effect_words.h"
#include "ui/widgets/field_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

ReverseForm::ReverseForm(const ScreenContext &context, const PaymentView &payment)
    : FormPage(context, tr("&Reverse the payment")), m_payment(payment), m_reason(new QLineEdit), m_used(new QComboBox),
      m_choices(new QLabel), m_effects(makeEffectTable(tr("What the reversal changes")))
{
    form()->setMaximumWidth(QWIDGETSIZE_MAX);
    setColumns(1, 0); // nothing stands beside it, and its tables need the width
    m_used->addItem(tr("The customer owes it at once"), static_cast<int>(UsedGoods::AreOwed));
    m_used->addItem(tr("The company takes the loss"), static_cast<int>(UsedGoods::AreWrittenOff));
    m_choices->setWordWrap(true);
    form()->addField(QStringLiteral("reason"), tr("Re&ason"), m_reason,
                     tr("It stays in the history of the payment, with your name."));
    form()->addField(QStringLiteral("used"), tr("What was already &used"), m_used);
    form()->setFieldVisible(QStringLiteral("used"), false);
    form()->addWide(m_choices);
    form()->addHeading(tr("What the reversal changes"));
    form()->addWide(m_effects);
    connect(m_used, &QComboBox::currentIndexChanged, this, &ReverseForm::refresh);
    watchInputs(form());
}

QString ReverseForm::title() const
{
    const QString amount =
        m_payment.amount ? localMoney(*m_payment.amount, session().currency()) : m_payment.amountText;
    return tr("Reverse the payment of %1 by %2").arg(amount, m_payment.customerName);
}

UsedGoods ReverseForm::used() const
{
    return static_cast<UsedGoods>(m_used->currentData().toInt());
}

void ReverseForm::refresh()
{
    session().ask(
        this,
        [id = m_payment.id, used = used()](const ServiceContext &context) {
            return PaymentService(context).previewReversal(id, used);
        },
        [this](const Result<ReversalPreview> &preview) {
            if (check(preview))
                show(*preview);
        });
}

void ReverseForm::show(const ReversalPreview &preview)
{
    auto lines = effectLines(preview.effects, session().currency());
    for (const auto &more : {stayingTokens(preview.payment), messageLines(preview.messagesStopped)})
        lines.insert(lines.end(), more.begin(), more.end());
    showEffects(*m_effects, lines);
    const bool owesMore = std::any_of(preview.effects.recoveries.begin(), preview.effects.recoveries.end(),
                                      [](const RecoveryEffect &recovery) { return recovery.isNew; });
    form()->setFieldVisible(QStringLiteral("used"), owesMore);
    m_choices->setText(deliveredChoices(preview, session().currency()).join(u'\n'));
    m_choices->setVisible(!m_choices->text().isEmpty());
}

DraftKey ReverseForm::draftKey() const
{
    return {QStringLiteral("reverse"), m_payment.id.toText()};
}

void ReverseForm::save()
{
    beginSaving();
    const auto work = [id = m_payment.id, reason = m_reason->text(), used = used()](const ServiceContext &context) {
        return PaymentService(context).reverse(id, reason, {}, used);
    };
    saveForm(work, [this](const Result<PaymentView> &payment) {
        if (!check(payment))
            return;
        markSaved();
        navigator().notify(tr("The payment is reversed."));
        emit closeRequested();
    });
}
