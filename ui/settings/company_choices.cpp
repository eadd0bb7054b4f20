#include "ui/settings/company_choices.h"
#include "core/store/deliver.h"

#include "ui/languages.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

std::vector<Choice> countryChoices()
{
    std::vector<Choice> choices;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        // Groups of countries (Europe, Latin America) have digits for a code.
        if (code.size() == 2 && code.at(0).isLetter())
            choices.push_back({code, QLocale::territoryToString(territory)});
    }
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

std::vector<Choice> currencyChoices()
{
    std::vector<Choice> choices;
    for (const auto &code : Currency::codes())
        choices.push_back({code, code});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.name < b.name; });
    return choices;
}

std::vector<Choice> languageChoices()
{
    std::vector<Choice> choices;
    for (const auto &language : windowLanguages())
        choices.push_back({language.code, language.name});
    return choices;
}

void loadTimeZones(StoreExecutor &store, ChoiceBox *box)
{
    const auto work = [](Database &) -> Result<std::vector<Choice>> {
        std::vector<Choice> choices;
        for (const auto &id : QTimeZone::availableTimeZoneIds()) {
            // Bare offsets such as UTC+03:00 are no place.
            if (id.contains('/'))
                choices.push_back({QString::fromUtf8(id), QString::fromUtf8(id)});
        }
        return choices;
    };
    deliver<Result<std::vector<Choice>>>(store.run(work), box, [box](const Result<std::vector<Choice>> &choices) {
        if (choices)
            box->setChoices(*choices);
    });
}

QString usualCurrency(const QString &country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QLocale locale(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locale.territory() == territory ? locale.currencySymbol(QLocale::CurrencyIsoCode) : QString();
}

void offerTimeZone(StoreExecutor &store, ChoiceBox *box, const QString &country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return;
    const auto work = [territory](Database &) -> Result<QString> {
        const auto zones = QTimeZone::availableTimeZoneIds(territory);
        return zones.isEmpty() ? QString() : QString::fromUtf8(zones.front());
    };
    deliver<Result<QString>>(store.run(work), box, [box](const Result<QString> &zone) {
        if (zone && !zone->isEmpty())
            box->choose(*zone);
    });
}
