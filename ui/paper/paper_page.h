#pragma once

#include "ui/paper/paper_size.h"

#include <QStringList>

#include <vector>

/// What is printed, built part by part from plain texts; everything is escaped. `html()` is for QTextDocument.
class PaperPage
{
public:
    explicit PaperPage(PaperSize size);

    /// The name of the company, on top.
    void letterhead(const QString &company);
    void title(const QString &text);
    void heading(const QString &text);
    void paragraph(const QString &text);
    void small(const QString &text);
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
    /// On a roll the columns stand in narrow type. `foot` may be empty.
    void table(const std::vector<Column> &columns, const Rows &rows, const QStringList &foot = {});
    void gap();

    [[nodiscard]] PaperSize size() const { return m_size; }
    [[nodiscard]] QString html() const;

private:
    void closeFacts();
    void append(const QString &html);
    [[nodiscard]] QString row(const std::vector<Column> &columns, const QStringList &cells, const QString &tag) const;

    PaperSize m_size;
    PaperMeasures m_measures;
    QString m_body;
    QString m_facts; ///< rows of the table of facts that is still open
};
