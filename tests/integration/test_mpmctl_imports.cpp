#include "tests/integration/mpmctl_runner.h"
#include "tests/support/workbook_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Importing and taking back at the command line.
class TestMpmctlImports final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
        m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    }

    void badRowsGoIntoAFileThatCanBeMended()
    {
        const auto file =
            m_mpmctl->write(u"people.csv"_s, "made by hand\nPrenom;Nom;Telephone;Localite\nZoe;Urassa;0712000001;Kome\n"
                                             "Ida;Kileo;0712000002;Nowhere\n");
        const QString bad = m_mpmctl->folder() + u"/bad.csv"_s;
        const QStringList words{u"import"_s, u"customers"_s,  file,       u"--preamble"_s, u"1"_s, u"--separator"_s,
                                u";"_s,      u"--encoding"_s, u"utf-8"_s, u"--bad-rows"_s, bad};
        const auto stopped = m_mpmctl->run(words);
        QCOMPARE(stopped.status, 1);
        QCOMPARE(m_mpmctl->counts(), u"0 0 0 0 0"_s);
        const auto report = m_mpmctl->ask(words + QStringList{u"--skip-bad"_s})[u"import"];
        QCOMPARE(report[u"added"].toText(), u"1"_s);
        QCOMPARE(m_mpmctl->counts(), u"1 0 0 0 0"_s);
        QFile saved(bad);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QByteArray mended = saved.readAll();
        QVERIFY2(mended.contains("Ida,Kileo,0712000002,Nowhere,4,"), mended.constData());
        mended.replace("Nowhere", "Kome");
        m_mpmctl->ask({u"import"_s, u"customers"_s, m_mpmctl->write(u"mended.csv"_s, mended)});
        QCOMPARE(m_mpmctl->counts(), u"2 0 0 0 0"_s);
    }

    void importsAreListedAndTakenBack()
    {
        const auto book =
            m_mpmctl->write(u"people.xlsx"_s, workbookOf({{u"name"_s, u"surname"_s, u"phone"_s, u"village"_s},
                                                          {u"Zoe"_s, u"Urassa"_s, u"0712000001"_s, u"Kome"_s},
                                                          {u"Ida"_s, u"Kileo"_s, u"0712000002"_s, u"Kome"_s}}));
        const auto id = m_mpmctl->ask({u"import"_s, u"customers"_s, book})[u"import"][u"id"].toText();
        const auto rows = m_mpmctl->ask({u"import"_s, u"list"_s})[u"rows"].items();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0][u"id"].toText(), id);
        QCOMPARE(rows[0][u"file"].toText(), u"people.xlsx"_s);
        QCOMPARE(rows[0][u"kind"].toText(), u"customers"_s);
        QCOMPARE(rows[0][u"added"].toText(), u"2"_s);

        const auto preview = m_mpmctl->ask({u"import"_s, u"take-back"_s, id, u"--preview"_s})[u"take_back"];
        QCOMPARE(preview[u"taken_back"].toText(), u"2"_s);
        QVERIFY(!*preview[u"written"].toBool());
        QCOMPARE(m_mpmctl->ask({u"customer"_s, u"list"_s})[u"total"].toText(), u"2"_s);
        m_mpmctl->ask({u"register"_s, u"--customer"_s, u"0712000002"_s, u"--device"_s, u"meter"_s, u"--serial"_s,
                       u"M1"_s, u"--manufacturer"_s, u"Maker"_s, u"--tariff"_s, u"Home"_s});
        const auto refused = m_mpmctl->run({u"import"_s, u"take-back"_s, id});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.document[u"take_back"][u"refused"].toText(), u"1"_s);
        QVERIFY2(refused.errorLines.contains(u"Ida Kileo"_s), qPrintable(refused.errorLines));
        QCOMPARE(m_mpmctl->ask({u"customer"_s, u"list"_s})[u"total"].toText(), u"2"_s);
        m_mpmctl->ask({u"import"_s, u"take-back"_s, id, u"--skip-refused"_s, u"--reason"_s, u"wrong list"_s});
        QCOMPARE(m_mpmctl->ask({u"customer"_s, u"list"_s})[u"total"].toText(), u"1"_s);
        QCOMPARE(m_mpmctl->verify(), QString());
        QCOMPARE(m_mpmctl->run({u"import"_s, u"take-back"_s, u"nothing"_s}).code(), u"not_found"_s);
    }

    void paymentsNeedTheirChannel()
    {
        m_mpmctl->ask({u"channel"_s, u"add"_s, u"Bank"_s, u"--kind"_s, u"csv"_s});
        const auto file = m_mpmctl->write(u"march.csv"_s, "Receipt No;Meter;Amount;Date\nR1;M1;1.234,50;31/12/2025\n");
        QCOMPARE(m_mpmctl->run({u"import"_s, u"payments"_s, file}).status, 2);
        const auto report = m_mpmctl->ask({u"import"_s, u"payments"_s, file, u"--channel"_s, u"Bank"_s,
                                           u"--decimal-sign"_s, u","_s, u"--date-order"_s, u"dmy"_s})[u"import"];
        QCOMPARE(report[u"added"].toText(), u"1"_s);
        QCOMPARE(report[u"unmatched"].toText(), u"1"_s);
        QCOMPARE(m_mpmctl->ask({u"payment"_s, u"show"_s, u"R1"_s})[u"payment"][u"amount"].toText(), u"1234.50"_s);
        const auto again = m_mpmctl->ask({u"payment"_s, u"import"_s, file, u"--channel"_s, u"Bank"_s,
                                          u"--decimal-sign"_s, u","_s, u"--date-order"_s, u"dmy"_s})[u"import"];
        QCOMPARE(again[u"existing"].toText(), u"1"_s);
    }

    void wrongWordsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("separator") << QStringList{u"--separator"_s, u"x"_s};
        QTest::newRow("decimal sign") << QStringList{u"--decimal-sign"_s, u";"_s};
        QTest::newRow("date order") << QStringList{u"--date-order"_s, u"random"_s};
    }
    void wrongWordsAreWrongUsage()
    {
        QFETCH(QStringList, options);
        const auto file = m_mpmctl->write(u"p.csv"_s, "name\nx\n");
        QCOMPARE(m_mpmctl->run(QStringList{u"import"_s, u"customers"_s, file} + options).status, 2);
    }

private:
    std::unique_ptr<MpmctlRunner> m_mpmctl;
};

QTEST_GUILESS_MAIN(TestMpmctlImports)
#include "test_mpmctl_imports.moc"
