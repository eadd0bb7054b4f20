#pragma once

#include "core/base/json.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// What one call of mpmctl answered.
struct MpmctlAnswer
{
    int status = -1;      ///< exit status; -1 when it did not end by itself
    JsonValue document;   ///< standard output
    QString errorLines;   ///< standard error

    [[nodiscard]] QString code() const { return document[u"error"][u"code"].toText(); }
    [[nodiscard]] QString field() const { return document[u"error"][u"field"].toText(); }
};

/// The program mpmctl on a company of its own, as a script uses it. Every call checks what cli.md promises of every call:
/// with --json one document on standard output, and on standard error nothing, or one line when it failed.
class MpmctlRunner
{
public:
    /// `program`: the path of mpmctl. Ends the test program when the folder cannot be made.
    explicit MpmctlRunner(QString program);

    /// A company with the village "Kome", the manual maker "Maker" and the tariff "Home" at `price` per kWh.
    void makeCompany(const QString &currency, const QString &zone, const QString &price);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A file beside the company.
    QString write(const QString &name, const QByteArray &content) const;

    MpmctlAnswer run(const QStringList &words) const;
    /// Runs what must succeed.
    JsonValue ask(const QStringList &words) const;
    /// The same of one line, with "…" around words with blanks.
    JsonValue ask(const QString &line) const { return ask(QProcess::splitCommand(line)); }
    /// How a line ends that is wrong: "1 unknown_list list" are exit status, code and field.
    [[nodiscard]] QString wrong(const QString &line) const;
    /// Started, not waited for.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const;
    [[nodiscard]] static MpmctlAnswer finish(QProcess &process);

    /// Customers, devices, sales, payments and tokens: "1 1 0 2 1".
    [[nodiscard]] QString counts() const;
    /// The names of the checks that fail; empty when all is well.
    [[nodiscard]] QString verify() const;

    /// "access_rate MTR-1 2026-01-12 15.00, energy MTR-1 35.00 -> energy 140"; "refused below_minimum".
    [[nodiscard]] static QString describe(const JsonValue &payment);

private:
    QString m_program;
    QTemporaryDir m_folder;
    QTemporaryDir m_files;
};
