#pragma once

#include "core/services/sale_service.h"
#include "ui/session.h"

#include <QObject>

class CountEdit;
class DateEdit;
class FieldForm;
class MoneyEdit;
class QComboBox;
class QSpinBox;
class ScheduleView;

/// The inputs of a sale's terms, as the sale and the registration form share them: both instalment schemes and energy
/// as a service on one form, with the schedule beside them while typing. Number and amount of the instalments stand
/// side by side: the one typed last is agreed, the other follows from it.
class PlanInputs final : public QObject
{
    Q_OBJECT
public:
    enum class Scheme
    {
        Count,
        Amount,
        Service
    };

    /// Puts the inputs into `form`, which owns them; `view` shows the schedule and must live as long.
    PlanInputs(Session &session, FieldForm *form, ScheduleView *view);

    /// Only a device can be sold as a service; days and minimum mean nothing without one.
    void setWithDevice(bool withDevice);
    void setVisible(bool visible);
    /// The list price, offered as the cost while nothing else was typed.
    void offerPrice(Money price);
    void setSaleDate(const QDate &date);
    void setScheme(Scheme scheme);

    /// What was typed. Fails with Invalid naming the field.
    [[nodiscard]] Result<std::variant<PlanTerms, ServiceTerms>> terms() const;
    /// What would be agreed, for an offer. Fails as terms() and makeSchedule().
    [[nodiscard]] Result<std::variant<Schedule, ServiceTerms>> offer() const;
    /// Shows the schedule of what is typed now, or why there is none yet.
    void updateSchedule();

private:
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Result<PlanTerms> planTerms() const;
    [[nodiscard]] Result<Schedule> scheduleOf(const PlanTerms &terms) const;
    void showFields();
    /// Writes what follows from what is agreed.
    void showDerived(const Schedule &schedule);
    void clearDerived();

    Session &m_session;
    FieldForm *m_form;
    ScheduleView *m_view;
    QComboBox *m_scheme;
    MoneyEdit *m_cost;
    MoneyEdit *m_down;
    CountEdit *m_count;
    MoneyEdit *m_amount;
    QComboBox *m_period;
    DateEdit *m_firstDue;
    QComboBox *m_minimum;
    QSpinBox *m_initialDays;
    MoneyEdit *m_pricePerDay;
    MoneyEdit *m_minimumPayment;
    QDate m_saleDate;
    QString m_offeredCost;
    bool m_withDevice = true;
    bool m_isVisible = true;
};
