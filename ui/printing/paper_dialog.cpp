#include "ui/printing/paper_dialog.h"

#include "core/services/local_settings.h"
#include "core/store/statement_watch.h"
#include "ui/error_texts.h"
#include "ui/help/help_window.h"
#include "ui/paper/paper_writer.h"
#include "ui/reports/period_choice.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/work_bar.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

constexpr QSize usualSize(620, 640);
constexpr int aroundPreview = 32; ///< margins, frame and scroll bar
const QString sizeKey = QStringLiteral("paper/size");

/// More would hold the window up while it is laid out.
constexpr int rowsOfPreview = 60;

} // namespace

PaperDialog::PaperDialog(const ScreenContext &context, PaperRequest request, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(std::move(request)), m_banner(new ErrorBanner),
      m_size(new ChoiceBox), m_language(new ChoiceBox), m_work(new LongWork(context.session)),
      m_bar(new WorkBar(*m_work)), m_preview(new QTextBrowser),
      m_cut(new QLabel(tr("Only the first rows are shown here; all are printed."))),
      m_print(new QPushButton(tr("P&rint\u2026"))), m_save(new QPushButton(tr("Save as P&DF\u2026")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_request.title);
    resize(sizeOnScreen(*this, usualSize));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    addChoices(layout);
    if (m_request.read)
        addPeriod(layout);
    m_preview->setAccessibleName(tr("How it will look"));
    // Paper is white in the dark, too.
    auto paper = m_preview->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_cut);
    m_cut->hide();
    layout->addWidget(m_bar);
    m_banner->showRetry(true);
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] {
        m_banner->clear();
        const auto again = m_again; // it may put another in its place
        again();
    });
    connect(m_work, &LongWork::runningChanged, this, &PaperDialog::updateButtons);
    addButtons(layout);
    addHelpKey(*this, QStringLiteral("print"));
    readRememberedSize();
    if (m_request.read)
        readPeriod();
    else
        showPreview();
    m_print->setFocus(Qt::OtherFocusReason);
}

PaperDialog::~PaperDialog()
{
    m_work->abandon();
}

void PaperDialog::addChoices(QBoxLayout *layout)
{
    m_size->setChoices({{toWord(PaperSize::A4), tr("A4 sheet")},
                        {toWord(PaperSize::Roll80), tr("Roll of 80 mm")},
                        {toWord(PaperSize::Roll58), tr("Roll of 58 mm")}});
    m_size->choose(toWord(PaperSize::A4));
    m_language->setChoices(languageChoices());
    m_language->choose(m_request.language.isEmpty() ? m_context.session.company().language : m_request.language);
    auto *row = new FlowLayout;
    const auto add = [row](const QString &text, QWidget *input) {
        auto *label = new QLabel(text);
        label->setBuddy(input);
        auto *both = new QWidget;
        auto *beside = new QHBoxLayout(both);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->addWidget(label);
        beside->addWidget(input);
        row->addWidget(both);
    };
    add(tr("P&aper"), m_size);
    if (m_request.isTranslated) {
        add(tr("&Language"), m_language);
    } else {
        m_language->setParent(this);
        m_language->hide();
    }
    layout->addLayout(row);
    connect(m_size, &ChoiceBox::chosenChanged, this, &PaperDialog::showPreview);
    connect(m_language, &ChoiceBox::chosenChanged, this, &PaperDialog::showPreview);
}

void PaperDialog::addPeriod(QBoxLayout *layout)
{
    m_period = new PeriodChoice(m_context.session.today());
    m_period->choose(PeriodChoice::Last12Months);
    auto *row = new QHBoxLayout;
    row->addWidget(m_period);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_period, &PeriodChoice::changed, this, &PaperDialog::readPeriod);
}

