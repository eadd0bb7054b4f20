#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_page.h"

class QLineEdit;
class QPlainTextEdit;

/// One question asked at registration, and what the customer said.
class AnswerForm final : public FormPage
{
    Q_OBJECT
public:
    AnswerForm(const ScreenContext &context, const CustomerId &customer);

    [[nodiscard]] QString title() const override { return tr("Write down an answer"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("customer-details"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;

    CustomerId m_customer;
    QLineEdit *m_question;
    QPlainTextEdit *m_answer;
};
