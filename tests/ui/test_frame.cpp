// The frame of the window: language, notices, help, backup.

#include "core/services/message_template_service.h"
#include "core/services/reminder_service.h"
#include "core/services/safety_service.h"
#include "core/services/tariff_service.h"
#include "tests/ui/switched_desk.h"
#include "ui/frame/notice_log.h"
#include "ui/frame/notices_dialog.h"
#include "ui/help/help_window.h"
#include "ui/settings/messages_pane.h"
#include "ui/tariffs/windows_edit.h"

#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimeEdit>
#include <QToolButton>

class TestFrame final : public QObject
{
    Q_OBJECT
private slots:
    void theLanguageChangesWhileTheProgramRunsAndTheSamePageStaysOpen()
    {
        SwitchedDesk desk;
        desk.languages.choose(QStringLiteral("en"));
        const auto customer = desk.customer(QStringLiteral("+255712000001"));
        desk.window.showSection(Section::Customers);
        desk.window.navigator().showCustomer(customer.id);
        const QString title = QStringLiteral("%1 %2").arg(customer.name, customer.surname);
        QTRY_COMPARE(desk.title(), title);
        const QString english = desk.navigation().item(1)->text();

        desk.window.navigator().useLanguage(QStringLiteral("sw"));
        QTRY_VERIFY(desk.navigation().item(1)->text() != english);
        QCOMPARE(currentWindowLanguage(), QStringLiteral("sw"));
        QVERIFY(desk.screen().inherits("CustomerPage"));
        QCOMPARE(desk.settings.value(QStringLiteral("language")).toString(), QStringLiteral("sw"));

        desk.window.navigator().useLanguage(QStringLiteral("en"));
        QTRY_COMPARE(desk.navigation().item(1)->text(), english);
        QTRY_COMPARE(desk.title(), title);
    }

