#pragma once

#include "ui/paper/paper_size.h"

#include <QStringList>

#include <limits>
#include <vector>

/// What is printed, built part by part from plain texts; everything is escaped. `html()` is for QTextDocument.
class PaperPage
{
public:
    /// Of each table the first `mostRows` rows, its head and its foot.
    explicit PaperPage(PaperSize size, int mostRows = allRows);
    static constexpr int allRows = std::numeric_limits<int>::max();

    /// The name of the company, on top.
    void letterhead(const QString &company);
    void title(const QString &text);
    void heading(const QString &text);
    void paragraph(const QString &text);
    /// What nobody may overlook: framed, in bold.
    void notice(const QString &text);
    /// "Label  value"; left out when there is no value.
    void fact(const QString &label, const QString &value);
    /// One number that matters, large.
    void total(const QString &label, const QString &value);
    /// A token in groups of four digits, as large as the paper allows; any other code as it is.
    void token(const QString &text);

    struct Column
    {
        QString title;
        bool isNumber = false;
    };
    using Rows = std::vector<QStringList>;
    /// `foot` may be empty. Where a roll is too narrow for the columns, every row becomes a block of "title  value"
    /// lines.
    void table(const std::vector<Column> &columns, const Rows &rows, const QStringList &foot = {});
    void gap();
    /// Below every sheet, beside the number of the page; a roll has it at its end.
    void foot(const QString &text);

    [[nodiscard]] PaperSize size() const { return m_size; }
    [[nodiscard]] const QString &foot() const { return m_foot; }
    [[nodiscard]] QString html() const;
    /// A sheet is turned when one of its tables needs the width.
    [[nodiscard]] bool isLandscape() const;
    /// Whether a table has more rows than were wanted.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Between the margins, in millimetres.
    [[nodiscard]] int textWidth() const;

private:
    void closeFacts();
    void append(const QString &html);
    [[nodiscard]] QString rowsBelowEachOther(const std::vector<Column> &columns, const Rows &rows, size_t count) const;
    void noteWidth(const std::vector<Column> &columns, const Rows &rows);

    PaperSize m_size;
    int m_mostRows;
    bool m_isCut = false;
    PaperMeasures m_measures;
    QString m_body;
    QString m_facts;             ///< rows of the table of facts that is still open
    QString m_foot;              ///< of sheets
    qsizetype m_widestTable = 0; ///< in characters
};
