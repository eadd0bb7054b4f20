#include "ui/customers/answer_form.h"

#include "core/services/customer_card.h"
#include "ui/widgets/field_form.h"

#include <QLineEdit>
#include <QPlainTextEdit>

AnswerForm::AnswerForm(const ScreenContext &context, const CustomerId &customer)
    : FormPage(context, tr("&Save")), m_customer(customer), m_question(new QLineEdit), m_answer(new QPlainTextEdit)
{
    m_answer->setTabChangesFocus(true);
    form()->addField(QStringLiteral("question"), tr("&Question"), m_question,
                     tr("A question that was answered before gets the new answer."));
    form()->addField(QStringLiteral("answer"), tr("&Answer"), m_answer);
    watchInputs(form());
}

DraftKey AnswerForm::draftKey() const
{
    return {QStringLiteral("answer"), m_customer.toText()};
}

void AnswerForm::save()
{
    beginSaving();
    const auto work = [id = m_customer, question = m_question->text(),
                       answer = m_answer->toPlainText()](const ServiceContext &context) {
        return CustomerCard(context).setAnswer(id, question, answer);
    };
    saveForm(work, [this](const Outcome &outcome) {
        if (!check(outcome))
            return;
        markSaved();
        navigator().notify(tr("The answer is saved."));
        emit closeRequested();
    });
}