    void actionsWithoutRoomStandInAMenu()
    {
        Desk desk;
        desk.window.resize(1366, 768);
        desk.window.showSection(Section::Places);
        const auto shown = [&] {
            QStringList words;
            for (auto *button : desk.window.findChildren<QToolButton *>()) {
                if (button->isVisible() && button->defaultAction())
                    words.append(button->defaultAction()->text());
            }
            return words;
        };
        QStringList all;
        for (const auto *action : desk.screen().headerActions()) {
            if (action->isVisible())
                all.append(action->text());
        }
        QTRY_COMPARE(shown(), all);
        desk.window.resize(683, 384);
        QTRY_COMPARE(desk.window.size(), QSize(683, 384)); // it lets itself be made so small
        QTRY_VERIFY(shown().size() < all.size());
        QStringList left;
        for (auto *button : desk.window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->menu() && button->accessibleName() == QStringLiteral("More actions")) {
                for (const auto *action : button->menu()->actions())
                    left.append(action->text());
            }
        }
        QCOMPARE(shown() + left, all);
        desk.window.resize(1366, 768);
        QTRY_COMPARE(shown(), all);
    }

    void theSectionsOfANarrowWindowKeepTheirNamesForTheEar()
    {
        SwitchedDesk desk;
        desk.window.resize(1366, 768);
        const auto *item = desk.navigation().item(1);
        const QString name = item->text();
        const int wide = desk.navigation().width();
        QVERIFY(!name.isEmpty());
        desk.window.resize(683, 384);
        QTRY_VERIFY(item->text().isEmpty());
        QCOMPARE(item->data(Qt::AccessibleTextRole).toString(), name);
        QVERIFY(item->toolTip().contains(name));
        QVERIFY(desk.navigation().width() < wide / 2);
        desk.window.resize(1366, 768);
        QTRY_COMPARE(item->text(), name);
    }

    void theInputWithTheKeyboardStaysInSight()
    {
        Desk desk;
        desk.window.resize(683, 384);
        desk.openRegistration();
        QTRY_VERIFY(desk.isIn("village"));
        int inputs = 0;
        for (const QWidget *before = nullptr; before != &desk.focus() && inputs < 30; ++inputs) {
            before = &desk.focus();
            if (const auto *area = desk.screen().findChild<QScrollArea *>(); area->isAncestorOf(before)) {
                const QRect place(before->mapTo(area->viewport(), QPoint(0, 0)), before->size());
                QVERIFY2(area->viewport()->rect().contains(place), qPrintable(before->objectName()));
            }
            desk.press(Qt::Key_Return);
        }
        QVERIFY(inputs > 5);
    }

    void anImportGoesOnInAnotherLanguage()
    {
        SwitchedDesk desk;
        desk.languages.choose(QStringLiteral("en"));
        desk.window.navigator().importData(ImportKind::Tariffs, {});
        QTest::keyClicks(desk.input("file"), QStringLiteral("/nowhere/prices.csv"));
        desk.window.navigator().useLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(currentWindowLanguage(), QStringLiteral("fr"));
        QTRY_COMPARE(desk.input("file")->text(), QStringLiteral("/nowhere/prices.csv"));
        QCOMPARE(desk.input<QComboBox>("kind")->currentData().toInt(), static_cast<int>(ImportKind::Tariffs));
        QVERIFY(desk.screen().hasUnsavedInput());
        desk.window.navigator().useLanguage(QStringLiteral("en"));
        QTRY_COMPARE(currentWindowLanguage(), QStringLiteral("en"));
    }

    void whatWasTypedStaysWhenTheLanguageChanges()
    {
        SwitchedDesk desk;
        desk.languages.choose(QStringLiteral("en"));
        desk.openRegistration();
        QTest::keyClicks(desk.input("name"), QStringLiteral("Grace"));
        const QString english = desk.title();
        desk.window.navigator().useLanguage(QStringLiteral("fr"));
        QTRY_VERIFY(desk.title() != english);
        QCOMPARE(currentWindowLanguage(), QStringLiteral("fr"));
        QTRY_COMPARE(desk.input("name")->text(), QStringLiteral("Grace"));
        QVERIFY(desk.screen().hasUnsavedInput());
        desk.languages.choose(QStringLiteral("en"));
    }

    void whatTheWindowSaidIsFoundAgain()
    {
        Desk desk;
        desk.window.navigator().notify(QStringLiteral("The first thing."));
        desk.window.navigator().notify(QStringLiteral("The second thing."));
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<NoticesDialog *>() != nullptr);
        const auto *model = desk.window.findChild<NoticesDialog *>()->findChild<QTableView *>()->model();
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("The second thing."));
        QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("The first thing."));
    }

    void theOldestNoticesAreForgotten()
    {
        FakeClock clock{Instant{atNoon}};
        NoticeLog log(clock, QTimeZone::utc(), nullptr);
        for (int i = 0; i <= NoticeLog::capacity; ++i)
            log.add(QString::number(i));
        QCOMPARE(log.rowCount(), NoticeLog::capacity);
        QCOMPARE(log.index(0, 1).data().toString(), QString::number(NoticeLog::capacity));
        QCOMPARE(log.index(NoticeLog::capacity - 1, 1).data().toString(), QStringLiteral("1"));
    }

    void helpOpensAtThePageOfTheScreen_data()
    {
        QTest::addColumn<int>("section");
        for (int i = 0; i < sectionCount; ++i)
            QTest::newRow(qPrintable(sectionHelpTopic(static_cast<Section>(i)))) << i;
    }
    void helpOpensAtThePageOfTheScreen()
    {
        QFETCH(int, section);
        Desk desk;
        desk.window.showSection(static_cast<Section>(section));
        desk.press(Qt::Key_F1);
        QTRY_VERIFY(desk.window.findChild<HelpWindow *>() != nullptr);
        const auto *text = desk.window.findChild<HelpWindow *>()->findChild<QTextBrowser *>();
        const QString topic = sectionHelpTopic(static_cast<Section>(section));
        QVERIFY2(text->source().path().endsWith(QStringLiteral("/%1.md").arg(topic)),
                 qPrintable(text->source().path()));
        QVERIFY(text->toPlainText().size() > 200);
    }

    void aBackupIsTwoPressesAway()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("safe.mpmbackup"));
        desk.company.dialogs.file = target;
        QToolButton *button = nullptr;
        for (auto *found : desk.window.findChildren<QToolButton *>()) {
            if (found->text().contains(QStringLiteral("Back up")))
                button = found;
        }
        QVERIFY(button != nullptr);
        button->click();
        QTRY_VERIFY(QFile::exists(target));
        QVERIFY(desk.company.dialogs.suggestedTarget.endsWith(QStringLiteral("2026-03-20.mpmbackup")));
        QTRY_VERIFY(button->isEnabled());
        const auto state =
            desk.company.run([](const ServiceContext &context) { return SafetyService(context).backupState(); });
        QCOMPARE(state.last, std::optional(Instant{atNoon}));
    }

    void aRestoreShowsDateAndCountsFirst()
    {
        Desk desk;
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("safe.mpmbackup"));
        desk.company.run([target](const ServiceContext &context) { return SafetyService(context).backUp(target, {}); });
        desk.company.dialogs.file = target;
        QSignalSpy wanted(&desk.window, &MainWindow::restoreWanted);
        desk.window.showSection(Section::Settings);
        auto *tabs = desk.screen().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_VERIFY(desk.button(QStringLiteral("Restore a backup\u2026")) != nullptr);
        desk.button(QStringLiteral("Restore a backup\u2026"))->click();
        QTRY_COMPARE(wanted.count(), 1);
        const QString question = desk.company.dialogs.asked.last();
        QVERIFY2(question.contains(QStringLiteral("6 customers")), qPrintable(question));
    }

    void aTextOfTheCompanyIsPreviewedAndSaved()
    {
        Desk desk;
        desk.window.showSection(Section::Settings);
        auto *pane = desk.screen().findChild<MessagesPane *>();
        desk.press(Qt::Key_X, Qt::AltModifier);
        auto *text = pane->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("{token}")));
        text->setFocus();
        text->selectAll();
        desk.type(QStringLiteral("Thank you."));
        QTRY_VERIFY(
            pane->findChild<FieldForm *>()->errorOf(QStringLiteral("text")).contains(QStringLiteral("{token}")));
        text->selectAll();
        desk.type(QStringLiteral("Code: {token}"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Code: 1234 5678 9012 3456 7890")));
        QVERIFY(desk.allText().contains(QStringLiteral("1 SMS")));
        desk.button(QStringLiteral("Save"))->setFocus();
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Save"))
                button->click();
        }
        QTRY_VERIFY(!pane->hasUnsavedInput());
        const auto stored = desk.company.run([](const ServiceContext &context) {
            return MessageTemplateService(context).read(MessageKind::Token, QStringLiteral("en"));
        });
        QCOMPARE(stored.text, QStringLiteral("Code: {token}"));
    }

    void remindersAreSetWithTheAppliance()
    {
        Desk desk;
        desk.window.showSection(Section::Appliances);
        desk.screen().startNew();
        desk.input("name")->setText(QStringLiteral("Radio 7"));
        desk.input("price")->setText(QStringLiteral("100"));
        desk.screen().findChild<QCheckBox *>()->setChecked(true);
        desk.screen().findChild<QSpinBox *>(QStringLiteral("upcoming_days"))->setValue(5);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), sectionTitle(Section::Appliances));
        const auto rule = desk.company.run(
            [](const ServiceContext &context) { return ReminderService(context).rule(QStringLiteral("Radio 7")); });
        QVERIFY(rule.isOn);
        QCOMPARE(rule.upcomingDays, 5);
    }

    void aTariffTakesTheHoursAndTheSocialPriceOfItsMeters()
    {
        Desk desk;
        desk.window.showSection(Section::Tariffs);
        desk.screen().startNew();
        desk.input("name")->setText(QStringLiteral("Evening"));
        desk.input("price")->setText(QStringLiteral("250"));
        desk.screen().findChild<QCheckBox *>()->setChecked(true);
        desk.input("social_allowance")->setText(QStringLiteral("500"));
        auto *windows = desk.screen().findChild<WindowsEdit *>();
        windows->setWindows({{17 * 60, 21 * 60, 150}, {20 * 60, 22 * 60, 120}});
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("time_of_use").isEmpty()); // they overlap
        windows->findChildren<QTimeEdit *>().at(2)->setTime(QTime(21, 0));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), sectionTitle(Section::Tariffs));
        const auto tariff = desk.company.run(
            [](const ServiceContext &context) { return TariffService(context).find(QStringLiteral("Evening")); });
        QVERIFY(tariff.tariff.social.has_value());
        QCOMPARE(tariff.tariff.social->dailyAllowanceWh, qint64(500));
        QCOMPARE(tariff.tariff.timeOfUse.size(), size_t(2));
    }

    void rubbishIsNoBackup()
    {
        Desk desk;
        QTemporaryDir folder;
        QFile rubbish(folder.filePath(QStringLiteral("rubbish.mpmbackup")));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("<html>not found</html>");
        rubbish.close();
        desk.company.dialogs.file = rubbish.fileName();
        QSignalSpy wanted(&desk.window, &MainWindow::restoreWanted);
        desk.window.showSection(Section::Settings);
        auto *tabs = desk.screen().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        desk.button(QStringLiteral("Restore a backup\u2026"))->click();
        QTRY_VERIFY(desk.company.dialogs.asked.size() == 2);
        QCOMPARE(wanted.count(), 0);
    }
};

QTEST_MAIN(TestFrame)
#include "test_frame.moc"
