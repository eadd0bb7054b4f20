#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QCoreApplication;

struct WindowLanguage
{
    QString code;
    QString name; ///< in the language itself
};

/// The languages that messages to customers can be written in.
[[nodiscard]] std::vector<WindowLanguage> windowLanguages();

/// Puts the texts of the window into the language of `locale`; English where there is no translation. Call once, before
/// the first text is made.
void installTranslation(QCoreApplication &application, const QLocale &locale = QLocale());
