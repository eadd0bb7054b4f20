#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;
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
    /// Puts a second input beside the one of `neighbour`, for two that say the same in two ways.
    void addBeside(const QString &neighbour, const QString &field, const QString &label, QWidget *editor);
    /// A heading over the fields that follow.
    void addHeading(const QString &text);
    /// A widget across the whole width, e.g. a hint with a button.
    void addWide(QWidget *widget);
    /// The fields added until endFold() are folded away under a button that Tab reaches.
    void beginFold(const QString &text);
    void endFold() { m_fold = nullptr; }
    /// Whether the button of the folds is there at all.
    void setFoldsVisible(bool visible);

    void setFieldVisible(const QString &field, bool visible);
    void setHint(const QString &field, const QString &hint);
    [[nodiscard]] QWidget *editor(const QString &field) const;
    [[nodiscard]] QString errorOf(const QString &field) const;
    [[nodiscard]] QString warningOf(const QString &field) const;

    void setError(const QString &field, const QString &sentence);
    /// Something to look at again, that does not stop anybody.
    void setWarning(const QString &field, const QString &sentence);
    /// Puts the error beside its field and the keyboard into it; false when no visible field has this name.
    [[nodiscard]] bool showError(const Error &error);
    void clearErrors();
    /// Opens the fold a field lies in.
    void unfold(const QString &field);

    /// Enter goes on to the next input of the form, and out of the last one says lastEntered; Ctrl+Enter is left to the
    /// page.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Enter in the last input. Where nobody listens, the keyboard goes on to what follows the form.
    void lastEntered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QWidget *editor = nullptr;
        QWidget *cell = nullptr;
        ToneLabel *hint = nullptr;
        ToneLabel *error = nullptr;
        ToneLabel *warning = nullptr;
        QToolButton *fold = nullptr;
        bool isBeside = false; ///< its cell shares a row with another
        bool isWanted = true;
    };
    Entry makeEntry(const QString &field, const QString &label, QWidget *editor, const QString &hint);
    void showEntry(const Entry &entry);
    [[nodiscard]] bool isShown(const Entry &entry) const;
    void goOnFrom(QObject *editor);

    QFormLayout *m_layout;
    QMap<QString, Entry> m_entries;
    QStringList m_order; ///< reading order
    QList<QToolButton *> m_folds;
    QToolButton *m_fold = nullptr; ///< the one that is being filled
};
