#include "core/services/practice_scenario.h"

#include "core/base/json.h"
#include "core/services/practice_people.h"

using namespace Qt::StringLiterals;

namespace {

JsonValue payment(int afterMs, const PracticeCustomer &customer, const QString &serial, const QString &amount)
{
    return JsonValue::object({{u"after_ms"_s, JsonValue(afterMs)},
                              {u"action"_s, u"payment"_s},
                              {u"with"_s, JsonValue::object({{u"serial"_s, serial},
                                                             {u"amount"_s, amount},
                                                             {u"currency"_s, u"TZS"_s},
                                                             {u"phone"_s, customer.phone}})}});
}

} // namespace

QByteArray practiceScenario()
{
    const auto customers = practiceCustomers();
    auto steps = JsonValue::array();
    const auto pays = [&](int afterMs, size_t customer, const QString &amount) {
        steps.append(payment(afterMs, customers[customer], customers[customer].serial, amount));
    };
    pays(3'000, 0, u"6000.00"_s);        // a meter
    pays(6'000, 1, u"30000.00"_s);       // a home system
    pays(9'000, 15, u"36000.00"_s);      // an e-bike
    pays(15'000, 2, u"60000.00"_s);      // a meter whose owner has a fridge to pay
    steps.append(payment(20'000, customers[8], customers[8].serial + u"0"_s, u"5000.00"_s));
    pays(60'000, 10, u"10000.00"_s);
    pays(120'000, 5, u"30000.00"_s);
    pays(240'000, 12, u"4500.00"_s);
    return steps.toPrettyJson();
}
