#include "tests/integration/sandbox_process.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStart = 20'000;

} // namespace

SandboxProcess::SandboxProcess(QString program) : m_program(std::move(program))
{
    m_process.start(m_program, {u"--port"_s, u"0"_s, u"--stop-with-stdin"_s});
    const QString before = u"mpm-sandbox listening on "_s;
    QString line;
    while (!line.startsWith(before)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(longestStart))
            qFatal("the sandbox does not start: %s", m_process.readAllStandardError().constData());
        line = QString::fromUtf8(m_process.readLine());
    }
    m_url = line.mid(before.size()).trimmed();
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
}

QString SandboxProcess::tell(const QStringList &words) const
{
    QProcess command;
    command.start(m_program, words + QStringList{u"--port"_s, m_url.section(u':', -1)});
    if (!command.waitForFinished() || command.exitCode() != 0)
        qFatal("mpm-sandbox %s: %s", qPrintable(words.join(u' ')), command.readAllStandardError().constData());
    return QString::fromUtf8(command.readAllStandardOutput());
}

JsonValue SandboxProcess::log() const
{
    return parseJson(tell({u"log"_s, u"--json"_s}).toUtf8()).value_or(JsonValue());
}
