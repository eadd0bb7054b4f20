#pragma once

#include "core/store/store_executor.h"
#include "ui/widgets/choice_box.h"

/// Choices for a company's own data.
[[nodiscard]] std::vector<Choice> countryChoices();
[[nodiscard]] std::vector<Choice> currencyChoices();
[[nodiscard]] std::vector<Choice> languageChoices();
/// Reads the system's list of zones away from the ui thread.
void loadTimeZones(StoreExecutor &store, ChoiceBox *box);
/// The usual currency of a country, by its two letters; empty when it is not known.
[[nodiscard]] QString usualCurrency(const QString &country);
/// The only or first zone of a country; asks on the store's thread.
void offerTimeZone(StoreExecutor &store, ChoiceBox *box, const QString &country);
