#include "core/services/data_folder.h"
#include "core/services/device_service.h"
#include "core/services/place_service.h"
#include "tests/ui/desk.h"
#include "ui/error_texts.h"
#include "ui/setup/setup_wizard.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/schedule_view.h"
#include "ui/widgets/short_table.h"

#include <QTabWidget>
#include <QTableView>

namespace {

/// The first start in a folder without a company.
struct Assistant
{
    FakeClock clock{Instant{atNoon}};
    SystemRandom random;
    QTemporaryDir ownFolder;
    StoreExecutor store;
    SetupWizard wizard{store, QStringLiteral("amina")};

    /// In a folder of its own, or in `folder`, where one may have been left half-way.
    explicit Assistant(const QString &folder = {})
        : store(DataFolder{folder.isEmpty() ? ownFolder.path() : folder}.databaseFile(), clock, random)
    {
        wizard.show();
    }

    [[nodiscard]] QWidget *input(const char *name) const
    {
        return wizard.currentPage()->findChild<QWidget *>(QLatin1String(name));
    }
    [[nodiscard]] std::vector<FormDraft> drafts()
    {
        auto found = store.run([](Database &database) {
            return FormDraftService({database, QStringLiteral("amina")}).list();
        });
        found.waitForFinished();
        return found.result().value();
    }
    [[nodiscard]] QPushButton *barButton(const QString &label)
    {
        for (auto *button : wizard.findChildren<QPushButton *>()) {
            if (button->text() == label && button->isVisible() && qobject_cast<DraftBar *>(button->parentWidget()))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString errorOf(const char *name) const
    {
        return wizard.currentPage()->findChild<FieldForm *>()->errorOf(QLatin1String(name));
    }
    void set(const char *name, const QString &text)
    {
        if (auto *box = qobject_cast<QComboBox *>(input(name)))
            box->setCurrentText(text);
        else
            qobject_cast<QLineEdit *>(input(name))->setText(text);
    }
    void fillCompany()
    {
        set("company", QStringLiteral("Nuru Power"));
        set("country", QStringLiteral("Uganda"));
        auto *zone = qobject_cast<QComboBox *>(input("timezone"));
        QTRY_COMPARE(zone->currentText(), QStringLiteral("Africa/Kampala"));
        QTRY_VERIFY(zone->count() > 1);
    }
    void fillPlaces()
    {
        set("cluster", QStringLiteral("North"));
        set("mini_grid", QStringLiteral("Gulu"));
        set("village", QStringLiteral("Awach"));
    }
};

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT
private slots:
    void thePracticeCompanyIsMarkedInTheTitle()
    {
        Desk desk;
        QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("PRACTICE")));
    }

