#pragma once

#include "core/services/import_sketch.h"

#include <QVariantMap>

/// What the steps of the assistant fill in, one after the other. Lives on the ui thread; copies go to the work.
struct ImportDraft
{
    ImportKind kind = ImportKind::Customers;
    QString path;
    QByteArray file; ///< its content when it was chosen: what is checked is what is imported
    AccountId channel;
    FileSketch sketch;                 ///< with the mapping as the person changed it
    bool hasChosenDecimalSign = false; ///< else it follows the columns
    bool hasChosenDateFormat = false;

    [[nodiscard]] StatementMapping &mapping() { return sketch.mapping; }
    [[nodiscard]] const StatementMapping &mapping() const { return sketch.mapping; }
    /// The columns of the file as a person names them: "Phone", "Column 3".
    [[nodiscard]] QStringList columnTitles() const;
    /// How the mapping names the column at this place.
    [[nodiscard]] QString columnKey(qsizetype index) const;
    /// The place of what the mapping names; -1 when the file has no such column.
    [[nodiscard]] qsizetype columnIndex(const QString &key) const;
    /// The first few cells of a column below the header.
    [[nodiscard]] QStringList sample(qsizetype index) const;

    /// What of it outlives the page: which file, and how it is read; not what stands in the file.
    [[nodiscard]] QVariantMap kept() const;
    /// Without the file, which is to be read again.
    [[nodiscard]] static ImportDraft fromKept(const QVariantMap &kept);

private:
    [[nodiscard]] qsizetype width() const;
};

/// One step of the assistant.
class QWidget;
class ImportStep
{
public:
    virtual ~ImportStep() = default;
    [[nodiscard]] virtual QWidget *widget() = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the draft; called when the step comes to the front.
    virtual void enter() = 0;
    virtual void focusFirst() = 0;
    /// False when something is missing, which is then said beside its field.
    [[nodiscard]] virtual bool finish() { return true; }
};
