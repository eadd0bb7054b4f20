#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

/// The sandbox that serves the practice company, as a child process. It ends with this object, and with this program.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(QObject *parent = nullptr);
    ~PracticeServer() override;

    /// `scenarioFile` is played from the start. Answers with listening() or failed(), once.
    void start(const QString &scenarioFile);

signals:
    void listening(const QUrl &address);
    void failed(const QString &sentence);

private:
    void readOutput();

    QProcess m_process;
    bool m_isListening = false;
};
