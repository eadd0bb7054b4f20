// What is printed: each paper is written as PDF and its text read back with pdftotext.

#include "tests/support/pdf_text.h"
#include "tests/ui/desk.h"
#include "ui/paper/documents.h"
#include "ui/paper/paper_writer.h"
#include "ui/printing/paper_dialog.h"
#include "ui/printing/prints.h"
#include "ui/widgets/choice_box.h"

#include <QSignalSpy>

namespace {

struct PaperDesk : Desk
{
    QTemporaryDir folder;

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] PaymentView paid()
    {
        company.receive(QStringLiteral("PSK-900"), QStringLiteral("47000000001"), 25000000);
        company.issueTokens();
        return company.run(
            [](const ServiceContext &context) { return PaymentService(context).find(QStringLiteral("PSK-900")); });
    }
    template <typename Make>
    QString write(PaperSize size, const QString &language, const QString &file, Make make)
    {
        const PaperWords words(language, QStringLiteral("TZ"));
        const PaperOffice office{company.session().company(), words, size, clock.now()};
        const auto written = writePdf(make(office), file, QStringLiteral("Test"));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return pdfText(file);
    }
};

} // namespace

class TestPaper final : public QObject
{
    Q_OBJECT
private slots:
    void aReceiptSaysWhereTheMoneyWentAndHoldsTheToken_data()
    {
        QTest::addColumn<QString>("size");
        for (const auto *size : {"a4", "roll80", "roll58"})
            QTest::newRow(size) << QString::fromLatin1(size);
    }
    void aReceiptSaysWhereTheMoneyWentAndHoldsTheToken()
    {
        QFETCH(QString, size);
        PaperDesk desk;
        const auto payment = desk.paid();
        const QString text = desk.write(paperSizeFromWord(size), QStringLiteral("en"), desk.file("receipt.pdf"),
                                        [&](const PaperOffice &office) { return receiptPaper(office, payment); });
        QVERIFY2(text.contains(payment.receiptNumber), qPrintable(text));
        QVERIFY(text.contains(desk.company.session().company().name));
        QVERIFY(text.contains(QStringLiteral("PSK-900")));
        Money sum;
        for (const auto &line : payment.allocations) {
            sum += line.amount;
            const QString amount = PaperWords(QStringLiteral("en"), QStringLiteral("TZ"))
                                       .amount(line.amount, desk.company.session().currency());
            QVERIFY2(text.contains(amount), qPrintable(amount));
        }
        QCOMPARE(sum, *payment.amount);
        QVERIFY(!payment.tokens.empty());
        const QString digits = QString(text).remove(u' ').remove(u'\n');
        QVERIFY2(digits.contains(payment.tokens.front().text), qPrintable(text));
    }

