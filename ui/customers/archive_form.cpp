#include "ui/customers/archive_form.h"

#include "ui/formats.h"
#include "ui/widgets/field_form.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

/// Error.field of the refusal "open_debt": the sentence stands beside the choice.
const QString writeOffField = QStringLiteral("customer");

} // namespace

ArchiveForm::ArchiveForm(const ScreenContext &context, const CustomerView &customer)
    : FormPage(context, tr("&Archive")), m_customer(customer), m_writeOff(new QCheckBox), m_reason(new QLineEdit),
      m_consequences(new QLabel)
{
    form()->addField(QStringLiteral("reason"), tr("&Reason"), m_reason, tr("For example: moved away."));
    form()->addField(writeOffField, tr("Open &debt"), m_writeOff,
                     tr("Without this the debt has to be paid before the customer is archived."));
    form()->setFieldVisible(writeOffField, false);
    m_consequences->setWordWrap(true);
    m_consequences->setTextFormat(Qt::PlainText);
    m_consequences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_consequences->setAccessibleName(tr("What happens"));
    beside()->addWidget(m_consequences);
    beside()->addStretch(1);
    watchInputs(form());
}

QString ArchiveForm::title() const
{
    return tr("Archive %1 %2").arg(m_customer.name, m_customer.surname);
}

void ArchiveForm::refresh()
{
    session().ask(
        this,
        [id = m_customer.id](const ServiceContext &context) { return CustomerService(context).previewArchive(id); },
        [this](const Result<ArchivePreview> &preview) {
            if (check(preview))
                show(*preview);
        });
}

void ArchiveForm::show(const ArchivePreview &preview)
{
    const auto money = [this](Money amount) { return localMoney(amount, session().currency()); };
    m_writeOff->setText(tr("Write off %1").arg(money(preview.openDebt)));
    form()->setFieldVisible(writeOffField, preview.openDebt.isPositive());
    QStringList lines{tr("The customer disappears from the lists, and the phone is free for another one. History and "
                         "payments stay.")};
    if (preview.devices > 0)
        lines.append(tr("%n device(s) belong to nobody afterwards.", nullptr, static_cast<int>(preview.devices)));
    if (preview.openSales > 0)
        lines.append(tr("%n open sale(s) are archived: what is not paid is void.", nullptr,
                        static_cast<int>(preview.openSales)));
    if (preview.openDebt.isPositive())
        lines.append(tr("%1 are still owed, due or not.").arg(money(preview.openDebt)));
    if (preview.credit.isPositive())
        lines.append(tr("A credit of %1 is left: pay it out first.").arg(money(preview.credit)));
    m_consequences->setText(lines.join(QStringLiteral("\n\n")));
}

DraftKey ArchiveForm::draftKey() const
{
    return {QStringLiteral("archive"), m_customer.id.toText()};
}

void ArchiveForm::save()
{
    beginSaving();
    const auto work = [id = m_customer.id, writeOff = m_writeOff->isChecked(),
                       reason = m_reason->text().trimmed()](const ServiceContext &context) {
        return CustomerService(context).archive(id, writeOff, reason);
    };
    saveForm(work, [this](const Outcome &outcome) {
        if (!check(outcome))
            return;
        markSaved();
        navigator().notify(tr("%1 %2 is archived.").arg(m_customer.name, m_customer.surname));
        emit closeRequested();
    });
}
