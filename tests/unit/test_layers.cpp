#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each folder of core may include only itself and folders below it; a header-only slip would still link.
class TestLayers final : public QObject
{
    Q_OBJECT

    const QStringList m_upwards{u"base"_s,      u"domain"_s,   u"store"_s, u"secrets"_s,
                                u"providers"_s, u"services"_s, u"worker"_s};

    static QStringList sourcesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator iterator(QStringLiteral(SOURCE_DIRECTORY) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files << iterator.next();
        return files;
    }
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList includesIn(const QString &path)
    {
        static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
        QStringList includes;
        auto matches = line.globalMatch(contentOf(path));
        while (matches.hasNext())
            includes << matches.next().captured(1);
        return includes;
    }

private slots:
    void noFolderIncludesOneAboveIt_data()
    {
        QTest::addColumn<QStringList>("allowed");
        for (qsizetype i = 0; i < m_upwards.size(); ++i)
            QTest::newRow(qPrintable(m_upwards[i])) << m_upwards.mid(0, i + 1);
    }
    void noFolderIncludesOneAboveIt()
    {
        QFETCH(QStringList, allowed);
        const auto files = sourcesIn(u"core/"_s + allowed.last());
        QVERIFY(!files.isEmpty());
        for (const auto &file : files) {
            for (const auto &include : includesIn(file)) {
                const bool isOurs = include.startsWith(u"core/"_s);
                const bool isAbove = include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s) ||
                                     (isOurs && !allowed.contains(include.section(u'/', 1, 1)));
                QVERIFY2(!isAbove, qPrintable(file + u" includes "_s + include));
            }
        }
    }
    void theDomainIsPureAndExact()
    {
        static const QRegularExpression impure(
            u"\\b(double|float|qreal|toDouble|QObject|QDateTime|QFile|QSql\\w*|QNetwork\\w*)\\b|\\btr\\("_s);
        for (const auto &file : sourcesIn(u"core/domain"_s)) {
            QString content = contentOf(file);
            content.remove(QRegularExpression(u"//[^\\n]*"_s));
            const auto match = impure.match(content);
            QVERIFY2(!match.hasMatch(), qPrintable(file + u" uses "_s + match.captured()));
        }
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "test_layers.moc"
