#include "core/services/practice_people.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct PersonName
{
    const char *name;
    const char *surname;
};
constexpr std::array people = {
    PersonName{"Amina", "Juma"},     PersonName{"Baraka", "Mwakyusa"}, PersonName{"Neema", "Mollel"},
    PersonName{"Joseph", "Kimaro"},  PersonName{"Rehema", "Salum"},    PersonName{"Emmanuel", "Massawe"},
    PersonName{"Zawadi", "Shirima"}, PersonName{"Hamisi", "Mbwana"},   PersonName{"Grace", "Lyimo"},
    PersonName{"Salma", "Abdallah"}, PersonName{"Peter", "Ngowi"},     PersonName{"Fatuma", "Rajabu"},
    PersonName{"Daniel", "Mushi"},   PersonName{"Mariam", "Saidi"},    PersonName{"Elia", "Laizer"},
    PersonName{"Upendo", "Temba"},   PersonName{"Juma", "Kapinga"},    PersonName{"Agnes", "Haule"},
    PersonName{"Rashid", "Omari"},   PersonName{"Witness", "Macha"},   PersonName{"Godfrey", "Tarimo"},
    PersonName{"Halima", "Bakari"},  PersonName{"Issa", "Mchome"},     PersonName{"Joyce", "Komba"},
    PersonName{"Said", "Lukumay"},   PersonName{"Esther", "Msuya"},    PersonName{"Yusuf", "Athumani"},
    PersonName{"Anna", "Sanga"},     PersonName{"Paulo", "Mwita"},     PersonName{"Asha", "Kombo"},
    PersonName{"Lucas", "Chacha"},   PersonName{"Happiness", "Urio"},  PersonName{"Musa", "Magesa"},
    PersonName{"Dorcas", "Swai"},    PersonName{"Frank", "Mrema"},     PersonName{"Tatu", "Hassan"},
    PersonName{"Simon", "Kileo"},    PersonName{"Nuru", "Shabani"},    PersonName{"Veronica", "Ndunguru"},
    PersonName{"Abdul", "Mfinanga"},
};

/// Meters stand where a mini-grid is; home systems and e-bikes anywhere.
QString villageOf(DeviceKind kind, int number)
{
    static const std::array onGrid = {u"Bukiko"_s, u"Bwisya"_s, u"Nyamanga"_s, u"Idete"_s};
    static const std::array anywhere = {u"Mkuranga"_s, u"Kisiju"_s, u"Idete"_s, u"Bwisya"_s};
    const auto place = static_cast<size_t>(number) % 4;
    return kind == DeviceKind::Meter ? onGrid[place] : anywhere[place];
}

/// Of twenty people ten have a meter, seven a home system, three an e-bike.
DeviceKind kindOf(int number)
{
    const int place = number % 20;
    if (place % 2 == 0)
        return DeviceKind::Meter;
    return place < 14 ? DeviceKind::Shs : DeviceKind::EBike;
}

QString serialOf(DeviceKind kind, int number)
{
    switch (kind) {
    case DeviceKind::Meter:
        return u"470001%1"_s.arg(23450 + number * 37, 5, 10, QChar(u'0'));
    case DeviceKind::Shs:
        return u"SK4008%1"_s.arg(8100 + number * 13, 4, 10, QChar(u'0'));
    case DeviceKind::EBike:
        break;
    }
    return u"058215000%1"_s.arg(900 + number);
}

} // namespace

std::vector<PracticeCustomer> practiceCustomers()
{
    std::vector<PracticeCustomer> customers;
    for (int number = 0; number < static_cast<int>(people.size()); ++number) {
        const auto &person = people[static_cast<size_t>(number)];
        PracticeCustomer customer;
        customer.name = QString::fromLatin1(person.name);
        customer.surname = QString::fromLatin1(person.surname);
        customer.phone = u"+25571255%1"_s.arg(100 + number * 7, 4, 10, QChar(u'0'));
        customer.kind = kindOf(number);
        customer.village = villageOf(customer.kind, number / 2);
        customer.serial = serialOf(customer.kind, number);
        customer.tariff = number % 6 == 4 ? u"Business"_s : u"Household"_s;
        if (number % 10 == 2)
            customer.instalmentGoods = u"Fridge 90 L"_s;
        else if (number % 10 == 6)
            customer.instalmentGoods = u"TV 24 inch"_s;
        customer.joinedDaysAgo = 150 - (number * 29) % 115;
        customer.isLate = number % 7 == 3;
        customers.push_back(customer);
    }
    return customers;
}
