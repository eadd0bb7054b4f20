#pragma once

#include "core/services/customer_service.h"
#include "ui/session.h"

#include <QObject>

class CustomerInputs;
class FieldForm;
class QTimer;

/// While a customer is typed: is somebody like this one registered already, and can the phone be one? A number that no
/// number plan knows is warned of and may be kept; only an impossible one stops (product expectations, section 1).
class IdentityCheck final : public QObject
{
    Q_OBJECT
public:
    /// `form` holds the inputs; all must outlive the check. `except` is the customer that is being edited.
    IdentityCheck(Session &session, FieldForm *form, CustomerInputs *inputs, const CustomerId &except);

    /// For the work that saves: fails Refused "unlikely_phone" while the person was not warned of this number.
    [[nodiscard]] std::function<Outcome()> gate() const;
    /// True when the failure was that one: the warning stands beside the phone, and saving again keeps the number.
    [[nodiscard]] bool isWarning(const Error &error);

private:
    struct Answer
    {
        std::vector<CustomerRow> alike;
        QString phone;
        Result<PhoneNumber> parsed;
    };
    void ask();
    void show(const Answer &answer);
    void showPhone(const Answer &answer);
    void warn(const QString &phone);

    Session &m_session;
    FieldForm *m_form;
    CustomerInputs *m_inputs;
    CustomerId m_except;
    QTimer *m_typing;
    QString m_warnedOf;       ///< the number the person was warned of
    bool m_hasSpoken = false; ///< something about the phone stands in the form
    quint64 m_generation = 0;
};
