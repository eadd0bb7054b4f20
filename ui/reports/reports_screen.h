#pragma once

#include "core/services/report_service.h"
#include "ui/screen.h"

class BarChart;
class ErrorBanner;
class KeyValues;
class PeriodChoice;
class QComboBox;
class QLabel;
class ShortTable;

/// What came in over a span of days and what it was spent on: as bars, and as a table of the same numbers.
class ReportsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit ReportsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Reports"); }
    void refresh() override;
    void focusFirst() override;

private:
    [[nodiscard]] ReportBy by() const;
    void makeActions();
    void layOut();
    void show(const DateRange &range, ReportBy by, const std::vector<FigureRow> &rows);
    void showTotal(const DateRange &range);
    void openRow(int row);
    [[nodiscard]] QString fileName(const QString &ending) const;
    void saveTable();
    void writeTable(const QString &file);
    void savePicture();
    void writePicture(const QString &file);
    void saySaved(const QString &sentence);
    void showFailure(const Error &error, std::function<void()> again);
    void copyPicture();
    void print();

    QComboBox *m_by;
    PeriodChoice *m_period;
    ErrorBanner *m_banner;
    KeyValues *m_total;
    BarChart *m_chart;
    ShortTable *m_table;
    std::vector<FigureRow> m_rows;
    DateRange m_range; ///< of what is shown
    ReportBy m_shownBy = ReportBy::Day;
    int m_asked = 0;               ///< an answer to an older question is dropped
    std::function<void()> m_again; ///< what the button beside an error does once more
};
