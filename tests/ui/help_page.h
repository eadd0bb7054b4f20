#pragma once

#include <QMultiHash>
#include <QSet>
#include <QStringList>

/// A page of the handbook, taken apart.
struct HelpPage
{
    QString text;            ///< as it is written
    QList<int> headings;     ///< the level of each, in their order
    QStringList links;       ///< where they lead, sorted
    QStringList quoted;      ///< what stands in bold: words of the window and keys
    QSet<QString> sentences; ///< whole paragraphs and items that are long enough to be in a language
};

/// Names of all pages of a language, without their ending.
[[nodiscard]] QStringList helpTopics(const QString &language);
[[nodiscard]] HelpPage readHelpPage(const QString &language, const QString &topic);

/// "Ctrl+K", "F1", "Enter", and what French keyboards call them.
[[nodiscard]] bool isKey(const QString &quoted);

/// A word of the window as the handbook quotes it: without mnemonic, ellipsis and colon.
[[nodiscard]] QString asQuoted(QString label);
/// What the window shows in this language for an English word; a word may have several translations.
[[nodiscard]] QMultiHash<QString, QString> windowWords(const QString &language);

/// Every page that a screen or dialog of the sources opens by F1, with the file that names it.
[[nodiscard]] QMultiHash<QString, QString> topicsOfScreens();
/// Headers of pages and forms, other than the sections themselves, that say nothing about their help.
[[nodiscard]] QStringList screensWithoutTopic();