    void everySectionOpensByItsKey()
    {
        Desk desk;
        for (int i = 0; i < sectionCount - 1; ++i) {
            desk.press(static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            QCOMPARE(desk.title(), sectionTitle(static_cast<Section>(i)));
        }
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(desk.title(), sectionTitle(Section::Settings));
    }

    void theCompanysDataIsChangedByKeys()
    {
        Desk desk;
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(desk.isIn("name"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("Jua Kali"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.company.session().company().name, QStringLiteral("Jua Kali"));
    }

    void theWholeJobIsDoneByKeyboardAlone()
    {
        Desk desk;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Register customer and device"));
        QTRY_VERIFY(desk.input<QComboBox>("village")->count() > 0 && desk.input<QComboBox>("tariff")->count() > 0);
        QTRY_VERIFY(desk.isIn("village"));
        desk.type(QStringLiteral("Terrat (Terrat grid)"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Grace"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Urassa"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("0712 555 001"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("kind"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("serial"));
        desk.type(QStringLiteral("47000000777"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Household"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));

        desk.press(Qt::Key_F8);
        QCOMPARE(desk.title(), QStringLiteral("Sell to Grace Urassa"));
        QTRY_VERIFY(desk.input<QComboBox>("appliance")->count() > 0);
        QTRY_VERIFY(desk.isIn("appliance"));
        desk.type(QStringLiteral("Cooking set"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.input("cost")->text(), QStringLiteral("120,000.00"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Cooking set")));

        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.title(), QStringLiteral("Grace Urassa"));
        desk.press(Qt::Key_F9);
        QCOMPARE(desk.title(), QStringLiteral("Take cash"));
        QTRY_VERIFY(desk.isIn("amount"));
        desk.type(QStringLiteral("5,000"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Payment of 5,000.00\u00a0TZS"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("went into energy for meter 47000000777")));
        QVERIFY(desk.company.dialogs.asked.isEmpty());
    }

    void errorsStandBesideTheirFieldsAndNothingTypedIsLost()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("12"), QStringLiteral("47000000778"));
        desk.button(QStringLiteral("Save"))->click();
        QTRY_VERIFY(!desk.errorOf("phone").isEmpty());
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Grace"));
        desk.input("phone")->setText(QStringLiteral("0712555002"));
        desk.input("serial")->setText(QStringLiteral("47000000001"));
        desk.button(QStringLiteral("Save"))->click();
        QTRY_COMPARE(desk.errorOf("serial"), reasonText(QStringLiteral("serial_taken")));
        QVERIFY(desk.errorOf("phone").isEmpty());
    }

    void aSerialOfFiveHundredCharactersIsRefusedInWords()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0712555003"), QString(500, u'9'));
        desk.button(QStringLiteral("Save"))->click();
        QTRY_VERIFY(!desk.errorOf("serial").isEmpty());
        QCOMPARE(desk.input("serial")->text().size(), qsizetype(500));
    }

    void saveAndNewKeepsVillageTariffAndDate()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0712555004"), QStringLiteral("47000000779"));
        const QString date = desk.input("date")->text();
        desk.button(QStringLiteral("Save and new"))->click();
        QTRY_VERIFY(desk.input("serial")->text().isEmpty());
        QVERIFY(desk.input("name")->text().isEmpty());
        QCOMPARE(desk.input<QComboBox>("village")->currentText(), QStringLiteral("Terrat (Terrat grid)"));
        QCOMPARE(desk.input<QComboBox>("tariff")->currentText(), QStringLiteral("Household"));
        QCOMPARE(desk.input("date")->text(), date);
        QCOMPARE(desk.customer(QStringLiteral("+255712555004")).surname, QStringLiteral("Urassa"));
    }

    void aPhoneThatIsTakenOffersItsCustomer()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0712000001"), QStringLiteral("47000000780"));
        desk.button(QStringLiteral("Save"))->click();
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
        QVERIFY(desk.company.dialogs.asked.value(0).contains(QStringLiteral("Amina Juma")));
        const auto amina = desk.customer(QStringLiteral("+255712000001"));
        const auto devices = desk.company.run(
            [&](const ServiceContext &context) { return DeviceService(context).ofCustomer(amina.id); });
        QCOMPARE(devices.size(), size_t(2));
    }

    void theDeviceKindFiltersTheManufacturers()
    {
        Desk desk;
        desk.openRegistration();
        auto *manufacturers = desk.input<QComboBox>("manufacturer");
        QCOMPARE(manufacturers->itemText(0), QStringLiteral("Calin"));
        desk.input<QComboBox>("kind")->setCurrentIndex(2);
        QTRY_COMPARE(manufacturers->itemText(0), QStringLiteral("Daly"));
        QCOMPARE(manufacturers->count(), 1);
        QVERIFY(!desk.input<QComboBox>("tariff")->isVisible());
        QVERIFY(desk.input("cost")->isVisible());
    }

    void theScheduleIsThereWhileTyping()
    {
        Desk desk;
        desk.window.navigator().sell(desk.customer(QStringLiteral("+255712000001")), {});
        auto *view = desk.screen().findChild<ScheduleView *>();
        desk.input<QComboBox>("scheme")->setCurrentIndex(1);
        desk.input("cost")->setText(QStringLiteral("1,000"));
        desk.input("instalment_amount")->setText(QStringLiteral("300"));
        QCOMPARE(view->instalmentCount(), 4);
        QVERIFY(view->summary().contains(QStringLiteral("100.00")));
        desk.input("down")->setText(QStringLiteral("2,000"));
        QCOMPARE(view->summary(), reasonText(QStringLiteral("down_payment_exceeds_cost")));
    }

    void aRefusedCashPaymentSaysWhyAndIsNotBooked()
    {
        Desk desk;
        desk.window.navigator().takeCash(QStringLiteral("47000009999"), {});
        desk.input("amount")->setText(QStringLiteral("100"));
        desk.button(QStringLiteral("Take the money"))->click();
        QTRY_COMPARE(desk.errorOf("serial"), reasonText(QStringLiteral("unknown_serial")));
        QVERIFY(desk.allText().contains(QStringLiteral("Nothing was booked")));
    }

    void anUnmatchedPaymentIsMatchedOnItsPage()
    {
        Desk desk;
        const auto payment = desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000099"), 800'000);
        desk.window.navigator().showPayment(payment.id);
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("booked nowhere")));
        desk.company.dialogs.text = QStringLiteral("47000000002");
        desk.screen().headerActions().front()->trigger();
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("A person chose the device 47000000002")));
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        Desk desk;
        desk.openRegistration();
        QTest::keyClicks(desk.input("name"), QStringLiteral("Gr"));
        desk.company.dialogs.accepts = false;
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.title(), QStringLiteral("Register customer and device"));
        QCOMPARE(desk.company.dialogs.asked.size(), 1);
        desk.company.dialogs.accepts = true;
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.title(), QStringLiteral("Customers"));
    }

    void theListSearchesWhileTypingAndPagesToTheEnd()
    {
        Desk desk;
        desk.company.addCustomers(150);
        desk.window.showSection(Section::Customers);
        auto *table = desk.screen().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 100);
        table->scrollToBottom();
        QTRY_COMPARE(table->model()->rowCount(), 156);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(QStringLiteral("amina"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
    }

    void theFirstStartAssistantMakesTheCompany()
    {
        Assistant assistant;
        auto &wizard = assistant.wizard;
        wizard.next();
        wizard.next();
        QVERIFY(!assistant.errorOf("company").isEmpty());
        assistant.fillCompany();
        QCOMPARE(wizard.currentPage()->findChild<QComboBox *>(QStringLiteral("currency"))->currentText(),
                 QStringLiteral("UGX"));
        wizard.next();
        assistant.fillPlaces();
        wizard.next();
        assistant.set("name", QStringLiteral("Household"));
        assistant.set("price", QStringLiteral("500.50"));
        wizard.button(QWizard::FinishButton)->click();
        QVERIFY(!assistant.errorOf("price").isEmpty());
        QVERIFY(!wizard.company().has_value());
        assistant.set("price", QStringLiteral("500"));
        wizard.button(QWizard::FinishButton)->click();
        QTRY_VERIFY(wizard.company().has_value());
        QCOMPARE(wizard.company()->currency.code(), QStringLiteral("UGX"));
        auto villages = assistant.store.run([](Database &database) {
            return PlaceService({database, QStringLiteral("amina")}).villages();
        });
        villages.waitForFinished();
        QCOMPARE(villages.result()->front().miniGrid, QStringLiteral("Gulu"));
    }

    void aFirstStartLeftHalfWayIsOfferedAgain()
    {
        QTemporaryDir folder;
        {
            Assistant assistant(folder.path());
            assistant.wizard.next();
            assistant.fillCompany();
            assistant.set("currency", QStringLiteral("USD"));
            assistant.set("timezone", QStringLiteral("Africa/Lusaka")); // neither is what the country would choose
            assistant.wizard.next();
            QTest::keyClicks(assistant.input("cluster"), QStringLiteral("North"));
            QTRY_VERIFY(!assistant.drafts().empty());
            QTRY_VERIFY(assistant.drafts().front().content.contains(QStringLiteral("North")));
        }
        Assistant assistant(folder.path());
        QTRY_VERIFY(assistant.barButton(QStringLiteral("Go on")));
        assistant.barButton(QStringLiteral("Go on"))->click();
        const auto textOf = [&](const char *name) {
            return qobject_cast<QComboBox *>(assistant.input(name))->currentText();
        };
        QCOMPARE(qobject_cast<QLineEdit *>(assistant.input("company"))->text(), QStringLiteral("Nuru Power"));
        QTRY_VERIFY(qobject_cast<QComboBox *>(assistant.input("timezone"))->count() > 1);
        QTest::qWait(200); // a zone that the country offers would have come
        QCOMPARE(textOf("country"), QStringLiteral("Uganda"));
        QCOMPARE(textOf("currency"), QStringLiteral("USD"));
        QCOMPARE(textOf("timezone"), QStringLiteral("Africa/Lusaka"));
        assistant.wizard.next();
        QCOMPARE(qobject_cast<QLineEdit *>(assistant.input("cluster"))->text(), QStringLiteral("North"));
        assistant.fillPlaces();
        assistant.wizard.next();
        assistant.wizard.button(QWizard::FinishButton)->click();
        QTRY_VERIFY(assistant.wizard.company().has_value());
        QVERIFY(assistant.drafts().empty());
    }

    void aFirstStartLeftHalfWayCanBeThrownAway()
    {
        QTemporaryDir folder;
        {
            Assistant assistant(folder.path());
            assistant.wizard.next();
            QTest::keyClicks(assistant.input("company"), QStringLiteral("Nuru"));
            QTRY_VERIFY(!assistant.drafts().empty());
        }
        Assistant assistant(folder.path());
        QTRY_VERIFY(assistant.barButton(QStringLiteral("Discard")));
        assistant.barButton(QStringLiteral("Discard"))->click();
        QTRY_VERIFY(assistant.drafts().empty());
        assistant.wizard.next();
        QCOMPARE(qobject_cast<QLineEdit *>(assistant.input("company"))->text(), QString());
    }

    void theAssistantTakesOnlyACountryOfItsList()
    {
        Assistant assistant;
        auto &wizard = assistant.wizard;
        wizard.next();
        assistant.fillCompany();
        assistant.set("country", QStringLiteral("Ugannda"));
        const int company = wizard.currentId();
        wizard.next();
        QCOMPARE(wizard.currentId(), company);
        QVERIFY(!assistant.errorOf("country").isEmpty());
        assistant.set("country", QStringLiteral("Uganda"));
        wizard.next();
        QCOMPARE(wizard.currentId(), company + 1);
    }

    /// The keyboard in a field of a page that is not shown would overwrite what stands there.
    void theAssistantGoesBackToThePageOfAnError()
    {
        Assistant assistant;
        auto &wizard = assistant.wizard;
        wizard.next();
        assistant.fillCompany();
        assistant.set("company", QString(300, u'x'));
        const int company = wizard.currentId();
        wizard.next();
        assistant.fillPlaces();
        wizard.next();
        wizard.button(QWizard::FinishButton)->click();
        QTRY_COMPARE(wizard.currentId(), company);
        QVERIFY(!assistant.errorOf("company").isEmpty());
        QCOMPARE(wizard.focusWidget()->objectName(), QStringLiteral("company"));
    }

    void enterInTheLastFieldOfTheAssistantGoesOn()
    {
        Assistant assistant;
        auto &wizard = assistant.wizard;
        wizard.next();
        assistant.fillCompany();
        wizard.next();
        const int places = wizard.currentId();
        assistant.fillPlaces();
        QTest::keyClick(assistant.input("village"), Qt::Key_Return);
        QCOMPARE(wizard.currentId(), places + 1);
        QCOMPARE(wizard.focusWidget()->objectName(), QStringLiteral("name")); // what is typed now is the tariff's name
        QTest::keyClick(assistant.input("price"), Qt::Key_Return);
        QTRY_VERIFY(wizard.company().has_value());
    }

    void theButtonsOfTheAssistantLeaveTheLettersToItsFields()
    {
        Assistant assistant;
        for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CancelButton}) {
            const QString text = assistant.wizard.buttonText(which);
            QVERIFY2(!text.contains(QStringLiteral("&N")) && !text.contains(QStringLiteral("&C")), qPrintable(text));
        }
    }

