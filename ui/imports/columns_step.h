#pragma once

#include "ui/imports/import_draft.h"

#include <QMap>
#include <QWidget>

class FieldForm;
class QComboBox;
class QScrollArea;
class ToneLabel;

/// Which column of the file holds what, with a few of its cells beside it.
class ColumnsStep final : public QWidget, public ImportStep
{
    Q_OBJECT
public:
    explicit ColumnsStep(ImportDraft &draft);

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override { return tr("the columns"); }
    void enter() override;
    void focusFirst() override;
    [[nodiscard]] bool finish() override;

private:
    void addField(const ImportService::Column &column, const QStringList &titles);
    void columnChosen(const QString &column);
    void showSample(const QString &column);
    [[nodiscard]] bool checkPayments();

    ImportDraft &m_draft;
    ToneLabel *m_remembered;
    QScrollArea *m_scroll;
    FieldForm *m_form = nullptr;
    QMap<QString, QComboBox *> m_boxes;
};
