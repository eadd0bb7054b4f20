#pragma once

#include "app/mpmanager/command_line.h"
#include "app/mpmanager/lazy_secret_store.h"
#include "app/mpmanager/passphrase_prompt.h"
#include "core/base/random.h"
#include "core/providers/integration.h"
#include "core/store/store_executor.h"
#include "core/worker/worker_thread.h"
#include "ui/frame/main_window.h"
#include "ui/widget_dialogs.h"

#include <memory>

class LanguageSwitch;
class PracticeServer;
class QProgressDialog;
class SetupWizard;

/// Everything that one data folder needs, built in the order of dependence and torn down backwards. No rules.
class Office final : public QObject
{
    Q_OBJECT
public:
    /// `languages` must outlive the office.
    Office(CommandLine line, LanguageSwitch &languages);
    ~Office() override;

    /// Opens the company and shows the window, or the first-start assistant.
    void start();

signals:
    /// The person chose the practice company in the assistant.
    void practiceRequested();
    /// Nothing can be shown any more.
    void ended(int exitStatus);

private:
    void readCompanyFile();
    void companyRead(const Result<Company> &company);
    void startPractice();
    void preparePractice(const QUrl &sandbox);
    void runAssistant();
    void showWindow(const Company &company);
    void restore(const std::shared_ptr<UnpackedBackup> &backup);
    void putInPlace(const std::shared_ptr<UnpackedBackup> &backup);
    void askAgain(const Error &error, const std::shared_ptr<UnpackedBackup> &backup);
    void endWhenUsable();
    void fail(const QString &sentence);

    CommandLine m_line;
    LanguageSwitch &m_languages;
    SystemClock m_clock;
    SystemRandom m_random;
    IntegrationRegistry m_registry;
    WidgetDialogs m_dialogs;
    PassphrasePrompt m_prompt;
    LazySecretStore m_secrets;
    std::unique_ptr<PracticeServer> m_practice;
    std::unique_ptr<StoreExecutor> m_store;
    std::unique_ptr<SetupWizard> m_assistant;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkerThread> m_worker;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QProgressDialog> m_restoring; ///< while there is no window
};
