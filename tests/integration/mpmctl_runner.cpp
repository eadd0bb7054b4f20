#include "tests/integration/mpmctl_runner.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCall = 120'000;

/// Broken promises of cli.md are mistakes in every test, so they are noted where all tests look: in the answer's code.
JsonValue brokenPromise(const QString &what)
{
    return JsonValue::object({{u"error"_s, JsonValue::object({{u"code"_s, u"broken_promise: "_s + what}})}});
}

QString lineOf(const JsonValue &line)
{
    QStringList words{line[u"type"].toText()};
    for (const auto *key : {u"device", u"due", u"instalment"}) {
        const auto text = line[key].toText();
        if (!text.isEmpty())
            words += QStringView(key) == u"instalment"_s ? u"no "_s + text : text;
    }
    words += line[u"amount"].toText();
    return words.join(u' ');
}

QString tokenOf(const JsonValue &token)
{
    const auto kind = token[u"kind"].toText();
    const auto quantity = kind == u"energy" ? token[u"wh"].toText() : token[u"days"].toText();
    return quantity.isEmpty() ? kind + u' ' + token[u"device"].toText() : kind + u' ' + quantity;
}

} // namespace

MpmctlRunner::MpmctlRunner(QString program) : m_program(std::move(program))
{
    if (!m_folder.isValid() || !m_files.isValid())
        qFatal("mpmctl_runner: no temporary folder.");
}

void MpmctlRunner::makeCompany(const QString &currency, const QString &zone, const QString &price)
{
    ask({u"init"_s, u"--company"_s, u"Jua"_s, u"--currency"_s, currency, u"--country"_s, u"TZ"_s, u"--timezone"_s, zone});
    ask({u"cluster"_s, u"add"_s, u"North"_s});
    ask({u"mini-grid"_s, u"add"_s, u"Lake"_s, u"--cluster"_s, u"North"_s});
    ask({u"village"_s, u"add"_s, u"Kome"_s, u"--mini-grid"_s, u"Lake"_s});
    ask({u"manufacturer"_s, u"add"_s, u"Maker"_s, u"--kind"_s, u"manual"_s});
    ask({u"tariff"_s, u"add"_s, u"Home"_s, u"--price-per-kwh"_s, price});
}

QString MpmctlRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("mpmctl_runner: the file %s cannot be written.", qPrintable(name));
    return file.fileName();
}

std::unique_ptr<QProcess> MpmctlRunner::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MPM_VAULT_PASSPHRASE"_s, u"test"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process->setProcessEnvironment(environment);
    process->start(m_program, QStringList{u"--data"_s, folder(), u"--json"_s} + words);
    process->closeWriteChannel();
    return process;
}

MpmctlAnswer MpmctlRunner::finish(QProcess &process)
{
    MpmctlAnswer answer;
    const bool ended = process.waitForFinished(longestCall) && process.exitStatus() == QProcess::NormalExit;
    answer.errorLines = QString::fromUtf8(process.readAllStandardError());
    const auto output = process.readAllStandardOutput();
    if (!ended)
        return answer;
    answer.status = process.exitCode();
    const auto document = parseJson(output);
    const bool isOneLine = answer.errorLines.count(u'\n') == 1 && answer.errorLines.startsWith(u"mpmctl: ");
    if (!document)
        answer.document = brokenPromise(u"not one document: "_s + QString::fromUtf8(output.left(100)));
    else if (answer.status == 0 ? !answer.errorLines.isEmpty() : !isOneLine)
        answer.document = brokenPromise(u"standard error says: "_s + answer.errorLines);
    else
        answer.document = *document;
    return answer;
}

MpmctlAnswer MpmctlRunner::run(const QStringList &words) const
{
    const auto process = start(words);
    return finish(*process);
}

JsonValue MpmctlRunner::ask(const QStringList &words) const
{
    const auto answer = run(words);
    if (answer.status != 0 || answer.document.contains(u"error"))
        qWarning("mpmctl %s: status %d, %s", qPrintable(words.join(u' ')), answer.status, answer.document.toJson().constData());
    return answer.document;
}

QString MpmctlRunner::wrong(const QString &line) const
{
    const auto answer = run(QProcess::splitCommand(line));
    return u"%1 %2 %3"_s.arg(answer.status).arg(answer.code(), answer.field()).trimmed();
}

QString MpmctlRunner::counts() const
{
    QStringList numbers;
    for (const auto &list : {u"customer"_s, u"device"_s, u"sale"_s, u"payment"_s, u"token"_s})
        numbers += ask({list, u"list"_s, u"--limit"_s, u"1"_s})[u"total"].toText();
    return numbers.join(u' ');
}

QString MpmctlRunner::verify() const
{
    const auto answer = run({u"verify"_s});
    QStringList checks;
    for (const auto &problem : answer.document[u"verify"][u"problems"].items())
        checks += problem[u"check"].toText();
    const bool isOk = answer.document[u"verify"][u"ok"].toBool().value_or(false);
    return isOk && checks.isEmpty() ? QString() : u"problems: "_s + checks.join(u' ') + answer.code();
}

QString MpmctlRunner::describe(const JsonValue &payment)
{
    const auto status = payment[u"status"].toText();
    if (status == u"refused" || status == u"conflict")
        return status + u' ' + payment[u"reason"].toText();
    QStringList lines;
    for (const auto &line : payment[u"allocations"].items())
        lines += lineOf(line);
    QStringList tokens;
    for (const auto &token : payment[u"tokens"].items())
        tokens += tokenOf(token);
    QString text = lines.join(u", "_s);
    if (!tokens.isEmpty())
        text += u" -> "_s + tokens.join(u", "_s);
    return status == u"accepted" ? text : status + u": "_s + text;
}
