// What the pages print, by keys in the real window; every paper is saved as PDF and its text read back.

#include "core/services/message_texts.h"
#include "tests/support/pdf_text.h"
#include "tests/ui/desk.h"
#include "ui/frame/notice_log.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/paper_writer.h"
#include "ui/printing/paper_dialog.h"
#include "ui/sales/replan_form.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/short_table.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

namespace {

struct PrintingDesk : Desk
{
    QTemporaryDir folder;

    [[nodiscard]] PaperDialog *dialog() { return window.findChild<PaperDialog *>(); }
    /// The dialog that the key opens; nothing when it opens none.
    [[nodiscard]] PaperDialog *print(Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        press(Qt::Key_P, modifiers);
        (void)QTest::qWaitFor([this] { return dialog() != nullptr; }, 2000);
        return dialog();
    }
    /// What stands on the paper that the dialog saves.
    [[nodiscard]] QString saved(PaperDialog *open)
    {
        if (open == nullptr)
            return QStringLiteral("no dialog");
        company.dialogs.file = folder.filePath(QStringLiteral("paper.pdf"));
        QSignalSpy spy(open, &PaperDialog::saved);
        QPushButton *save = nullptr;
        for (auto *button : open->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&').startsWith(QStringLiteral("Save as PDF")))
                save = button;
        }
        if (!QTest::qWaitFor([save] { return save && save->isEnabled(); }))
            return QStringLiteral("cannot be saved");
        save->setFocus(Qt::TabFocusReason);
        QTest::keyClick(save, Qt::Key_Space);
        if (!QTest::qWaitFor([&spy] { return spy.count() == 1; }))
            return QStringLiteral("not saved: ") + open->findChild<ErrorBanner *>()->text();
        (void)QTest::qWaitFor([this] { return dialog() == nullptr; });
        return pdfText(*company.dialogs.file);
    }
    [[nodiscard]] QPushButton *buttonOf(PaperDialog *open, const QString &label)
    {
        for (auto *button : open->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&').startsWith(label))
                return button;
        }
        return nullptr;
    }
    void openCustomers()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(screen().findChild<QTableView *>()->model()->rowCount() > 0);
    }
    [[nodiscard]] QString printed(Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        return saved(print(modifiers));
    }
    [[nodiscard]] QString lastNotice()
    {
        auto *log = window.findChild<NoticeLog *>();
        return log && log->rowCount() > 0 ? log->data(log->index(0, 1), Qt::DisplayRole).toString() : QString();
    }
    [[nodiscard]] PaymentView paid(bool isIssued)
    {
        company.receive(QStringLiteral("PSK-900"), QStringLiteral("47000000001"), 25'000'000);
        if (isIssued)
            company.issueTokens();
        return read();
    }
    [[nodiscard]] PaymentView read()
    {
        return company.run(
            [](const ServiceContext &context) { return PaymentService(context).find(QStringLiteral("PSK-900")); });
    }
    void open(const PaymentView &payment)
    {
        window.showSection(Section::Payments);
        window.navigator().showPayment(payment.id);
        QTRY_VERIFY2(allText().contains(payment.reference), qPrintable(allText()));
    }
    [[nodiscard]] QString amount(Money money)
    {
        return PaperWords(QStringLiteral("en"), QStringLiteral("TZ")).amount(money, company.session().currency());
    }
    [[nodiscard]] SaleView firstSale()
    {
        const auto amina = customer(QStringLiteral("+255712000001"));
        return company
            .run([id = amina.id](const ServiceContext &context) { return SaleService(context).ofCustomer(id); })
            .front();
    }
};

} // namespace

class TestPrinting final : public QObject
{
    Q_OBJECT
private slots:
    void aPaymentPrintsItsReceiptByKeys();
    void theTokenSlipHasFiveGroupsOfFour();
    void aTokenThatIsNotThereYetSaysWhy();
    void moneyThatIsNotBookedIsNoReceipt();
    void aReversedReceiptSaysSoOnTop();
    void thePlanHoldsEveryInstalment();
    void anOfferIsPrintedBeforeTheSaleAndIsNoContract();
    void anOfferWithoutAPriceSaysSoBesideTheField();
    void aProposalIsPrintedAsItIsShown();
    void theStatementIsAboutTheChosenPeriod();
    void theCustomerReadsTheirOwnLanguage();
    void theReportIsPrintedAsItIsShown();
    void aPaperThatIsStoppedLeavesNoFile();
    void aPaperThatCannotBeWrittenIsTriedAgain();
    void theBeginningOfALongListIsShownAndAllOfItIsPrinted();
    void paintingStopsBeforeThePrinterBegins();
};

