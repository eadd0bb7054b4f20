#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class ToneLabel;

/// Labels and inputs in the order of the paper form, with room for an error in words beside each input. An input's
/// field name is the one of Error.field, so that a service's refusal finds its place by itself.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// The form owns `editor`. `hint` stands below the input in small.
    void addField(const QString &field, const QString &label, QWidget *editor, const QString &hint = {});
    /// A heading over the fields that follow.
    void addHeading(const QString &text);
    /// A widget across the whole width, e.g. a hint with a button.
    void addWide(QWidget *widget);

    void setFieldVisible(const QString &field, bool visible);
    void setHint(const QString &field, const QString &hint);
    [[nodiscard]] QWidget *editor(const QString &field) const;
    [[nodiscard]] QString errorOf(const QString &field) const;

    void setError(const QString &field, const QString &sentence);
    /// Puts the error beside its field and the keyboard into it; false when no visible field has this name.
    [[nodiscard]] bool showError(const Error &error);
    void clearErrors();

    /// Enter goes on to the next input of the form; Ctrl+Enter is left to the page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QWidget *cell = nullptr;
        ToneLabel *hint = nullptr;
        ToneLabel *error = nullptr;
    };

    QFormLayout *m_layout;
    QMap<QString, Entry> m_entries;
};
