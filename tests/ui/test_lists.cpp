#include "core/services/sale_service.h"
#include "tests/bench/generator.h"
#include "tests/ui/desk.h"
#include "ui/frame/notice_log.h"
#include "ui/lists/list_browser.h"

#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

/// The list in front, worked on by keys as a person would.
struct Lists
{
    Desk &desk;

    [[nodiscard]] ListBrowser &list()
    {
        for (auto *found : desk.screen().findChildren<ListBrowser *>()) {
            if (found->isVisible())
                return *found;
        }
        qFatal("no list is in front");
    }
    [[nodiscard]] QTableView &table() { return *list().table(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, table().horizontalHeader()->logicalIndex(column)).data().toString();
    }
    [[nodiscard]] QStringList heads()
    {
        QStringList heads;
        const auto *header = table().horizontalHeader();
        for (int at = 0; at < header->count(); ++at)
            heads.append(table().model()->headerData(header->logicalIndex(at), Qt::Horizontal).toString());
        return heads;
    }
    [[nodiscard]] QStringList column(int at)
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells.append(cell(row, at));
        return cells;
    }
    [[nodiscard]] QString foot() { return list().findChild<QLabel *>(u"foot"_s)->text(); }
    [[nodiscard]] QStringList chips()
    {
        QStringList texts;
        for (const auto *chip : list().findChildren<QAbstractButton *>()) {
            if (chip->objectName().startsWith(u"chip_") && chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }

    [[nodiscard]] QDialog *dialog()
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&found] {
            found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            return found && QApplication::focusWidget() && found->isAncestorOf(QApplication::focusWidget());
        });
        return found;
    }
    void type(QWidget *dialog, const QString &text) { QTest::keyClicks(dialog->focusWidget(), text); }
    void press(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog->focusWidget(), key, modifiers);
    }
    /// Ctrl+L, the column by its first letters, and on to its inputs.
    [[nodiscard]] QDialog *filterBy(const QString &columnTitle)
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        auto *opened = dialog();
        auto *columns = opened->findChild<QComboBox *>(u"column"_s);
        columns->setFocus();
        type(opened, columnTitle);
        if (columns->currentText() != columnTitle)
            qFatal("no column %s", qPrintable(columnTitle));
        press(opened, Qt::Key_Tab);
        return opened;
    }
    void filterText(const QString &columnTitle, const QString &text)
    {
        auto *opened = filterBy(columnTitle);
        type(opened, text);
        press(opened, Qt::Key_Return);
    }
    /// The items of the menu of the list, opened by its key.
    [[nodiscard]] QMenu *menu()
    {
        // The offscreen platform may leave a menu that is closed the active window for a moment.
        (void)QTest::qWaitFor([this] {
            desk.activate();
            return QApplication::focusWidget() != nullptr;
        });
        desk.press(Qt::Key_F10);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] QAction *item(QMenu *menu, const QString &text)
    {
        for (auto *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> lines;
    for (QString line : QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.remove(u'\r').remove(u'"').split(u','));
    return lines;
}

} // namespace

