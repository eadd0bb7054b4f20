#include "ui/languages.h"

#include <QCoreApplication>
#include <QTranslator>

std::vector<WindowLanguage> windowLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("pt"), QStringLiteral("Português")},
            {QStringLiteral("sw"), QStringLiteral("Kiswahili")}};
}

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    const bool isThere = translator->load(locale, QStringLiteral("mpmanager"), QStringLiteral("_"), folder) ||
                         translator->load(QStringLiteral("mpmanager_en"), folder);
    if (isThere)
        QCoreApplication::installTranslator(translator);
}
