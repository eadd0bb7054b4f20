#pragma once

#include "app/mpmctl/arguments.h"
#include "core/base/json.h"
#include "core/providers/integration.h"
#include "core/secrets/secret_store.h"
#include "core/services/context.h"
#include "core/services/data_folder.h"

#include <functional>
#include <memory>

/// What every command may use. Opens the company's file and the keychain only when a command asks for them.
class CommandContext
{
public:
    CommandContext(DataFolder folder, QString user, QString passphraseVariable);

    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] const IntegrationRegistry &registry() const { return m_registry; }
    [[nodiscard]] const QString &user() const { return m_user; }

    /// Opens the company of the data folder. Fails with Environment "no_company" when there is none and !create.
    [[nodiscard]] Result<ServiceContext> services(bool create = false);
    [[nodiscard]] Result<Company> company();
    [[nodiscard]] SecretStore &secrets();

private:
    void warnAboutClock();

    DataFolder m_folder;
    QString m_user;
    QString m_passphraseVariable;
    SystemClock m_clock;
    SystemRandom m_random;
    IntegrationRegistry m_registry;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Database> m_database;
};

/// What a command answers: one document, and one sentence when the document itself says "refused".
struct Answer
{
    JsonValue document;
    QString refusal; ///< not empty: exit status 1 although a document is printed (cli.md: refused, conflict)

    Answer(JsonValue json) : document(std::move(json)) {}
    Answer(JsonValue json, QString why) : document(std::move(json)), refusal(std::move(why)) {}
};

struct Command
{
    QString words;       ///< "payment add"
    QString positionals; ///< "ID", "FILE KIND", "[TEXT]": what stands after the words
    std::vector<OptionSpec> options;
    QString summary; ///< one line for `help`
    QString example; ///< one whole line
    std::function<Result<Answer>(CommandContext &, const Arguments &)> run;

    [[nodiscard]] int minimumPositionals() const;
    [[nodiscard]] int maximumPositionals() const;
    [[nodiscard]] QString usage() const;
};

using Commands = std::vector<Command>;

// One function a file of commands; the order is the order of `help`.
void addSetUpCommands(Commands &commands);
void addPlaceCommands(Commands &commands);
void addAccountCommands(Commands &commands);
void addCustomerCommands(Commands &commands);
void addCustomerCardCommands(Commands &commands);
void addDeviceCommands(Commands &commands);
void addDeviceDetailCommands(Commands &commands);
void addDeviceEventCommands(Commands &commands);
void addSaleCommands(Commands &commands);
void addPaymentCommands(Commands &commands);
void addCorrectionCommands(Commands &commands);
void addTokenCommands(Commands &commands);
void addMessageCommands(Commands &commands);
void addWorkerCommands(Commands &commands);
void addImportCommands(Commands &commands);
void addDataCommands(Commands &commands);
void addReportCommands(Commands &commands);
void addDayCommands(Commands &commands);
void addListCommands(Commands &commands);
void addReconciliationCommand(Commands &commands);
void addPaperCommands(Commands &commands);
