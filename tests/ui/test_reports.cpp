#include "core/services/report_service.h"
#include "tests/ui/desk.h"
#include "ui/charts/axis_steps.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/part_brush.h"
#include "ui/reports/revenue_view.h"
#include "ui/today/figure_card.h"
#include "ui/today/today_cards.h"
#include "ui/widgets/short_table.h"

#include <QClipboard>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

namespace {

QList<qint64> minorUnits(const std::vector<Money> &steps)
{
    QList<qint64> numbers;
    for (const Money step : steps)
        numbers.append(step.minorUnits());
    return numbers;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

BarContent twoDays()
{
    BarContent content;
    content.title = QStringLiteral("Two days");
    content.labels = QStringList{QStringLiteral("1"), QStringLiteral("2")};
    content.names = QStringList{QStringLiteral("1 March"), QStringLiteral("2 March")};
    content.isTime = true;
    content.series = {{QStringLiteral("Energy"), 0, {Money(5'000), Money(7'000)}},
                      {QStringLiteral("Access rate"), 1, {Money(0), Money(-1'500)}}};
    return content;
}

} // namespace

/// Today and the reports in the real window, by keys, and the chart by itself.
class TestReports final : public QObject
{
    Q_OBJECT
private slots:
    void axisStepsAreRoundAndReachTheBars_data()
    {
        QTest::addColumn<qint64>("lowest");
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<QList<qint64>>("steps");
        QTest::newRow("nothing at all") << qint64(0) << qint64(0) << QList<qint64>{0, 1};
        QTest::newRow("exactly full") << qint64(0) << qint64(500) << QList<qint64>{0, 100, 200, 300, 400, 500};
        QTest::newRow("just above") << qint64(0) << qint64(501) << QList<qint64>{0, 200, 400, 600};
        QTest::newRow("below zero") << qint64(-120) << qint64(430)
                                    << QList<qint64>{-200, -100, 0, 100, 200, 300, 400, 500};
        QTest::newRow("only below zero") << qint64(-3) << qint64(0) << QList<qint64>{-3, -2, -1, 0};
        constexpr qint64 huge = 1'000'000'000'000'000'000;
        QTest::newRow("a hundred of the largest payments")
            << qint64(0) << huge << QList<qint64>{0, huge / 5, huge / 5 * 2, huge / 5 * 3, huge / 5 * 4, huge};
    }
    void axisStepsAreRoundAndReachTheBars()
    {
        QFETCH(qint64, lowest);
        QFETCH(qint64, highest);
        QFETCH(QList<qint64>, steps);
        QCOMPARE(minorUnits(axisSteps(Money(lowest), Money(highest), 5)), steps);
    }

    void partsOfAChartDifferInMoreThanColour()
    {
        QSet<QByteArray> hatchings;
        for (int part = 0; part < 6; ++part) {
            const auto brush = partBrush(part, QPalette());
            const auto tile = brush.texture().toImage().convertToFormat(QImage::Format_Mono);
            hatchings.insert(QByteArray(reinterpret_cast<const char *>(tile.constBits()), tile.sizeInBytes()));
        }
        QCOMPARE(hatchings.size(), 6);
    }

    void theChartGoesFromBarToBarByKeysAndSaysTheAmounts()
    {
        BarChart chart(*Currency::fromCode(QStringLiteral("TZS")), QStringLiteral("Nothing"));
        chart.setContent(twoDays());
        chart.show();
        QSignalSpy opened(&chart, &BarChart::barOpened);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentBar(), 1);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2 March: 55.00")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Energy 70.00")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Access rate -15.00")));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.barText(chart.currentBar()), QStringLiteral("1 March: 50.00\u00a0TZS (Energy 50.00)"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentBar(), 0);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().toInt(), 0);
    }

    void anEmptyChartSaysWhatWillBeThere()
    {
        BarChart chart(*Currency::fromCode(QStringLiteral("TZS")), QStringLiteral("No payments yet"));
        auto content = twoDays();
        content.series.clear();
        chart.setContent(content);
        chart.show();
        QStringList seen;
        for (const auto *label : chart.findChildren<QLabel *>()) {
            if (label->isVisible())
                seen.append(label->text());
        }
        QCOMPARE(seen, QStringList{QStringLiteral("No payments yet")});
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentBar(), -1);
    }

    void aPictureIsInLightColoursWhateverTheWindowIs()
    {
        BarChart chart(*Currency::fromCode(QStringLiteral("TZS")), QString());
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        chart.setPalette(dark);
        chart.setContent(twoDays());
        const QImage picture = chart.picture({800, 400});
        QCOMPARE(picture.size(), QSize(800, 400));
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(coloursIn(picture) > 10);
    }

    void manyPlacesShareTheLastBar()
    {
        std::vector<FigureRow> rows(20);
        for (int i = 0; i < 20; ++i) {
            rows[static_cast<size_t>(i)].name = QStringLiteral("Village %1").arg(i);
            rows[static_cast<size_t>(i)].figures.split.add(AllocationType::Energy, Money(100 - i));
        }
        const auto bars = revenueBars(rows, ReportBy::Village, {});
        QCOMPARE(bars.count(), 12);
        Money total;
        for (int bar = 0; bar < bars.count(); ++bar)
            total += bars.total(bar);
        QCOMPARE(total, Money(1'810));
        QCOMPARE(bars.total(11), Money(9 * 85)); // 89 down to 81
        QCOMPARE(revenueRows(rows, ReportBy::Village, *Currency::fromCode(QStringLiteral("TZS"))).size(), size_t(21));
    }

    void eachFigureOpensItsRows_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *card, Section section, int rows) {
            QTest::newRow(card) << QString::fromLatin1(card) << static_cast<int>(section) << rows;
        };
        row("payments_today", Section::Payments, 2);
        row("payments_month", Section::Payments, 2);
        row("energy_sold", Section::Tokens, 1);
        row("days_sold", Section::Tokens, 0);
        row("tokens_waiting", Section::Tokens, asTheCardSays);
        row("unmatched", Section::Payments, 0);
        row("overdue", Section::Sales, asTheCardSays);
        row("messages_for_person", Section::Tokens, 0);
        row("open_items", Section::Today, 0);
    }
    void eachFigureOpensItsRows()
    {
        QFETCH(QString, card);
        QFETCH(int, section);
        QFETCH(int, rows);
        Desk desk;
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000001"), 800'000);
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000001"), 900'000); // a conflict
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk.isIn("payments_today"));
        QTRY_VERIFY(words(desk, "open_items").contains(u'1')); // nothing stands there before the figures arrive
        for (int i = 0; i < 9 && !desk.isIn(card.toLatin1().constData()); ++i)
            desk.press(Qt::Key_Tab);
        QVERIFY(desk.isIn(card.toLatin1().constData()));
        if (rows == asTheCardSays) {
            rows = numberOn(desk, card.toLatin1().constData());
            QVERIFY(rows > 0);
        }
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.title(), sectionTitle(static_cast<Section>(section)));
        if (static_cast<Section>(section) == Section::Today)
            QTRY_COMPARE(desk.focus().accessibleName(), QStringLiteral("To be looked at"));
        else
            QTRY_COMPARE(foot(desk).section(u' ', 0, 0), QString::number(rows));
    }

