// Every sentence of the window is there in every language, and keeps its places for numbers and names.

#include "tests/ui/sentences.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// "%1", "%2", "%L1": what the program puts in. %n may be left out: "one row".
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"fr", "pt", "sw"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// lupdate finds the sentences of the sources as they are now: a new one is unfinished, a changed one is gone.
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString name = QStringLiteral("mpmanager_%1.ts").arg(language);
        const QString file = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIRECTORY "/translations/") + name, file));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-no-obsolete"), QStringLiteral(SOURCE_DIRECTORY "/ui"),
                       QStringLiteral(SOURCE_DIRECTORY "/app/mpmanager"), QStringLiteral("-ts"), file});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);

        QStringList missing;
        const auto sentences = readSentences(file);
        for (const auto &sentence : sentences) {
            const bool isEmpty = sentence.translations.isEmpty() || sentence.translations.contains(QString());
            if (!sentence.isFinished || isEmpty)
                missing.append(QStringLiteral("%1: %2").arg(sentence.context, sentence.source));
        }
        QVERIFY(sentences.size() > 500);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void whatTheProgramPutsInHasAPlaceInEveryLanguage_data() { everySentenceIsTranslated_data(); }
    void whatTheProgramPutsInHasAPlaceInEveryLanguage()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const auto &sentence :
             readSentences(QStringLiteral(SOURCE_DIRECTORY "/translations/mpmanager_%1.ts").arg(language))) {
            for (const auto &translation : sentence.translations) {
                if (placesIn(translation) != placesIn(sentence.source))
                    wrong.append(QStringLiteral("%1 -> %2").arg(sentence.source, translation));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