void TestPrinting::aPaymentPrintsItsReceiptByKeys()
{
    PrintingDesk desk;
    const auto payment = desk.paid(true);
    desk.open(payment);
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Receipt ") + payment.receiptNumber), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Amina Juma")));
    QVERIFY(text.contains(QStringLiteral("Paystack")));
    QVERIFY(text.contains(desk.amount(*payment.amount)));
    Money sum;
    for (const auto &line : payment.allocations) {
        QVERIFY2(text.contains(desk.amount(line.amount)), qPrintable(desk.amount(line.amount)));
        sum += line.amount;
    }
    QCOMPARE(sum, *payment.amount);
    QVERIFY(desk.company.dialogs.suggestedTarget.contains(payment.receiptNumber));
    QVERIFY(desk.lastNotice().contains(QStringLiteral("paper.pdf")));
}

void TestPrinting::theTokenSlipHasFiveGroupsOfFour()
{
    PrintingDesk desk;
    const auto payment = desk.paid(true);
    const QString groups = groupedToken(payment.tokens.front().text);
    QCOMPARE(groups.split(u' ').size(), 5);
    desk.open(payment);
    const QString fromPayment = desk.printed(Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(fromPayment.simplified().contains(groups), qPrintable(fromPayment));
    QVERIFY(!fromPayment.contains(payment.receiptNumber)); // the slip, not the receipt
    desk.window.navigator().showToken(payment.tokens.front().id);
    QTRY_VERIFY(desk.allText().contains(groups));
    const QString slip = desk.printed();
    QVERIFY2(slip.simplified().contains(groups), qPrintable(slip));
    QVERIFY(slip.contains(QStringLiteral("47000000001")));
    QVERIFY(slip.contains(QStringLiteral("Amina Juma")));
}

void TestPrinting::aTokenThatIsNotThereYetSaysWhy()
{
    PrintingDesk desk;
    const auto payment = desk.paid(false);
    desk.window.navigator().showToken(payment.tokens.front().id);
    QTRY_VERIFY(desk.title().contains(QStringLiteral("47000000001")));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY2(desk.lastNotice().startsWith(QStringLiteral("There is no token to print. ")),
                 qPrintable(desk.lastNotice()));
    QCOMPARE(desk.dialog(), nullptr);
    // The receipt can be printed all the same, and says that the token comes.
    desk.open(payment);
    QVERIFY(desk.printed().contains(QStringLiteral("The token is not there yet")));
}

void TestPrinting::moneyThatIsNotBookedIsNoReceipt()
{
    PrintingDesk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-2"), QStringLiteral("47000000099"), 800'000);
    desk.open(payment);
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Payment without a receipt")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Not booked. The company holds this money")));
    QVERIFY(text.contains(QStringLiteral("No device has this serial number.")));
    QVERIFY(!text.contains(QStringLiteral("Receipt")));
}

void TestPrinting::aReversedReceiptSaysSoOnTop()
{
    PrintingDesk desk;
    const auto payment = desk.paid(true);
    desk.company.run([id = payment.id](const ServiceContext &context) {
        return PaymentService(context).reverse(id, QStringLiteral("paid twice"));
    });
    desk.open(payment);
    const QString text = desk.printed().simplified();
    QVERIFY2(text.contains(QStringLiteral("paid twice. This receipt is not valid any more.")), qPrintable(text));
    QVERIFY(text.indexOf(QStringLiteral("not valid")) < text.indexOf(QStringLiteral("Amina Juma")));
}

void TestPrinting::thePlanHoldsEveryInstalment()
{
    PrintingDesk desk;
    const auto sale = desk.firstSale();
    desk.window.navigator().showSale(sale.id);
    QTRY_VERIFY(desk.title().contains(sale.number));
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Instalment plan ") + sale.number), qPrintable(text));
    const PaperWords words(QStringLiteral("en"), QStringLiteral("TZ"));
    for (const auto &instalment : sale.schedule.instalments) {
        QVERIFY2(text.contains(words.date(instalment.due)), qPrintable(text));
        QVERIFY(text.contains(desk.amount(instalment.cost)));
    }
    QVERIFY(text.contains(desk.amount(sale.schedule.total())));
}

