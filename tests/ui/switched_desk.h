#pragma once

#include "tests/ui/desk.h"
#include "ui/languages.h"

#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

/// The desk with the switch of languages as the program wires it.
struct SwitchedDesk : Desk
{
    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LanguageSwitch languages{settings};

    SwitchedDesk() { QObject::connect(&window, &MainWindow::languageChosen, &languages, &LanguageSwitch::choose); }

    [[nodiscard]] QListWidget &navigation() { return *window.findChild<QListWidget *>(); }
};
