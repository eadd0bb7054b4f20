#include "ui/widgets/date_edit.h"

#include "ui/formats.h"
#include "ui/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(localDateFormat(locale()).toUpper());
    auto *pick = addAction(calendarIcon(palette()), QLineEdit::TrailingPosition);
    pick->setToolTip(tr("Pick a date from the calendar"));
    connect(pick, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setDate(const QDate &date)
{
    setText(localDate(date, locale()));
}

void DateEdit::setTextWrittenIn(const QString &text, const QLocale &written)
{
    const auto parsed = parseLocalDate(text, written);
    setText(parsed.isValid() ? localDate(parsed, locale()) : text);
}

Result<std::optional<QDate>> DateEdit::date(const QString &field) const
{
    if (text().trimmed().isEmpty())
        return std::optional<QDate>();
    const auto parsed = parseLocalDate(text(), locale());
    if (!parsed.isValid())
        return invalid(QStringLiteral("invalid_date"), QStringLiteral("This is not a date."), field);
    return std::optional(parsed);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const auto parsed = parseLocalDate(text(), locale());
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || !parsed.isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDate(parsed.addDays(step));
    emit textEdited(text());
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    if (const auto parsed = parseLocalDate(text(), locale()); parsed.isValid())
        calendar->setSelectedDate(parsed);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](const QDate &date) {
        setDate(date);
        emit textEdited(text());
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}
