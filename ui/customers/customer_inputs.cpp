#include "ui/customers/customer_inputs.h"

#include "ui/choices.h"
#include "ui/customers/lookalike_hint.h"
#include "ui/languages.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"

#include <QComboBox>
#include <QLineEdit>

CustomerInputs::CustomerInputs(Session &session, FieldForm *form, bool full)
    : QObject(form), m_session(session), m_form(form), m_name(new QLineEdit), m_surname(new QLineEdit),
      m_phone(new QLineEdit), m_village(new ChoiceBox), m_title(new QLineEdit), m_birthDate(new DateEdit),
      m_gender(new QLineEdit), m_nationality(new QLineEdit), m_education(new QLineEdit), m_email(new QLineEdit),
      m_street(new QLineEdit), m_language(new QComboBox), m_lookalikes(new LookalikeHint)
{
    m_village->chooseOnlyOne();
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_language->addItem(tr("As the company"), QString());
    for (const auto &language : windowLanguages())
        m_language->addItem(language.name, language.code);

    add(QStringLiteral("village"), tr("&Village"), m_village);
    add(QStringLiteral("name"), tr("&Name"), m_name);
    add(QStringLiteral("surname"), tr("S&urname"), m_surname);
    add(QStringLiteral("phone"), tr("&Phone"), m_phone);
    form->addWide(m_lookalikes);
    if (!full)
        form->beginFold(tr("More about the customer"));
    add(QStringLiteral("title"), tr("Title"), m_title);
    add(QStringLiteral("birth_date"), tr("&Birth date"), m_birthDate);
    add(QStringLiteral("gender"), tr("&Gender"), m_gender);
    add(QStringLiteral("education"), tr("Educati&on"), m_education);
    add(QStringLiteral("nationality"), tr("Nationalit&y"), m_nationality);
    add(QStringLiteral("email"), tr("&E-mail"), m_email);
    add(QStringLiteral("street"), tr("St&reet"), m_street);
    add(QStringLiteral("language"), tr("&Language of messages"), m_language);
    form->endFold();
    for (auto *edit : {m_name, m_surname, m_phone})
        connect(edit, &QLineEdit::textChanged, this, &CustomerInputs::identityEdited);
    connect(m_village, &ChoiceBox::chosenChanged, this, &CustomerInputs::identityEdited);
    loadVillages(m_session, m_village);
}

void CustomerInputs::add(const QString &field, const QString &label, QWidget *input)
{
    m_form->addField(field, label, input);
    m_fields.append(field);
}

void CustomerInputs::show(const CustomerView &customer)
{
    m_village->choose(customer.villageId.toText());
    m_name->setText(customer.name);
    m_surname->setText(customer.surname);
    m_phone->setText(customer.phone);
    m_title->setText(customer.title);
    m_birthDate->setDate(customer.birthDate.value_or(QDate()));
    m_gender->setText(customer.gender);
    m_education->setText(customer.education);
    m_nationality->setText(customer.nationality);
    m_email->setText(customer.email);
    m_street->setText(customer.street);
    m_language->setCurrentIndex(std::max(0, m_language->findData(customer.language)));
}

void CustomerInputs::clearForNext()
{
    for (auto *edit : std::initializer_list<QLineEdit *>{m_name, m_surname, m_phone, m_title, m_birthDate, m_gender,
                                                         m_education, m_nationality, m_email, m_street})
        edit->clear();
    m_language->setCurrentIndex(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

void CustomerInputs::setVisible(bool visible)
{
    for (const auto &field : std::as_const(m_fields))
        m_form->setFieldVisible(field, visible);
    m_form->setFoldsVisible(visible);
}

Result<CustomerFields> CustomerInputs::read() const
{
    CustomerFields fields;
    MPM_TRY(fields.birthDate, m_birthDate->date(QStringLiteral("birth_date")));
    fields.title = m_title->text();
    fields.name = m_name->text();
    fields.surname = m_surname->text();
    fields.gender = m_gender->text();
    fields.education = m_education->text();
    fields.nationality = m_nationality->text();
    fields.phone = m_phone->text();
    fields.email = m_email->text();
    fields.village = m_village->chosen();
    fields.street = m_street->text();
    fields.language = m_language->currentData().toString();
    return fields;
}
