#include "core/services/bad_rows_file.h"
#include "core/services/device_service.h"
#include "core/services/import_history.h"
#include "tests/support/workbook_builder.h"
#include "tests/ui/desk.h"
#include "ui/error_texts.h"
#include "ui/imports/import_page.h"
#include "ui/imports/take_back_page.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 1000;
constexpr int badRows = 10;

/// A French file with a title above the table, semicolons and Windows letters; every hundredth row names no village.
QByteArray people(int count = rows)
{
    QString text = u"Liste des clients de Rénald\n\nPrénom;Nom;Téléphone;Localité;Date de naissance\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"Zoé%1;Núñez;0714%2;%3;31/12/1990\n"_s.arg(i)
                    .arg(i, 6, 10, QChar(u'0'))
                    .arg(i % 100 == 50 ? u"Nulle part"_s : u"Terrat"_s);
    return text.toLatin1();
}

class ImportDesk : public Desk
{
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] qint64 customers()
    {
        return company.run([](const ServiceContext &context) {
            return context.database.readInteger(u"SELECT count(*) FROM customer WHERE state = 'active'"_s);
        });
    }
    /// By keys: opens the assistant on the customers, types the path, and goes to the given step.
    void openCustomers(const QString &file)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_I, Qt::ControlModifier);
        type(file);
    }
    [[nodiscard]] QString errorOf(const char *field)
    {
        for (const auto *form : screen().findChildren<FieldForm *>()) {
            if (form->isVisible() && !form->errorOf(QLatin1String(field)).isEmpty())
                return form->errorOf(QLatin1String(field));
        }
        return {};
    }
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString summary()
    {
        QString text;
        for (const auto *label : screen().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&screen()))
                text += label->text() + u'\n';
        }
        return text;
    }

private:
    QTemporaryDir m_folder;
};

#define TRY_SAYS(desk, words)                                                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT((desk).summary().contains(words), qPrintable((desk).summary()), 60'000)
#define TRY_TITLE(desk, words)                                                                                         \
    QTRY_VERIFY2_WITH_TIMEOUT((desk).title().contains(words), qPrintable((desk).title()), 60'000)

} // namespace

class TestImports final : public QObject
{
    Q_OBJECT
private slots:
    void aThousandRowsWithTenBadOnesComeInAndGoBackByKeysAlone()
    {
        ImportDesk desk;
        const qint64 before = desk.customers();
        desk.openCustomers(desk.write(u"clients.csv"_s, people()));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        // All of it was found: the title above, the separator, the letters, the order of the dates.
        QCOMPARE(desk.input<QSpinBox>("skip_lines")->value(), 2);
        QCOMPARE(desk.input<QComboBox>("delimiter")->currentData().toString(), u";"_s);
        QCOMPARE(desk.input<QComboBox>("encoding")->currentData().toString(), u"windows-1252"_s);
        QCOMPARE(desk.input<QComboBox>("date_format")->currentData().toString(), u"dmy"_s);
        desk.next();
        TRY_TITLE(desk, u"the columns"_s);
        QCOMPARE(desk.input<QComboBox>("surname")->currentText(), u"Nom"_s);
        QCOMPARE(desk.input<QComboBox>("village")->currentText(), u"Localité"_s);
        desk.next();
        TRY_TITLE(desk, u"the verdict on every row"_s);
        TRY_SAYS(desk, u"990 row(s) will be added. 10 row(s) are bad and would be left out."_s);
        QCOMPARE(desk.customers(), before);
        auto *table = desk.input<QTableView>("verdicts");
        QCOMPARE(table->model()->rowCount(), badRows);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"54"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"Village"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"Nulle part"_s);
        QCOMPARE(table->model()->index(0, 5).data().toString(), reasonText(u"unknown_village"_s));

