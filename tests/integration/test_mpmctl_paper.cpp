#include "tests/integration/mpmctl_runner.h"
#include "tests/support/pdf_text.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The papers and reports that a script gets as PDF, without a display.
class TestMpmctlPaper final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("QT_QPA_PLATFORM", "xcb"); // what a desktop may have set; mpmctl shows nothing
    }
    void init()
    {
        m_papers = std::make_unique<QTemporaryDir>();
        m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
        m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
        ask(u"tariff add Weekly --price-per-kwh 250 --access-rate 15 --access-days 7"_s);
        ask(u"register --name Asha --surname Juma --phone 0712000001 --village Kome --device meter --serial M1 "
            "--manufacturer Maker --tariff Weekly --date 2026-01-05 --language fr"_s);
        m_payment = ask(u"payment add --serial M1 --amount 50 --date 2026-01-12 --reference R1"_s)[u"payment"];
    }
    void cleanup() { m_mpmctl.reset(); }

    void aReceiptIsWrittenInTheLanguageOfTheCustomer()
    {
        const auto paper = ask(u"payment receipt R1 "_s + file())[u"paper"];
        QCOMPARE(paper[u"kind"].toText(), u"receipt"_s);
        QCOMPARE(paper[u"language"].toText(), u"fr"_s);
        QCOMPARE(paper[u"file"].toText(), file());
        const QString text = pdfText(file());
        QVERIFY2(text.contains(u"Re\u00e7u "_s), qPrintable(text));
        QVERIFY(text.contains(u"Asha Juma"_s));
        QVERIFY(text.contains(u"35,00"_s));
        ask(u"payment receipt R1 --language en --paper 58 "_s + file());
        QVERIFY(pdfText(file()).contains(u"Receipt "_s));
        QVERIFY(pdfInfo(file(), u"Page size"_s).startsWith(u"164"_s)); // 58 mm in points
        QCOMPARE(pdfCutWord(file()), QString());
    }

    void aTokenSlipWaitsForTheToken()
    {
        const QString id = m_payment[u"tokens"].items().front()[u"id"].toText();
        QCOMPARE(wrong(u"token slip "_s + id + u' ' + file()), u"1 no_token"_s);
        QVERIFY(!QFile::exists(file()));
        m_mpmctl->ask({u"token"_s, u"resolve"_s, id, u"--token"_s, u"12345678901234567890"_s});
        ask(u"token slip %1 %2 --paper 80"_s.arg(id, file()));
        const QString text = pdfText(file()).simplified();
        QVERIFY2(text.contains(u"1234 5678 9012 3456 7890"_s), qPrintable(text));
    }

    void aPlanAndAStatementAreWritten()
    {
        ask(u"appliance add Fridge --type electronics --price 600"_s);
        const auto sale =
            ask(u"sell --customer 0712000001 --appliance Fridge --cost 600 --instalments 20 --every monthly "
                "--date 2026-01-10"_s)[u"sale"];
        ask(u"sale plan %1 %2 --language en"_s.arg(sale[u"id"].toText(), file()));
        QCOMPARE(pdfText(file()).count(u"30.00"_s), 40); // cost and rest of twenty instalments
        ask(u"customer statement 0712000001 %1 --language en --from 2026-01-01 --to 2026-01-31"_s.arg(file()));
        const QString text = pdfText(file());
        QVERIFY2(text.contains(u"Payments from 01/01/2026 to 31/01/2026"_s), qPrintable(text));
        QVERIFY(text.contains(u"35.00"_s));
        ask(u"customer statement 0712000001 %1 --language en --from 2026-02-01 --to 2026-02-28"_s.arg(file()));
        QVERIFY(pdfText(file()).contains(u"There was no payment."_s));
        const auto offer = ask(u"plan preview --cost 1000 --instalments 3 --every monthly "_s + file());
        QCOMPARE(offer[u"instalments"].items().size(), size_t(3));
        QVERIFY(pdfText(file()).contains(u"not a contract"_s));
    }

    void reportsAreWrittenAsPdf()
    {
        const auto daily = ask(u"report daily --date 2026-01-12 "_s + file())[u"report"];
        QCOMPARE(daily[u"amount"].toText(), u"50.00"_s);
        QCOMPARE(daily[u"paper"][u"kind"].toText(), u"daily"_s);
        const QString day = pdfText(file());
        QVERIFY2(day.contains(u"Report for 12/01/2026"_s), qPrintable(day));
        QVERIFY(day.contains(u"The day before"_s));
        QVERIFY(day.contains(u"Kome"_s));
        ask(u"report monthly --month 2026-01 --by village --language fr "_s + file());
        const QString month = pdfText(file());
        QVERIFY2(month.contains(u"35,00"_s), qPrintable(month));
        QCOMPARE(pdfCutWord(file()), QString());
        ask(u"channel add Bank --kind csv"_s);
        const QString statement = m_mpmctl->write(
            u"bank.csv"_s, "reference,amount,date,serial\nB1,10.00,2026-01-13,M1\nB2,x,2026-01-13,M1\n");
        const auto answer =
            m_mpmctl->ask({u"report"_s, u"reconciliation"_s, statement, file(), u"--channel"_s, u"Bank"_s})[u"report"];
        QCOMPARE(answer[u"only_theirs"].items().size(), size_t(1));
        const QString reconciled = pdfText(file());
        QVERIFY2(reconciled.contains(u"Reconciliation Bank"_s), qPrintable(reconciled));
        QVERIFY(reconciled.contains(u"Only in the statement (1)"_s));
        QVERIFY(reconciled.contains(u"cannot be read and are not counted: 3"_s));
    }

    void whatIsWrongIsNamedAndLeavesNoFile()
    {
        QCOMPARE(wrong(u"payment receipt R1 receipt.docx"_s), u"1 unknown_format file"_s);
        QCOMPARE(wrong(u"payment receipt R1 --paper a5 "_s + file()), u"1 unknown_paper paper"_s);
        QCOMPARE(wrong(u"payment receipt R1 --language xx "_s + file()), u"1 unknown_language language"_s);
        QCOMPARE(wrong(u"payment receipt R2 "_s + file()), u"1 not_found payment"_s);
        QCOMPARE(wrong(u"customer statement 0712000001 %1 --from 2026-02-01 --to 2026-01-01"_s.arg(file())),
                 u"1 invalid_date from"_s);
        QCOMPARE(wrong(u"report daily --paper 58 day.csv"_s), u"2 usage"_s);
        QCOMPARE(wrong(u"report kpi kpi.pdf"_s), u"2 usage"_s);
        QCOMPARE(wrong(u"payment receipt R1 /nowhere/at/all.pdf"_s), u"3 not_writable file"_s);
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    }

private:
    [[nodiscard]] QString folder() const { return m_papers->path(); }
    [[nodiscard]] QString file() const { return m_papers->filePath(u"paper.pdf"_s); }
    JsonValue ask(const QString &line) { return m_mpmctl->ask(line); }
    QString wrong(const QString &line) { return m_mpmctl->wrong(line); }

    std::unique_ptr<MpmctlRunner> m_mpmctl;
    std::unique_ptr<QTemporaryDir> m_papers;
    JsonValue m_payment;
};

QTEST_GUILESS_MAIN(TestMpmctlPaper)
#include "test_mpmctl_paper.moc"
