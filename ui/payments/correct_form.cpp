#include "ui/payments/correct_form.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/payments/effect_words.h"
#include "ui/payments/payment_words.h"
#include "ui/payments/suggestion_list.h"
#include "ui/widgets/field_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

CorrectForm::CorrectForm(const ScreenContext &context, const PaymentView &payment)
    : FormPage(context, tr("&Move the payment")), m_payment(payment),
      m_suggestions(new SuggestionList(context, payment.id)), m_serial(new QLineEdit), m_reason(new QLineEdit),
      m_from(new QLabel), m_to(new QLabel), m_takenBack(makeEffectTable(tr("What is taken back"))),
      m_booked(makeEffectTable(tr("What is booked instead"))), m_typing(new QTimer(this))
{
    form()->setMaximumWidth(QWIDGETSIZE_MAX);
    setColumns(1, 0); // nothing stands beside it, and its tables need the width
    form()->addField(QStringLiteral("serial"), tr("Right &device"), m_serial,
                     tr("Its serial number; or choose one below with Enter."));
    form()->addField(QStringLiteral("reason"), tr("Re&ason"), m_reason,
                     tr("It stays in the history of both payments, with your name."));
    form()->addWide(m_suggestions);
    addSides();
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &CorrectForm::preview);
    connect(m_serial, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_suggestions, &SuggestionList::chosen, this, [this](const QString &serial) {
        m_serial->setText(serial);
        markTouched();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    watchInputs(form());
}

/// The two sides of the move, beside each other.
void CorrectForm::addSides()
{
    auto *sides = new QWidget;
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    for (auto *label : {m_from, m_to}) {
        auto bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setWordWrap(true);
    }
    grid->addWidget(m_from, 0, 0);
    grid->addWidget(m_to, 0, 1);
    grid->addWidget(m_takenBack, 1, 0, Qt::AlignTop);
    grid->addWidget(m_booked, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    form()->addWide(sides);
    m_from->setText(tr("Taken back from %1, device %2").arg(m_payment.customerName, m_payment.serial));
    showNothing();
}

void CorrectForm::showNothing()
{
    m_to->setText(tr("Choose the right device to see what would be booked."));
    for (auto *table : {m_takenBack, m_booked})
        table->hide();
}

QString CorrectForm::title() const
{
    const QString amount =
        m_payment.amount ? localMoney(*m_payment.amount, session().currency()) : m_payment.amountText;
    return tr("Move %1 to the right device").arg(amount);
}

void CorrectForm::refresh()
{
    m_suggestions->refresh();
    preview();
}

void CorrectForm::preview()
{
    const auto generation = ++m_generation;
    const QString serial = m_serial->text().trimmed();
    if (serial.isEmpty()) {
        showNothing();
        return;
    }
    session().ask(
        this,
        [id = m_payment.id, serial](const ServiceContext &context) {
            return PaymentService(context).previewCorrection(id, serial);
        },
        [this, generation](const Result<CorrectionPreview> &preview) {
            if (generation != m_generation)
                return;
            if (preview)
                show(*preview);
            else
                showRefusal(preview.error());
        });
}

void CorrectForm::show(const CorrectionPreview &preview)
{
    clearFailure();
    const auto &currency = session().currency();
    auto takenBack = effectLines(preview.takenBack, currency);
    for (const auto &more : {stayingTokens(preview.result.reversed), messageLines(preview.messagesStopped)})
        takenBack.insert(takenBack.end(), more.begin(), more.end());
    showEffects(*m_takenBack, takenBack);
    showEffects(*m_booked, effectLines(preview.booked, currency));
    m_to->setText(
        tr("Booked for %1 (%2, %3), device %4")
            .arg(preview.booked.name, preview.booked.phone, preview.booked.village, preview.result.booked.serial) +
        u'\n' + bookingPlanText(preview.result.booked, currency));
    m_takenBack->show();
    m_booked->show();
}

void CorrectForm::showRefusal(const Error &error)
{
    showNothing();
    if (error.field == u"serial")
        form()->setError(QStringLiteral("serial"), errorText(error));
    else
        showSentence(errorText(error));
}

DraftKey CorrectForm::draftKey() const
{
    return {QStringLiteral("correct"), m_payment.id.toText()};
}

void CorrectForm::save()
{
    beginSaving();
    const auto work = [id = m_payment.id, serial = m_serial->text(),
                       reason = m_reason->text()](const ServiceContext &context) {
        return PaymentService(context).correct(id, serial, reason);
    };
    saveForm(work, [this](const Result<Correction> &correction) {
        if (!check(correction))
            return;
        markSaved();
        navigator().notify(tr("The money is booked on %1 now.").arg(correction->booked.serial));
        emit closeRequested();
    });
}
