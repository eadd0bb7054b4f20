#include "tests/integration/mpmctl_runner.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray people(int count)
{
    QByteArray file = "name,surname,phone,village\n";
    for (int i = 0; i < count; ++i)
        file += "Ali,Juma,+2557" + QByteArray::number(10'000'000 + i) + ",Kome\n";
    return file;
}

} // namespace

/// The data folder under strain: damaged, from the future, full, unwritable, shared by many, killed half-way.
class TestMpmctlFolder final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_mpmctl.reset(); }
    void damagedFileIsNotOpened_data();
    void damagedFileIsNotOpened();
    void newerFileIsNotOpened();
    void unwritableFolderIsSaid();
    void fullDiskLeavesTheCompanyWhole();
    void oneReferenceFromManyProcessesIsBookedOnce();
    void manyReferencesFromManyProcessesAreAllBooked();
    void killedImportIsAllOrNothing();

private:
    [[nodiscard]] QString database() const { return m_mpmctl->folder() + u"/company.mpm"_s; }
    [[nodiscard]] QStringList statusesOfTwenty(bool sameReference) const;

    std::unique_ptr<MpmctlRunner> m_mpmctl;
};

void TestMpmctlFolder::init()
{
    m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
    m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    m_mpmctl->ask({u"register"_s, u"--name"_s, u"Asha"_s, u"--surname"_s, u"Juma"_s, u"--phone"_s, u"0712000001"_s, u"--village"_s,
                   u"Kome"_s, u"--device"_s, u"meter"_s, u"--serial"_s, u"M1"_s, u"--manufacturer"_s, u"Maker"_s, u"--tariff"_s, u"Home"_s});
    QCOMPARE(m_mpmctl->counts(), u"1 1 0 0 0"_s);
}

void TestMpmctlFolder::damagedFileIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("rubbish") << QByteArray(8192, 'x');
    QTest::newRow("a web page") << QByteArray("<html><body>404</body></html>");
    QTest::newRow("a good head and rubbish behind") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x');
}

void TestMpmctlFolder::damagedFileIsNotOpened()
{
    QFETCH(QByteArray, content);
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();

    const auto answer = m_mpmctl->run({u"customer"_s, u"list"_s});

    QCOMPARE(answer.status, 3);
    QVERIFY(!answer.code().isEmpty() && !answer.code().startsWith(u"broken_promise"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestMpmctlFolder::newerFileIsNotOpened()
{
    // The version is the big-endian number at byte 60 of an SQLite file.
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    QCOMPARE(file.write(QByteArray("\x00\x00\x27\x0f", 4)), 4);
    file.close();

    const auto answer = m_mpmctl->run({u"customer"_s, u"list"_s});

    QCOMPARE(answer.code(), u"newer_file"_s);
    QCOMPARE(answer.status, 3);
}

void TestMpmctlFolder::unwritableFolderIsSaid()
{
#ifdef Q_OS_LINUX
    QProcess process;
    process.start(QStringLiteral(MPMCTL), {u"--data"_s, u"/proc/company"_s, u"--json"_s, u"init"_s, u"--company"_s, u"X"_s, u"--currency"_s,
                                           u"TZS"_s, u"--country"_s, u"TZ"_s, u"--timezone"_s, u"UTC"_s});
    const auto answer = MpmctlRunner::finish(process);
    QCOMPARE(answer.status, 3);
    QVERIFY(!answer.code().isEmpty() && !answer.code().startsWith(u"broken_promise"));
#else
    QSKIP("There is no folder here that nobody can write.");
#endif
}

/// A limit on the size of any file the program writes stands for the full disk: the writes fail in the same places.
void TestMpmctlFolder::fullDiskLeavesTheCompanyWhole()
{
#ifdef Q_OS_UNIX
    const auto file = m_mpmctl->write(u"people.csv"_s, people(3000));
    bool hasFailed = false;
    for (const int blocks : {1600, 2400, 4000}) {
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(blocks), QStringLiteral(MPMCTL), u"--data"_s,
                                m_mpmctl->folder(), u"--json"_s, u"import"_s, u"customers"_s, file});
        const auto answer = MpmctlRunner::finish(process);
        if (answer.status == 0)
            break;
        hasFailed = true;
        QCOMPARE(answer.status, 3);
        QVERIFY2(!answer.code().startsWith(u"broken_promise"), qPrintable(answer.code()));
        QCOMPARE(m_mpmctl->counts(), u"1 1 0 0 0"_s);
        QCOMPARE(m_mpmctl->verify(), QString());
    }
    QVERIFY(hasFailed);
#else
    QSKIP("The size of a program's files cannot be limited here.");
#endif
}

QStringList TestMpmctlFolder::statusesOfTwenty(bool sameReference) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 20; ++i) {
        const auto reference = sameReference ? u"R"_s : u"R%1"_s.arg(i);
        processes.push_back(m_mpmctl->start({u"payment"_s, u"add"_s, u"--serial"_s, u"M1"_s, u"--amount"_s, u"10.01"_s, u"--provider"_s, u"p"_s,
                                             u"--reference"_s, reference}));
    }
    QStringList statuses;
    for (const auto &process : processes) {
        const auto answer = MpmctlRunner::finish(*process);
        statuses += answer.document[u"payment"][u"status"].toText() + answer.code();
    }
    statuses.sort();
    return statuses;
}

void TestMpmctlFolder::oneReferenceFromManyProcessesIsBookedOnce()
{
    QCOMPARE(statusesOfTwenty(true), QStringList{u"accepted"_s} + QStringList(19, u"duplicate"_s));
    QCOMPARE(m_mpmctl->counts(), u"1 1 0 1 1"_s);
    QCOMPARE(m_mpmctl->verify(), QString());
}

void TestMpmctlFolder::manyReferencesFromManyProcessesAreAllBooked()
{
    QCOMPARE(statusesOfTwenty(false), QStringList(20, u"accepted"_s));
    QCOMPARE(m_mpmctl->counts(), u"1 1 0 20 20"_s);
    QCOMPARE(m_mpmctl->verify(), QString());
}

void TestMpmctlFolder::killedImportIsAllOrNothing()
{
    constexpr int count = 2000;
    const auto file = m_mpmctl->write(u"people.csv"_s, people(count));
    const QStringList import{u"import"_s, u"customers"_s, file};
    int killed = 0;
    for (int milliseconds = 20; milliseconds <= 3000; milliseconds = milliseconds * 3 / 2) {
        const auto process = m_mpmctl->start(import);
        QVERIFY(process->waitForStarted());
        if (process->waitForFinished(milliseconds))
            break;
        process->kill();
        QVERIFY(process->waitForFinished());
        ++killed;
        const auto total = m_mpmctl->ask({u"customer"_s, u"list"_s, u"--limit"_s, u"1"_s})[u"total"].toText();
        QVERIFY2(total == u"1" || total == QString::number(count + 1), qPrintable(total));
        QCOMPARE(m_mpmctl->verify(), QString());
    }
    QVERIFY(killed > 0);
    m_mpmctl->ask(import);
    QCOMPARE(m_mpmctl->counts(), QString::number(count + 1) + u" 1 0 0 0"_s);
    QCOMPARE(m_mpmctl->verify(), QString());
}

QTEST_GUILESS_MAIN(TestMpmctlFolder)
#include "test_mpmctl_folder.moc"
