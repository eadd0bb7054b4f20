#pragma once

#include <QLocale>
#include <QObject>
#include <QTimer>
#include <QVariant>

class QWidget;

/// What stands in the inputs of a form, by field name; texts, numbers, truths, and lists and maps of them.
using FormValues = QVariantMap;

/// Reads and writes all named inputs below a widget, whatever they are: each one by its USER property, so an input of
/// our own joins in by naming one. Inputs that hide what is typed (passwords) are left out.
class FormInputs final : public QObject
{
    Q_OBJECT
public:
    explicit FormInputs(QObject *parent);

    /// Watches every named input below `root`; call again after inputs were added.
    void watch(QWidget *root);

    [[nodiscard]] FormValues values() const;
    /// Names that are not here are passed over. What an input does not take yet, because its choices are still being
    /// read, is put in as soon as it does, unless the person edits that input first. `written`: the locale whose
    /// writing of amounts and dates the values have.
    void setValues(const FormValues &values, const QLocale &written = QLocale());
    [[nodiscard]] QWidget *input(const QString &name) const;
    [[nodiscard]] const QList<QWidget *> &inputs() const { return m_inputs; }

signals:
    /// The person typed, chose or ticked something; said at once.
    void edited(const QString &name);
    /// The program filled or emptied inputs; said when it is done.
    void changed();

private slots:
    void noticeChange();
    void noticeEdit();

private:
    void watchOne(QWidget *input);
    [[nodiscard]] QWidget *watchedFor(QObject *sender) const;
    void writePending();

    QList<QWidget *> m_inputs; ///< in reading order
    FormValues m_pending;
    QTimer m_settle;
    bool m_isWriting = false;
};

/// True for nothing, no text, and a choice not made.
[[nodiscard]] bool isEmptyInput(const QVariant &value);
