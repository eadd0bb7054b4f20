#include "app/mpmanager/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace {

QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("office");
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

QString CommandLine::practiceFolder()
{
    return defaultFolder() + QStringLiteral("-practice");
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const QCommandLineOption data(QStringLiteral("data"),
                                  QCoreApplication::translate("CommandLine", "The data folder of the company."),
                                  QStringLiteral("folder"));
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        QCoreApplication::translate("CommandLine", "Open the practice company, served by mpm-sandbox."));
    const QCommandLineOption user(QStringLiteral("user"),
                                  QCoreApplication::translate("CommandLine", "The name written into the history."),
                                  QStringLiteral("name"), loginName());
    QCommandLineOption endWhenUsable(QStringLiteral("exit-when-usable"));
    endWhenUsable.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, practice, user, endWhenUsable});
    parser.process(arguments);

    CommandLine line;
    line.isPractice = parser.isSet(practice);
    line.endsWhenUsable = parser.isSet(endWhenUsable);
    line.user = parser.value(user);
    const QString folder = line.isPractice ? practiceFolder() : defaultFolder();
    line.dataFolder = QDir(parser.isSet(data) ? parser.value(data) : folder).absolutePath();
    return line;
}
