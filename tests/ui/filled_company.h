#pragma once

#include "core/base/random.h"
#include "core/services/payment_service.h"
#include "core/worker/worker_thread.h"
#include "tests/support/memory_secret_store.h"
#include "ui/dialogs.h"
#include "ui/frame/main_window.h"
#include "ui/session.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <memory>

/// Answers questions as a test told it to, and remembers what was asked.
class ScriptedDialogs final : public Dialogs
{
public:
    void confirm(QWidget *, const Question &question, std::function<void(bool)> done) override
    {
        asked.append(question.text);
        done(accepts);
    }
    void askText(QWidget *, const Question &question, const QString &,
                 std::function<void(std::optional<QString>)> done) override
    {
        asked.append(question.text);
        done(text);
    }
    void choose(QWidget *, const Question &question, const QStringList &choices,
                std::function<void(std::optional<int>)> done) override
    {
        asked.append(question.text);
        offered = choices;
        done(choice);
    }
    void askSecret(QWidget *, const Question &question, std::function<void(std::optional<SecretString>)> done) override
    {
        asked.append(question.text);
        done(std::nullopt);
    }
    void chooseFile(QWidget *, const QString &title, const QStringList &,
                    std::function<void(std::optional<QString>)> done) override
    {
        asked.append(title);
        done(file);
    }
    void chooseTarget(QWidget *, const QString &title, const QString &suggested, const QStringList &,
                      std::function<void(std::optional<QString>)> done) override
    {
        asked.append(title);
        suggestedTarget = suggested;
        done(file);
    }
    void inform(QWidget *, const QString &, const QString &sentence) override { asked.append(sentence); }

    QStringList asked;
    QStringList offered;
    bool accepts = true;
    std::optional<QString> text;
    std::optional<int> choice;
    std::optional<QString> file; ///< the answer when a file is to be chosen
    QString suggestedTarget;
};

/// A small practice company in a folder of its own, with real store and services; its worker is not started and there
/// is no sandbox, so nothing moves unless the test moves it.
class FilledCompany
{
public:
    /// In a folder of its own, or in `folder`, where the company that is there already is opened again.
    explicit FilledCompany(const Clock &clock, const QString &folder = {});

    /// Runs `work(ServiceContext)` on the store's thread and waits for its value; stops the test program when it fails.
    template <typename Work>
    auto run(Work work)
    {
        auto future = m_session->read(std::move(work));
        future.waitForFinished();
        auto result = future.result();
        if (!result)
            qFatal("%s: %s", qUtf8Printable(result.error().reason), qUtf8Printable(result.error().detail));
        if constexpr (!std::is_void_v<typename decltype(result)::value_type>)
            return *result;
    }

    /// One row of the practice channel, as a poll would hand it in.
    PaymentView receive(const QString &reference, const QString &serial, qint64 minorUnits);
    /// Many more customers, for lists that need several pages.
    void addCustomers(int count);
    /// Types the maker's answer for every token that waits.
    void issueTokens();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] WorkerThread &worker() { return m_worker; }
    ScriptedDialogs dialogs;

private:
    QTemporaryDir m_ownFolder;
    QString m_folder;
    const Clock &m_clock;
    SystemRandom m_random;
    IntegrationRegistry m_registry;
    MemorySecretStore m_secrets;
    StoreExecutor m_store;
    WorkerThread m_worker;
    std::unique_ptr<Session> m_session;
};
