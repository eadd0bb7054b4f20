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
#include <QTimer>
#include <QToolButton>

namespace {

/// The desk with what backs it up.
struct BackupDesk : Desk
{
    QTemporaryDir folder;

    [[nodiscard]] QString target(const QString &name = QStringLiteral("safe.mpmbackup"))
    {
        return folder.filePath(name);
    }
    [[nodiscard]] QToolButton &backUp()
    {
        for (auto *found : window.findChildren<QToolButton *>()) {
            if (found->text().contains(QStringLiteral("Back up")))
                return *found;
        }
        qFatal("no button to back up");
    }
    [[nodiscard]] QPushButton *push(const QString &label)
    {
        for (auto *found : window.findChildren<QPushButton *>()) {
            if (QString(found->text()).remove(u'&') == label && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] NoticeLog &notices() { return *window.findChild<NoticeLog *>(); }
    [[nodiscard]] QString lastNotice()
    {
        return notices().rowCount() > 0 ? notices().index(0, NoticeLog::SentenceColumn).data().toString() : QString();
    }
    [[nodiscard]] std::optional<Instant> lastBackup()
    {
        return company.run([](const ServiceContext &context) { return SafetyService(context).backupState(); }).last;
    }
    void showComputer()
    {
        window.showSection(Section::Settings);
        auto *tabs = screen().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
    }
    /// A company that is practised with is never reminded.
    void workInEarnest()
    {
        company.run([](const ServiceContext &context) -> Outcome {
            MPM_TRY(const auto id, context.database.readFirst(QStringLiteral("SELECT id FROM company"), {},
                                                              [](const Row &row) { return row.bytes(0); }));
            MPM_TRY(auto transaction, Transaction::begin(context.database));
            MPM_CHECK(transaction.update(QLatin1String("company"), *id, {{QLatin1String("is_practice"), toSql(0)}}));
            return transaction.commit();
        });
    }
    [[nodiscard]] QTimer &check() { return *window.findChild<QTimer *>(QStringLiteral("backup_check")); }
    /// As if its time had come.
    void checkNow()
    {
        check().start(0);
        QTRY_VERIFY(check().interval() > 0);
        (void)lastBackup(); // after it, on the store's thread
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int reminders()
    {
        int count = 0;
        for (int row = 0; row < notices().rowCount(); ++row)
            count += notices().index(row, 1).data().toString().contains(QStringLiteral("no backup for a week")) ? 1 : 0;
        return count;
    }
};

} // namespace

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

    void aBackupShowsThatItRunsAndStoppedLeavesNoFile()
    {
        BackupDesk desk;
        desk.company.dialogs.file = desk.target();
        desk.backUp().click();
        auto *stop = desk.push(QStringLiteral("Stop the backup"));
        QVERIFY(stop != nullptr);
        QVERIFY(!desk.backUp().isEnabled());
        stop->click();
        QTRY_VERIFY(desk.backUp().isEnabled());
        QVERIFY(!stop->isVisible());
        QCOMPARE(desk.lastNotice(), QStringLiteral("The backup was stopped. No file was written."));
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(!desk.lastBackup().has_value());
    }

    void aFailedBackupIsTriedAgainFromTheNotices()
    {
        BackupDesk desk;
        desk.company.dialogs.file = desk.target(QStringLiteral("nowhere/safe.mpmbackup"));
        desk.company.dialogs.accepts = false; // not at once
        desk.backUp().click();
        QTRY_VERIFY(desk.lastNotice().startsWith(QStringLiteral("The backup could not be written")));
        QVERIFY(desk.company.dialogs.asked.last().startsWith(QStringLiteral("The backup could not be written")));
        desk.window.navigator().notify(QStringLiteral("Something else."));
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(desk.push(QStringLiteral("Try again")) != nullptr);
        auto *again = desk.push(QStringLiteral("Try again"));
        QVERIFY(again->accessibleName().contains(QStringLiteral("could not be written")));
        QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("nowhere")));
        again->setFocus(Qt::TabFocusReason);
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        QTRY_VERIFY(desk.push(QStringLiteral("Try again")) == nullptr); // it went well
        QTRY_COMPARE(desk.lastBackup(), std::optional(Instant{atNoon}));
    }

