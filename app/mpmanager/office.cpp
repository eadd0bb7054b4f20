#include "app/mpmanager/office.h"

#include "app/mpmanager/practice_server.h"
#include "core/secrets/secret_store_factory.h"
#include "core/services/data_folder.h"
#include "core/services/practice_company.h"
#include "core/services/practice_scenario.h"
#include "core/store/deliver.h"
#include "core/store/unpacked_backup.h"
#include "ui/error_texts.h"
#include "ui/languages.h"
#include "ui/lists/list_model.h"
#include "ui/setup/setup_wizard.h"

#include <QDir>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace {

/// What is practised with is no secret: the practice company never asks for a passphrase and leaves the keychain alone.
std::unique_ptr<SecretStore> makePracticeSecrets(const QString &folder)
{
    return std::make_unique<VaultSecretStore>(
        vaultFilePath(folder), [] { return Result<SecretString>(SecretString(QStringLiteral("practice"))); });
}

Outcome writeScenario(const QString &file)
{
    QSaveFile scenario(file);
    if (!scenario.open(QIODevice::WriteOnly) || scenario.write(practiceScenario()) < 0 || !scenario.commit())
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"), scenario.errorString());
    return {};
}

/// Moving a file may be copying it: not on the window's thread.
template <typename Work>
QFuture<Outcome> runAside(Work work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Office::Office(CommandLine line, LanguageSwitch &languages)
    : m_line(std::move(line)), m_languages(languages), m_prompt(m_dialogs, m_line.dataFolder),
      m_secrets(
          [this]() -> std::unique_ptr<SecretStore> {
              if (m_line.isPractice)
                  return makePracticeSecrets(m_line.dataFolder);
              return makeSecretStore(m_line.dataFolder, [this] { return m_prompt.ask(); });
          },
          [this] { return m_prompt.mayAskAgain(); })
{
}

Office::~Office()
{
    m_window.reset();
    // Whoever waits for a passphrase gets a refusal now, else the threads below could not end.
    m_prompt.close();
}

void Office::start()
{
    if (!QDir().mkpath(m_line.dataFolder)) {
        fail(tr("The data folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_line.dataFolder)));
        return;
    }
    m_store = std::make_unique<StoreExecutor>(DataFolder{m_line.dataFolder}.databaseFile(), m_clock, m_random);
    deliver(m_store->opened(), this, [this](const Outcome &opened) {
        if (opened)
            readCompanyFile();
        else
            fail(errorText(opened.error()));
    });
}

void Office::readCompanyFile()
{
    deliver(m_store->run([](Database &database) { return readCompany(database); }), this,
            [this](const Result<Company> &company) { companyRead(company); });
}

void Office::companyRead(const Result<Company> &company)
{
    const bool isNew = !company && company.error().reason == u"no_company";
    if (!company && !isNew)
        fail(errorText(company.error()));
    else if (m_line.isPractice)
        startPractice();
    else if (isNew)
        runAssistant();
    else
        showWindow(*company);
}

void Office::startPractice()
{
    m_practice = std::make_unique<PracticeServer>();
    connect(m_practice.get(), &PracticeServer::listening, this,
            [this](const QUrl &address) { preparePractice(address); });
    connect(m_practice.get(), &PracticeServer::failed, this, &Office::fail);
    const QString file = m_line.dataFolder + QStringLiteral("/practice-scenario.json");
    deliver(m_store->run([file](Database &) { return writeScenario(file); }), this,
            [this, file](const Outcome &written) {
                if (written)
                    m_practice->start(file);
                else
                    fail(errorText(written.error()));
            });
}

void Office::preparePractice(const QUrl &sandbox)
{
    const auto work = [this, sandbox](Database &database) -> Result<Company> {
        const ServiceContext context{database, m_line.user};
        MPM_CHECK(ensurePracticeCompany(context, m_registry, m_secrets, sandbox.toString(QUrl::StripTrailingSlash)));
        return readCompany(database);
    };
    deliver(m_store->run(work), this, [this](const Result<Company> &company) {
        if (company)
            showWindow(*company);
        else
            fail(errorText(company.error()));
    });
}

void Office::runAssistant()
{
    m_assistant = std::make_unique<SetupWizard>(*m_store, m_line.user);
    connect(m_assistant.get(), &QDialog::accepted, this, [this] {
        if (m_assistant->wantsPractice())
            emit practiceRequested();
        else
            showWindow(*m_assistant->company());
    });
    connect(m_assistant.get(), &QDialog::rejected, this, [this] { emit ended(0); });
    m_assistant->show();
}

void Office::showWindow(const Company &company)
{
    m_session = std::make_unique<Session>(
        Session::Parts{*m_store, m_registry, m_secrets, m_clock, m_line.dataFolder, m_line.user}, company);
    m_worker = std::make_unique<WorkerThread>(m_line.dataFolder, m_clock, m_random, m_registry, m_secrets);
    m_window = std::make_unique<MainWindow>(*m_session, *m_worker, m_dialogs);
    connect(m_window.get(), &MainWindow::closed, this, [this] { emit ended(0); });
    connect(m_window.get(), &MainWindow::languageChosen, &m_languages, &LanguageSwitch::choose);
    // The window cannot be taken down from within its own signal.
    connect(m_window.get(), &MainWindow::restoreWanted, this, &Office::restore, Qt::QueuedConnection);
    m_window->show();
    m_worker->start();
    if (m_line.endsWhenUsable)
        endWhenUsable();
}

/// Everything that holds the data file is taken down first; whatever comes of it, the company is opened again.
void Office::restore(const std::shared_ptr<UnpackedBackup> &backup)
{
    m_window.reset();
    m_worker.reset();
    m_session.reset();
    m_store.reset();
    putInPlace(backup);
}

/// From here on it is not stopped any more: nothing long is left, and half of it would be no company.
void Office::putInPlace(const std::shared_ptr<UnpackedBackup> &backup)
{
    m_restoring = std::make_unique<QProgressDialog>(tr("The backup takes the place of the company."), QString(), 0, 0);
    m_restoring->show();
    deliver(runAside([backup, &clock = m_clock] { return backup->takePlace(clock); }), this,
            [this, backup](const Outcome &restored) {
                m_restoring.reset();
                if (restored)
                    start();
                else
                    askAgain(restored.error(), backup);
            });
}

void Office::askAgain(const Error &error, const std::shared_ptr<UnpackedBackup> &backup)
{
    const Dialogs::Question question{tr("The backup was not restored"), errorText(error), tr("Try again")};
    m_dialogs.confirm(nullptr, question, [this, backup](bool isWanted) {
        if (isWanted)
            putInPlace(backup);
        else
            start();
    });
}

void Office::endWhenUsable()
{
    m_window->showSection(Section::Customers);
    for (auto *list : m_window->findChildren<ListModel *>())
        connect(
            list, &ListModel::pageArrived, this, [this] { emit ended(0); }, Qt::QueuedConnection);
}

void Office::fail(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("MPManager cannot start"), sentence, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this] { emit ended(3); });
    box->open();
}
