#pragma once

#include <QString>
#include <QStringList>

/// The options of mpmanager.
struct CommandLine
{
    QString dataFolder;
    QString user;
    bool isPractice = false;
    bool endsWhenUsable = false; ///< for measuring the start: ends when the first customers are shown

    /// Ends the program with a usage text when the options are wrong, or for --help and --version.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
    /// The folder of the practice company, beside the one of the real company.
    [[nodiscard]] static QString practiceFolder();
};
