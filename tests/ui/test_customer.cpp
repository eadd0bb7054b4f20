#include "core/services/customer_card.h"
#include "core/services/customer_merge.h"
#include "core/services/place_service.h"
#include "tests/ui/desk.h"
#include "ui/widgets/month_bars.h"
#include "ui/widgets/schedule_view.h"
#include "ui/widgets/short_table.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

namespace {

const QString amina = QStringLiteral("+255712000001");
const QString baraka = QStringLiteral("+255712000002");

/// The page of one customer, opened from the list by keys.
struct CustomerDesk : Desk
{
    void open(const QString &name)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(name);
        auto *table = screen().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_VERIFY(title().contains(name, Qt::CaseInsensitive));
    }
    void tab(Qt::Key letter) { press(letter, Qt::AltModifier); }
    [[nodiscard]] QWidget &pane() { return *screen().findChild<QTabWidget *>()->currentWidget(); }
    [[nodiscard]] ShortTable *table(const QString &name)
    {
        for (auto *found : screen().findChildren<ShortTable *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString textOf(const ShortTable *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->item(row, column)->text());
        return cells.join(QStringLiteral(" | "));
    }
    /// Types into the picker, which has the keyboard, and waits for the one hit.
    void pick(const QString &text)
    {
        type(text);
        auto *hits = screen().findChild<QListWidget *>();
        QTRY_COMPARE(hits->count(), 1);
    }
    [[nodiscard]] QString labelNamed(const QString &name)
    {
        for (const auto *label : screen().findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestCustomer final : public QObject
{
    Q_OBJECT
private slots:
    void theTablesOfTheOverviewFitTheScreenOfAnOffice()
    {
        CustomerDesk desk;
        desk.window.resize(1366, 768);
        desk.open(QStringLiteral("Amina"));
        for (const int width : {1366, 1920}) {
            desk.window.resize(width, 768);
            QTRY_VERIFY(desk.table(QStringLiteral("Sales"))->rowCount() > 0);
            for (const auto *table : desk.pane().findChildren<QTableView *>())
                QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        }
        // Where there is room for both, the schedule stands beside.
        const auto *plan = desk.screen().findChild<ScheduleView *>();
        QVERIFY(plan->x() > desk.table(QStringLiteral("Sales"))->geometry().right());
    }

    void theCallersQuestionsAreAnsweredOnTop()
    {
        CustomerDesk desk;
        desk.company.run([](const ServiceContext &context) {
            DeskPayment cash;
            cash.serial = QStringLiteral("47000000001");
            cash.amountText = QStringLiteral("150000.00");
            return PaymentService(context).addAtDesk(cash);
        });
        desk.company.issueTokens();
        desk.open(QStringLiteral("amina"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Last token: 4570 8072 6826 9451")));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("150,000.00\u00a0TZS on")));
        QVERIFY(desk.allText().contains(QStringLiteral("Due today")));
        QVERIFY(desk.allText().contains(QStringLiteral("47000000001")));
    }

    void everyTabOpensByItsKey()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        auto *tabs = desk.screen().findChild<QTabWidget *>();
        const std::pair<Qt::Key, int> keys[] = {{Qt::Key_P, 1}, {Qt::Key_H, 2}, {Qt::Key_M, 3}, {Qt::Key_N, 4},
                                                {Qt::Key_Y, 5}, {Qt::Key_D, 6}, {Qt::Key_O, 0}};
        for (const auto &[key, index] : keys) {
            desk.tab(key);
            QCOMPARE(tabs->currentIndex(), index);
        }
    }

    void theScheduleOfWhatWasSoldStandsBesideIt()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        auto *schedule = desk.screen().findChild<ScheduleView *>();
        QTRY_COMPARE(schedule->instalmentCount(), 6);
        QTRY_COMPARE(desk.table(QStringLiteral("Devices"))->rowCount(), 1);
    }

    void theMoneyIsShownMonthByMonth()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("baraka"));
        desk.tab(Qt::Key_P);
        auto *bars = desk.screen().findChild<MonthBars *>();
        QTRY_COMPARE(bars->bars().size(), size_t(1));
        QCOMPARE(bars->bars().front().amount, QStringLiteral("5,000.00"));
        QVERIFY(bars->accessibleDescription().contains(QStringLiteral("March 2026: 5,000.00")));
        desk.tab(Qt::Key_H);
        auto *months = desk.table(QStringLiteral("Where the money went by month"));
        QTRY_COMPARE(months->rowCount(), 2);
        QVERIFY2(desk.textOf(months, 0).contains(QStringLiteral("March 2026 | 4,000.00 | 1,000.00")),
                 qPrintable(desk.textOf(months, 0)));
    }

    void aNoteIsAddedByKeysAndShownWithWhoAndWhen()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        desk.tab(Qt::Key_N);
        desk.tab(Qt::Key_W);
        QVERIFY(desk.isIn("note"));
        desk.type(QStringLiteral("Asked for a second meter"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        auto *notes = desk.table(QStringLiteral("Notes"));
        QTRY_COMPARE(notes->rowCount(), 1);
        QVERIFY(desk.textOf(notes, 0).contains(QStringLiteral("amina")));
        QVERIFY(desk.textOf(notes, 0).contains(QStringLiteral("Asked for a second meter")));
        QTRY_VERIFY(desk.screen().findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }

    void aHalfWrittenNoteIsNotLeftWithoutAsking()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        desk.tab(Qt::Key_N);
        desk.tab(Qt::Key_W);
        desk.type(QStringLiteral("half"));
        desk.company.dialogs.accepts = false;
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.title(), QStringLiteral("Amina Juma"));
        QCOMPARE(desk.screen().findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("half"));
    }

    void aMeterIsGivenAwayByKeysAfterSayingWhatStays()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        QTRY_COMPARE(desk.table(QStringLiteral("Devices"))->rowCount(), 1);
        desk.press(Qt::Key_F6);
        QCOMPARE(desk.title(), QStringLiteral("Give a device to another customer"));
        desk.press(Qt::Key_Tab); // from the device to the new customer
        desk.pick(QStringLiteral("baraka"));
        QTRY_VERIFY(desk.labelNamed(QStringLiteral("What stays and what moves"))
                        .contains(QStringLiteral("47000000001 belongs to Baraka Mollel")));
        QVERIFY(desk.labelNamed(QStringLiteral("What stays and what moves"))
                    .contains(QStringLiteral("1 access charge(s) of this meter are open there, together 1,000.00")));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
        QTRY_COMPARE(desk.table(QStringLiteral("Devices"))->rowCount(), 0);
        const auto devices = desk.company.run([id = desk.customer(baraka).id](const ServiceContext &context) {
            return DeviceService(context).ofCustomer(id);
        });
        QCOMPARE(devices.size(), size_t(2));
    }

    void aDuplicateIsMergedByKeysAfterThePreview()
    {
        CustomerDesk desk;
        const auto gone = desk.customer(baraka);
        desk.open(QStringLiteral("amina"));
        desk.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Merge Amina Juma with a duplicate"));
        desk.pick(QStringLiteral("0712000002"));
        QTRY_COMPARE(desk.table(QStringLiteral("Both sides"))->rowCount() > 0, true);
        const QString moves = desk.labelNamed(QStringLiteral("What moves"));
        QVERIFY2(moves.contains(QStringLiteral("devices 47000000002")), qPrintable(moves));
        QVERIFY2(moves.contains(QStringLiteral("1 payment(s) stay")), qPrintable(moves));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
        QVERIFY(desk.company.dialogs.asked.value(0).contains(QStringLiteral("Baraka Mollel")));
        QTRY_COMPARE(desk.table(QStringLiteral("Devices"))->rowCount(), 2);
        QCOMPARE(desk.customer(baraka).id, desk.customer(amina).id);
        QCOMPARE(desk.customer(gone.number).id, desk.customer(amina).id);
    }

    void theOtherOneIsKeptWhenOneChoosesSo()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.pick(QStringLiteral("baraka"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isIn("direction"));
        desk.press(Qt::Key_Down);
        QTRY_VERIFY(desk.labelNamed(QStringLiteral("What moves")).contains(QStringLiteral("devices 47000000001")));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Baraka Mollel"));
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma (merged)"));
    }

    void aCustomerIsFoundByTheOldNumberAfterAMerge()
    {
        CustomerDesk desk;
        const auto gone = desk.customer(baraka);
        desk.company.run([&](const ServiceContext &context) {
            return CustomerMergeService(context).merge(gone.id, CustomerService(context).find(amina)->id, {});
        });
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(QStringLiteral("000002"));
        auto *table = desk.screen().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
    }

    void archivingAsksForTheChoiceThatDebtNeeds()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.title(), QStringLiteral("Archive Amina Juma"));
        QTRY_VERIFY(desk.screen().findChild<QWidget *>(QStringLiteral("customer"))->isVisible());
        QTRY_VERIFY(desk.isIn("reason"));
        desk.type(QStringLiteral("moved away"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("customer").isEmpty());
        QCOMPARE(desk.input("reason")->text(), QStringLiteral("moved away"));
        QVERIFY(desk.isIn("customer"));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma (archived)"));
    }