void PaperDialog::addButtons(QBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::askFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void PaperDialog::readRememberedSize()
{
    m_context.session.ask(
        this, [](const ServiceContext &context) { return readLocalSetting(context.database, sizeKey); },
        [this](const Result<std::optional<QString>> &word) {
            if (word && *word)
                m_size->choose(toWord(paperSizeFromWord(**word)));
        });
}

void PaperDialog::rememberSize()
{
    const auto work = [word = m_size->chosen()](const ServiceContext &context) -> Outcome {
        MPM_TRY(auto transaction, Transaction::begin(context.database));
        MPM_CHECK(writeLocalSetting(transaction, sizeKey, word));
        return transaction.commit();
    };
    // Not to remember it is no reason to trouble anybody: the paper itself is there.
    m_context.session.ask(this, work, [](const Outcome &) {});
}

void PaperDialog::readPeriod()
{
    m_request.make = nullptr;
    m_work->cancel();
    updateButtons();
    const int asked = ++m_asked;
    const auto range = m_period->range();
    if (!range) {
        m_again = [this] { readPeriod(); };
        m_banner->showText(tr("Type two dates, the earlier one first."));
        return;
    }
    m_bar->announce({tr("Reading what is printed"), tr("Stop reading"), false, true});
    auto work = [read = m_request.read, range = *range](const ServiceContext &context,
                                                        const LongWork::Progress &progress) {
        const StatementWatch watch(context.database.nativeHandle(), [&progress] { return progress(0); });
        return read(context, range);
    };
    m_work->run(std::move(work), [this, asked](const Result<PaperMaker> &make) {
        if (asked != m_asked)
            return;
        if (!make) {
            showFailure(make.error(), [this] { readPeriod(); });
            return;
        }
        m_banner->clear();
        m_request.make = *make;
        showPreview();
        if (asked == 1) // the buttons had to wait for it
            m_print->setFocus(Qt::OtherFocusReason);
    });
}

/// Of values alone: it is called on the thread of the work.
std::function<PaperPage(int)> PaperDialog::pageMaker() const
{
    const auto &session = m_context.session;
    return [make = m_request.make, company = session.company(), language = m_language->chosen(),
            size = paperSizeFromWord(m_size->chosen()), now = session.clock().now()](int mostRows) {
        const PaperWords words(language, company.country);
        return make({company, words, size, now, mostRows});
    };
}

void PaperDialog::showPreview()
{
    updateButtons();
    if (!m_request.make)
        return;
    const PaperPage page = pageMaker()(rowsOfPreview);
    const int paperWidth = qRound(page.textWidth() * logicalDpiX() / 25.4);
    const int wanted = paperWidth + 2 * aroundPreview;
    if (width() < wanted)
        resize(sizeOnScreen(*this, {wanted, height()}));
    m_preview->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_preview->setLineWrapColumnOrWidth(paperWidth);
    m_preview->setHtml(page.html());
    m_cut->setVisible(page.isCut());
}

void PaperDialog::updateButtons()
{
    for (auto *button : {m_print, m_save})
        button->setEnabled(!m_work->isRunning() && m_request.make);
}

void PaperDialog::askFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.chooseTarget(this, tr("Save as PDF"), QStringLiteral("%1/%2.pdf").arg(folder, m_request.fileName),
                                   {tr("PDF (*.pdf)")}, [this](const std::optional<QString> &file) {
                                       if (file)
                                           savePdf(*file);
                                   });
}

/// Runs it beside the window. `again` is what the button beside a failure does once more.
void PaperDialog::run(const QString &sentence, LayOut layOut, std::function<void()> onDone, std::function<void()> again)
{
    rememberSize();
    m_banner->clear();
    m_bar->announce({sentence, tr("Stop printing")});
    auto work = [make = pageMaker(), layOut = std::move(layOut)](const ServiceContext &,
                                                                 const LongWork::Progress &progress) {
        return layOut(make(PaperPage::allRows), progress);
    };
    m_work->run(std::move(work), [this, onDone = std::move(onDone), again = std::move(again)](const Outcome &outcome) {
        if (outcome)
            onDone();
        else
            showFailure(outcome.error(), again);
    });
}

void PaperDialog::showFailure(const Error &error, std::function<void()> again)
{
    m_again = std::move(again);
    if (error.code == ErrorCode::Cancelled) {
        m_banner->showText(tr("It was stopped. Nothing was printed or saved."));
        return;
    }
    m_banner->showError(error);
    // Also for who closes this dialog: it is opened again then.
    auto *owner = parentWidget();
    m_context.navigator.notifyAbout(
        *owner, tr("%1 was not printed or saved: %2").arg(m_request.title, errorText(error)),
        [context = m_context, request = m_request, owner] { (new PaperDialog(context, request, owner))->open(); });
}

void PaperDialog::savePdf(const QString &file)
{
    run(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [file, title = m_request.title](const PaperPage &page, const LongWork::Progress &progress) {
            return writePdf(page, file, title, progress);
        },
        [this, file] {
            m_context.navigator.notifyAbout(*parentWidget(), tr("Saved as %1.").arg(file), {});
            emit saved(file);
            accept();
        },
        [this, file] { savePdf(file); });
}

void PaperDialog::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void PaperDialog::print(const std::shared_ptr<QPrinter> &printer)
{
    printer->setDocName(m_request.title);
    run(
        tr("Printing %1").arg(m_request.title),
        [printer](const PaperPage &page, const LongWork::Progress &progress) {
            // What the printer has begun it ends: half of a paper helps nobody.
            return paintPaper(page, *printer, [&progress](int thousandths) {
                return progress(thousandths) || thousandths >= paintingBegins;
            });
        },
        [this] { accept(); }, [this, printer] { print(printer); });
}
