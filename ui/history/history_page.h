#pragma once

#include "ui/history/change_list.h"
#include "ui/screen.h"

/// The history of one record that has no page with tabs of its own: a tariff, an appliance, an account, the company or
/// a payment.
class HistoryPage final : public Screen
{
    Q_OBJECT
public:
    /// `of` names the record in the title.
    HistoryPage(const ScreenContext &context, const QString &of, const ReadChanges &read);

    [[nodiscard]] QString title() const override { return tr("History of %1").arg(m_of); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("history"); }
    void refresh() override;
    void focusFirst() override;

private:
    QString m_of;
    ChangeList *m_changes;
};

/// Of every record that has one.
inline constexpr QKeyCombination historyKey = Qt::CTRL | Qt::Key_H;

/// Puts the history on top of the page that is shown. `ofRecord`: one of RecordHistory's lists.
template <typename Id>
void showHistory(const ScreenContext &context, const QString &of, const Id &id,
                 Result<Page<ChangeView>> (RecordHistory::*ofRecord)(const Id &, const PageRequest &))
{
    const ReadChanges read = [id, ofRecord](const ServiceContext &services, const PageRequest &page) {
        return (RecordHistory(services).*ofRecord)(id, page);
    };
    context.navigator.push([context, of, read] { return new HistoryPage(context, of, read); });
}
/// The company's own.
void showCompanyHistory(const ScreenContext &context);
