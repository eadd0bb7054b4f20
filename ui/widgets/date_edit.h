#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

/// A calendar date, typed as the locale writes it or as YYYY-MM-DD, or picked. Up and Down go by days. May be empty.
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(const QDate &date);
    /// Text typed under another locale; what it does not read stays as it was typed.
    void setTextWrittenIn(const QString &text, const QLocale &written);
    /// Nothing when nothing is typed; fails with "invalid_date" on any other text that is no date.
    [[nodiscard]] Result<std::optional<QDate>> date(const QString &field) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};
