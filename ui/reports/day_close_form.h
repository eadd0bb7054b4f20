#pragma once

#include "core/services/day_close.h"
#include "core/services/payment_service.h"
#include "ui/widgets/form_page.h"

class DateEdit;
class KeyValues;
class QLabel;
class QLineEdit;
class ShortTable;

/// Closes a day, after showing what it holds; and the days that are closed already (core/services/day_close.h).
class DayCloseForm final : public FormPage
{
    Q_OBJECT
public:
    /// `day`: what is offered; nothing: yesterday.
    explicit DayCloseForm(const ScreenContext &context, const std::optional<QDate> &day = {});

    [[nodiscard]] QString title() const override { return tr("Close a day"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("reports"); }
    void refresh() override;

private:
    struct Picture
    {
        Figures figures;
        qint64 unmatched = 0; ///< payments of that day or earlier that wait for a person
        std::vector<DayCloseView> closed;
    };
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void show(const Picture &picture);

    DateEdit *m_date;
    QLineEdit *m_note;
    KeyValues *m_facts;
    QLabel *m_sentence;
    ShortTable *m_closed;
    quint64 m_generation = 0;
};
