#include "tests/ui/help_page.h"

#include "tests/ui/sentences.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList capturesOf(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption |
                                                     QRegularExpression::MultilineOption);
    if (!expression.isValid())
        qFatal("%s", qPrintable(expression.errorString()));
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// Paths below `ui` that end so.
QStringList sources(const QString &ending)
{
    QStringList paths;
    QDirIterator files(QStringLiteral(SOURCE_DIRECTORY "/ui"), {QStringLiteral("*") + ending}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

} // namespace

QStringList helpTopics(const QString &language)
{
    QStringList topics;
    for (const auto &file : QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files))
        topics.append(file.chopped(3));
    return topics;
}

HelpPage readHelpPage(const QString &language, const QString &topic)
{
    constexpr int longEnough = 40;
    HelpPage page;
    page.text = readFile(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    page.links = capturesOf(page.text, QStringLiteral("\\]\\(([^)]+)\\)"));
    page.links.sort();
    for (const auto &words : capturesOf(page.text, QStringLiteral("\\*\\*(.+?)\\*\\*")))
        page.quoted.append(asQuoted(words));
    QTextDocument shown;
    shown.setMarkdown(page.text);
    for (QTextBlock block = shown.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            page.headings.append(level);
        if (block.length() >= longEnough)
            page.sentences.insert(block.text());
    }
    return page;
}

bool isKey(const QString &quoted)
{
    static const QRegularExpression key(
        QStringLiteral("^(F\\d+|Enter|Entr\u00e9e|Esc|\u00c9chap|Tab|(Ctrl|Shift|Alt)\\+.+)$"));
    return key.match(quoted).hasMatch();
}

QString asQuoted(QString label)
{
    label.remove(u'&');
    label = label.simplified(); // narrow and hard spaces, too
    while (label.endsWith(u':') || label.endsWith(u'\u2026') || label.endsWith(u' '))
        label.chop(1);
    return label;
}

QMultiHash<QString, QString> windowWords(const QString &language)
{
    QMultiHash<QString, QString> words;
    for (const auto &sentence :
         readSentences(QStringLiteral(SOURCE_DIRECTORY "/translations/mpmanager_%1.ts").arg(language))) {
        for (const auto &translation : sentence.translations)
            words.insert(asQuoted(sentence.source), asQuoted(translation));
    }
    return words;
}

QMultiHash<QString, QString> topicsOfScreens()
{
    // A function of a class, in its header or not, and the dialogs that take F1 themselves.
    const QString inFunction = QStringLiteral("elpTopic\\([^)]*\\) const(?: override)?\\s*\\{(.*?)\\}$");
    const QString ofSection = QStringLiteral("QString sectionHelpTopic\\([^)]*\\)\\s*\\{(.*?)^\\}$");
    const QString inDialog = QStringLiteral("addHelpKey\\(\\*this, ([^;]*);");
    QMultiHash<QString, QString> topics;
    for (const auto &path : sources(QStringLiteral(".h")) + sources(QStringLiteral(".cpp"))) {
        const QString text = readFile(path);
        for (const auto &pattern : {inFunction, ofSection, inDialog}) {
            for (const auto &code : capturesOf(text, pattern)) {
                for (const auto &topic : capturesOf(code, QStringLiteral("QStringLiteral\\(\"([a-z-]+)\"\\)")))
                    topics.insert(topic, path.section(u'/', -2));
            }
        }
    }
    return topics;
}

QStringList screensWithoutTopic()
{
    QStringList silent;
    for (const auto &path : sources(QStringLiteral(".h"))) {
        const QString text = readFile(path);
        const bool isScreen =
            text.contains(QRegularExpression(QStringLiteral("final : public (Screen|FormPage|DetailPage|QWizard)\\b")));
        if (isScreen && !path.endsWith(QStringLiteral("_screen.h")) && !text.contains(QStringLiteral("helpTopic")) &&
            !readFile(path.chopped(1) + QStringLiteral("cpp")).contains(QStringLiteral("addHelpKey")))
            silent.append(path.section(u'/', -2));
    }
    return silent;
}
