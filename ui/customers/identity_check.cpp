#include "ui/customers/identity_check.h"

#include "ui/customers/customer_inputs.h"
#include "ui/customers/lookalike_hint.h"
#include "ui/error_texts.h"
#include "ui/widgets/field_form.h"

#include <QLineEdit>
#include <QTimer>

namespace {

constexpr int mostLookalikes = 3;
constexpr auto typingPause = std::chrono::milliseconds(250);
const QString phoneField = QStringLiteral("phone");

} // namespace

IdentityCheck::IdentityCheck(Session &session, FieldForm *form, CustomerInputs *inputs, const CustomerId &except)
    : QObject(form), m_session(session), m_form(form), m_inputs(inputs), m_except(except), m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &IdentityCheck::ask);
    connect(inputs, &CustomerInputs::identityEdited, m_typing, qOverload<>(&QTimer::start));
    connect(inputs->phone(), &QLineEdit::editingFinished, this, &IdentityCheck::ask);
}

void IdentityCheck::ask()
{
    m_typing->stop();
    const auto fields = m_inputs->read();
    if (!fields)
        return;
    const auto work = [fields = *fields, country = m_session.company().country,
                       except = m_except](const ServiceContext &context) -> Result<Answer> {
        Answer answer{{}, fields.phone, parsePhone(fields.phone, country)};
        MPM_TRY(answer.alike, CustomerService(context).lookalikes(fields, mostLookalikes + 1));
        std::erase_if(answer.alike, [&except](const CustomerRow &row) { return row.id == except; });
        answer.alike.resize(std::min<size_t>(answer.alike.size(), mostLookalikes));
        return answer;
    };
    m_session.ask(this, work, [this, generation = ++m_generation](const Result<Answer> &answer) {
        if (generation == m_generation && answer)
            show(*answer);
    });
}

void IdentityCheck::show(const Answer &answer)
{
    m_inputs->lookalikes()->showCustomers(answer.alike, m_inputs->phone());
    if (answer.phone == m_inputs->phone()->text())
        showPhone(answer);
}

void IdentityCheck::showPhone(const Answer &answer)
{
    const bool isFine = answer.phone.trimmed().isEmpty() || (answer.parsed && answer.parsed->isLikely);
    if (isFine && m_hasSpoken) {
        m_form->setError(phoneField, {});
        m_form->setWarning(phoneField, {});
        m_hasSpoken = false;
    }
    // A number looks too short until its last digit is typed.
    if (isFine || m_inputs->phone()->hasFocus())
        return;
    m_hasSpoken = true;
    m_form->setError(phoneField, answer.parsed ? QString() : errorText(answer.parsed.error()));
    m_form->setWarning(phoneField, {});
    if (answer.parsed)
        warn(answer.phone);
}

void IdentityCheck::warn(const QString &phone)
{
    m_hasSpoken = true;
    m_warnedOf = phone;
    m_form->setWarning(phoneField,
                       tr("No number plan knows this number; perhaps a digit is missing. It can be saved as it is."));
}

std::function<Outcome()> IdentityCheck::gate() const
{
    const QString phone = m_inputs->phone()->text();
    const bool wasWarned = phone == m_warnedOf;
    return [phone, wasWarned, country = m_session.company().country]() -> Outcome {
        const auto parsed = parsePhone(phone, country);
        if (wasWarned || !parsed || parsed->isLikely)
            return {}; // an impossible one is the service's to refuse
        return refused(QStringLiteral("unlikely_phone"), QStringLiteral("No number plan knows this number."),
                       phoneField);
    };
}

bool IdentityCheck::isWarning(const Error &error)
{
    if (error.reason != u"unlikely_phone")
        return false;
    warn(m_inputs->phone()->text());
    m_inputs->phone()->setFocus(Qt::OtherFocusReason);
    return true;
}
