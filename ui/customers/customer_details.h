#pragma once

#include "core/services/customer_card.h"
#include "core/services/customer_documents.h"
#include "ui/customers/customer_pane.h"

class KeyValues;
class QPushButton;
class ShortTable;

/// All details of a customer, the further addresses, the onboarding answers and the papers.
class CustomerDetails final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerDetails(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;
    void setArchived(bool isArchived) override;

private:
    struct Picture
    {
        CustomerView customer;
        std::vector<AddressView> addresses;
        std::vector<AnswerView> answers;
        std::vector<DocumentView> documents;
    };
    using Change = std::function<Outcome(const ServiceContext &, const CustomerId &, const QByteArray &)>;

    QWidget *makeAddresses();
    QWidget *makeAnswers();
    QWidget *makeDocuments();
    QPushButton *addButton(QLayout *row, const QString &text);
    void show(const Picture &picture);
    void showCustomer(const CustomerView &customer);
    /// Changes the chosen row of `table`.
    void changeChosen(const ShortTable *table, Change change);
    void addAddress();
    void addAnswer();
    void addDocument();
    void saveDocument();

    std::vector<DocumentView> m_documents;
    KeyValues *m_details;
    ShortTable *m_addressTable = nullptr;
    ShortTable *m_answerTable = nullptr;
    ShortTable *m_documentTable = nullptr;
    QList<QPushButton *> m_changing; ///< not for archived customers
};