        desk.company.dialogs.file = desk.path(u"bad.csv"_s);
        desk.press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(QFile::exists(desk.path(u"bad.csv"_s)));
        QCOMPARE(desk.company.dialogs.suggestedTarget, u"clients - bad rows.csv"_s);
        QFile saved(desk.path(u"bad.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto bad = readDelimited(saved.readAll(), {});
        QCOMPARE(bad->rows.size(), size_t(badRows));
        QCOMPARE(bad->header, (QStringList{u"Prénom"_s, u"Nom"_s, u"Téléphone"_s, u"Localité"_s, u"Date de naissance"_s,
                                           u"Line"_s, u"Problem"_s}));
        QCOMPARE(bad->rows.front().cells.mid(0, 6),
                 (QStringList{u"Zoé50"_s, u"Núñez"_s, u"0714000050"_s, u"Nulle part"_s, u"31/12/1990"_s, u"54"_s}));

        desk.next();
        TRY_TITLE(desk, u"the report"_s);
        TRY_SAYS(desk, u"990 row(s) added. 10 bad row(s) were left out."_s);
        QCOMPARE(desk.customers(), before + rows - badRows);
        QCOMPARE(desk.customer(u"+255714000000"_s).birthDate, QDate(1990, 12, 31));

        desk.press(Qt::Key_T, Qt::AltModifier);
        TRY_TITLE(desk, u"Take back the import of clients.csv"_s);
        TRY_SAYS(desk, u"990 row(s) can be taken back."_s);
        QCOMPARE(desk.customers(), before + rows - badRows);
        QCOMPARE(QApplication::focusWidget(), desk.input("reason"));
        desk.type(u"the wrong list"_s);
        QCOMPARE(desk.input("reason")->text(), u"the wrong list"_s);
        desk.next();
        TRY_SAYS(desk, u"990 row(s) were taken back."_s);
        QCOMPARE(desk.customers(), before);
        QVERIFY(desk.company.dialogs.asked.last().contains(u"990"_s));
    }

    void whatIsInUseStaysAndIsNamed()
    {
        ImportDesk desk;
        desk.openCustomers(desk.write(
            u"two.csv"_s, "name,surname,phone,village\nZoe,Urassa,0714000001,Terrat\nIda,Kileo,0714000002,Terrat\n"));
        for (const auto *step : {"how it is written", "the columns", "the verdict"}) {
            desk.next();
            TRY_TITLE(desk, QLatin1String(step));
        }
        TRY_SAYS(desk, u"2 row(s) will be added"_s);
        desk.next();
        TRY_SAYS(desk, u"2 row(s) added"_s);
        desk.company.run([](const ServiceContext &context) -> Result<int> {
            MPM_TRY(const auto customer, CustomerService(context).find(u"0714000002"_s));
            MPM_TRY(auto transaction, Transaction::begin(context.database));
            MPM_TRY(const auto device, DeviceService(context).find(u"47000000001"_s));
            MPM_CHECK(transaction.update(QLatin1String("device"), device.id.toBytes(),
                                         {{QLatin1String("customer_id"), toSql(customer.id)}}));
            MPM_CHECK(transaction.commit());
            return 0;
        });
        desk.press(Qt::Key_T, Qt::AltModifier);
        TRY_SAYS(desk, u"1 row(s) can be taken back. 1 row(s) are in use and stay."_s);
        auto *table = desk.screen().findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 3)->text(), reasonText(u"customer_has_devices"_s));
        QVERIFY(!desk.button(u"Take back"_s)->isEnabled());
        desk.press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(desk.button(u"Take back"_s)->isEnabled());
        desk.next();
        TRY_SAYS(desk, u"1 row(s) were taken back."_s);
    }

    void aWorkbookComesInTheSameWay()
    {
        ImportDesk desk;
        const qint64 before = desk.customers();
        desk.openCustomers(
            desk.write(u"people.xlsx"_s, workbookOf({{u"name"_s, u"surname"_s, u"phone"_s, u"village"_s},
                                                     {u"Zoe"_s, u"Urassa"_s, u"0714000001"_s, u"Terrat"_s}})));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        QVERIFY(!desk.input<QComboBox>("delimiter")->isVisible());
        desk.next();
        desk.next();
        TRY_SAYS(desk, u"1 row(s) will be added"_s);
        desk.next();
        TRY_SAYS(desk, u"1 row(s) added"_s);
        QCOMPARE(desk.customers(), before + 1);
    }

    void aStatementAsksForItsChannel()
    {
        ImportDesk desk;
        desk.press(Qt::Key_5, Qt::ControlModifier);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(desk.input<QComboBox>("channel")->isVisible());
        QTRY_VERIFY(desk.input<QComboBox>("channel")->count() > 0);
        desk.type(desk.write(
            u"march.csv"_s, "Receipt No,Meter,Amount,Date\nR1,47000000001,5000,2026-03-19\nR2,NOBODY,10,2026-03-19\n"));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        desk.next();
        desk.next();
        TRY_SAYS(desk, u"2 row(s) will be added. 1 of them wait(s) as unmatched."_s);
        desk.next();
        TRY_SAYS(desk, u"2 row(s) added"_s);
        desk.press(Qt::Key_T, Qt::AltModifier);
        TRY_SAYS(desk, u"the same rows cannot be imported into this channel again"_s);
        TRY_SAYS(desk, u"2 row(s) can be taken back."_s);
        desk.next();
        QCOMPARE(desk.errorOf("reason"), reasonText(u"required"_s));
        desk.type(u"the wrong bank"_s);
        desk.next();
        TRY_SAYS(desk, u"2 row(s) were taken back."_s);
    }

    void aWrongGuessIsSeenAndChanged()
    {
        ImportDesk desk;
        desk.openCustomers(
            desk.write(u"odd.csv"_s, "a;b|Who|Family|Tel;ephone|Where\nx;y|Zoe|Urassa|0714000001|Terrat\n"));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        auto *preview = desk.screen().findChild<QTableWidget *>();
        desk.input<QComboBox>("delimiter")->setCurrentIndex(0);
        QTRY_COMPARE(preview->item(0, 0)->text(), u"a"_s);
        desk.input<QComboBox>("delimiter")->setCurrentIndex(3);
        QTRY_COMPARE(preview->item(0, 0)->text(), u"a;b"_s);
        desk.next();
        TRY_TITLE(desk, u"the columns"_s);
        desk.next();
        QCOMPARE(desk.errorOf("name"), u"Choose the column of the file that holds this."_s);
        QVERIFY(desk.title().contains(u"the columns"_s));
        desk.input<QComboBox>("name")->setCurrentText(u"Who"_s);
        desk.input<QComboBox>("surname")->setCurrentText(u"Family"_s);
        desk.input<QComboBox>("phone")->setCurrentText(u"Tel;ephone"_s);
        desk.input<QComboBox>("village")->setCurrentText(u"Where"_s);
        desk.next();
        TRY_SAYS(desk, u"1 row(s) will be added"_s);
        desk.next();
        TRY_SAYS(desk, u"1 row(s) added"_s);
        // The next file of this source needs no help.
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.type(
            desk.write(u"odd2.csv"_s, "preamble\na;b|Who|Family|Tel;ephone|Where\nx;y|Ida|Kileo|0714000002|Terrat\n"));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        desk.next();
        TRY_SAYS(desk, u"The columns are those of the last import from this source."_s);
        desk.next();
        TRY_SAYS(desk, u"1 row(s) will be added"_s);
    }

    void aFileThatIsNoTableIsRefusedBesideItsField()
    {
        ImportDesk desk;
        desk.openCustomers(desk.path(u"nothing.csv"_s));
        desk.next();
        QTRY_VERIFY(!desk.errorOf("file").isEmpty());
        desk.input("file")->setText(desk.write(u"page.csv"_s, "<html></html>"));
        desk.next();
        QTRY_VERIFY(desk.errorOf("file").contains(u"web page"_s));
        QVERIFY(desk.title().contains(u"the file"_s));
    }

    void aFileDroppedOnTheWindowSaysItselfWhatItHolds()
    {
        ImportDesk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.write(u"list.csv"_s, "Name,Type,Price\nLamp,other,1200\n"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &drop);
        TRY_TITLE(desk, u"how it is written"_s);
        desk.next();
        QVERIFY(desk.input<QComboBox>("price") != nullptr);
        desk.next();
        TRY_SAYS(desk, u"1 row(s) will be added"_s);
    }

    void leavingDuringTheCheckStopsItAndWritesNothing()
    {
        ImportDesk desk;
        const qint64 before = desk.customers();
        desk.openCustomers(desk.write(u"many.csv"_s, people(60'000)));
        desk.next();
        TRY_TITLE(desk, u"how it is written"_s);
        desk.next();
        desk.next();
        QVERIFY(desk.title().contains(u"the verdict"_s));
        QVERIFY(!desk.button(u"Import"_s)->isEnabled());
        const QPointer<Screen> page = &desk.screen();
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.company.dialogs.asked.size(), 1);
        QTRY_VERIFY(!page);
        QCOMPARE(desk.title(), u"Customers"_s);
        QCOMPARE(desk.customers(), before);
        // The store is free for others again.
        desk.company.addCustomers(1);
        QCOMPARE(desk.customers(), before + 1);
    }

    void pastImportsAreListed()
    {
        ImportDesk desk;
        desk.company.run([](const ServiceContext &context) {
            const IntegrationRegistry registry;
            ImportOptions options;
            options.fileName = u"lamps.csv"_s;
            return ImportService(context, registry)
                .importFile(ImportKind::Appliances, "name,type,price\nLamp,other,12\n", options);
        });
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.screen().headerActions().front()->trigger();
        QCOMPARE(desk.title(), u"Past imports"_s);
        auto *table = desk.screen().findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"lamps.csv"_s);
        table->selectRow(0);
        desk.press(Qt::Key_Return);
        TRY_SAYS(desk, u"1 row(s) can be taken back."_s);
    }

    void everyInputHasANameForScreenReaders()
    {
        ImportDesk desk;
        desk.openCustomers(desk.write(u"one.csv"_s, "name,surname,phone,village\nZoe,Urassa,0714000001,Terrat\n"));
        for (const auto *step : {"how it is written", "the columns", "the verdict"}) {
            desk.next();
            TRY_TITLE(desk, QLatin1String(step));
            for (auto *widget : desk.screen().findChildren<QWidget *>()) {
                const bool isInput = qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget) ||
                                     qobject_cast<QAbstractItemView *>(widget);
                const bool isPart =
                    widget->inherits("QHeaderView") ||
                    (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
                if (isInput && widget->isVisible() && !isPart)
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestImports)
#include "test_imports.moc"