    void aBarOfTodayOpensThePaymentsOfItsDay()
    {
        Desk desk;
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000001"), 800'000);
        desk.clock.advance(std::chrono::hours(24));
        desk.company.receive(QStringLiteral("PSK-10"), QStringLiteral("47000000001"), 700'000);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        auto *chart = desk.screen().findChild<BarChart *>();
        QTRY_COMPARE(chart->content().total(29), Money(700'000));
        chart->setFocus();
        desk.press(Qt::Key_Left); // today
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.title(), QStringLiteral("Payments"));
        QTRY_COMPARE(foot(desk), QStringLiteral("2 row(s)   \u00b7   Amount: 13,000.00\u00a0TZS"));
    }

    void todaySaysWhatCameInAndWhatItIsHeldAgainst()
    {
        Desk desk;
        QTRY_VERIFY(words(desk, "payments_today").contains(QStringLiteral("5,000.00\u00a0TZS")));
        QVERIFY(words(desk, "payments_today").contains(QStringLiteral("Yesterday: nothing")));
        // 1,000.00 were owed for access; 4,000.00 buy 16 kWh.
        QVERIFY(words(desk, "energy_sold").contains(QStringLiteral("16.000\u00a0kWh")));
        QVERIFY(words(desk, "unmatched").contains(QStringLiteral("None")));
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000099"), 800'000);
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(words(desk, "unmatched").contains(QStringLiteral("8,000.00\u00a0TZS")));
    }

    void aDayWithoutPaymentsIsSaidInWords()
    {
        Desk desk;
        desk.clock.advance(std::chrono::hours(24));
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(words(desk, "payments_today").contains(QStringLiteral("No payments yet")));
        QVERIFY(words(desk, "payments_today").contains(QStringLiteral("Yesterday: 5,000.00\u00a0TZS")));
        QVERIFY(words(desk, "energy_sold").contains(QStringLiteral("None yet")));
        QVERIFY(words(desk, "tokens_waiting").contains(QStringLiteral("The oldest waits for")));
    }

    void theReportShowsTheSameNumbersAsBarsAndRows()
    {
        Desk desk;
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Reports"));
        auto *table = desk.screen().findChild<ShortTable *>();
        auto *chart = desk.screen().findChild<BarChart *>();
        QTRY_COMPARE(table->rowCount(), 21); // 1 to 20 March, and the total
        QCOMPARE(table->currentRow(), 0);    // not the total
        QCOMPARE(chart->content().count(), 20);
        QCOMPARE(table->item(19, 1)->text(), QStringLiteral("5,000.00"));
        QCOMPARE(table->item(20, 1)->text(), QStringLiteral("5,000.00"));
        QCOMPARE(chart->content().total(19), Money(500'000));
        QTRY_VERIFY(desk.isIn("by"));
        desk.press(Qt::Key_End); // by payment channel
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Cash"));
        desk.press(Qt::Key_Up);
        QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("Loiborsoit (Loiborsoit grid)"));
    }

    void aRowOpensThePaymentsBehindIt_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("mini-grid") << 2;
        QTest::newRow("village") << 3;
        QTest::newRow("channel") << 4;
    }
    void aRowOpensThePaymentsBehindIt()
    {
        QFETCH(const int, by);
        Desk desk;
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000001"), 800'000);
        desk.company.receive(QStringLiteral("PSK-10"), QStringLiteral("SKH20000005"), 700'000);
        desk.window.showSection(Section::Reports);
        auto *table = desk.screen().findChild<ShortTable *>();
        QTRY_COMPARE(table->rowCount(), 21);
        desk.input<QComboBox>("by")->setCurrentIndex(by);
        QTRY_COMPARE(table->rowCount(), 3); // two, and the total
        int payments = 0;
        while (table->horizontalHeaderItem(payments)->text() != QStringLiteral("Payments"))
            ++payments;
        const QString first = table->item(0, payments)->text();
        QVERIFY(first != table->item(2, payments)->text());
        table->setFocus();
        table->setCurrentCell(0, 0);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.title(), QStringLiteral("Payments"));
        QTRY_COMPARE(foot(desk).section(u' ', 0, 0), first);
    }

    void datesAreTypedAndWrongOnesAreSaid()
    {
        Desk desk;
        desk.window.showSection(Section::Reports);
        auto *table = desk.screen().findChild<ShortTable *>();
        QTRY_COMPARE(table->rowCount(), 21);
        auto *from = desk.input("from");
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("2026-03-19"));
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(desk.input<QComboBox>("period")->currentText(), QStringLiteral("From and until"));
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("2026-03-21"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("the earlier one first")));
        QCOMPARE(from->text(), QStringLiteral("2026-03-21"));
    }

