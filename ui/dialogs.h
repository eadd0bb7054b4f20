#pragma once

#include "core/base/secret_string.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

/// Questions that stop the person for a moment. Behind an interface, so that tests answer them.
/// None of them blocks: the answer comes through `done`, which is not called once `parent` is gone.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    struct Question
    {
        QString title;
        QString text;        ///< a whole sentence
        QString acceptLabel; ///< what the button does: "Archive", not "OK"
    };
    /// `done(true)` when the person accepts.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool)> done) = 0;
    /// One line of text; `done` gets nothing when the person gives up. Empty text is not accepted.
    virtual void askText(QWidget *parent, const Question &question, const QString &initial,
                         std::function<void(std::optional<QString>)> done) = 0;
    /// One of `choices`, by its position.
    virtual void choose(QWidget *parent, const Question &question, const QStringList &choices,
                        std::function<void(std::optional<int>)> done) = 0;
    virtual void askSecret(QWidget *parent, const Question &question,
                           std::function<void(std::optional<SecretString>)> done) = 0;
    /// One file that exists; nothing when the person gives up. `filters` as in QFileDialog: "Tables (*.csv *.xlsx)".
    virtual void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                            std::function<void(std::optional<QString>)> done) = 0;
    /// Where to write a file; the person was asked before an existing one is replaced. `suggested` is a name or a path.
    /// The name ends as the filter says that the person chose.
    virtual void chooseTarget(QWidget *parent, const QString &title, const QString &suggested,
                              const QStringList &filters, std::function<void(std::optional<QString>)> done) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
};
