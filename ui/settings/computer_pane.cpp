#include "ui/settings/computer_pane.h"

#include "ui/formats.h"
#include "ui/languages.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 10, 0, 0);
    return label;
}

} // namespace

ComputerPane::ComputerPane(const ScreenContext &context)
    : m_context(context), m_flow(new BackupFlow(context.session, context.navigator, context.dialogs, this)),
      m_banner(new ErrorBanner), m_language(new ChoiceBox), m_backupState(new ToneLabel),
      m_backUp(new QPushButton(tr("&Back up now\u2026"))),
      m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase"))),
      m_restore(new QPushButton(tr("&Restore a backup\u2026"))), m_progress(new QProgressBar),
      m_check(new QPushButton(tr("Check e&verything now"))), m_checked(new ToneLabel),
      m_problems(new ShortTable(tr("What is wrong"), {tr("Check"), tr("About"), tr("What was found")})),
      m_about(new KeyValues(1))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    addLanguage(layout);
    addBackup(layout);
    addCheck(layout);
    layout->addWidget(heading(tr("About this copy")));
    layout->addWidget(m_about);
    layout->addStretch(1);
    connect(m_flow, &BackupFlow::runningChanged, this, &ComputerPane::showRunning);
    connect(m_flow, &BackupFlow::backedUp, this, &ComputerPane::refresh);
    showRunning();
}

void ComputerPane::addLanguage(QBoxLayout *layout)
{
    m_language->setChoices(languageChoices());
    m_language->choose(currentWindowLanguage());
    auto *form = new FieldForm;
    form->addField(QStringLiteral("window_language"), tr("&Language of the window"), m_language,
                   tr("Changes at once. What customers receive is in their own language."));
    form->setMaximumWidth(620);
    layout->addWidget(form);
    // Only what was chosen to the end: a letter that was typed is no language yet.
    connect(m_language, &ChoiceBox::activated, this, &ComputerPane::takeLanguage);
    connect(m_language->lineEdit(), &QLineEdit::editingFinished, this, &ComputerPane::takeLanguage);
}

void ComputerPane::takeLanguage()
{
    const QString code = m_language->chosenId();
    if (!code.isEmpty() && code != currentWindowLanguage())
        m_context.navigator.useLanguage(code);
}

void ComputerPane::addBackup(QBoxLayout *layout)
{
    layout->addWidget(heading(tr("Backup")));
    layout->addWidget(m_backupState);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("The work is going on"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    auto *row = new FlowLayout;
    row->addWidget(m_backUp);
    row->addWidget(m_encrypt);
    row->addWidget(m_restore);
    row->addWidget(m_progress);
    layout->addLayout(row);
    connect(m_backUp, &QPushButton::clicked, this, [this] { m_flow->backUp(m_encrypt->isChecked()); });
    connect(m_restore, &QPushButton::clicked, m_flow, &BackupFlow::restore);
}

void ComputerPane::addCheck(QBoxLayout *layout)
{
    layout->addWidget(heading(tr("The data file and the books")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_checked, 1);
    layout->addLayout(row);
    layout->addWidget(m_problems);
    m_problems->hide();
    connect(m_check, &QPushButton::clicked, this, &ComputerPane::check);
}

void ComputerPane::refresh()
{
    // The keychain may have to be asked what it is: not on this thread.
    const auto work = [&secrets = m_context.session.secrets()](const ServiceContext &context) -> Result<Facts> {
        MPM_TRY(const auto backup, SafetyService(context).backupState());
        return Facts{backup, secrets.description()};
    };
    m_context.session.ask(this, work, [this](const Result<Facts> &facts) {
        if (facts)
            show(*facts);
        else
            m_banner->showError(facts.error());
    });
}

void ComputerPane::show(const Facts &facts)
{
    m_banner->clear();
    const auto &session = m_context.session;
    const QString last =
        facts.backup.last
            ? tr("The last backup was made on %1.").arg(localInstant(*facts.backup.last, session.company().zone))
            : tr("There is no backup of this company yet.");
    m_backupState->setState(facts.backup.isDue ? Tone::Bad : facts.backup.last ? Tone::Good : Tone::Neutral, last);
    m_about->clear();
    m_about->add(tr("Data folder"), QDir::toNativeSeparators(session.dataFolder()));
    m_about->add(tr("Passwords are kept in"), facts.secrets);
    m_about->add(tr("Signed in as"), session.user());
}

void ComputerPane::showRunning()
{
    m_progress->setVisible(m_flow->isRunning());
    m_backUp->setEnabled(!m_flow->isRunning());
    m_restore->setEnabled(!m_flow->isRunning());
}

void ComputerPane::check()
{
    m_check->setEnabled(false);
    m_checked->setState(Tone::Waiting, tr("Checking the file, the ledger and every payment\u2026"));
    m_context.session.ask(
        this, [](const ServiceContext &context) { return LedgerService(context).verify(); },
        [this](const Result<std::vector<VerifyProblem>> &problems) {
            m_check->setEnabled(true);
            if (problems)
                showProblems(*problems);
            else
                m_banner->showError(problems.error());
        });
}

void ComputerPane::showProblems(const std::vector<VerifyProblem> &problems)
{
    if (problems.empty())
        m_checked->setState(Tone::Good, tr("Everything is in order."));
    else
        m_checked->setState(Tone::Bad, tr("%n thing(s) are wrong. Keep the data folder as it is and call for help.",
                                          nullptr, static_cast<int>(problems.size())));
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &problem : problems)
        rows.push_back({QString::number(rows.size()), {{problem.check}, {problem.subject}, {problem.detail}}});
    m_problems->setRows(rows);
    m_problems->setVisible(!rows.empty());
}