    void paperHasTheSizeOfTheRoll()
    {
        PaperDesk desk;
        const auto payment = desk.paid();
        const auto make = [&](const PaperOffice &office) { return receiptPaper(office, payment); };
        desk.write(PaperSize::Roll58, QStringLiteral("en"), desk.file("roll.pdf"), make);
        // 58 mm are 164.4 points.
        QVERIFY2(pdfInfo(desk.file("roll.pdf"), QStringLiteral("Page size")).startsWith(QStringLiteral("164")),
                 qPrintable(pdfInfo(desk.file("roll.pdf"), QStringLiteral("Page size"))));
        QCOMPARE(pdfInfo(desk.file("roll.pdf"), QStringLiteral("Pages")), QStringLiteral("1"));
        desk.write(PaperSize::A4, QStringLiteral("en"), desk.file("a4.pdf"), make);
        QVERIFY(pdfInfo(desk.file("a4.pdf"), QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    }

    void aLongListIsPrintedOnNumberedPagesWithoutLosingARow()
    {
        PaperDesk desk;
        ListFacts facts;
        facts.title = QStringLiteral("Customers");
        facts.columns = {{QStringLiteral("Row")}, {QStringLiteral("Amount"), true}};
        constexpr int rows = 300;
        for (int i = 0; i < rows; ++i)
            facts.rows.push_back({QStringLiteral("row-%1;").arg(i), QStringLiteral("1.00")});
        facts.foot = {QStringLiteral("Together"), QStringLiteral("300.00")};
        const QString text = desk.write(PaperSize::A4, QStringLiteral("en"), desk.file("list.pdf"),
                                        [&](const PaperOffice &office) { return listPaper(office, facts); });
        for (int i = 0; i < rows; ++i)
            QVERIFY2(text.contains(QStringLiteral("row-%1;").arg(i)), qPrintable(QString::number(i)));
        const int pages = pdfInfo(desk.file("list.pdf"), QStringLiteral("Pages")).toInt();
        QVERIFY(pages > 3);
        QCOMPARE(text.count(QStringLiteral("Row ")), pages); // the head of the table is on each
        QVERIFY2(QString(text).remove(u' ').contains(QStringLiteral("%1/%1").arg(pages)), qPrintable(text.right(200)));
        QVERIFY(text.contains(QStringLiteral("300.00")));
    }

    /// What stands below a table may come to lie anywhere: no line of it is shared by two pages.
    void noLineIsCutBetweenTwoPages()
    {
        PaperDesk desk;
        ListFacts facts;
        facts.columns = {{QStringLiteral("Row")}};
        facts.left = 7;
        for (int rows = 0; rows < 44; ++rows) {
            facts.rows.push_back({QStringLiteral("row-%1;").arg(rows)});
            facts.filter.clear();
            for (int lines = 0; rows > 32 && lines < 4; ++lines) {
                const QString text = desk.write(PaperSize::A4, QStringLiteral("en"), desk.file("list.pdf"),
                                                [&](const PaperOffice &office) { return listPaper(office, facts); });
                QVERIFY2(text.count(QStringLiteral("7 more rows are not printed.")) == 1, qPrintable(text));
                QCOMPARE(text.count(QStringLiteral("row-%1;").arg(rows)), 1);
                facts.filter +=
                    QStringLiteral("All villages between the lake and the northern road, and those beyond. ");
            }
        }
    }

    void aWideTableTurnsTheSheetAndIsNeverCut_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("columns");
        QTest::newRow("upright") << QStringLiteral("a4") << 4;
        QTest::newRow("turned") << QStringLiteral("a4") << 11;
        QTest::newRow("smaller") << QStringLiteral("a4") << 30;
        QTest::newRow("roll of 80 mm") << QStringLiteral("roll80") << 11;
        QTest::newRow("roll of 58 mm, three columns") << QStringLiteral("roll58") << 3;
        QTest::newRow("roll of 58 mm") << QStringLiteral("roll58") << 11;
    }
    void aWideTableTurnsTheSheetAndIsNeverCut()
    {
        QFETCH(QString, size);
        QFETCH(int, columns);
        PaperDesk desk;
        ListFacts facts;
        facts.title = QStringLiteral("Customers of all the villages between the lake and the northern road");
        QStringList cells;
        for (int i = 0; i < columns; ++i) {
            facts.columns.push_back({QStringLiteral("Column-%1").arg(i), i > 0});
            cells.append(i == 0 ? QStringLiteral("Grace") : QStringLiteral("9,%1,000.00").arg(100 + i));
        }
        facts.rows = {cells, cells};
        const QString file = desk.file("wide.pdf");
        const QString text = desk.write(paperSizeFromWord(size), QStringLiteral("en"), file,
                                        [&](const PaperOffice &office) { return listPaper(office, facts); });
        for (const auto &cell : cells)
            QVERIFY2(text.contains(cell), qPrintable(text));
        QCOMPARE(pdfCutWord(file), QString());
        const auto width = pdfInfo(file, QStringLiteral("Page size")).section(u' ', 0, 0).toDouble();
        if (size == u"a4") // 210 or 297 mm in points
            QCOMPARE(qRound(width), columns > 4 ? 842 : 595);
    }

    void whatPeopleTypedIsNeverTakenForMarkup()
    {
        PaperDesk desk;
        auto payment = desk.paid();
        payment.customerName = QStringLiteral("<b>Asha</b> & Sons <img src='file:///etc/passwd'>");
        const QString text = desk.write(PaperSize::A4, QStringLiteral("en"), desk.file("markup.pdf"),
                                        [&](const PaperOffice &office) { return receiptPaper(office, payment); });
        QVERIFY2(text.contains(QStringLiteral("<b>Asha</b> & Sons")), qPrintable(text));
    }

    void aStatementHoldsWhatIsOwedAndEveryPayment()
    {
        PaperDesk desk;
        const auto payment = desk.paid();
        const auto facts = desk.company.run([&](const ServiceContext &context) {
            const QDate today(2026, 3, 20);
            return readCustomerStatement(context, *payment.customerId, lastTwelveMonths(today), today);
        });
        const QString text = desk.write(PaperSize::A4, QStringLiteral("en"), desk.file("statement.pdf"),
                                        [&](const PaperOffice &office) { return statementPaper(office, facts); });
        QVERIFY2(text.contains(facts.customer.number), qPrintable(text));
        QVERIFY(text.contains(payment.receiptNumber));
        for (const auto &sale : facts.sales)
            QVERIFY(text.contains(sale.appliance));
    }

    void aFolderThatCannotBeWrittenIsSaidInWords()
    {
        PaperDesk desk;
        const PaperWords words(QStringLiteral("en"), QStringLiteral("TZ"));
        const PaperOffice office{desk.company.session().company(), words, PaperSize::A4, desk.clock.now()};
        const auto written = writePdf(listPaper(office, {}), QStringLiteral("/nowhere/at/all.pdf"), {});
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().reason, QStringLiteral("not_writable"));
    }

    void theDialogSavesTheChosenPaperAndRemembersIt()
    {
        PaperDesk desk;
        const auto payment = desk.paid();
        desk.window.navigator().showPayment(payment.id);
        const auto open = [&desk, &payment] {
            printReceipt({desk.company.session(), desk.window.navigator(), desk.company.dialogs}, payment,
                         &desk.screen());
            [[maybe_unused]] const bool isOpen =
                QTest::qWaitFor([&desk] { return desk.window.findChild<PaperDialog *>() != nullptr; });
            return desk.window.findChild<PaperDialog *>();
        };
        auto *dialog = open();
        QVERIFY(dialog != nullptr);
        auto *size = dialog->findChildren<ChoiceBox *>().front();
        size->choose(toWord(PaperSize::Roll80));
        desk.company.dialogs.file = desk.file("dialog.pdf");
        QSignalSpy saved(dialog, &PaperDialog::saved);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&').startsWith(QStringLiteral("Save as PDF")))
                button->click();
        }
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(pdfText(desk.file("dialog.pdf")).contains(payment.receiptNumber));
        // 80 mm are 226.8 points.
        const QString width = pdfInfo(desk.file("dialog.pdf"), QStringLiteral("Page size")).section(u' ', 0, 0);
        QCOMPARE(qRound(width.toDouble()), 227);
        QTRY_VERIFY(desk.window.findChild<PaperDialog *>() == nullptr);
        auto *again = open();
        QVERIFY(again != nullptr);
        QTRY_COMPARE(again->findChildren<ChoiceBox *>().front()->chosen(), toWord(PaperSize::Roll80));
    }
};

QTEST_MAIN(TestPaper)
#include "test_paper.moc"
