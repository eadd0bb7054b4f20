#include "core/services/account_service.h"
#include "core/services/day_close.h"
#include "core/services/import_sketch.h"
#include "tests/ui/desk.h"
#include "ui/formats.h"
#include "ui/imports/import_page.h"
#include "ui/reports/day_close_form.h"
#include "ui/reports/reconciliation_lists.h"
#include "ui/reports/reconciliation_page.h"
#include "ui/widgets/short_table.h"

#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

/// A channel's statement against the payments that are here, in the real window, by keys.
class TestReconciliation final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFourListsStandWithTheirCountsAndSums();
    void aRowOpensItsPaymentAndTheWayBackComparesAgain();
    void aRowThatIsOnlyInTheStatementSaysSo();
    void oneDayAloneIsCompared();
    void whatIsMissingIsSaidBesideItsField();
    void anUnusualStatementIsExplainedOnceAndRemembered();
    void rowsThatCannotBeReadAreNamed();
    void whatIsNotEqualIsSaved();
    void theDayIsClosedFromHere();
    void theStatementIsImportedFromHere();

private:
    /// A file of the practice channel: one payment equal, one with another amount, one that is not here.
    [[nodiscard]] QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("statement.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the statement");
        return file.fileName();
    }
    [[nodiscard]] QString writeUsual()
    {
        return write("reference,amount,date\n"
                     "PSK-1,8000.00,2026-03-20\n"
                     "PSK-2,7500.00,2026-03-20\n"
                     "PSK-9,1000.00,2026-03-20\n");
    }
    void open(const QString &file)
    {
        m_desk->window.showSection(Section::Reports);
        m_desk->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->title(), QStringLiteral("Reconciliation"));
        QTRY_COMPARE(m_desk->input<QComboBox>("channel")->currentText(), QStringLiteral("Paystack"));
        m_desk->input("file")->setText(file);
    }
    void compare(const QString &file)
    {
        open(file);
        m_desk->input("to")->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->allText().contains(QStringLiteral("Paystack, ")));
    }
    [[nodiscard]] ReconciliationLists &lists() { return *m_desk->screen().findChild<ReconciliationLists *>(); }
    [[nodiscard]] QStringList tabs()
    {
        QStringList texts;
        for (int tab = 0; tab < lists().count(); ++tab) {
            if (lists().isTabVisible(tab))
                texts.append(lists().tabText(tab));
        }
        return texts;
    }
    [[nodiscard]] QTableView &table(int tab) { return *lists().widget(tab)->findChild<QTableView *>(); }
    [[nodiscard]] static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    /// The page has several forms: what is compared, and how the statement is written.
    [[nodiscard]] QString errorOf(const char *field)
    {
        QString error;
        for (const auto *form : m_desk->screen().findChildren<FieldForm *>())
            error += form->errorOf(QLatin1String(field));
        return error;
    }
    [[nodiscard]] QAction *action(const QString &text)
    {
        for (auto *found : m_desk->screen().headerActions()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    PaymentView m_equal, m_other;
};

void TestReconciliation::init()
{
    m_desk = std::make_unique<Desk>();
    m_equal = m_desk->company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000001"), 800'000);
    m_other = m_desk->company.receive(QStringLiteral("PSK-2"), QStringLiteral("47000000002"), 700'000);
    m_desk->company.receive(QStringLiteral("PSK-3"), QStringLiteral("47000000003"), 600'000);
}

void TestReconciliation::theFourListsStandWithTheirCountsAndSums()
{
    compare(writeUsual());

    QCOMPARE(tabs(), (QStringList{QStringLiteral("Equal (1)"), QStringLiteral("Only here (1)"),
                                  QStringLiteral("Only in the statement (1)"), QStringLiteral("Amounts differ (1)")}));
    QCOMPARE(lists().currentIndex(), 1); // the first that needs somebody
    QCOMPARE(cell(table(0), 0, 0), QStringLiteral("PSK-1"));
    QCOMPARE(cell(table(1), 0, 0), QStringLiteral("PSK-3"));
    QCOMPARE(cell(table(2), 0, 0), QStringLiteral("PSK-9"));
    QCOMPARE(cell(table(3), 0, 0), QStringLiteral("PSK-2"));
    QCOMPARE(cell(table(3), 0, 2), QStringLiteral("7,000.00"));
    QCOMPARE(cell(table(3), 0, 3), QStringLiteral("7,500.00"));
    const auto foot = lists().widget(3)->findChild<QLabel *>()->text();
    QVERIFY2(foot.contains(QStringLiteral("Here: 7,000.00\u00a0TZS")) &&
                 foot.contains(QStringLiteral("In the statement: 7,500.00\u00a0TZS")),
             qPrintable(foot));
    auto *days = m_desk->screen().findChild<ShortTable *>();
    QCOMPARE(days->rowCount(), 2); // the day and the sum
    QCOMPARE(days->item(0, 2)->text(), QStringLiteral("21,000.00"));
    QCOMPARE(days->item(0, 4)->text(), QStringLiteral("16,500.00"));
    QVERIFY(days->item(1, 5)->text().endsWith(QStringLiteral("-4,500.00")));
}

void TestReconciliation::aRowOpensItsPaymentAndTheWayBackComparesAgain()
{
    compare(writeUsual());
    lists().setCurrentIndex(3);
    table(3).setFocus();

    m_desk->press(Qt::Key_Return);

    QTRY_COMPARE(m_desk->title(), QStringLiteral("Payment of 7,000.00\u00a0TZS"));
    m_desk->company.run([id = m_other.id](const ServiceContext &context) {
        return PaymentService(context).reverse(id, QStringLiteral("wrong amount"));
    });
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->title(), QStringLiteral("Reconciliation"));
    QCOMPARE(lists().currentIndex(), 3);
    QTRY_COMPARE(cell(table(3), 0, 4), QStringLiteral("Reversed"));
}

void TestReconciliation::aRowThatIsOnlyInTheStatementSaysSo()
{
    compare(writeUsual());
    lists().setCurrentIndex(2);
    table(2).setFocus();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->title(), QStringLiteral("Reconciliation"));
    const auto notices = m_desk->window.findChildren<QLabel *>();
    QVERIFY(std::any_of(notices.begin(), notices.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("No payment here has the reference PSK-9"));
    }));
}

