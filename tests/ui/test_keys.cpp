// What is typed goes where it is meant: by keys alone, faster than the store answers, and in the language of now.

#include "core/services/device_service.h"
#include "tests/ui/switched_desk.h"
#include "ui/customers/lookalike_hint.h"
#include "ui/frame/draft_strip.h"
#include "ui/frame/find_dialog.h"
#include "ui/help/help_window.h"
#include "ui/lists/filter_dialog.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/schedule_view.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QWindow>

namespace {

const QString aminasMeter = QStringLiteral("47000000001");
const QString chikusMeter = QStringLiteral("47000000003");

/// As a keyboard does: to the list of matches while it is open.
void typeInto(QWindow &window, const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(&window, letter.toLatin1());
}

/// A form of one choice and one line, with the keyboard in the choice; keys go where a real keyboard sends them.
struct Choosing
{
    FieldForm form;
    ChoiceBox *box = new ChoiceBox;
    QLineEdit *next = new QLineEdit;

    Choosing()
    {
        box->setChoices({{QStringLiteral("1"), QStringLiteral("Bukiko (Ukerewe grid)")},
                         {QStringLiteral("2"), QStringLiteral("Terrat (Terrat grid)")},
                         {QStringLiteral("3"), QStringLiteral("Terrat (Ukerewe grid)")}});
        form.addField(QStringLiteral("village"), QStringLiteral("Village"), box);
        form.addField(QStringLiteral("name"), QStringLiteral("Name"), next);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
        box->setFocus();
    }
    void type(const QString &text) { typeInto(*form.windowHandle(), text); }
    void press(Qt::Key key) { QTest::keyClick(form.windowHandle(), key); }
    [[nodiscard]] bool isListOpen() const { return box->completer()->popup()->isVisible(); }
};

/// The window in French, after it was opened in English.
struct FrenchDesk : SwitchedDesk
{
    FrenchDesk()
    {
        languages.choose(QStringLiteral("en"));
        QTest::qWait(0);
    }
    ~FrenchDesk() { languages.choose(QStringLiteral("en")); }
    void switchToFrench()
    {
        window.navigator().useLanguage(QStringLiteral("fr"));
        QTest::qWait(50); // the window is made again by a timer
    }
};

} // namespace

