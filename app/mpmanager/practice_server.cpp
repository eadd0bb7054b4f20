#include "app/mpmanager/practice_server.h"

#include "core/base/random.h"

#include <QCoreApplication>

PracticeServer::PracticeServer(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeServer::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (!m_isListening)
            emit failed(tr("The practice server could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_isListening)
            emit failed(tr("The practice server ended at once."));
    });
}

PracticeServer::~PracticeServer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // --stop-with-stdin
    m_process.waitForFinished(2000);
}

void PracticeServer::start(const QString &scenarioFile)
{
    SystemRandom random;
    // Another seed at each start: the references of the last time are already booked.
    const QString seed = QString::number(random.below(1'000'000'000));
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/mpm-sandbox"),
                    {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--seed"), seed,
                     QStringLiteral("--scenario"), scenarioFile, QStringLiteral("--stop-with-stdin")});
}

void PracticeServer::readOutput()
{
    const QString output = QString::fromUtf8(m_process.readAllStandardOutput());
    const QString mark = QStringLiteral("listening on ");
    const auto at = output.indexOf(mark);
    if (m_isListening || at < 0)
        return;
    m_isListening = true;
    emit listening(QUrl(output.mid(at + mark.size()).section(u'\n', 0, 0).trimmed()));
}
