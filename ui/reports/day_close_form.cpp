#include "ui/reports/day_close_form.h"

#include "ui/formats.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr int daysShown = 15;

QStringList closedHeaders()
{
    return {DayCloseForm::tr("Day"), DayCloseForm::tr("Payments"), DayCloseForm::tr("Amount"),
            DayCloseForm::tr("Closed at"), DayCloseForm::tr("By")};
}

} // namespace

DayCloseForm::DayCloseForm(const ScreenContext &context, const std::optional<QDate> &day)
    : FormPage(context, tr("&Close the day")), m_date(new DateEdit), m_note(new QLineEdit), m_facts(new KeyValues(1)),
      m_sentence(new QLabel), m_closed(new ShortTable(DayCloseForm::tr("Closed days"), closedHeaders()))
{
    m_date->setDate(day.value_or(session().today().addDays(-1)));
    form()->addField(QStringLiteral("date"), tr("&Day"), m_date, tr("All days before it are closed with it."));
    form()->addField(QStringLiteral("note"), tr("N&ote"), m_note);
    m_sentence->setWordWrap(true);
    m_sentence->setText(
        tr("After this, no cash and no reversal may be dated on this day or before it. Money that a channel "
           "reports later is booked all the same, on the first open day. A closed day cannot be opened again."));
    form()->addWide(m_sentence);
    beside()->addWidget(m_facts);
    beside()->addWidget(m_closed);
    beside()->addStretch(1);
    connect(m_date, &QLineEdit::textChanged, this, &DayCloseForm::refresh);
    watchInputs(form());
}

void DayCloseForm::refresh()
{
    const auto generation = ++m_generation;
    const auto date = m_date->date(QStringLiteral("date"));
    const QDate day = date ? date->value_or(QDate()) : QDate();
    const auto read = [day](const ServiceContext &context) -> Result<Picture> {
        Picture picture;
        MPM_TRY(picture.closed, DayCloseService(context).list(daysShown));
        if (!day.isValid())
            return picture;
        MPM_TRY(picture.figures, readFigures(context.database, {day, day}));
        PaymentFilter filter;
        filter.unmatchedOnly = true;
        filter.to = day;
        MPM_TRY(const auto unmatched, PaymentService(context).list(filter, {1, {}}));
        picture.unmatched = unmatched.total;
        return picture;
    };
    session().ask(this, read, [this, generation](const Result<Picture> &picture) {
        if (generation == m_generation && check(picture))
            show(*picture);
    });
}

void DayCloseForm::show(const Picture &picture)
{
    const auto &currency = session().currency();
    m_facts->clear();
    m_facts->add(tr("Booked on this day"), localMoney(picture.figures.split.total(), currency));
    m_facts->add(tr("Payments"), QLocale().toString(picture.figures.payments));
    m_facts->add(tr("Reversed"), QLocale().toString(picture.figures.reversals));
    m_facts->add(tr("Unmatched until then"), QLocale().toString(picture.unmatched));
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &day : picture.closed)
        rows.push_back({day.day.toString(Qt::ISODate),
                        {{localDate(day.day)},
                         {QLocale().toString(day.payments), {}, true},
                         {localAmount(day.amount, currency), {}, true},
                         {localInstant(day.at, session().company().zone)},
                         {day.by}}});
    m_closed->setRows(rows);
    m_closed->setVisible(!rows.empty());
}

DraftKey DayCloseForm::draftKey() const
{
    return {QStringLiteral("day_close"), {}};
}

void DayCloseForm::save()
{
    clearFailure();
    const auto date = m_date->date(QStringLiteral("date"));
    if (!check(date))
        return;
    beginSaving();
    const auto work = [day = date->value_or(QDate()), note = m_note->text()](const ServiceContext &context) {
        return DayCloseService(context).close(day, note);
    };
    saveForm(work, [this](const Result<DayCloseView> &day) {
        if (!check(day))
            return;
        markSaved();
        navigator().notify(tr("%1 and all days before it are closed.").arg(localDate(day->day)));
        emit closeRequested();
    });
}
