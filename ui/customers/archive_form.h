#pragma once

#include "core/services/customer_service.h"
#include "ui/widgets/form_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

/// Archives a customer, with the choice that open debt asks for: pay it first, or write it off.
class ArchiveForm final : public FormPage
{
    Q_OBJECT
public:
    ArchiveForm(const ScreenContext &context, const CustomerView &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("archive"); }
    void refresh() override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void show(const ArchivePreview &preview);

    CustomerView m_customer;
    QCheckBox *m_writeOff;
    QLineEdit *m_reason;
    QLabel *m_consequences;
};
