// mpmctl: the command line of cli.md. Finds the command, runs it, prints what it answers.

#include "app/mpmctl/command.h"
#include "app/mpmctl/paper_output.h"
#include "app/mpmctl/text_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace {

enum ExitStatus
{
    Done = 0,
    RefusedByRule = 1,
    WrongUsage = 2,
    EnvironmentFailed = 3
};

/// What may stand anywhere on the line, taken out before the command is parsed.
struct GlobalOptions
{
    QString data;
    QString user;
    QString passphraseVariable = QStringLiteral("MPM_VAULT_PASSPHRASE");
    bool json = false;
    QStringList words;
};

QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("mpmctl");
}

bool wantsJson(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--json"));
}

Result<GlobalOptions> globalOptions(const QStringList &arguments)
{
    GlobalOptions options;
    options.json = wantsJson(arguments);
    options.user = loginName();
    options.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto takeValue = [&](qsizetype &i, const QString &name, QString &value) -> Result<bool> {
        if (arguments[i].startsWith(name + u'=')) {
            value = arguments[i].section(u'=', 1);
            return true;
        }
        if (arguments[i] != name)
            return false;
        if (i + 1 >= arguments.size())
            return usageError(QStringLiteral("Option %1 needs a value.").arg(name));
        value = arguments[++i];
        return true;
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--json")
            continue;
        MPM_TRY(const bool isData, takeValue(i, QStringLiteral("--data"), options.data));
        MPM_TRY(const bool isUser, takeValue(i, QStringLiteral("--user"), options.user));
        MPM_TRY(const bool isVariable,
                takeValue(i, QStringLiteral("--vault-passphrase-env"), options.passphraseVariable));
        if (!isData && !isUser && !isVariable)
            options.words += arguments[i];
    }
    return options;
}

Commands allCommands()
{
    Commands commands;
    addSetUpCommands(commands);
    addPlaceCommands(commands);
    addAccountCommands(commands);
    addCustomerCommands(commands);
    addCustomerCardCommands(commands);
    addDeviceCommands(commands);
    addDeviceDetailCommands(commands);
    addDeviceEventCommands(commands);
    addSaleCommands(commands);
    addPaymentCommands(commands);
    addCorrectionCommands(commands);
    addTokenCommands(commands);
    addMessageCommands(commands);
    addWorkerCommands(commands);
    addImportCommands(commands);
    addDataCommands(commands);
    addReportCommands(commands);
    addListCommands(commands);
    addDayCommands(commands);
    addReconciliationCommand(commands);
    addPaperCommands(commands);
    return commands;
}

/// The command whose words begin the line; the longest wins ("worker status" before "worker").
const Command *findCommand(const Commands &commands, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList own = command.words.split(u' ');
        const bool begins = words.size() >= own.size() && std::equal(own.begin(), own.end(), words.begin());
        if (begins && (best == nullptr || own.size() > best->words.split(u' ').size()))
            best = &command;
    }
    return best;
}

QString helpFor(const Commands &commands, const QString &prefix)
{
    QString text;
    for (const Command &command : commands) {
        if (command.words == prefix || command.words.startsWith(prefix + u' '))
            text += command.usage() + QStringLiteral("\n    ") + command.summary + QStringLiteral("\n    Example: ") +
                    command.example + QStringLiteral("\n\n");
    }
    return text;
}

QString overview(const Commands &commands)
{
    QString text =
        QStringLiteral("mpmctl [--data DIR] [--json] [--user NAME] [--vault-passphrase-env VAR] COMMAND ...\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(command.words, -22).arg(command.summary);
    return text +
           QStringLiteral("\nmpmctl help COMMAND describes one of them. Exit status: 0 done, 1 refused or not found, "
                          "2 wrong usage, 3 environment.\n");
}

ExitStatus exitStatus(const Error &error)
{
    if (error.reason == u"usage")
        return WrongUsage;
    switch (error.code) {
    case ErrorCode::Storage:
    case ErrorCode::Environment:
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return EnvironmentFailed;
    default:
        return RefusedByRule;
    }
}

/// One line on standard error.
void complain(const QString &sentence)
{
    std::fprintf(stderr, "mpmctl: %s\n", qUtf8Printable(QString(sentence).replace(u'\n', u' ')));
}

int report(const Error &error, bool json)
{
    if (json) {
        auto inner =
            JsonValue::object({{QStringLiteral("code"), error.reason}, {QStringLiteral("message"), error.detail}});
        if (!error.field.isEmpty())
            inner.insert(QStringLiteral("field"), error.field);
        std::fputs(JsonValue::object({{QStringLiteral("error"), inner}}).toJson().append('\n').constData(), stdout);
    }
    complain(error.field.isEmpty() ? error.detail : QStringLiteral("%1 (%2)").arg(error.detail, error.field));
    return exitStatus(error);
}

Result<Answer> runCommand(const Commands &commands, const GlobalOptions &options)
{
    const Command *command = findCommand(commands, options.words);
    if (command == nullptr)
        return usageError(
            QStringLiteral("There is no command \"%1\". Try: mpmctl help.").arg(options.words.join(u' ')));
    const QStringList rest = options.words.mid(command->words.split(u' ').size());
    auto arguments =
        Arguments::parse(rest, command->options, command->minimumPositionals(), command->maximumPositionals());
    if (!arguments)
        return usageError(QStringLiteral("%1 Usage: %2").arg(arguments.error().detail, command->usage()));
    CommandContext context(DataFolder{QDir(options.data).absolutePath()}, options.user, options.passphraseVariable);
    return command->run(context, *arguments);
}

/// As the system gives them: an application with fonts would take some of them for its own.
QStringList wordsOf(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments().mid(1);
}

/// Fonts are there only for what writes PDF: everything else starts without them, and nothing ever needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &words)
{
    if (std::none_of(words.begin(), words.end(), isPdf))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    // On Windows the usual platform works without a window, and the offscreen one finds no fonts.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    argc = 1;
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    // Standard error is for the one line of an error; QT_LOGGING_RULES brings the rest back. What the worker logs, the
    // command says itself.
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.debug=false\n*.info=false\ndefault.warning=false\nmpm.worker.warning=false"));
    const auto application = makeApplication(argc, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("mpmanager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MPM_VERSION));

    const auto options = globalOptions(words);
    if (!options)
        return report(options.error(), wantsJson(words));
    const Commands commands = allCommands();
    if (options->words.isEmpty() || options->words.first() == u"help" || options->words.first() == u"--help") {
        const QString topic = options->words.mid(1).join(u' ');
        const QString text = topic.isEmpty() ? overview(commands) : helpFor(commands, topic);
        if (text.isEmpty())
            return report(usageError(QStringLiteral("There is no command \"%1\".").arg(topic)).value(), options->json);
        std::fputs(qUtf8Printable(text), options->words.isEmpty() ? stderr : stdout);
        return options->words.isEmpty() ? WrongUsage : Done;
    }
    const auto answer = runCommand(commands, *options);
    if (!answer)
        return report(answer.error(), options->json);
    const QByteArray output =
        options->json ? answer->document.toJson().append('\n') : toText(answer->document).toUtf8();
    std::fputs(output.constData(), stdout);
    if (answer->refusal.isEmpty())
        return Done;
    complain(answer->refusal);
    return RefusedByRule;
}