    void aFailedBackupIsTriedAgainAtOnce()
    {
        BackupDesk desk;
        desk.company.dialogs.file = desk.target(QStringLiteral("nowhere/safe.mpmbackup"));
        const int before = static_cast<int>(desk.company.dialogs.asked.size());
        desk.backUp().click();
        QTRY_VERIFY(desk.company.dialogs.asked.size() > before + 3); // the script says "Try again" each time
        QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("nowhere")));
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        QTRY_VERIFY(desk.backUp().isEnabled());
    }

    void theWindowAsksBeforeItClosesOverABackup()
    {
        BackupDesk desk;
        desk.company.dialogs.file = desk.target();
        desk.company.dialogs.accepts = false;
        QSignalSpy closed(&desk.window, &MainWindow::closed);
        desk.backUp().click();
        desk.window.close();
        QVERIFY(desk.company.dialogs.asked.last().startsWith(QStringLiteral("A backup is being written")));
        QCOMPARE(closed.count(), 0);
        QTRY_VERIFY(QFile::exists(desk.target()));
        QTRY_VERIFY(desk.backUp().isEnabled());
        desk.window.close();
        QCOMPARE(closed.count(), 1);
    }

    void theSettingsBackUpInTheSameWay()
    {
        BackupDesk desk;
        desk.showComputer();
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("There is no backup of this company yet.")));
        desk.company.dialogs.file = desk.target();
        desk.button(QStringLiteral("Back up now\u2026"))->click();
        QVERIFY(desk.push(QStringLiteral("Stop the backup")) != nullptr);
        desk.button(QStringLiteral("Restore a backup\u2026"))->click(); // one at a time
        QVERIFY(desk.lastNotice().startsWith(QStringLiteral("A backup is being written")));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("The last backup was made on")));
    }

    void theReminderOfABackupAlsoComesToAWindowThatStaysOpen()
    {
        BackupDesk desk;
        desk.workInEarnest();
        desk.checkNow();
        QCOMPARE(desk.reminders(), 0);
        const QString quiet = desk.backUp().text();
        QVERIFY(desk.check().isActive());
        QVERIFY(desk.check().intervalAsDuration() <= std::chrono::hours(1));

        desk.clock.advance(backupReminderTime);
        desk.checkNow();
        QTRY_COMPARE(desk.reminders(), 1);
        QVERIFY(desk.backUp().text() != quiet);
        desk.clock.advance(std::chrono::hours(1));
        desk.checkNow();
        QTest::qWait(50);
        QCOMPARE(desk.reminders(), 1); // once a day
        desk.clock.advance(std::chrono::days(1));
        desk.checkNow();
        QTRY_COMPARE(desk.reminders(), 2);

        desk.company.run([target = desk.target()](const ServiceContext &context) {
            return SafetyService(context).backUp(target, {});
        });
        desk.checkNow();
        QTRY_COMPARE(desk.backUp().text(), quiet);
        QCOMPARE(desk.reminders(), 2);
    }

    void aDayThatBeginsIsLookedAt()
    {
        BackupDesk desk;
        desk.clock.setUtc(QStringLiteral("2026-03-20T20:59:00Z")); // in Dodoma 23:59
        desk.checkNow();
        QVERIFY(desk.check().intervalAsDuration() <= std::chrono::minutes(1));
    }

    void theCheckOfTheBooksIsStoppedAndMadeAgain()
    {
        BackupDesk desk;
        desk.showComputer();
        auto *check = desk.button(QStringLiteral("Check everything now"));
        QTRY_VERIFY(check->isVisible());
        check->click();
        QVERIFY(!check->isEnabled());
        auto *stop = desk.push(QStringLiteral("Stop the check"));
        QVERIFY(stop != nullptr);
        stop->click();
        QTRY_VERIFY(check->isEnabled());
        QVERIFY(desk.allText().contains(QStringLiteral("The check was stopped before its end.")));
        check->click();
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Everything is in order.")));
        QVERIFY(check->isEnabled());
    }

    void savingDoesNotWaitForTheCheckOfTheBooks()
    {
        BackupDesk desk;
        desk.company.addCustomers(300);
        desk.showComputer();
        QTRY_VERIFY(desk.button(QStringLiteral("Check everything now"))->isVisible());
        desk.button(QStringLiteral("Check everything now"))->click();
        std::optional<bool> wasChecking; // when the answer came
        desk.company.session().ask(
            &desk.window, [](const ServiceContext &context) { return readCompany(context.database); },
            [&](const Result<Company> &) { wasChecking = desk.push(QStringLiteral("Stop the check")) != nullptr; });
        QTRY_VERIFY(wasChecking.has_value());
        QVERIFY(*wasChecking);
    }

    void aRestoreIsStoppedBeforeItAsks()
    {
        BackupDesk desk;
        desk.company.run([target = desk.target()](const ServiceContext &context) {
            return SafetyService(context).backUp(target, {});
        });
        const QDir data(desk.company.session().dataFolder());
        const QStringList before = data.entryList(QDir::Files | QDir::Hidden);
        desk.company.dialogs.file = desk.target();
        QSignalSpy wanted(&desk.window, &MainWindow::restoreWanted);
        desk.window.navigator().restoreBackup();
        const auto asked = desk.company.dialogs.asked.size();
        desk.push(QStringLiteral("Stop restoring"))->click();
        QTRY_COMPARE(desk.lastNotice(), QStringLiteral("Restoring was stopped. Nothing was changed."));
        QCOMPARE(desk.company.dialogs.asked.size(), asked);
        QCOMPARE(wanted.count(), 0);
        QCOMPARE(data.entryList(QDir::Files | QDir::Hidden), before);
    }

    void onlyTheNewestNoticeAboutAThingIsTriedAgain()
    {
        FakeClock clock{Instant{atNoon}};
        NoticeLog log(clock, QTimeZone::utc(), nullptr);
        auto thing = std::make_unique<QObject>();
        int tries = 0;
        log.addAbout(*thing, QStringLiteral("It failed."), [&tries] { ++tries; });
        log.add(QStringLiteral("Something else."));
        QVERIFY(log.canRetry(1));
        log.addAbout(*thing, QStringLiteral("It failed again."), [&tries] { ++tries; });
        QVERIFY(log.canRetry(0));
        QVERIFY(!log.canRetry(2));
        log.retry(2);
        QCOMPARE(tries, 0);
        log.retry(0);
        log.retry(0); // once
        QCOMPARE(tries, 1);
        log.addAbout(*thing, QStringLiteral("It failed."), [&tries] { ++tries; });
        QSignalSpy changed(&log, &NoticeLog::retriesChanged);
        thing.reset();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!log.canRetry(0));
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
