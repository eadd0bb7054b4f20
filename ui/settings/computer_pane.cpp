#include "ui/settings/computer_pane.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/languages.h"
#include "ui/long_work.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/work_bar.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
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
    : m_context(context), m_work(new LongWork(context.session)), m_bar(new WorkBar(*m_work)), m_banner(new ErrorBanner),
      m_language(new ChoiceBox), m_backupState(new ToneLabel), m_backUp(new QPushButton(tr("&Back up now\u2026"))),
      m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase"))),
      m_restore(new QPushButton(tr("&Restore a backup\u2026"))), m_check(new QPushButton(tr("Check e&verything now"))),
      m_checked(new ToneLabel),
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
    m_banner->showRetry(true);
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] { (this->*m_again)(); });
    connect(m_work, &LongWork::runningChanged, this, [this](bool isRunning) { m_check->setEnabled(!isRunning); });
}

ComputerPane::~ComputerPane()
{
    m_work->abandon();
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
    auto *row = new FlowLayout;
    row->addWidget(m_backUp);
    row->addWidget(m_encrypt);
    row->addWidget(m_restore);
    layout->addLayout(row);
    connect(m_backUp, &QPushButton::clicked, this, [this] { m_context.navigator.backUp(m_encrypt->isChecked()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_context.navigator.restoreBackup(); });
}

void ComputerPane::addCheck(QBoxLayout *layout)
{
    layout->addWidget(heading(tr("The data file and the books")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_checked, 1);
    layout->addLayout(row);
    layout->addWidget(m_bar);
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
            showFailure(facts.error(), &ComputerPane::refresh);
    });
}

void ComputerPane::show(const Facts &facts)
{
    if (m_again == &ComputerPane::refresh)
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

/// `again` is what the button beside the error does once more.
void ComputerPane::showFailure(const Error &error, void (ComputerPane::*again)())
{
    m_again = again;
    m_banner->showError(error);
}

void ComputerPane::check()
{
    m_banner->clear();
    m_checked->clear();
    m_problems->hide();
    m_bar->announce({tr("Checking the file, the ledger and every payment"), tr("Stop the check")});
    m_work->run([](const ServiceContext &context,
                   const LongWork::Progress &progress) { return LedgerService(context).verify(progress); },
                [this](const Result<std::vector<VerifyProblem>> &problems) { checked(problems); });
}

void ComputerPane::checked(const Result<std::vector<VerifyProblem>> &problems)
{
    if (problems) {
        showProblems(*problems);
    } else if (problems.error().code == ErrorCode::Cancelled) {
        m_checked->setState(Tone::Neutral, tr("The check was stopped before its end."));
    } else {
        showFailure(problems.error(), &ComputerPane::check);
        m_context.navigator.notifyAbout(*this, tr("The check could not be made: %1").arg(errorText(problems.error())),
                                        [this] { check(); });
    }
}

void ComputerPane::showProblems(const std::vector<VerifyProblem> &problems)
{
    const QString found = problems.empty()
                              ? tr("Everything is in order.")
                              : tr("%n thing(s) are wrong. Keep the data folder as it is and call for help.", nullptr,
                                   static_cast<int>(problems.size()));
    m_checked->setState(problems.empty() ? Tone::Good : Tone::Bad, found);
    m_context.navigator.notifyAbout(*this, found, {}); // for who went on working elsewhere
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &problem : problems)
        rows.push_back({QString::number(rows.size()), {{problem.check}, {problem.subject}, {problem.detail}}});
    m_problems->setRows(rows);
    m_problems->setVisible(!rows.empty());
}
