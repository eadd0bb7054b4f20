#pragma once

#include <QString>

/// The places of the navigation on the left, in their order there.
enum class Section
{
    Today,
    Customers,
    Devices,
    Sales,
    Payments,
    Tokens,
    Tariffs,
    Appliances,
    Places,
    Reports,
    Settings
};
inline constexpr int sectionCount = 11;
[[nodiscard]] QString sectionTitle(Section section);
/// The page of resources/help about the section.
[[nodiscard]] QString sectionHelpTopic(Section section);
