#pragma once

#include "core/domain/serial.h"

#include <QString>

#include <vector>

/// One invented customer of the practice company and what she has.
struct PracticeCustomer
{
    QString name, surname, phone, village;
    DeviceKind kind = DeviceKind::Meter;
    QString serial;
    QString tariff;          ///< meters
    QString instalmentGoods; ///< an appliance bought besides: "Fridge 90 L", "TV 24 inch", or empty
    int joinedDaysAgo = 0;
    bool isLate = false; ///< has not paid the newest instalments
};

/// Forty of them, always the same.
[[nodiscard]] std::vector<PracticeCustomer> practiceCustomers();