class TestKeys final : public QObject
{
    Q_OBJECT
private slots:
    void cashIsReadInTheLanguageOfNow()
    {
        FrenchDesk desk;
        desk.window.showSection(Section::Payments);
        desk.switchToFrench();
        desk.window.navigator().takeCash(aminasMeter, {});
        desk.type(QStringLiteral("1500,50"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("05/03/2026"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.screen().inherits("PaymentPage"));
        PaymentFilter thatDay;
        thatDay.from = thatDay.to = QDate(2026, 3, 5);
        const auto booked = desk.company.run([thatDay](const ServiceContext &context) {
            return PaymentService(context).list(thatDay, {2, {}});
        });
        QCOMPARE(booked.rows.size(), size_t(1));
        QCOMPARE(booked.rows.front().amount, std::optional(Money(150'050)));
    }

    void aDraftComesBackAsTheLanguageOfNowWritesIt()
    {
        FrenchDesk desk;
        FormDraft draft;
        draft.form = QStringLiteral("register");
        draft.title = QStringLiteral("Register customer and device");
        draft.content = QStringLiteral(R"({"locale":"en_US","values":{"name":"Halima","date":"3/5/2026"}})");
        desk.company.run([draft](const ServiceContext &context) { return FormDraftService(context).keep(draft); });
        desk.switchToFrench();
        desk.openRegistration();
        QTRY_VERIFY(desk.screen().findChild<DraftBar *>());
        desk.press(Qt::Key_F6);
        QTRY_COMPARE(desk.input("name")->text(), QStringLiteral("Halima"));
        QCOMPARE(desk.input("date")->text(), QStringLiteral("05/03/2026"));
    }

    void aDeviceNeverGoesToTheCustomerOfAnOlderText()
    {
        Desk desk;
        const auto device =
            desk.company.run([](const ServiceContext &context) { return DeviceService(context).find(chikusMeter); });
        desk.window.navigator().reassignDevice({device});
        auto *picker = desk.input<CustomerPicker>("customer");
        picker->setFocus();
        desk.type(QStringLiteral("Amina"));
        QTRY_VERIFY(picker->chosen().has_value());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("Baraka"));
        QVERIFY(!picker->chosen().has_value());
        desk.press(Qt::Key_Return, Qt::ControlModifier); // at once: nobody was found yet
        QVERIFY(!desk.errorOf("customer").isEmpty());
        QTRY_VERIFY(picker->chosen().has_value());
        QCOMPARE(picker->chosen()->name, QStringLiteral("Baraka"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.screen().inherits("ReassignForm"));
        const auto given =
            desk.company.run([](const ServiceContext &context) { return DeviceService(context).find(chikusMeter); });
        QCOMPARE(given.customerName, QStringLiteral("Baraka Mollel"));
    }

    void enterInTheSearchOpensWhatWasTypedLast()
    {
        Desk desk;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *dialog = desk.window.findChild<FindDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("Amina"));
        QTRY_VERIFY(dialog->findChild<QListWidget *>()->count() > 0);
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Baraka"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(desk.title(), QStringLiteral("Baraka Mollel"));
    }

    void enterBeforeTheFirstAnswerOpensIt()
    {
        Desk desk;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *text = desk.window.findChild<FindDialog *>()->findChild<QLineEdit *>();
        QTest::keyClicks(text, QStringLiteral("Amina"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
    }

    void enterInTheMatchesTakesTheOnlyOneAndGoesOn_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the digits") << int(Qt::Key_Enter);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void enterInTheMatchesTakesTheOnlyOneAndGoesOn()
    {
        QFETCH(int, key);
        Choosing choosing;
        choosing.type(QStringLiteral("bukiko"));
        QTRY_VERIFY(choosing.isListOpen());
        choosing.press(static_cast<Qt::Key>(key));
        QVERIFY(!choosing.isListOpen());
        QCOMPARE(choosing.box->chosen(), QStringLiteral("1"));
        choosing.type(QStringLiteral("Amina"));
        QCOMPARE(choosing.next->text(), QStringLiteral("Amina"));
        QCOMPARE(choosing.box->currentText(), QStringLiteral("Bukiko (Ukerewe grid)"));
    }

    void enterInSeveralMatchesTakesTheMarkedOneOnly()
    {
        Choosing choosing;
        choosing.type(QStringLiteral("terrat"));
        QTRY_VERIFY(choosing.isListOpen());
        choosing.press(Qt::Key_Down);
        choosing.press(Qt::Key_Down);
        choosing.press(Qt::Key_Return);
        QCOMPARE(choosing.box->chosen(), QStringLiteral("3"));
        QVERIFY(choosing.next->hasFocus());

        Choosing unsure;
        unsure.type(QStringLiteral("terrat"));
        QTRY_VERIFY(unsure.isListOpen());
        unsure.press(Qt::Key_Return);
        QCOMPARE(unsure.box->chosen(), QStringLiteral("terrat")); // the service says what is wrong with it
    }

    void theHintOfLookalikesLeavesTheKeyboardWhereItIs()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *phone = new QLineEdit;
        auto *hint = new LookalikeHint;
        layout->addWidget(phone);
        layout->addWidget(hint);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        CustomerRow amina, baraka;
        amina.id = CustomerId::fromBytes(QByteArray(16, 'a'));
        baraka.id = CustomerId::fromBytes(QByteArray(16, 'b'));
        hint->showCustomers({amina}, phone);
        auto *open = hint->findChild<QPushButton *>();
        QTRY_VERIFY(open->isVisible());
        open->setFocus();
        QVERIFY(open->hasFocus());
        hint->showCustomers({amina}, phone);
        QCOMPARE(QApplication::focusWidget(), open);
        hint->showCustomers({baraka}, phone);
        QCOMPARE(QApplication::focusWidget(), phone);
    }

    void aLetterTypedIsNoLanguage()
    {
        FrenchDesk desk;
        desk.window.showSection(Section::Settings);
        auto *tabs = desk.screen().findChild<QTabWidget *>();
        const int last = tabs->count() - 1;
        tabs->setCurrentIndex(last);
        auto *box = desk.input<ChoiceBox>("window_language");
        box->setFocus();
        box->lineEdit()->selectAll();
        typeInto(*desk.window.windowHandle(), QStringLiteral("K"));
        QTest::qWait(50);
        QCOMPARE(currentWindowLanguage(), QStringLiteral("en"));
        QCOMPARE(desk.input<ChoiceBox>("window_language"), box);
        typeInto(*desk.window.windowHandle(), QStringLiteral("isw"));
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(currentWindowLanguage(), QStringLiteral("sw"));
        QTest::qWait(50);
        QCOMPARE(desk.screen().findChild<QTabWidget *>()->currentIndex(), last);
    }

    void theListKeepsItsTabAndSearchInAnotherLanguage()
    {
        FrenchDesk desk;
        desk.window.showSection(Section::Tokens);
        auto *tabs = desk.screen().findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        desk.screen().focusSearch();
        desk.type(QStringLiteral("Amina"));
        desk.switchToFrench();
        QTRY_COMPARE(desk.screen().findChild<QTabWidget *>()->currentIndex(), 1);
        desk.screen().focusSearch();
        QTRY_COMPARE(static_cast<QLineEdit &>(desk.focus()).text(), QStringLiteral("Amina"));
    }

    void theScheduleBeginsWhereTheSaleWill()
    {
        Desk desk;
        desk.window.navigator().sell(desk.customer(QStringLiteral("+255712000001")), {});
        auto *view = desk.screen().findChild<ScheduleView *>();
        desk.input("cost")->setText(QStringLiteral("1,200"));
        const auto firstDue = [view] { return view->table()->model()->index(0, 1).data().toString(); };
        const QString ofToday = firstDue();
        desk.input("date")->setText(QStringLiteral("2026-01-05"));
        QVERIFY(firstDue() != ofToday);
        desk.input("date")->clear();
        QCOMPARE(firstDue(), ofToday);
    }

    void anErrorOfTwoLinesIsShownWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 1000, 1100, 1240})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void anErrorOfTwoLinesIsShownWhole()
    {
        QFETCH(int, width);
        Desk desk;
        desk.window.resize(width, 700);
        desk.window.navigator().takeCash(aminasMeter, {});
        QTest::qWait(50);
        desk.type(QStringLiteral("1500,50"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const QString error = desk.errorOf("amount");
        QVERIFY(!error.isEmpty());
        QTest::qWait(50);
        const auto labels = desk.screen().findChildren<QLabel *>();
        const auto shown =
            std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == error; });
        QVERIFY((*shown)->height() >= (*shown)->heightForWidth((*shown)->width()));
    }

    void theSearchLineLeavesTheKeyOfTheExportAlone()
    {
        Desk desk;
        desk.window.showSection(Section::Customers);
        // Only on X11 the line takes the key, so that its list is asked here as it would be there.
        QObject *list = desk.focus().parentWidget();
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(list->eventFilter(&desk.focus(), &asked));
        QVERIFY(!asked.isAccepted());
    }

    void helpInADialogOfTheListIsThatOfTheList()
    {
        Desk desk;
        desk.window.showSection(Section::Customers);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        auto *dialog = desk.window.findChild<FilterDialog *>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_F1);
        QTRY_VERIFY(dialog->findChild<HelpWindow *>());
        const auto *text = dialog->findChild<HelpWindow *>()->findChild<QTextBrowser *>();
        QVERIFY(text->source().path().endsWith(QStringLiteral("/customers.md")));
    }

    void aDraftIsOfferedOnce()
    {
        Desk desk;
        FormDraft draft;
        draft.form = QStringLiteral("register");
        draft.title = QStringLiteral("Register customer and device");
        draft.content = QStringLiteral(R"({"locale":"en_US","values":{"name":"Halima"}})");
        desk.company.run([draft](const ServiceContext &context) { return FormDraftService(context).keep(draft); });
        emit desk.company.session().draftsChanged();
        auto *strip = desk.window.findChild<DraftStrip *>();
        QTRY_VERIFY(strip->isVisible());
        desk.openRegistration();
        QTRY_VERIFY(desk.screen().findChild<DraftBar *>());
        QTRY_VERIFY(!strip->isVisible());
        desk.press(Qt::Key_Escape); // unanswered: it is offered above the sections again
        QTRY_VERIFY(strip->isVisible());
    }
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