void TestPrinting::anOfferIsPrintedBeforeTheSaleAndIsNoContract()
{
    PrintingDesk desk;
    desk.window.navigator().sell(desk.customer(QStringLiteral("+255712000001")), {});
    QTRY_VERIFY(desk.input<QComboBox>("appliance")->count() > 0);
    desk.input<QComboBox>("appliance")->setCurrentText(QStringLiteral("Cooking set"));
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("This is an offer, not a contract.")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Cooking set")));
    QVERIFY(text.contains(QStringLiteral("Amina Juma")));
    QCOMPARE(text.count(desk.amount(Money(1'000'000))), 12); // 120,000.00 in twelve parts
    QVERIFY(text.contains(desk.amount(Money(12'000'000))));
    QVERIFY(desk.screen().hasUnsavedInput()); // nothing was sold
}

void TestPrinting::anOfferWithoutAPriceSaysSoBesideTheField()
{
    PrintingDesk desk;
    desk.window.navigator().sell(desk.customer(QStringLiteral("+255712000001")), {});
    QTRY_VERIFY(desk.input<QComboBox>("appliance")->count() > 0);
    desk.input<QComboBox>("appliance")->setCurrentText(QStringLiteral("Cooking set"));
    desk.input("cost")->clear();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(!desk.errorOf("cost").isEmpty());
    QCOMPARE(desk.dialog(), nullptr);
}

void TestPrinting::aProposalIsPrintedAsItIsShown()
{
    PrintingDesk desk;
    const auto sale = desk.firstSale();
    desk.window.navigator().push(
        [context = ScreenContext{desk.company.session(), desk.window.navigator(), desk.company.dialogs}, sale] {
            return new ReplanForm(context, sale);
        });
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(desk.lastNotice().startsWith(QStringLiteral("Type what should change")));
    desk.input("total")->setText(QStringLiteral("500,000"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("500,000.00")));
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Proposed change of instalment plan ") + sale.number), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("500,000.00")));
}

void TestPrinting::theStatementIsAboutTheChosenPeriod()
{
    PrintingDesk desk;
    const auto payment = desk.paid(true);
    desk.window.navigator().showCustomer(*payment.customerId);
    QTRY_VERIFY(desk.title().contains(QStringLiteral("Amina")));
    const QString year = desk.printed();
    QVERIFY2(year.contains(payment.receiptNumber), qPrintable(year));
    QVERIFY(year.contains(QStringLiteral("Payments from 01/04/2025 to 20/03/2026")));
    auto *dialog = desk.print();
    QVERIFY(dialog);
    auto *span = dialog->findChild<QComboBox *>(QStringLiteral("period"));
    span->setFocus(Qt::TabFocusReason);
    QTest::keyClick(span, Qt::Key_Home);
    QTest::keyClick(span, Qt::Key_Down); // last month
    const QString month = desk.saved(dialog);
    QVERIFY2(month.contains(QStringLiteral("Payments from 01/02/2026 to 28/02/2026")), qPrintable(month));
    QVERIFY(!month.contains(payment.receiptNumber));
}

void TestPrinting::theCustomerReadsTheirOwnLanguage()
{
    PrintingDesk desk;
    const auto payment = desk.paid(true);
    desk.company.run([id = *payment.customerId](const ServiceContext &context) -> Result<CustomerView> {
        MPM_TRY(const auto present, CustomerService(context).read(id));
        CustomerFields fields{present.title,  present.name,      present.surname,     present.birthDate,
                              present.gender, present.education, present.nationality, present.phone,
                              present.email,  present.village,   present.street,      QStringLiteral("fr")};
        return CustomerService(context).edit(id, fields);
    });
    desk.open(payment);
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Re\u00e7u ") + payment.receiptNumber), qPrintable(text));
}

void TestPrinting::theReportIsPrintedAsItIsShown()
{
    PrintingDesk desk;
    (void)desk.paid(true);
    desk.window.showSection(Section::Reports);
    const auto *table = desk.screen().findChild<ShortTable *>();
    QTRY_COMPARE(table->rowCount(), 21); // twenty days and their sum
    const QString text = desk.printed();
    QVERIFY2(text.contains(QStringLiteral("Report for 01/03/2026 to 20/03/2026")), qPrintable(text));
    const auto day = text.split(u'\n').filter(QRegularExpression(QStringLiteral("^\\f?20/03/2026 ")));
    QCOMPARE(day.size(), 1);
    QStringList shown{QStringLiteral("20/03/2026")};
    for (int column = 1; column < table->columnCount(); ++column)
        shown.append(table->item(19, column)->text().normalized(QString::NormalizationForm_KC));
    QCOMPARE(day.front().simplified(), shown.join(u' '));
    QCOMPARE(pdfCutWord(*desk.company.dialogs.file), QString());
}

