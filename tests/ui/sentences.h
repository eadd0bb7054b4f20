#pragma once

#include <QStringList>

#include <vector>

/// One sentence of the window in a file of translations.
struct Sentence
{
    QString context, source;
    bool isFinished = true;
    QStringList translations; ///< one, or one for each plural form
};

/// Ends the test where the file cannot be read.
[[nodiscard]] std::vector<Sentence> readSentences(const QString &path);
