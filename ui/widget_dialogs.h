#pragma once

#include "ui/dialogs.h"

/// The real dialogs: window-modal, never application-modal, so that other windows stay usable.
class WidgetDialogs final : public Dialogs
{
public:
    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> done) override;
    void askText(QWidget *parent, const Question &question, const QString &initial,
                 std::function<void(std::optional<QString>)> done) override;
    void choose(QWidget *parent, const Question &question, const QStringList &choices,
                std::function<void(std::optional<int>)> done) override;
    void askSecret(QWidget *parent, const Question &question,
                   std::function<void(std::optional<SecretString>)> done) override;
    void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
                    std::function<void(std::optional<QString>)> done) override;
    void chooseTarget(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                      std::function<void(std::optional<QString>)> done) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;

private:
    void takeTarget(QWidget *parent, const QString &chosen, const QString &target,
                    const std::function<void(std::optional<QString>)> &done);
};
