#pragma once

#include "core/services/customer_service.h"
#include "ui/session.h"

#include <QObject>

class ChoiceBox;
class DateEdit;
class FieldForm;
class LookalikeHint;
class QComboBox;
class QLineEdit;

/// The inputs of a customer, as the registration and the edit form share them.
class CustomerInputs final : public QObject
{
    Q_OBJECT
public:
    /// Puts the inputs into `form`, which owns them. `full`: also what a registration day does not ask for; otherwise
    /// that is folded away.
    CustomerInputs(Session &session, FieldForm *form, bool full);

    void show(const CustomerView &customer);
    /// Empties all but the village, and puts the keyboard where the next person begins.
    void clearForNext();
    [[nodiscard]] QLineEdit *phone() const { return m_phone; }
    [[nodiscard]] LookalikeHint *lookalikes() const { return m_lookalikes; }
    void setVisible(bool visible);
    /// What was typed. Fails with Invalid when the birth date is no date.
    [[nodiscard]] Result<CustomerFields> read() const;

signals:
    /// Name, phone or village changed: look for customers like this one.
    void identityEdited();

private:
    void add(const QString &field, const QString &label, QWidget *input);

    Session &m_session;
    FieldForm *m_form;
    QLineEdit *m_name;
    QLineEdit *m_surname;
    QLineEdit *m_phone;
    ChoiceBox *m_village;
    QLineEdit *m_title;
    DateEdit *m_birthDate;
    QLineEdit *m_gender;
    QLineEdit *m_nationality;
    QLineEdit *m_education;
    QLineEdit *m_email;
    QLineEdit *m_street;
    QComboBox *m_language;
    LookalikeHint *m_lookalikes;
    QStringList m_fields;
};
