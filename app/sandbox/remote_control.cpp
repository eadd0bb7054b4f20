#include "app/sandbox/remote_control.h"

#include "app/sandbox/help_text.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdio>

namespace {

struct RemoteCommand
{
    const char *word;
    const char *action;
};
constexpr std::array commands = {
    RemoteCommand{"pay", "payment"},       RemoteCommand{"reverse", "reverse"},
    RemoteCommand{"status", "status"},     RemoteCommand{"refund", "refund"},
    RemoteCommand{"device", "device"},     RemoteCommand{"sms", "sms"},
    RemoteCommand{"delivery", "delivery"}, RemoteCommand{"misbehave", "misbehave"},
    RemoteCommand{"settings", "settings"}, RemoteCommand{"reset", "reset"},
    RemoteCommand{"log", "log"},
};

/// Members that are numbers or booleans on the wire; all others are strings.
bool isBareMember(const QString &name)
{
    static const QStringList bare = {QStringLiteral("count"),       QStringLiteral("delay_ms"),
                                     QStringLiteral("retry_after"), QStringLiteral("code"),
                                     QStringLiteral("page_limit"),  QStringLiteral("bearer_seconds"),
                                     QStringLiteral("on"),          QStringLiteral("only_known_devices")};
    return bare.contains(name);
}

struct Call
{
    QString action;
    QString port = QStringLiteral("8747");
    QString part; ///< of the log
    bool wantsJson = false;
    JsonValue body = JsonValue::object();
};

Result<Call> readCall(const QStringList &words)
{
    Call call;
    const auto *command = std::find_if(commands.begin(), commands.end(),
                                       [&words](const auto &entry) { return words[0] == QLatin1String(entry.word); });
    call.action = QString::fromLatin1(command->action);
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--json")) {
            call.wantsJson = true;
            continue;
        }
        if (!words[i].startsWith(QLatin1String("--")) || i + 1 >= words.size())
            return invalid(QStringLiteral("usage"), QStringLiteral("\"%1\" is no option with a value").arg(words[i]),
                           {});
        const QString name = words[i].mid(2).replace(u'-', u'_');
        const QString &value = words[++i];
        if (name == QLatin1String("port"))
            call.port = value;
        else if (name == QLatin1String("only"))
            call.part = value;
        else
            call.body.insert(name, isBareMember(name) ? JsonValue::number(value.toLatin1()) : JsonValue(value));
    }
    return call;
}

/// One line a row, the values in the order of the log.
void printRows(const QString &part, const JsonValue &rows)
{
    for (const JsonValue &row : rows.items()) {
        QStringList values = {part};
        for (const auto &[name, value] : row.members()) {
            if (value.isString() || value.isNumber())
                values << QStringLiteral("%1=%2").arg(name, value.toText());
        }
        std::printf("%s\n", qPrintable(values.join(u' ')));
    }
}

void printAnswer(const Call &call, const JsonValue &answer)
{
    if (call.wantsJson) {
        std::printf("%s\n", answer.toPrettyJson().constData());
    } else if (call.action == QLatin1String("log")) {
        for (const auto &[name, rows] : answer.members()) {
            if (call.part.isEmpty() || call.part == name)
                printRows(name, rows);
        }
    } else if (answer.contains(u"reference")) {
        std::printf("%s\n", qPrintable(answer[u"reference"].toText()));
    }
}

} // namespace

bool isRemoteCommand(const QString &word)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&word](const auto &entry) { return word == QLatin1String(entry.word); });
}

int runRemoteControl(const QStringList &words)
{
    const auto call = readCall(words);
    if (!call.has_value()) {
        std::fprintf(stderr, "mpm-sandbox: %s\n%s", qPrintable(call.error().detail), usageText());
        return 2;
    }
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/control/%2").arg(call->port, call->action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const bool isReading = call->action == QLatin1String("log");
    QNetworkReply *reply = isReading ? manager.get(request) : manager.post(request, call->body.toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto answer = parseJson(reply->readAll());
    if (status == 0) {
        std::fprintf(stderr, "mpm-sandbox: no sandbox answers on port %s: %s\n", qPrintable(call->port),
                     qPrintable(reply->errorString()));
        return 3;
    }
    if (status != 200 || !answer.has_value()) {
        std::fprintf(stderr, "mpm-sandbox: %s\n",
                     answer ? qPrintable((*answer)[u"error"].toText()) : "unreadable answer");
        return 1;
    }
    printAnswer(*call, *answer);
    return 0;
}
