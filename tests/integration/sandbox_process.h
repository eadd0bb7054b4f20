#pragma once

#include "core/base/json.h"

#include <QProcess>
#include <QStringList>

/// The program mpm-sandbox on a free port, as the world outside of mpmctl. Ends with its object.
class SandboxProcess
{
public:
    /// `program`: the path of mpm-sandbox. Ends the test program when it does not start.
    explicit SandboxProcess(QString program);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    [[nodiscard]] QString url() const { return m_url; }
    /// One of its remote commands; what it prints.
    QString tell(const QStringList &words) const;
    [[nodiscard]] JsonValue log() const;

private:
    QString m_program, m_url;
    QProcess m_process;
};