    void tableAndPictureAreSaved()
    {
        Desk desk;
        QTemporaryDir folder;
        desk.window.showSection(Section::Reports);
        QTRY_COMPARE(desk.screen().findChild<ShortTable *>()->rowCount(), 21);
        desk.company.dialogs.file = folder.filePath(QStringLiteral("march.csv"));
        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        QCOMPARE(desk.company.dialogs.suggestedTarget, QStringLiteral("day-2026-03-01-2026-03-20.xlsx"));
        QFile table(*desk.company.dialogs.file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count('\n'), 22);

        desk.company.dialogs.file = folder.filePath(QStringLiteral("march.png"));
        desk.screen().headerActions().at(2)->trigger();
        QTRY_VERIFY(QFile::exists(*desk.company.dialogs.file));
        const QImage picture(*desk.company.dialogs.file);
        QVERIFY(picture.width() >= 1'600);
        QVERIFY(coloursIn(picture) > 10);

        desk.screen().headerActions().at(3)->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());

        desk.company.dialogs.file = folder.filePath(QStringLiteral("nowhere/march.png"));
        desk.screen().headerActions().at(2)->trigger();
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("cannot be written there")));
    }

private:
    static constexpr int asTheCardSays = -1;

    static int numberOn(Desk &desk, const char *card)
    {
        QString digits;
        for (const QChar letter : words(desk, card).section(u'\n', 1, 1)) {
            if (letter.isDigit())
                digits += letter;
        }
        return digits.toInt();
    }
    /// Of the list in front.
    static QString foot(Desk &desk)
    {
        for (const auto *label : desk.screen().findChildren<QLabel *>(QStringLiteral("foot"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    static QString words(Desk &desk, const char *card)
    {
        return desk.screen().findChild<FigureCard *>(QLatin1String(card))->words();
    }
};

QTEST_MAIN(TestReports)
#include "test_reports.moc"
