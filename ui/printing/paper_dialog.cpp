#include "ui/printing/paper_dialog.h"

#include "core/services/local_settings.h"
#include "ui/help/help_window.h"
#include "ui/paper/paper_writer.h"
#include "ui/reports/period_choice.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QThreadPool>
#include <QVBoxLayout>

namespace {

constexpr QSize usualSize(620, 640);
constexpr int aroundPreview = 32; ///< margins, frame and scroll bar
const QString sizeKey = QStringLiteral("paper/size");

/// Laying out a long list takes its time: not on the window's thread.
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

PaperDialog::PaperDialog(const ScreenContext &context, PaperRequest request, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(std::move(request)), m_banner(new ErrorBanner),
      m_size(new ChoiceBox), m_language(new ChoiceBox), m_preview(new QTextBrowser),
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
    addButtons(layout);
    addHelpKey(*this, QStringLiteral("print"));
    readRememberedSize();
    if (m_request.read)
        readPeriod();
    else
        showPreview();
    m_print->setFocus(Qt::OtherFocusReason);
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
    updateButtons();
    const int asked = ++m_asked;
    const auto range = m_period->range();
    if (!range) {
        m_banner->showText(tr("Type two dates, the earlier one first."));
        return;
    }
    const auto work = [read = m_request.read, range = *range](const ServiceContext &context) {
        return read(context, range);
    };
    m_context.session.ask(this, work, [this, asked](const Result<PaperMaker> &make) {
        if (asked != m_asked)
            return;
        if (!make) {
            m_banner->showError(make.error());
            return;
        }
        m_banner->clear();
        m_request.make = *make;
        showPreview();
        if (asked == 1) // the buttons had to wait for it
            m_print->setFocus(Qt::OtherFocusReason);
    });
}

PaperPage PaperDialog::makePage() const
{
    const auto &session = m_context.session;
    const PaperWords words(m_language->chosen(), session.company().country);
    return m_request.make({session.company(), words, paperSizeFromWord(m_size->chosen()), session.clock().now()});
}

void PaperDialog::showPreview()
{
    updateButtons();
    if (!m_request.make)
        return;
    const PaperPage page = makePage();
    const int paperWidth = qRound(page.textWidth() * logicalDpiX() / 25.4);
    const int wanted = paperWidth + 2 * aroundPreview;
    if (width() < wanted)
        resize(sizeOnScreen(*this, {wanted, height()}));
    m_preview->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_preview->setLineWrapColumnOrWidth(paperWidth);
    m_preview->setHtml(page.html());
}

void PaperDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void PaperDialog::updateButtons()
{
    for (auto *button : {m_print, m_save})
        button->setEnabled(!m_isBusy && m_request.make);
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

void PaperDialog::savePdf(const QString &file)
{
    setBusy(true);
    rememberSize();
    const auto work = [page = makePage(), file, title = m_request.title] { return writePdf(page, file, title); };
    deliver<Outcome>(runAside(work), this, [this, file](const Outcome &outcome) {
        setBusy(false);
        if (!outcome) {
            m_banner->showError(outcome.error());
            return;
        }
        m_context.navigator.notify(tr("Saved as %1.").arg(file));
        emit saved(file);
        accept();
    });
}

void PaperDialog::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        setBusy(true);
        rememberSize();
        printer->setDocName(m_request.title);
        const auto work = [printer, page = makePage()] { return paintPaper(page, *printer); };
        deliver<Outcome>(runAside(work), this, [this](const Outcome &outcome) {
            setBusy(false);
            if (outcome)
                accept();
            else
                m_banner->showError(outcome.error());
        });
    });
    dialog->open();
}