void TestReconciliation::oneDayAloneIsCompared()
{
    open(writeUsual());
    m_desk->input("from")->setText(QStringLiteral("2026-03-19"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    const QString day = localDate(QDate(2026, 3, 19));
    QTRY_VERIFY2(m_desk->allText().contains(QStringLiteral("Paystack, %1 to %1.").arg(day)),
                 qPrintable(m_desk->allText()));
    QCOMPARE(tabs().first(), QStringLiteral("Equal (0)"));
    QCOMPARE(tabs().at(2), QStringLiteral("Only in the statement (0)"));
}

void TestReconciliation::whatIsMissingIsSaidBesideItsField()
{
    open({});
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!errorOf("file").isEmpty());
    m_desk->input("file")->setText(m_folder.filePath(QStringLiteral("nowhere.csv")));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(errorOf("file").contains(QStringLiteral("cannot be read")), qPrintable(errorOf("file")));
    m_desk->input("file")->setText(writeUsual());
    m_desk->input("to")->setText(QStringLiteral("2026-03-19"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!errorOf("from").isEmpty());
    m_desk->input("from")->setText(QStringLiteral("2026-03-20"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!errorOf("from").isEmpty()); // the days the wrong way round
    QVERIFY(!action(QStringLiteral("Save table")));
}

void TestReconciliation::anUnusualStatementIsExplainedOnceAndRemembered()
{
    const QByteArray unusual = "Alpha;Beta;Gamma\n2026-03-20;PSK-1;8000.00\n2026-03-20;PSK-2;7000.00\n";
    open(write(unusual));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    auto *writing = m_desk->button(QStringLiteral("How it is written\u2026"));
    QTRY_VERIFY(writing->isEnabled());
    QVERIFY(!action(QStringLiteral("Save table"))); // nothing tells the columns apart

    writing->click();
    for (const auto &[field, column] :
         {std::pair{"date", "Alpha"}, std::pair{"reference", "Beta"}, std::pair{"amount", "Gamma"}})
        m_desk->input<QComboBox>(field)->setCurrentText(QString::fromLatin1(column));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(tabs().first(), QStringLiteral("Equal (2)"));

    m_desk->press(Qt::Key_Escape);
    compare(write(unusual + "2026-03-20;PSK-3;6000.00\n"));
    QTRY_COMPARE(tabs().first(), QStringLiteral("Equal (3)"));
}

void TestReconciliation::rowsThatCannotBeReadAreNamed()
{
    compare(write("reference,amount,date\nPSK-1,8000.00,2026-03-20\nPSK-2,7x,2026-03-20\n"));
    QCOMPARE(tabs().last(), QStringLiteral("Cannot be read (1)"));
    auto *bad = qobject_cast<ShortTable *>(lists().widget(4));
    QCOMPARE(bad->item(0, 0)->text(), QStringLiteral("3"));
    QVERIFY(bad->item(0, 1)->text().contains(QStringLiteral("7x")));
}

void TestReconciliation::whatIsNotEqualIsSaved()
{
    compare(writeUsual());
    m_desk->company.dialogs.file = m_folder.filePath(QStringLiteral("differences.csv"));
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(*m_desk->company.dialogs.file));
    QCOMPARE(m_desk->company.dialogs.suggestedTarget, QStringLiteral("reconciliation-2026-03-20-2026-03-20.xlsx"));
    QFile file(*m_desk->company.dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QCOMPARE(lines[1], QByteArray("only_ours,PSK-3,2026-03-20,6000.00,,accepted,\r"));
    QVERIFY(action(QStringLiteral("Print\u2026")));
}

void TestReconciliation::theDayIsClosedFromHere()
{
    compare(writeUsual());
    m_desk->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<DayCloseForm *>(&m_desk->screen()));
    QVERIFY(m_desk->input("date")->text().contains(QStringLiteral("20")));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->title(), QStringLiteral("Reconciliation"));
    QTRY_VERIFY(m_desk->allText().contains(QStringLiteral("are closed.")));
    QVERIFY(!action(QStringLiteral("Close the day\u2026")));
    const auto closed =
        m_desk->company.run([](const ServiceContext &context) { return closedThrough(context.database); });
    QCOMPARE(*closed, QDate(2026, 3, 20));
}

void TestReconciliation::theStatementIsImportedFromHere()
{
    compare(writeUsual());
    m_desk->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<ImportPage *>(&m_desk->screen()));
    QCOMPARE(m_desk->input("file")->text(), m_folder.filePath(QStringLiteral("statement.csv")));
}

QTEST_MAIN(TestReconciliation)
#include "test_reconciliation.moc"
