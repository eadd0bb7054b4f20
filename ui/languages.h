#pragma once

#include <QString>

#include <vector>

struct WindowLanguage
{
    QString code;
    QString name;  ///< in the language itself
};

/// The languages that messages to customers can be written in.
[[nodiscard]] std::vector<WindowLanguage> windowLanguages();
