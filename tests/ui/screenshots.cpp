// Opens every screen on a filled company and writes a picture of each: to be looked at, at several sizes and scalings
// (QT_SCALE_FACTOR), in light and in dark.
//   screenshots DIRECTORY [--size WxH] [--dark]

#include "core/services/customer_card.h"
#include "core/services/request_queue.h"
#include "tests/ui/filled_company.h"
#include "tests/ui/palettes.h"
#include "ui/frame/find_dialog.h"
#include "ui/frame/notices_dialog.h"
#include "ui/help/help_window.h"
#include "ui/languages.h"
#include "ui/printing/paper_dialog.h"
#include "ui/printing/prints.h"
#include "ui/setup/setup_wizard.h"
#include "ui/widget_dialogs.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/work_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

class Album
{
public:
    Album(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder) {}

    void take(const QString &name) { take(name, m_window); }
    void take(const QString &name, QWidget &widget)
    {
        QTest::qWait(500);
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        if (!widget.grab().save(file))
            qFatal("cannot write %s", qUtf8Printable(file));
    }

private:
    MainWindow &m_window;
    QString m_folder;
    int m_number = 0;
};

template <typename Widget>
Widget *input(QWidget &root, const char *name)
{
    auto *found = root.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no input %s", name);
    return found;
}

/// Ctrl+Enter does what the main button of a form does, in every language.
void save(QWidget &form)
{
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
}

/// The channel took the request that waits.
void answerRequest(FilledCompany &company)
{
    company.run([](const ServiceContext &context) -> Outcome {
        RequestQueue queue(context);
        MPM_TRY(const auto channel,
                context.database.readFirst(QStringLiteral("SELECT id FROM account WHERE name = 'Paystack'"), {},
                                           [](const Row &row) { return row.id<AccountId>(0); }));
        MPM_TRY(const auto job, queue.takeNext(channel.value()));
        AskOutcome outcome;
        outcome.state = AskState::Asked;
        outcome.url = QStringLiteral("https://checkout.paystack.com/0peioxfhpn");
        return queue.finishAsk(job.value(), outcome);
    });
}

void takeForms(Album &album, MainWindow &window, FilledCompany &company)
{
    const auto amina =
        company.run([](const ServiceContext &c) { return CustomerService(c).find(QStringLiteral("+255712000001")); });
    window.showSection(Section::Customers);
    window.navigator().registerDevice({});
    QTest::qWait(300);
    auto *form = window.currentScreen();
    input<QLineEdit>(*form, "name")->setText(QStringLiteral("Amina"));
    input<QLineEdit>(*form, "surname")->setText(QStringLiteral("Juma"));
    QTest::keyClicks(input<QLineEdit>(*form, "phone"), QStringLiteral("0712000001"));
    album.take(QStringLiteral("register-meter"));
    save(*form);
    album.take(QStringLiteral("register-errors"));
    input<QComboBox>(*form, "kind")->setCurrentIndex(1);
    album.take(QStringLiteral("register-shs"));
    window.navigator().sell(amina, {});
    QTest::qWait(300);
    input<QComboBox>(*window.currentScreen(), "appliance")->setCurrentText(QStringLiteral("Fridge 90 l"));
    album.take(QStringLiteral("sell"));
    input<QComboBox>(*window.currentScreen(), "appliance")->setCurrentText(QStringLiteral("Home 60"));
    input<QComboBox>(*window.currentScreen(), "scheme")->setCurrentIndex(1);
    input<QLineEdit>(*window.currentScreen(), "instalment_amount")->setText(QStringLiteral("120,000"));
    album.take(QStringLiteral("sell-by-amount"));
    window.navigator().editCustomer(amina);
    album.take(QStringLiteral("edit-customer"));
    window.navigator().takeCash(QStringLiteral("47000000001"), {});
    album.take(QStringLiteral("take-cash"));
    window.navigator().requestPayment(QStringLiteral("47000000001"));
    album.take(QStringLiteral("request-payment"));
    input<QLineEdit>(*window.currentScreen(), "amount")->setText(QStringLiteral("5,000"));
    save(*window.currentScreen());
    QTest::qWait(300);
    answerRequest(company);
    window.currentScreen()->refresh();
    album.take(QStringLiteral("payment-requested"));
    window.navigator().grant(
        company.run([](const ServiceContext &c) { return DeviceService(c).find(QStringLiteral("47000000001")); }));
    album.take(QStringLiteral("grant"));
    window.navigator().useCredit(amina.id);
    album.take(QStringLiteral("credit"));
}

