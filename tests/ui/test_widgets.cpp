#include "ui/formats.h"
#include "ui/models/schedule_model.h"
#include "ui/target_name.h"
#include "ui/tones.h"
#include "ui/widget_dialogs.h"
#include "ui/widgets/allocation_bar.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/short_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <numeric>

namespace {

const Currency tzs = *Currency::fromCode(QStringLiteral("TZS"));
const Currency ugx = *Currency::fromCode(QStringLiteral("UGX"));

const QStringList exports{QStringLiteral("Spreadsheet (*.xlsx)"), QStringLiteral("Text with commas (*.csv)"),
                          QStringLiteral("JSON (*.json)")};

/// Qt's own dialog for a file to be written, worked on as a person would.
struct SaveDialog
{
    QWidget window;
    WidgetDialogs dialogs;
    QTemporaryDir folder;
    std::optional<std::optional<QString>> answer;

    explicit SaveDialog(const QString &suggested)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        window.show();
        dialogs.chooseTarget(&window, QStringLiteral("Export"), folder.filePath(suggested), exports,
                             [this](const std::optional<QString> &file) { answer = file; });
    }
    [[nodiscard]] QFileDialog &dialog() { return *window.findChild<QFileDialog *>(); }
    [[nodiscard]] QLineEdit &name() { return *dialog().findChild<QLineEdit *>(QStringLiteral("fileNameEdit")); }
    void chooseFilter(int number)
    {
        auto *filters = dialog().findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        filters->setFocus();
        filters->setCurrentIndex(number);
        emit filters->activated(number);
        emit filters->textActivated(filters->itemText(number));
    }
    void accept() { QMetaObject::invokeMethod(&dialog(), "accept"); }
};

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT
private slots:
    void aNameSaysTheFormatOfTheChosenFilter_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::newRow("right") << "/a/list.csv" << exports[1] << "/a/list.csv";
        QTest::newRow("right in capitals") << "/a/LIST.CSV" << exports[1] << "/a/LIST.CSV";
        QTest::newRow("of another filter") << "/a/list.xlsx" << exports[1] << "/a/list.csv";
        QTest::newRow("another in capitals") << "/a/list.XLSX" << exports[2] << "/a/list.json";
        QTest::newRow("none") << "/a/list" << exports[1] << "/a/list.csv";
        QTest::newRow("a point at the end") << "/a/list." << exports[1] << "/a/list.csv";
        QTest::newRow("a month is no format") << "/a/Sales 2026.03" << exports[1] << "/a/Sales 2026.03.csv";
        QTest::newRow("a point in the folder") << "/a.b/list" << exports[2] << "/a.b/list.json";
        QTest::newRow("one of several") << "/a/bad.xlsx"
                                        << "Tables (*.csv *.xlsx)"
                                        << "/a/bad.xlsx";
        QTest::newRow("every name") << "/a/list.xlsx"
                                    << "All files (*)"
                                    << "/a/list.xlsx";
        QTest::newRow("no filter") << "/a/list.xlsx" << QString() << "/a/list.xlsx";
    }
    void aNameSaysTheFormatOfTheChosenFilter()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, filter);
        QTEST(nameForFilter(file, filter, exports), "name");
    }

    void theNameFollowsTheFilterInTheDialog()
    {
        SaveDialog save(QStringLiteral("Customers.xlsx"));
        save.chooseFilter(1);
        QCOMPARE(save.name().text(), QStringLiteral("Customers.csv"));
        save.chooseFilter(2);
        QCOMPARE(save.name().text(), QStringLiteral("Customers.json"));
        save.accept();
        QTRY_VERIFY(save.answer.has_value());
        QCOMPARE(*save.answer, std::optional(save.folder.filePath(QStringLiteral("Customers.json"))));
    }

    void aTypedNameGetsTheEndingOfTheFilter()
    {
        for (const char *typed : {"mine", "mine.xlsx"}) {
            SaveDialog save(QStringLiteral("Customers.xlsx"));
            save.chooseFilter(1);
            save.name().setText(QLatin1String(typed));
            save.accept();
            QTRY_VERIFY(save.answer.has_value());
            QCOMPARE(*save.answer, std::optional(save.folder.filePath(QStringLiteral("mine.csv"))));
        }
    }

    void aFileOfTheMendedNameIsNotReplacedUnasked()
    {
        SaveDialog save(QStringLiteral("Customers.xlsx"));
        QFile there(save.folder.filePath(QStringLiteral("mine.csv")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        save.chooseFilter(1);
        save.name().setText(QStringLiteral("mine.xlsx"));
        save.accept();
        QTRY_VERIFY(save.window.findChild<QMessageBox *>() != nullptr);
        auto *question = save.window.findChild<QMessageBox *>();
        QVERIFY(question->text().contains(QStringLiteral("mine.csv")));
        QVERIFY(!save.answer.has_value());
        question->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(save.answer.has_value());
        QVERIFY(!save.answer->has_value());
    }

    void aHeadAboveNumbersKeepsAwayFromTheNextOne()
    {
        const auto headOf = [](const QString &amount) {
            ShortTable table(QStringLiteral("Payments"), {amount, QStringLiteral("Date")});
            table.setRows({{QStringLiteral("1"), {{QStringLiteral("1,000,000.00"), {}, true}, {QStringLiteral("x")}}}});
            table.show();
            const int right = table.horizontalHeader()->sectionViewportPosition(1);
            return std::pair(table.horizontalHeader()->grab().toImage(), right);
        };
        const auto [words, right] = headOf(QStringLiteral("Amount"));
        const auto [blank, sameRight] = headOf(QStringLiteral(" "));
        QCOMPARE(right, sameRight);
        const auto part = [&](const QImage &image, int from, int to) {
            return image.copy(from, 0, to - from, image.height());
        };
        constexpr int gap = 10;
        QVERIFY(part(words, 0, right - gap) != part(blank, 0, right - gap));
        QCOMPARE(part(words, right - gap, right), part(blank, right - gap, right));
    }

    void amountsAreWrittenAsTheLocaleWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << "en_US" << qint64(123456789) << "1,234,567.89";
        QTest::newRow("German") << "de_DE" << qint64(123456789) << "1.234.567,89";
        QTest::newRow("below one") << "en_US" << qint64(7) << "0.07";
        QTest::newRow("negative below one") << "en_US" << qint64(-7) << "-0.07";
        QTest::newRow("largest") << "en_US" << Money::maximum << "100,000,000,000,000.00";
    }
    void amountsAreWrittenAsTheLocaleWritesThem()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QCOMPARE(localAmount(Money(minor), tzs, QLocale(locale)), text);
    }

    void whatIsWrittenIsReadBackExactlyInEveryLocale()
    {
        for (const char *name : {"en_US", "fr_FR", "pt_PT", "sw_TZ", "de_CH", "de_DE", "hi_IN"}) {
            const QLocale locale{QLatin1String(name)};
            for (const qint64 minor :
                 {qint64(0), qint64(5), qint64(99950), qint64(100000), qint64(123456789), Money::maximum}) {
                const QString text = localAmount(Money(minor), tzs, locale);
                const auto read = parseAmount(text, tzs, QStringLiteral("amount"), amountFormat(locale));
                QVERIFY2(read.has_value(), qPrintable(QStringLiteral("%1 %2").arg(locale.name(), text)));
                QCOMPARE(read->minorUnits(), minor);
            }
        }
    }

    void badAmountsAreRefusedAndKeptAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1e3", "-5", "12.345", "1,5", "abc", "1234567890123456789012345678901234567890", "12,34,567", "."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void badAmountsAreRefusedAndKeptAsTyped()
    {
        QFETCH(QString, text);
        MoneyEdit edit(tzs);
        edit.setLocale(QLocale(QStringLiteral("en_US")));
        edit.setText(text);
        const auto amount = edit.amount(QStringLiteral("cost"));
        QVERIFY(!amount.has_value());
        QCOMPARE(amount.error().field, QStringLiteral("cost"));
        QCOMPARE(edit.text(), text);
    }

    void aCurrencyWithoutDecimalsTakesNone()
    {
        MoneyEdit edit(ugx);
        edit.setLocale(QLocale(QStringLiteral("en_US")));
        edit.setText(QStringLiteral("500.50"));
        QVERIFY(!edit.amount({}).has_value());
        edit.setText(QStringLiteral("5,000"));
        QCOMPARE(edit.amount({})->minorUnits(), qint64(5000));
    }

    void datesAreReadInTheLocalesFormAndInIso()
    {
        const QDate date(2026, 2, 10);
        for (const char *name : {"en_US", "en_GB", "fr_FR", "pt_PT", "de_DE"}) {
            const QLocale locale{QLatin1String(name)};
            QCOMPARE(parseLocalDate(localDate(date, locale), locale), date);
            QVERIFY(localDate(date, locale).contains(QStringLiteral("2026")));
            QCOMPARE(parseLocalDate(QStringLiteral("2026-02-10"), locale), date);
            QVERIFY(!parseLocalDate(QStringLiteral("31.02.2026x"), locale).isValid());
        }
    }

    void upAndDownMoveADateByOneDay()
    {
        DateEdit edit;
        edit.setDate(QDate(2026, 2, 28));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.date({}).value().value(), QDate(2026, 3, 1));
        edit.setText(QStringLiteral("nonsense"));
        QCOMPARE(edit.date(QStringLiteral("date")).error().reason, QStringLiteral("invalid_date"));
        edit.clear();
        QVERIFY(!edit.date({}).value().has_value());
    }

    void everyTextColourIsReadableInLightAndDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x1f));
        dark.setColor(QPalette::AlternateBase, QColor(0x22, 0x24, 0x27));
        dark.setColor(QPalette::Window, QColor(0x26, 0x28, 0x2b));
        dark.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xea));
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
        light.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
        light.setColor(QPalette::Text, Qt::black);
        for (const auto &palette : {light, dark}) {
            for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Bad}) {
                for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                    QVERIFY(contrastPercent(toneColour(tone, palette), palette.color(role)) >= 450);
            }
            for (int part = 0; part < 6; ++part)
                QVERIFY(contrastPercent(partColour(part, palette), partTextColour(palette)) >= 450);
        }
    }

    void thePartsOfTheBarFillItsWidthExactly()
    {
        const std::vector<AllocationBar::Part> parts{{{}, 1}, {{}, 1'000'000'000}, {{}, 333}, {{}, 99'999'999}};
        for (int width = 0; width < 1500; width += 7) {
            const auto widths = AllocationBar::shareWidth(parts, width);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), width);
            if (width >= 100)
                QVERIFY(*std::min_element(widths.begin(), widths.end()) >= 18);
        }
    }

    void theScheduleModelIsSound()
    {
        ScheduleModel model(tzs, QDate(2026, 2, 11), nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto schedule =
            makeSchedule({Money(100'000), Money(0), InstalmentCount{3}, Period::Monthly, QDate(2026, 1, 10), {}});
        model.setSchedule(*schedule);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0, ScheduleModel::State).data().toString().contains(QStringLiteral("Overdue")));
        QVERIFY(!model.index(1, ScheduleModel::State).data().toString().contains(QStringLiteral("Overdue")));
    }

    void anErrorStandsBesideItsFieldAndClearsNothing()
    {
        FieldForm form;
        auto *name = new QLineEdit(QStringLiteral("x"));
        auto *phone = new QLineEdit(QStringLiteral("12"));
        form.addField(QStringLiteral("name"), QStringLiteral("&Name"), name);
        form.addField(QStringLiteral("phone"), QStringLiteral("&Phone"), phone);
        form.show();
        QVERIFY(form.showError(
            invalid(QStringLiteral("invalid_phone"), QStringLiteral("no"), QStringLiteral("phone")).value()));
        QVERIFY(!form.errorOf(QStringLiteral("phone")).isEmpty());
        QVERIFY(form.errorOf(QStringLiteral("name")).isEmpty());
        QCOMPARE(phone->text(), QStringLiteral("12"));
        QVERIFY(!phone->accessibleDescription().isEmpty());
        form.setFieldVisible(QStringLiteral("name"), false);
        QVERIFY(
            !form.showError(invalid(QStringLiteral("required"), QStringLiteral("no"), QStringLiteral("name")).value()));
        QVERIFY(!form.showError(
            invalid(QStringLiteral("required"), QStringLiteral("no"), QStringLiteral("nowhere")).value()));
    }

    void enterGoesOnToTheNextField()
    {
        FieldForm form;
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        form.addField(QStringLiteral("first"), QStringLiteral("First"), first);
        form.addField(QStringLiteral("second"), QStringLiteral("Second"), second);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(second->hasFocus());
    }

    void aChoiceSurvivesTheListBeingReadAgain()
    {
        ChoiceBox box;
        box.choose(QStringLiteral("2"));
        box.setChoices({{QStringLiteral("1"), QStringLiteral("One")}, {QStringLiteral("2"), QStringLiteral("Two")}});
        QCOMPARE(box.chosen(), QStringLiteral("2"));
        box.setChoices({{QStringLiteral("0"), QStringLiteral("Zero")}, {QStringLiteral("2"), QStringLiteral("Two")}});
        QCOMPARE(box.chosen(), QStringLiteral("2"));
        QCOMPARE(box.currentText(), QStringLiteral("Two"));
    }

    void aChoiceOfAnotherListIsNotKept()
    {
        ChoiceBox box;
        box.chooseOnlyOne();
        box.setChoices({{QStringLiteral("1"), QStringLiteral("Calin")}});
        QCOMPARE(box.chosen(), QStringLiteral("1"));
        box.setChoices({{QStringLiteral("2"), QStringLiteral("Sun King")}});
        QCOMPARE(box.chosen(), QStringLiteral("2"));
    }

    void whatIsTypedByHandIsFoundWhateverItsCase()
    {
        ChoiceBox box;
        box.setChoices(
            {{QStringLiteral("1"), QStringLiteral("Loiborsoit")}, {QStringLiteral("2"), QStringLiteral("Terrat")}});
        box.setEditText(QStringLiteral("terrat "));
        QCOMPARE(box.chosen(), QStringLiteral("2"));
        box.setEditText(QStringLiteral("Arusha"));
        QCOMPARE(box.chosen(), QStringLiteral("Arusha"));
    }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