    void theTestButtonSaysWhenAServiceIsNotThere()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        desk.screen().findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *table = desk.screen().findChild<QTabWidget *>()->currentWidget()->findChild<ShortTable *>();
        QTRY_COMPARE(table->rowCount(), 3);
        auto *pane = desk.screen().findChild<QTabWidget *>()->currentWidget();
        for (auto *found : pane->findChildren<QPushButton *>()) {
            if (found->text() == u"&Test")
                found->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.allText().contains(QStringLiteral("does not work")), 20'000);
    }

    void aStoredSecretIsNeverShownAgain()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        desk.screen().findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *table = desk.screen().findChild<QTabWidget *>()->currentWidget()->findChild<ShortTable *>();
        QTRY_COMPARE(table->rowCount(), 1);
        emit table->rowOpened(table->currentKey());
        auto *secret = desk.input("secret_key");
        QVERIFY(secret != nullptr);
        QVERIFY(secret->text().isEmpty());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(desk.allText().contains(QStringLiteral("Stored. Leave empty to keep it.")));
    }

    void everyInputOfTheFormsHasANameForScreenReaders()
    {
        Desk desk;
        desk.openRegistration();
        for (auto *edit : desk.screen().findChildren<QLineEdit *>()) {
            const bool isInside =
                qobject_cast<QComboBox *>(edit->parentWidget()) || edit->parentWidget()->inherits("QAbstractSpinBox");
            if (edit->isVisible() && !isInside)
                QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
