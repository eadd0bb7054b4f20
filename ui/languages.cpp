#include "ui/languages.h"

std::vector<WindowLanguage> windowLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("pt"), QStringLiteral("Português")},
            {QStringLiteral("sw"), QStringLiteral("Kiswahili")}};
}
