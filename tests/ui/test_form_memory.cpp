#include "tests/ui/desk.h"
#include "ui/frame/draft_strip.h"
#include "ui/settings/account_form.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/form_page.h"

#include <QPlainTextEdit>
#include <QSpinBox>

/// What a form remembers: edits that can be taken back, and drafts that outlive it.
class TestFormMemory final : public QObject
{
    Q_OBJECT

    static constexpr auto undo = Qt::Key_Z;
    static constexpr auto redo = Qt::Key_Y;

    static std::vector<FormDraft> drafts(Desk &desk)
    {
        return desk.company.run([](const ServiceContext &context) { return FormDraftService(context).list(); });
    }
    /// The registration form with the keyboard in its first field.
    static void openRegistration(Desk &desk)
    {
        desk.openRegistration();
        QTRY_VERIFY(desk.isIn("village"));
    }
    static void typeGrace(Desk &desk)
    {
        desk.type(QStringLiteral("Terrat (Terrat grid)"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Grace"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Urassa"));
    }
    /// As a crash leaves them: the draft of a form that is not open anywhere.
    static void leaveDraft(Desk &desk)
    {
        FormDraft draft;
        draft.form = QStringLiteral("register");
        draft.title = QStringLiteral("Register customer and device");
        draft.content =
            QStringLiteral(
                R"({"locale":"%1","values":{"name":"Halima","surname":"Said","kind":%2,"street":"Market road",)"
                R"("manufacturer":{"id":"","text":"Sun King"},"cost":"84,000.00","instalments":8}})")
                .arg(QLocale().name())
                .arg(static_cast<int>(DeviceKind::Shs));
        desk.company.run([draft](const ServiceContext &context) { return FormDraftService(context).keep(draft); });
        emit desk.company.session().draftsChanged();
    }
    static QPushButton *barButton(QWidget &root, const QString &label)
    {
        for (auto *bar : root.findChildren<DraftBar *>()) {
            for (auto *button : bar->findChildren<QPushButton *>()) {
                if (button->text() == label && button->isVisible())
                    return button;
            }
        }
        return nullptr;
    }

private slots:
    void undoTakesTheEditsOfAFormBackOneByOneOverAllInputs()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("surname")->text(), QString());
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Grace"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QString());
        QVERIFY(desk.isIn("name"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input<QComboBox>("village")->currentText(), QString());
        desk.press(redo, Qt::ControlModifier);
        QCOMPARE(desk.input<QComboBox>("village")->currentText(), QStringLiteral("Terrat (Terrat grid)"));
        desk.press(undo, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Grace"));
    }

    void typingAndDeletingAreTwoEdits()
    {
        Desk desk;
        openRegistration(desk);
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Grace"));
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Backspace);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Grace"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QString());
    }

    void undoOfTheKindBringsItsManufacturerBack()
    {
        Desk desk;
        openRegistration(desk);
        auto *kind = desk.input<QComboBox>("kind");
        auto *manufacturer = desk.input<QComboBox>("manufacturer");
        QTRY_COMPARE(manufacturer->currentText(), QStringLiteral("Calin"));
        kind->setFocus();
        desk.press(Qt::Key_Down);
        QTRY_COMPARE(manufacturer->currentText(), QStringLiteral("Sun King"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(kind->currentData().toInt(), static_cast<int>(DeviceKind::Meter));
        QTRY_COMPARE(manufacturer->currentText(), QStringLiteral("Calin"));
        QVERIFY(desk.input<QComboBox>("tariff")->isVisible());
    }

    void undoReachesDatesAndNumbers()
    {
        Desk desk;
        openRegistration(desk);
        const QString today = desk.input("date")->text();
        desk.input<QComboBox>("kind")->setFocus();
        desk.press(Qt::Key_Down);
        desk.input("date")->setFocus();
        desk.press(Qt::Key_Down);
        QVERIFY(desk.input("date")->text() != today);
        auto *count = desk.input<QSpinBox>("instalments");
        count->setFocus();
        desk.press(Qt::Key_Up);
        QCOMPARE(count->value(), 13);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(count->value(), 12);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("date")->text(), today);
        QVERIFY(desk.isIn("date"));
    }

    void undoReachesTheLinesOfATariff()
    {
        Desk desk;
        desk.window.showSection(Section::Tariffs);
        desk.screen().startNew();
        QTRY_VERIFY(desk.isIn("name"));
        desk.type(QStringLiteral("Night"));
        QTest::keyClick(desk.button(QStringLiteral("Add a component")), Qt::Key_Space);
        desk.type(QStringLiteral("Levy"));
        const auto lines = [&] { return desk.input<QWidget>("component")->property("lines").toList(); };
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().front().toMap().value(QStringLiteral("name")).toString(), QStringLiteral("Levy"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(lines().front().toMap().value(QStringLiteral("name")).toString(), QString());
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(lines().size(), 0);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QString());
    }

    void undoReachesTheCompanysData()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        QTRY_VERIFY(desk.isIn("name"));
        const QString before = desk.input("name")->text();
        const QString country = desk.input<QComboBox>("country")->currentText();
        desk.press(Qt::Key_End);
        desk.type(QStringLiteral(" Ltd"));
        desk.input<QComboBox>("country")->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("Uganda"));
        desk.press(undo, Qt::ControlModifier); // what was typed
        desk.press(undo, Qt::ControlModifier); // the first letter, which replaced the name
        QTRY_COMPARE(desk.input<QComboBox>("country")->currentText(), country);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), before);
        QVERIFY(desk.isIn("name"));
        QVERIFY(!desk.screen().hasUnsavedInput());
        desk.press(redo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), before + QStringLiteral(" Ltd"));
    }

    void whatIsSavedInTheSettingsIsNotTakenBack()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        QTRY_VERIFY(desk.isIn("name"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("Jua Kali"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.company.session().company().name, QStringLiteral("Jua Kali"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Jua Kali"));
    }

    void undoReachesTheTextOfAMessage()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        desk.press(Qt::Key_X, Qt::AltModifier);
        auto *text = desk.input<QPlainTextEdit>("text");
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        const QString stored = text->toPlainText();
        text->setFocus();
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(QStringLiteral(" Thank you"));
        desk.press(Qt::Key_Backspace);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), stored + QStringLiteral(" Thank you"));
        desk.type(QStringLiteral("!")); // goes on where the text ends
        QCOMPARE(text->toPlainText(), stored + QStringLiteral(" Thank you!"));
        desk.press(undo, Qt::ControlModifier);
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), stored);
        desk.press(undo, Qt::ControlModifier); // what was read is no edit
        QCOMPARE(text->toPlainText(), stored);
        QVERIFY(!desk.screen().hasUnsavedInput());
    }

    void undoReachesTheIntervalOfAnAccount()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        const auto kind =
            desk.company.session().registry().find(AccountRole::Channel, QStringLiteral("paystack")).value();
        desk.window.navigator().push([&desk, kind]() -> Screen * {
            return new AccountForm({desk.company.session(), desk.window.navigator(), desk.company.dialogs}, kind, {});
        });
        auto *interval = desk.input("interval");
        interval->setFocus();
        desk.type(QStringLiteral("600"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(interval->text(), QString());
    }

    void whatIsTypedIsOnDiskWithoutSaving()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
        QTRY_VERIFY(drafts(desk).front().content.contains(QStringLiteral("Urassa")));
        desk.press(Qt::Key_Backspace);
        QTRY_VERIFY(!drafts(desk).front().content.contains(QStringLiteral("Urassa")));
        QCOMPARE(drafts(desk).size(), size_t(1));
    }

    void aDraftGoesWhenTheFormIsSaved()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
        desk.fillRegistration(QStringLiteral("0712555031"), QStringLiteral("47000000931"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));
        QCOMPARE(drafts(desk).size(), size_t(0));
    }

    void aRefusedSaveKeepsTheDraft()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("phone").isEmpty());
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
    }

    void aDraftGoesWhenThePersonGivesTheFormUp()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.title(), QStringLiteral("Customers"));
        QTRY_COMPARE(drafts(desk).size(), size_t(0));
    }

    void aDraftLeftBehindIsOfferedAtTheStartAndOpensItsForm()
    {
        Desk desk;
        leaveDraft(desk);
        auto *strip = desk.window.findChild<DraftStrip *>();
        const auto isShown = [strip] {
            auto *bar = strip->findChild<DraftBar *>();
            return bar && bar->isVisible();
        };
        QTRY_VERIFY(isShown()); // the bar, not the strip alone: before it is there its key does nothing
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Register customer and device"));
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Halima"));
        QCOMPARE(desk.input<QComboBox>("kind")->currentData().toInt(), static_cast<int>(DeviceKind::Shs));
        QTRY_COMPARE(desk.input<QComboBox>("manufacturer")->currentText(), QStringLiteral("Sun King"));
        QCOMPARE(desk.input("cost")->text(), QStringLiteral("84,000.00"));
        QCOMPARE(desk.input<QSpinBox>("instalments")->value(), 8);
        QVERIFY(desk.input("street")->isVisible()); // it was folded away, and something stands in it
        QVERIFY(desk.screen().hasUnsavedInput());
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(desk.screen().findChild<DraftBar *>() == nullptr);
    }

    void aDraftLeftBehindIsOfferedWhenItsFormIsOpened()
    {
        Desk desk;
        leaveDraft(desk);
        openRegistration(desk);
        QTRY_VERIFY(barButton(desk.screen(), QStringLiteral("Go on")));
        desk.press(Qt::Key_F6);
        QTRY_COMPARE(desk.input("name")->text(), QStringLiteral("Halima"));
        desk.press(undo, Qt::ControlModifier);
        QCOMPARE(desk.input("name")->text(), QString());
    }

    void aDraftIsThrownAwayByItsButton()
    {
        Desk desk;
        leaveDraft(desk);
        auto *strip = desk.window.findChild<DraftStrip *>();
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(barButton(*strip, QStringLiteral("Discard")));
        barButton(*strip, QStringLiteral("Discard"))->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(drafts(desk).size(), size_t(0));
    }

    void aFormThatIsOpenIsNotOfferedElsewhere()
    {
        Desk desk;
        openRegistration(desk);
        typeGrace(desk);
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
        auto *strip = desk.window.findChild<DraftStrip *>();
        emit desk.company.session().draftsChanged();
        desk.window.showSection(Section::Devices);
        desk.window.navigator().registerDevice({});
        QTRY_VERIFY(desk.input<QComboBox>("village")->count() > 0);
        (void)drafts(desk); // behind every question the window has asked
        QCoreApplication::processEvents();
        QVERIFY(!strip->isVisible());
        QVERIFY(desk.screen().findChild<DraftBar *>() == nullptr);
    }

    void aSecretIsNeverInADraft()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        const auto kind = *desk.company.session().registry().find(AccountRole::Channel, QStringLiteral("paystack"));
        desk.window.navigator().push([&desk, kind]() -> Screen * {
            return new AccountForm({desk.company.session(), desk.window.navigator(), desk.company.dialogs}, kind, {});
        });
        QTRY_VERIFY(desk.input("secret_key") != nullptr);
        desk.input("secret_key")->setFocus();
        desk.type(QStringLiteral("sk_live_never"));
        desk.input("name")->setFocus();
        desk.type(QStringLiteral(" two"));
        QTRY_COMPARE(drafts(desk).size(), size_t(1));
        QVERIFY(drafts(desk).front().content.contains(QStringLiteral(" two")));
        QVERIFY(!drafts(desk).front().content.contains(QStringLiteral("sk_live_never")));
    }
};

QTEST_MAIN(TestFormMemory)
#include "test_form_memory.moc"