void takePages(Album &album, MainWindow &window, FilledCompany &company)
{
    const auto amina =
        company.run([](const ServiceContext &c) { return CustomerService(c).find(QStringLiteral("+255712000001")); });
    const auto sales = company.run([&](const ServiceContext &c) { return SaleService(c).ofCustomer(amina.id); });
    window.showSection(Section::Customers);
    window.navigator().showCustomer(amina.id);
    album.take(QStringLiteral("customer"));
    window.navigator().showSale(sales.front().id);
    album.take(QStringLiteral("sale"));
    window.navigator().showDevice(QStringLiteral("SKH20000004"));
    album.take(QStringLiteral("device"));
    QTest::keyClick(window.currentScreen(), Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(500);
    input<QComboBox>(*window.currentScreen(), "replacement")->setCurrentText(QStringLiteral("SKH20007777"));
    input<QComboBox>(*window.currentScreen(), "manufacturer")->setCurrentText(QStringLiteral("Sun King"));
    album.take(QStringLiteral("device-replaced"));
    const auto booked = company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000001"), 25'000'000);
    company.issueTokens();
    const auto unmatched = company.receive(QStringLiteral("PSK-2"), QStringLiteral("47000000099"), 800'000);
    const auto debtOnly = company.receive(QStringLiteral("PSK-3"), QStringLiteral("47000000003"), 100'000);
    company.receive(QStringLiteral("PSK-4"), QStringLiteral("BIKE2000006"), 14'000'000);
    for (const auto &payment : {booked, unmatched, debtOnly}) {
        window.navigator().showPayment(payment.id);
        album.take(QStringLiteral("payment-") + payment.reference);
    }
    window.navigator().showPayment(booked.id);
    QTest::qWait(300);
    QTest::keyClick(window.currentScreen(), Qt::Key_R, Qt::ControlModifier);
    album.take(QStringLiteral("reverse"));
    window.navigator().showPayment(debtOnly.id);
    QTest::qWait(300);
    QTest::keyClick(window.currentScreen(), Qt::Key_F6);
    QTest::qWait(300);
    input<QLineEdit>(*window.currentScreen(), "serial")->setText(QStringLiteral("47000000002"));
    album.take(QStringLiteral("wrong-device"));
    window.navigator().showToken(
        company.run([&](const ServiceContext &c) { return PaymentService(c).read(booked.id); }).tokens.front().id);
    album.take(QStringLiteral("token"));
}

/// A customer with a past: every tab, and what can be done with them.
void takeCustomer(Album &album, MainWindow &window, FilledCompany &company)
{
    const auto amina =
        company.run([](const ServiceContext &c) { return CustomerService(c).find(QStringLiteral("+255712000001")); });
    company.run([&](const ServiceContext &c) -> Result<int> {
        MPM_TRY(const auto today, readCompany(c.database));
        for (const int daysAgo : {38, 25, 12, 3}) {
            DeskPayment cash;
            cash.serial = QStringLiteral("47000000001");
            cash.amountText = QString::number(4'000 + 700 * daysAgo);
            cash.date = today.dateOf(c.database.clock().now()).addDays(-daysAgo);
            MPM_CHECK(PaymentService(c).addAtDesk(cash).transform([](const auto &) {}));
        }
        CustomerCard card(c);
        MPM_CHECK(
            card.addNote(amina.id, QStringLiteral("Asked for a second meter for the shop beside the house. Wants to be "
                                                  "called in the evening, after the shop is closed.")));
        MPM_CHECK(card.addNote(amina.id, QStringLiteral("Speaks Maa; her son reads the messages.")));
        MPM_CHECK(card.addAddress(amina.id,
                                  {QStringLiteral("shop"), QStringLiteral("Emboreet"), QStringLiteral("Market 3")}));
        MPM_CHECK(card.setAnswer(amina.id, QStringLiteral("How many people live in the house?"), QStringLiteral("6")));
        return 0;
    });
    company.issueTokens();
    window.showSection(Section::Customers);
    window.navigator().showCustomer(amina.id);
    auto *tabs = window.currentScreen()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(200);
        for (auto *table : tabs->currentWidget()->findChildren<QTableView *>()) {
            if (table->model()->rowCount() > 0)
                table->selectRow(0);
        }
        album.take(QStringLiteral("customer-%1").arg(tab));
    }
    const auto open = [&](const QKeySequence &keys, const QString &name) {
        for (auto *action : window.currentScreen()->actions()) {
            if (action->shortcut() == keys)
                action->trigger();
        }
        if (auto *picker = window.currentScreen()->findChild<CustomerPicker *>())
            QTest::keyClicks(picker->focusProxy(), QStringLiteral("baraka"));
        QTest::qWait(400);
        album.take(name);
        window.navigator().showCustomer(amina.id); // a form with something typed would ask before it closes
        QTest::qWait(400);
    };
    open(Qt::Key_F6, QStringLiteral("customer-give-device"));
    open(QKeySequence(Qt::CTRL | Qt::Key_M), QStringLiteral("customer-merge"));
    open(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("customer-archive"));
}

/// Cash of the days before, so that charts have something to show.
void addHistory(FilledCompany &company, const QDate &today)
{
    company.run([today](const ServiceContext &context) -> Result<int> {
        const QString serials[] = {QStringLiteral("47000000001"), QStringLiteral("47000000002"),
                                   QStringLiteral("47000000003"), QStringLiteral("SKH20000004"),
                                   QStringLiteral("SKH20000005"), QStringLiteral("BIKE2000006")};
        constexpr int days = 38;
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < 6; ++i) {
                if ((day * 7 + i * 5) % 4 == 0)
                    continue;
                DeskPayment payment;
                payment.serial = serials[i];
                payment.amountText = QString::number(1'500 + (day * 37 + i * 61) % 97 * 250);
                payment.date = today.addDays(day - days);
                const auto paid = PaymentService(context).addAtDesk(payment);
                if (paid && day % 11 == 3 && i == 1)
                    MPM_CHECK(PaymentService(context)
                                  .reverse(paid->id, QStringLiteral("typing error"), payment.date->addDays(2))
                                  .transform([](const auto &) {}));
            }
        }
        return days;
    });
}

/// What Ctrl+P shows on the pages.
void takePapers(Album &album, MainWindow &window, FilledCompany &company)
{
    const auto print = [&](const QString &name) {
        QTest::qWait(400);
        for (auto *action : window.currentScreen()->actions()) {
            if (action->shortcut() == printKey)
                action->trigger();
        }
        QTest::qWait(400);
        if (auto *dialog = window.findChild<PaperDialog *>()) {
            album.take(name, *dialog);
            delete dialog;
        }
    };
    const auto amina =
        company.run([](const ServiceContext &c) { return CustomerService(c).find(QStringLiteral("+255712000001")); });
    window.showSection(Section::Reports);
    print(QStringLiteral("print-report"));
    window.showSection(Section::Customers);
    window.navigator().showCustomer(amina.id);
    print(QStringLiteral("print-statement"));
    const auto sales = company.run([&](const ServiceContext &c) { return SaleService(c).ofCustomer(amina.id); });
    window.navigator().showSale(sales.front().id);
    print(QStringLiteral("print-plan"));
    window.navigator().showPayment(
        company.run([](const ServiceContext &c) { return PaymentService(c).find(QStringLiteral("PSK-1")); }).id);
    print(QStringLiteral("print-receipt"));
}

/// Work that takes long, and the list of what was said of it.
void takeLongWork(Album &album, MainWindow &window)
{
    window.showSection(Section::Settings);
    auto *tabs = window.currentScreen()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto bars = window.findChildren<WorkBar *>();
    for (auto *bar : bars) {
        bar->announce({QStringLiteral("Writing the backup Jua Power 2026-03-20.mpmbackup (0:07 min)"),
                       QStringLiteral("Stop the backup")});
        bar->show();
    }
    album.take(QStringLiteral("long-work"));
    for (auto *bar : bars)
        bar->hide();
    window.navigator().notify(QStringLiteral("Everything is in order."));
    window.navigator().notifyAbout(
        window, QStringLiteral("The backup could not be written: The disk is full. Nothing was saved."), [] {});
    window.navigator().notify(QStringLiteral("3 row(s) were written to customers.csv."));
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    if (auto *notices = window.findChild<NoticesDialog *>()) {
        album.take(QStringLiteral("notices"), *notices);
        delete notices;
    }
}

/// A statement with a row of each list.
void takeReconciliation(Album &album, MainWindow &window)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("statement.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    file.write("reference,amount,date\nPSK-1,1.00,2026-03-20\nPSK-9999,1000.00,2026-03-20\nPSK-2,7x,2026-03-20\n");
    file.close();
    QTest::keyClick(window.currentScreen(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    album.take(QStringLiteral("reconciliation-empty"));
    input<QLineEdit>(*window.currentScreen(), "file")->setText(file.fileName());
    QTest::keyClick(window.currentScreen(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1500);
    album.take(QStringLiteral("reconciliation"));
    QTest::keyClick(window.currentScreen(), Qt::Key_Escape);
    window.showSection(Section::Tariffs);
    QTest::keyClick(window.currentScreen(), Qt::Key_H, Qt::ControlModifier);
    album.take(QStringLiteral("history"));
    QTest::keyClick(window.currentScreen(), Qt::Key_Escape);
}

void takeSections(Album &album, MainWindow &window)
{
    const char *names[sectionCount] = {"today",   "customers",  "devices", "sales",   "payments", "tokens",
                                       "tariffs", "appliances", "places",  "reports", "settings"};
    for (int i = 0; i < sectionCount; ++i) {
        window.showSection(static_cast<Section>(i));
        if (static_cast<Section>(i) != Section::Customers)
            album.take(QLatin1String(names[i]));
    }
    window.showSection(Section::Reports);
    QTest::keyClick(window.currentScreen(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    album.take(QStringLiteral("close-day"));
    QTest::keyClick(window.currentScreen(), Qt::Key_Escape);
    takeReconciliation(album, window);
    window.showSection(Section::Settings);
    auto *tabs = window.currentScreen()->findChild<QTabWidget *>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        album.take(QStringLiteral("settings-%1").arg(tab));
    }
    window.showSection(Section::Tokens);
    window.currentScreen()->findChild<QTabWidget *>()->setCurrentIndex(2);
    album.take(QStringLiteral("messages"));
    for (const auto section : {Section::Tariffs, Section::Appliances, Section::Devices}) {
        window.showSection(section);
        window.currentScreen()->startNew();
        album.take(QStringLiteral("new-") + QLatin1String(names[static_cast<int>(section)]));
    }
}

/// Other views of the lists, and what changes them.
void takeLists(Album &album, MainWindow &window)
{
    const auto dialog = [] { return QApplication::activeModalWidget(); };
    const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        (void)QTest::qWaitFor([&window] {
            window.activateWindow();
            return QApplication::activeWindow() == &window && QApplication::focusWidget();
        });
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(200);
    };
    window.navigator().showList({QStringLiteral("instalments.overdue"), {}});
    album.take(QStringLiteral("instalments-overdue"));
    window.navigator().showList({QStringLiteral("payments.unmatched"), {}});
    album.take(QStringLiteral("payments-unmatched"));
    window.navigator().showList({QStringLiteral("payments"),
                                 {{},
                                  {{QStringLiteral("paid_at"), DayTest{DaySpan::ThisMonth, {}, {}}},
                                   {QStringLiteral("state"), WordTest{{QStringLiteral("accepted")}}},
                                   {QStringLiteral("amount"), NumberTest{500'000, {}}}},
                                  {}}});
    album.take(QStringLiteral("payments-filtered"));
    press(Qt::Key_Down);
    for (const auto *column : {"Amount", "Paid on", "State"}) {
        press(Qt::Key_L, Qt::ControlModifier);
        input<QComboBox>(*dialog(), "column")->setCurrentText(QLatin1String(column));
        album.take(QStringLiteral("filter-") + QLatin1String(column).toString().toLower().remove(u' '), *dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
    }
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    album.take(QStringLiteral("columns"), *dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    press(Qt::Key_F10);
    album.take(QStringLiteral("list-menu"), *QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    window.navigator().showList({QStringLiteral("payments"), {QStringLiteral("nothing like it"), {}, {}}});
    album.take(QStringLiteral("payments-none"));
}

/// The import assistant, step by step, and the way back.
void takeImports(Album &album, MainWindow &window)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Clients de mars.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(path));
    file.write("Liste des clients\n\nPr\u00e9nom;Nom;T\u00e9l\u00e9phone;Localit\u00e9;Date de naissance\n");
    for (int i = 0; i < 60; ++i)
        file.write(QStringLiteral("Zo\u00e9 %1;N\u00fa\u00f1ez;07150%2;%3;31/12/1990\n")
                       .arg(i)
                       .arg(i, 5, 10, QLatin1Char('0'))
                       .arg(i % 20 == 7 ? QStringLiteral("Nulle part") : QStringLiteral("Emboreet"))
                       .toUtf8());
    file.close();
    window.showSection(Section::Customers);
    window.navigator().importData(ImportKind::Customers, path);
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    album.take(QStringLiteral("import-file"));
    for (const auto *step : {"layout", "columns", "verdicts", "report"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1500);
        album.take(QStringLiteral("import-") + QLatin1String(step));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::AltModifier);
    album.take(QStringLiteral("import-take-back"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.currentScreen()->headerActions().front()->trigger();
    album.take(QStringLiteral("imports"));
    window.showSection(Section::Payments);
    window.navigator().importData(ImportKind::Payments, {});
    album.take(QStringLiteral("import-payments"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    LanguageSwitch languages(settings);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("directory"), QStringLiteral("where the pictures go"));
    parser.addOptions(
        {{QStringLiteral("size"), QStringLiteral("size of the window"), QStringLiteral("WxH"),
          QStringLiteral("1366x768")},
         {QStringLiteral("language"), QStringLiteral("en, fr, pt or sw"), QStringLiteral("CODE"), QStringLiteral("en")},
         {QStringLiteral("dark"), QStringLiteral("dark palette")}});
    parser.addHelpOption();
    parser.process(application);
    languages.choose(parser.value(QStringLiteral("language")));
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("screenshots"));
    if (!QDir().mkpath(folder))
        qFatal("cannot make the directory");
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(parser.isSet(QStringLiteral("dark")) ? darkPalette() : lightPalette());

    SystemClock clock;
    FilledCompany company(clock);
    company.addCustomers(130);
    WidgetDialogs dialogs;
    MainWindow window(company.session(), company.worker(), dialogs);
    const auto size = parser.value(QStringLiteral("size")).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    Album album(window, folder);
    window.showSection(Section::Customers);
    album.take(QStringLiteral("customers"));
    addHistory(company, company.session().today());
    takePages(album, window, company);
    takeForms(album, window, company);
    takeCustomer(album, window, company);
    takeSections(album, window);
    takePapers(album, window, company);
    takeLongWork(album, window);
    takeLists(album, window);
    takeImports(album, window);

    FindDialog find(company.session(), window.navigator(), &window);
    find.setAttribute(Qt::WA_DeleteOnClose, false);
    find.show();
    QTest::keyClicks(find.findChild<QLineEdit *>(), QStringLiteral("amina"));
    album.take(QStringLiteral("find"), find);
    HelpWindow help(&window);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const auto *topic : {"index", "payments", "sell", "keys"}) {
        help.showTopic(QLatin1String(topic));
        album.take(QStringLiteral("help-") + QLatin1String(topic), help);
    }
    SetupWizard wizard(company.session().store(), QStringLiteral("amina"));
    wizard.show();
    album.take(QStringLiteral("wizard-welcome"), wizard);
    wizard.next();
    album.take(QStringLiteral("wizard-company"), wizard);
    wizard.next();
    album.take(QStringLiteral("wizard-errors"), wizard);
    return 0;
}