void TestPrinting::aPaperThatIsStoppedLeavesNoFile()
{
    PrintingDesk desk;
    desk.openCustomers();
    auto *paper = desk.print();
    QVERIFY(paper);
    desk.company.dialogs.file = desk.folder.filePath(QStringLiteral("paper.pdf"));
    auto *save = desk.buttonOf(paper, QStringLiteral("Save as PDF"));
    QTRY_VERIFY(save->isEnabled());
    save->click();
    auto *stop = desk.buttonOf(paper, QStringLiteral("Stop printing"));
    QVERIFY(stop && stop->isVisible());
    QVERIFY(!save->isEnabled());
    stop->click();
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(!stop->isVisible());
    QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(paper->findChild<ErrorBanner *>()->text().contains(QStringLiteral("It was stopped")));
    desk.buttonOf(paper, QStringLiteral("Try again"))->click();
    QTRY_VERIFY(desk.dialog() == nullptr);
    QVERIFY(pdfText(*desk.company.dialogs.file).contains(QStringLiteral("Kimaro")));
}

void TestPrinting::aPaperThatCannotBeWrittenIsTriedAgain()
{
    PrintingDesk desk;
    desk.openCustomers();
    auto *paper = desk.print();
    QVERIFY(paper);
    desk.company.dialogs.file = desk.folder.filePath(QStringLiteral("nowhere/paper.pdf"));
    QTRY_VERIFY(desk.buttonOf(paper, QStringLiteral("Save as PDF"))->isEnabled());
    desk.buttonOf(paper, QStringLiteral("Save as PDF"))->click();
    QTRY_VERIFY(desk.lastNotice().startsWith(QStringLiteral("Customers was not printed")));
    QVERIFY(desk.buttonOf(paper, QStringLiteral("Try again"))->isVisible());
    paper->reject();
    QTRY_VERIFY(desk.dialog() == nullptr);
    // From the list of notices the paper is opened once more.
    auto *log = desk.window.findChild<NoticeLog *>();
    QVERIFY(log->canRetry(0));
    log->retry(0);
    QTRY_VERIFY(desk.dialog() != nullptr);
    QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("nowhere")));
    const QString file = *desk.company.dialogs.file;
    paper = desk.dialog();
    QTRY_VERIFY(desk.buttonOf(paper, QStringLiteral("Save as PDF"))->isEnabled());
    paper->savePdf(file);
    QTRY_VERIFY(desk.dialog() == nullptr);
    QVERIFY(QFile::exists(file));
}

void TestPrinting::theBeginningOfALongListIsShownAndAllOfItIsPrinted()
{
    PrintingDesk desk;
    desk.company.addCustomers(150);
    desk.openCustomers();
    auto *paper = desk.print();
    QVERIFY(paper);
    const QString hint = QStringLiteral("Only the first rows are shown here; all are printed.");
    QLabel *cut = nullptr;
    for (auto *label : paper->findChildren<QLabel *>())
        cut = label->text() == hint ? label : cut;
    QVERIFY(cut && cut->isVisible());
    const QString shown = paper->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(shown.contains(QStringLiteral("Surname00")));
    QVERIFY(!shown.contains(QStringLiteral("Surname0149")) || !shown.contains(QStringLiteral("Surname0000")));
    QVERIFY(shown.contains(QStringLiteral("156 row(s)"))); // the foot is there
    const QString text = desk.saved(paper);
    for (int i = 0; i < 150; ++i)
        QVERIFY(text.contains(QStringLiteral("Surname%1").arg(i, 4, 10, QLatin1Char('0'))));
}

/// What a printer has begun cannot be taken back: until then, nothing may have reached it.
void TestPrinting::paintingStopsBeforeThePrinterBegins()
{
    PaperPage page(PaperSize::A4);
    page.table({{QStringLiteral("Name")}}, PaperPage::Rows(500, {QStringLiteral("Amina")}));
    for (const int last : {0, 300, paintingBegins - 1}) {
        QBuffer written;
        QVERIFY(written.open(QIODevice::WriteOnly));
        QPdfWriter device(&written);
        const auto painted = paintPaper(page, device, [last](int thousandths) { return thousandths < last; });
        QVERIFY(!painted);
        QCOMPARE(painted.error().code, ErrorCode::Cancelled);
        QCOMPARE(written.size(), qint64(0));
    }
    QBuffer written;
    QVERIFY(written.open(QIODevice::WriteOnly));
    QPdfWriter device(&written);
    QList<int> told;
    QVERIFY(paintPaper(page, device, [&told](int thousandths) {
                told.append(thousandths);
                return true;
            }).has_value());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.size() > 10); // before each page
}

QTEST_MAIN(TestPrinting)
#include "test_printing.moc"
