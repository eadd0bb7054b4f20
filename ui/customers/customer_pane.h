#pragma once

#include "core/services/customer_service.h"
#include "ui/screen.h"

/// One tab of a customer's page: reads its own part, and only while it is looked at.
class CustomerPane : public QWidget
{
    Q_OBJECT
public:
    CustomerPane(const ScreenContext &context, const CustomerId &customer) : m_context(context), m_customer(customer) {}

    virtual void refresh() = 0;
    /// An archived customer is only looked at.
    virtual void setArchived(bool) {}
    [[nodiscard]] virtual bool hasUnsavedInput() const { return false; }

signals:
    void failed(const Error &error);

protected:
    [[nodiscard]] const ScreenContext &context() const { return m_context; }
    [[nodiscard]] Session &session() const { return m_context.session; }
    [[nodiscard]] Navigator &navigator() const { return m_context.navigator; }
    [[nodiscard]] Dialogs &dialogs() const { return m_context.dialogs; }
    [[nodiscard]] const CustomerId &customer() const { return m_customer; }

    /// True, or the page says what went wrong.
    template <typename T>
    [[nodiscard]] bool check(const Result<T> &result)
    {
        if (!result)
            emit failed(result.error());
        return result.has_value();
    }

private:
    ScreenContext m_context;
    CustomerId m_customer;
};
