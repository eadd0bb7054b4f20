// What core says in words of its own has a sentence in the window, in a language that is not English.

#include "ui/customers/change_words.h"
#include "ui/error_texts.h"
#include "ui/languages.h"
#include "ui/settings/account_words.h"
#include "ui/today/open_item_words.h"
#include "ui/widget_dialogs.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A word in the source, however it is made a QString.
const QString literal = u"(?:u|QStringLiteral\\(|QLatin1String\\()?\"([a-z]+(?:[_.][a-z]+)*)\""_s;

/// The sources of a folder of core, by path.
QMap<QString, QString> sourcesOf(const QString &folder)
{
    QMap<QString, QString> sources;
    QDirIterator files(QStringLiteral(SOURCE_DIRECTORY "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return sources;
}

QSet<QString> found(const QString &text, const QString &pattern)
{
    QSet<QString> words;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        words.insert(matches.next().captured(1));
    return words;
}

/// The functions that make a failure of the reason that is their first argument.
QString reasonTakers(const QMap<QString, QString> &sources)
{
    QSet<QString> names{u"invalid"_s, u"refused"_s, u"notFound"_s};
    for (const auto &source : sources)
        names += found(source, u"unexpected<Error> (\\w+)\\((?:const )?(?:QString|char) ?[&*]?reason\\b"_s);
    return names.values().join(u'|');
}

QSet<QString> reasonsOfCore()
{
    const auto sources = sourcesOf(u"core"_s);
    const QString takers = reasonTakers(sources);
    QSet<QString> reasons;
    for (const auto &source : sources) {
        reasons += found(source, u"\\b(?:%1)\\(\\s*"_s.arg(takers) + literal);
        reasons += found(source, u"ErrorCode::\\w+,\\s*"_s + literal);
    }
    return reasons;
}

/// Only the command line and the tests can bring them about.
const QSet<QString> neverInTheWindow{
    u"exceeds_balance"_s, u"injected"_s,         u"invalid_cursor"_s,      u"invalid_limit"_s, u"invalid_rate"_s,
    u"invalid_status"_s,  u"unknown_grouping"_s, u"risk_limit_exceeded"_s, u"unknown_role"_s};

/// The words of the audit that a history shows: as written, and as composed of two parts.
QSet<QString> auditWordsOfCore()
{
    QSet<QString> words{u"sale.replan"_s,         u"sale.edit_instalment"_s, u"sale.take_back"_s, u"tariff.take_back"_s,
                        u"appliance.take_back"_s, u"device.assign"_s,        u"device.archive"_s, u"device.retire"_s,
                        u"device.reassign"_s,     u"device.take_back"_s,     u"device.release"_s};
    for (const auto &source : sourcesOf(u"core/services"_s)) {
        if (source.contains(u"core/services/audit.h"_s))
            words += found(
                source,
                u"u\"((?:customer|device|sale|payment|refund|credit|token|tariff|appliance|account|company|reminder)\\.[a-z_]+)\"_s"_s);
    }
    return words;
}

void expectNone(QStringList missing)
{
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT
private slots:
    void everyReasonHasASentence()
    {
        const auto reasons = reasonsOfCore();
        QVERIFY(reasons.size() > 150);
        QVERIFY(reasons.contains(u"invalid_amount"_s));
        QVERIFY(reasons.contains(u"down_payment_exceeds_cost"_s)); // through a function of its own
        QStringList missing;
        for (const auto &reason : reasons - neverInTheWindow) {
            if (!reasonSentence(reason))
                missing.append(reason);
        }
        expectNone(missing);
    }

    void aReasonIsSaidInTheLanguageOfTheWindow()
    {
        const Error error{ErrorCode::Invalid, u"invalid_amount"_s, u"\"1e3\" is not an amount: no \"e\"."_s, {}, {}};
        QCOMPARE(errorText(error), error.detail); // it says more
        const SpokenLanguage french(QLocale(QLocale::French));
        QVERIFY2(errorText(error).startsWith(u"Ce n'est pas un montant possible."_s), qPrintable(errorText(error)));
    }

    void aProvidersOwnWordsFollowInBrackets()
    {
        const Error error{ErrorCode::Unauthorised, u"login_refused"_s, u"HTTP 401: wrong key"_s, {}, {}};
        const SpokenLanguage french(QLocale(QLocale::French));
        QVERIFY2(errorText(error).endsWith(u"(HTTP 401: wrong key)"_s), qPrintable(errorText(error)));
    }

    void oneReasonIsSaidByItsField()
    {
        const SpokenLanguage french(QLocale(QLocale::French));
        const auto said = [](const QString &field) {
            return errorText({ErrorCode::Refused, u"not_allowed"_s, u"no"_s, field, {}});
        };
        QVERIFY(said(u"currency"_s).contains(u"monnaie"_s));
        QVERIFY(said(u"serial"_s).contains(u"\u00e9quipement"_s));
        QVERIFY(said({}) != said(u"serial"_s));
    }

    void everyCaptionOfAnAccountIsTranslated()
    {
        const IntegrationRegistry registry;
        const SpokenLanguage french(QLocale(QLocale::French));
        QStringList missing;
        for (const auto &kind : registry.kinds()) {
            if (kind.displayName.contains(u'(') && integrationName(kind) == kind.displayName)
                missing.append(kind.displayName);
            for (const auto &spec : kind.settings) {
                if (settingCaption(spec) == spec.label)
                    missing.append(spec.label);
            }
        }
        expectNone(missing);
    }

    void everyOpenItemIsTranslated()
    {
        QSet<QString> kinds;
        for (const auto &source : sourcesOf(u"core/services"_s)) {
            kinds += found(source, u"raiseOpenItem\\(\\s*\\w+,\\s*\\{"_s + literal);
            kinds += found(source, u"raiseOnce\\((?:\\w+, ){3}"_s + literal);
        }
        QVERIFY(kinds.size() >= 10);
        const SpokenLanguage french(QLocale(QLocale::French));
        QStringList missing;
        for (const auto &kind : kinds) {
            OpenItemView item;
            item.kind = kind;
            item.detail = u"in English"_s;
            if (openItemText(item) == item.detail)
                missing.append(kind);
        }
        expectNone(missing);
    }

    void everyWordOfTheAuditHasASentence()
    {
        const auto words = auditWordsOfCore();
        QVERIFY(words.size() > 45);
        QVERIFY(words.contains(u"payment.corrected"_s));
        QStringList missing;
        for (const auto &word : words) {
            ChangeView change;
            change.action = word;
            change.subject = u"MWA-R000339"_s;
            if (changeText(change) == word + u" MWA-R000339"_s)
                missing.append(word);
        }
        expectNone(missing);
    }

    /// Qt itself has no Swahili.
    void theButtonsOfAQuestionSpeakTheLanguageOfTheWindow()
    {
        const SpokenLanguage swahili(QLocale(QLocale::Swahili));
        QWidget window;
        WidgetDialogs dialogs;
        dialogs.confirm(&window, {u"Title"_s, u"Text"_s, u"Accept"_s}, [](bool) {});
        const auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->button(QMessageBox::Cancel)->text(), u"Ghairi"_s);
    }

    void aStateInTheHistoryIsAWordOfTheWindow()
    {
        const auto currency = Currency::fromCode(u"TZS"_s);
        QCOMPARE(changedValueText(u"unmatched"_s, *currency), u"Unmatched"_s);
        QCOMPARE(changedValueText(u"accepted"_s, *currency), u"Booked"_s);
        QCOMPARE(changedValueText(u"the wrong meter"_s, *currency), u"the wrong meter"_s);
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