/// The lists in the real window, by keys.
class TestLists final : public QObject
{
    Q_OBJECT
private slots:
    void aListIsFilteredByAColumnAndTheFilterIsTakenOff()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        QCOMPARE(lists.chips(), QStringList{u"State: Active"_s});
        lists.filterText(u"Village"_s, u"terr"_s);
        QTRY_COMPARE(lists.rows(), 2);
        QCOMPARE(lists.column(3), (QStringList{u"Terrat"_s, u"Terrat"_s}));
        QVERIFY(lists.chips().contains(u"Village: contains \u201cterr\u201d"_s));
        auto *chip = lists.list().findChild<QWidget *>(u"chip_village"_s);
        chip->setFocus();
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE(lists.rows(), 6);
        QCOMPARE(lists.chips(), QStringList{u"State: Active"_s});
    }

    void rowsThatAreLeftOutBySearchAndFiltersComeBackByOneButton()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(u"nobody at all"_s);
        QTRY_VERIFY(desk.allText().contains(u"No row fits the search and the filters."_s));
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(lists.rows(), 6);
        QVERIFY(lists.chips().isEmpty());
        QVERIFY(!desk.allText().contains(u"No row fits"_s));
    }

    void aListWithoutAnyRowSaysWhatToDo()
    {
        Desk desk;
        Lists lists{desk};
        desk.window.navigator().showList({u"payments.unmatched"_s, {}});
        QTRY_VERIFY(desk.allText().contains(u"Every payment that came in is booked"_s));
        QVERIFY(!lists.list().findChild<QPushButton *>(u"clear_all"_s)->isVisible());
    }

    void numbersDaysAndStatesAreFilteredToo()
    {
        Desk desk;
        Lists lists{desk};
        desk.company.receive(u"PSK-2"_s, u"47000000099"_s, 800'000);
        desk.company.receive(u"PSK-1"_s, u"47000000001"_s, 25'000'000);
        desk.press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 3);
        auto *amount = lists.filterBy(u"Amount"_s);
        lists.type(amount, u"6,000"_s);
        lists.press(amount, Qt::Key_Tab);
        lists.type(amount, u"5,000"_s);
        lists.press(amount, Qt::Key_Return);
        QVERIFY(amount->isVisible()); // the wrong way round is said, not asked
        lists.press(amount, Qt::Key_Tab);
        auto *to = amount->findChild<QLineEdit *>(u"to"_s);
        to->clear();
        lists.press(amount, Qt::Key_Return);
        QTRY_COMPARE(lists.rows(), 2);
        QCOMPARE(lists.chips(), QStringList{u"Amount: from 6,000.00"_s});
        auto *state = lists.filterBy(u"State"_s);
        state->findChild<QCheckBox *>(u"unmatched"_s)->setFocus();
        lists.press(state, Qt::Key_Space);
        lists.press(state, Qt::Key_Return);
        QTRY_COMPARE(lists.rows(), 1);
        QCOMPARE(lists.cell(0, 3), u"PSK-2"_s);
        auto *paid = lists.filterBy(u"Paid on"_s);
        lists.type(paid, u"Yesterday"_s);
        lists.press(paid, Qt::Key_Return);
        QTRY_COMPARE(lists.rows(), 0);
        QVERIFY(lists.chips().contains(u"Paid on: Yesterday"_s));
    }

    void rowsAreSortedByKeyAndByAClickOnTheHead()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        QCOMPARE(lists.cell(0, 0), u"Juma"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // surname is the order already: turned round
        QTRY_COMPARE(lists.cell(0, 0), u"Ngowi"_s);
        QCOMPARE(lists.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        const auto *header = lists.table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
        QTRY_COMPARE(lists.cell(0, 1), u"Amina"_s);
        QCOMPARE(lists.cell(5, 1), u"Faraja"_s);
    }

    void columnsAreHiddenShownAndMoved()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        QCOMPARE(lists.heads(),
                 (QStringList{u"Surname"_s, u"Name"_s, u"Phone"_s, u"Village"_s, u"Devices"_s, u"Number"_s}));
        chooseColumns(lists);
        QTRY_COMPARE(lists.cell(0, 5), u"Loiborsoit grid"_s);
        QCOMPARE(lists.heads(),
                 (QStringList{u"Name"_s, u"Phone"_s, u"Village"_s, u"Devices"_s, u"Number"_s, u"Mini-grid"_s}));
        lists.table().horizontalHeader()->moveSection(0, 1); // dragged
        QCOMPARE(lists.heads().first(), u"Phone"_s);
    }

    void aFilterIsKeptUnderANameAndOpenedAgain()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        lists.filterText(u"Village"_s, u"Emboreet"_s);
        QTRY_COMPARE(lists.rows(), 2);
        desk.company.dialogs.text = u"Those of Emboreet"_s;
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(lists.rows(), 6);
        QTRY_VERIFY(hasItem(lists, u"Those of Emboreet"_s));
        auto *menu = lists.menu();
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Down); // as usual
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(lists.rows(), 2);
        QVERIFY(lists.chips().contains(u"Village: contains \u201cEmboreet\u201d"_s));
        desk.company.dialogs.choice = 0;
        lists.item(lists.menu(), u"Forget a name\u2026"_s)->trigger();
        QTRY_VERIFY(!hasItem(lists, u"Those of Emboreet"_s));
    }

    void theFootCountsAndAddsUpWhatIsFiltered()
    {
        Desk desk;
        Lists lists{desk};
        desk.company.receive(u"PSK-2"_s, u"47000000099"_s, 800'000);
        desk.press(Qt::Key_5, Qt::ControlModifier);
        // What is booked nowhere counts among the rows: 5,000.00 at the desk and 8,000.00 unmatched.
        QTRY_VERIFY(lists.foot().startsWith(u"2 row(s)"_s));
        QTRY_VERIFY2(lists.foot().contains(u"Amount: 13,000.00\u00a0TZS"_s), qPrintable(lists.foot()));
        lists.filterText(u"From"_s, u"cash"_s);
        QTRY_COMPARE(lists.foot(), u"1 row(s)   \u00b7   Amount: 5,000.00\u00a0TZS"_s);
        desk.company.receive(u"PSK-3"_s, u"47000000099"_s, 100'000);
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(lists.foot(), u"3 row(s)   \u00b7   Amount: 14,000.00\u00a0TZS"_s);
    }

    void theExportedFileIsWhatIsShown()
    {
        Desk desk;
        Lists lists{desk};
        QTemporaryDir folder;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        chooseColumns(lists);
        lists.filterText(u"Village"_s, u"o"_s); // Loiborsoit and Emboreet
        QTRY_COMPARE(lists.rows(), 4);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); // by name
        QTRY_COMPARE(lists.cell(0, 0), u"Amina"_s);
        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(lists.cell(0, 0), u"Daudi"_s);
        lists.table().horizontalHeader()->moveSection(0, 2); // dragged
        desk.company.dialogs.file = folder.filePath(u"shown.csv"_s);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        QVERIFY(desk.company.dialogs.suggestedTarget.startsWith(u"Customers 2026-03-20"_s));
        const auto written = readCsv(*desk.company.dialogs.file);
        QList<QStringList> shown{lists.heads()};
        for (int row = 0; row < lists.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < lists.heads().size(); ++column)
                cells.append(lists.cell(row, column));
            shown.append(cells);
        }
        QCOMPARE(written, shown);
        QCOMPARE(written.size(), 5);
    }

    void aListIsPrintedAsItIsShown()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        lists.filterText(u"Village"_s, u"Terrat"_s);
        QTRY_COMPARE(lists.rows(), 2);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        auto *paper = lists.dialog();
        QVERIFY(paper != nullptr);
        const auto *page = paper->findChild<QTextBrowser *>();
        QTRY_VERIFY(page->toPlainText().contains(u"Kimaro"_s));
        QVERIFY(page->toPlainText().contains(u"Village: contains \u201cTerrat\u201d"_s));
        QVERIFY(page->toPlainText().contains(u"2 row(s)"_s));
        QVERIFY(!page->toPlainText().contains(u"Amina"_s));
    }

    void statesAreExportedInTheWordsOfTheWindow()
    {
        Desk desk;
        Lists lists{desk};
        QTemporaryDir folder;
        desk.company.receive(u"PSK-2"_s, u"47000000099"_s, 800'000);
        desk.press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 2);
        desk.company.dialogs.file = folder.filePath(u"payments.json"_s);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        QFile file(*desk.company.dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(json.contains("Unmatched"));
        QVERIFY(json.contains("Booked"));
        QVERIFY(json.contains("Cash"));
    }

    void anExportThatCannotBeWrittenSaysWhy()
    {
        Desk desk;
        Lists lists{desk};
        QTemporaryDir folder;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        desk.company.dialogs.file = folder.filePath(u"nowhere/list.csv"_s);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.allText().contains(u"cannot be written there"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"nowhere"_s));
        desk.button(u"Try again"_s)->click();
        QTRY_COMPARE(readCsv(*desk.company.dialogs.file).size(), 7);
        QVERIFY(!desk.allText().contains(u"cannot be written there"_s));
    }

    void aFailedExportIsTriedAgainFromTheNotices()
    {
        Desk desk;
        Lists lists{desk};
        QTemporaryDir folder;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        desk.company.dialogs.file = folder.filePath(u"nowhere/list.csv"_s);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        auto *log = desk.window.findChild<NoticeLog *>();
        QTRY_COMPARE(log->rowCount(), 1);
        QVERIFY(log->index(0, NoticeLog::SentenceColumn).data().toString().contains(u"list.csv was not written"_s));
        desk.press(Qt::Key_5, Qt::ControlModifier); // somewhere else
        QVERIFY(QDir(folder.path()).mkdir(u"nowhere"_s));
        QVERIFY(log->canRetry(0));
        log->retry(0);
        QTRY_COMPARE(readCsv(*desk.company.dialogs.file).size(), 7);
        QTRY_COMPARE(log->rowCount(), 2);
        QVERIFY(!log->canRetry(0) && !log->canRetry(1));
    }

    void aLongExportIsStoppedByKeysAndLeavesNoFile()
    {
        QTemporaryDir folder;
        generateCompany(folder.filePath(u"company"_s), {100'000, 0});
        Desk desk(folder.filePath(u"company"_s));
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(lists.rows() > 0);
        QDir(folder.path()).mkdir(u"out"_s);
        desk.company.dialogs.file = folder.filePath(u"out/customers.xlsx"_s);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        auto *stop = desk.button(u"Stop the export"_s);
        QVERIFY(stop->isVisible());
        desk.press(Qt::Key_E, Qt::ControlModifier); // not a second one
        desk.press(Qt::Key_Tab);                    // the next stop after the rows
        QCOMPARE(&desk.focus(), static_cast<QWidget *>(stop));
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(!stop->isVisible());
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        // The list goes on, with the keyboard where it was.
        QVERIFY(lists.list().isAncestorOf(&desk.focus()));
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(generatedSerial(7));
        QTRY_COMPARE(lists.rows(), 1);
        desk.company.dialogs.file = folder.filePath(u"out/one.csv"_s);
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(readCsv(*desk.company.dialogs.file).size(), 2);
    }

    void whatWasMadeOfAListIsThereAfterAnotherStart()
    {
        QTemporaryDir folder;
        {
            Desk desk(folder.path());
            Lists lists{desk};
            desk.press(Qt::Key_2, Qt::ControlModifier);
            QTRY_COMPARE(lists.rows(), 6);
            chooseColumns(lists);
            lists.filterText(u"Village"_s, u"Terrat"_s);
            QTRY_COMPARE(lists.rows(), 2);
            lists.table().setColumnWidth(1, 321);
        }
        Desk desk(folder.path());
        Lists lists{desk};
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 2);
        QCOMPARE(lists.heads().first(), u"Name"_s);
        QCOMPARE(lists.heads().last(), u"Mini-grid"_s);
        QVERIFY(qAbs(lists.table().columnWidth(1) - 321) < 30); // kept in characters
        QVERIFY(lists.chips().contains(u"Village: contains \u201cTerrat\u201d"_s));
    }

    void somebodyElsesQuestionIsShownButNotRemembered()
    {
        QTemporaryDir folder;
        {
            Desk desk(folder.path());
            Lists lists{desk};
            desk.company.receive(u"PSK-2"_s, u"47000000099"_s, 800'000);
            desk.window.navigator().showList({u"payments"_s, {{}, {{u"state"_s, WordTest{{u"accepted"_s}}}}, {}}});
            QCOMPARE(desk.title(), u"Payments"_s);
            QTRY_COMPARE(lists.rows(), 1);
            QCOMPARE(lists.chips(), QStringList{u"State: Booked"_s});
        }
        Desk desk(folder.path());
        Lists lists{desk};
        desk.press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 2);
        QVERIFY(lists.chips().isEmpty());
    }

    void aRefreshKeepsTheChosenRowAndTheFocus()
    {
        Desk desk;
        Lists lists{desk};
        desk.company.addCustomers(150);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 100);
        desk.press(Qt::Key_Down);
        QTRY_VERIFY(&desk.focus() == &lists.table());
        for (int i = 0; i < 30; ++i)
            desk.press(Qt::Key_Down);
        const QString surname = lists.cell(30, 0);
        const int place = lists.table().verticalScrollBar()->value();
        QVERIFY(place > 0);
        desk.company.run([](const ServiceContext &context) {
            CustomerFields fields;
            fields.name = u"Aba"_s;
            fields.surname = u"Aaa"_s; // before all others
            fields.phone = u"+255713999999"_s;
            fields.village = u"Emboreet"_s;
            return CustomerService(context).add(fields);
        });
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(lists.cell(0, 0), u"Aaa"_s);
        QCOMPARE(lists.list().currentRow(), 31);
        QCOMPARE(lists.cell(31, 0), surname);
        QVERIFY(&desk.focus() == &lists.table());
        QVERIFY(lists.table().verticalScrollBar()->value() >= place);
    }

    void devicesAreListedByKindAndOpenTheirPage()
    {
        Desk desk;
        Lists lists{desk};
        desk.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(lists.rows(), 6);
        desk.screen().findChild<QTabWidget *>()->setCurrentIndex(2);
        QTRY_COMPARE(lists.rows(), 2);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(u"SKH20000005"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.title().contains(u"SKH20000005"_s));
    }

    void instalmentsOverdueOpenTheirSale()
    {
        Desk desk;
        Lists lists{desk};
        desk.window.navigator().showList({u"instalments.overdue"_s, {}});
        QTRY_VERIFY(lists.rows() > 0);
        QTRY_VERIFY(lists.foot().contains(u"Open: "_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.title().contains(u"Fridge"_s) || desk.title().contains(u"Home"_s) ||
                    desk.title().contains(u"E-bike"_s));
    }

private:
    /// Hides the first column and shows the mini-grid at the end.
    static void chooseColumns(Lists &lists)
    {
        lists.desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *opened = lists.dialog();
        auto *columns = opened->findChild<QListWidget *>();
        lists.press(opened, Qt::Key_Space);
        lists.type(opened, u"Mini"_s);
        QCOMPARE(columns->currentItem()->text(), u"Mini-grid"_s);
        lists.press(opened, Qt::Key_Space);
        lists.press(opened, Qt::Key_Up, Qt::AltModifier);
        lists.press(opened, Qt::Key_Down, Qt::AltModifier);
        lists.press(opened, Qt::Key_Return);
    }
    static bool hasItem(Lists &lists, const QString &text)
    {
        auto *menu = lists.menu();
        const bool isThere = menu && lists.item(menu, text);
        if (menu)
            menu->close();
        return isThere;
    }
};

QTEST_MAIN(TestLists)
#include "test_lists.moc"