    void theHistorySaysWhatWasChangedInWords()
    {
        CustomerDesk desk;
        desk.company.run([](const ServiceContext &context) {
            CustomerFields fields;
            fields.name = QStringLiteral("Amina");
            fields.surname = QStringLiteral("Juma");
            fields.phone = amina;
            fields.village = QStringLiteral("Loiborsoit");
            fields.email = QStringLiteral("amina@example.com");
            return CustomerService(context).edit(CustomerService(context).find(amina)->id, fields);
        });
        desk.open(QStringLiteral("amina"));
        desk.tab(Qt::Key_Y);
        auto *table = desk.pane().findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(table->model()->index(row, 2).data().toString());
        QVERIFY2(rows.contains(QStringLiteral("Details were changed")), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(QStringLiteral("Device 47000000001 was registered")), qPrintable(rows.join(u'\n')));
        const int edited = static_cast<int>(rows.indexOf(QStringLiteral("Details were changed")));
        QCOMPARE(table->model()->index(edited, 4).data().toString(), QStringLiteral("E-mail: amina@example.com"));
    }

    void everyInputOfTheCustomersFormsHasANameForScreenReaders()
    {
        CustomerDesk desk;
        desk.open(QStringLiteral("amina"));
        QTRY_COMPARE(desk.table(QStringLiteral("Devices"))->rowCount(), 1);
        const auto check = [&] {
            for (auto *input : desk.screen().findChildren<QWidget *>()) {
                const bool isInput = qobject_cast<QLineEdit *>(input) || qobject_cast<QPlainTextEdit *>(input) ||
                                     (qobject_cast<QAbstractItemView *>(input) && !qobject_cast<QHeaderView *>(input));
                const bool isInside = qobject_cast<QComboBox *>(input->parentWidget()) != nullptr;
                if (isInput && !isInside && input->isVisible())
                    QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
            }
        };
        for (const auto key : {Qt::Key_P, Qt::Key_H, Qt::Key_M, Qt::Key_N, Qt::Key_Y, Qt::Key_D, Qt::Key_O}) {
            desk.tab(key);
            check();
        }
        for (const auto key : {Qt::Key_F6, Qt::Key_F2}) {
            desk.press(key);
            check();
            desk.press(Qt::Key_Escape);
        }
        desk.press(Qt::Key_M, Qt::ControlModifier);
        check();
    }
};

QTEST_MAIN(TestCustomer)
#include "test_customer.moc"
