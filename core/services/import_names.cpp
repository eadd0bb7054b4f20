// The usual names of columns, and words in them, in the four languages of the program.

#include "core/services/import_columns.h"

#include "core/providers/csv/statement_columns.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    const char *column;
    const char *usual; ///< comparable names (header_names.h); the first that is there wins
};

// In the order in which columns choose: "name" of a customer file is the first name once there is a surname.
constexpr Names customerNames[] = {
    {"surname", "surname lastname familyname secondname nom nomdefamille sobrenome apelido ultimonome jinalaukoo "
                "jinalamwisho ukoo"},
    {"name", "name firstname givenname forename prenom nome primeironome jina jinalakwanza"},
    {"phone", "phone phonenumber mobile mobilenumber mobilephone telephone tel msisdn cell cellphone contact "
              "numerodetelephone portable telefone telemovel celular numerodetelefone contacto simu nambayasimu"},
    {"village", "village town site location community localite aldeia vila localidade kijiji"},
    {"title", "title salutation titre civilite titulo cheo"},
    {"street", "street address streetaddress adresse rue quartier endereco rua morada anwani mtaa"},
    {"email", "email emailaddress mail courriel adresseemail correio baruapepe"},
    {"birth_date", "birthdate dateofbirth dob birthday datedenaissance neele datadenascimento nascimento "
                   "tareheyakuzaliwa"},
    {"gender", "gender sex sexe genre sexo genero jinsia"},
    {"language", "language lang langue lingua idioma lugha"},
};
constexpr Names deviceNames[] = {
    {"serial", "serial serialnumber serialno deviceserialnumber deviceserial meternumber meterno meterserial meter "
               "device numerodeserie ndeserie nserie numerodecompteur numerocompteur compteur numerodocontador "
               "contador nambayamita nambayakifaa mita kifaa"},
    {"kind", "kind type devicetype devicekind typedappareil tipo tipodeaparelho aina"},
    {"manufacturer", "manufacturer maker brand make vendor supplier fabricant marque fabricante marca mtengenezaji"},
    {"customer", "customer customerphone customernumber client clientphone owner phone phonenumber telephoneduclient "
                 "telephone cliente telefonedocliente telefone mteja simuyamteja simu"},
    {"tariff", "tariff tariffname tarif tarifa ushuru"},
    {"appliance", "appliance product model item appareil produit modele aparelho equipamento produto modelo bidhaa"},
    {"date", "date installationdate installdate handoverdate datedinstallation datadeinstalacao data tarehe"},
    {"resolution", "resolution step tokenstep"},
};
constexpr Names saleNames[] = {
    {"customer", "customer customerphone customernumber client clientphone buyer phone phonenumber telephoneduclient "
                 "telephone cliente telefonedocliente telefone mteja simuyamteja simu"},
    {"appliance", "appliance product model item appareil produit modele aparelho equipamento produto modelo bidhaa"},
    {"instalment_amount", "instalmentamount installmentamount instalmentcost installmentcost monthlyamount "
                          "montantdelamensualite montantdelecheance mensualite valordaprestacao valordaparcela "
                          "prestacao parcela kiasichaawamu"},
    {"cost",
     "cost total totalcost price amount couttotal cout prixtotal prix montant custototal custo precototal preco "
     "valortotal valor bei gharama jumla"},
    {"every", "every period frequency interval periode frequence periodo periodicidade frequencia kipindi kila"},
    {"serial", "serial serialnumber serialno deviceserialnumber deviceserial device numerodeserie ndeserie nserie "
               "nambayakifaa kifaa"},
    {"down", "down downpayment deposit acompte apport avance entrada sinal amana malipoyaawali"},
    {"instalments", "instalments installments numberofinstalments numberofinstallments nombredemensualites "
                    "nombredecheances mensualites echeances numerodeprestacoes numerodeparcelas prestacoes parcelas "
                    "idadiyaawamu awamu"},
    {"date", "date saledate solddate datedevente datadavenda data tarehe tareheyamauzo"},
    {"first_due", "firstdue firstduedate firstpaymentdate premiereecheance primeirovencimento tareheyakwanza"},
    {"minimum", "minimum"},
    {"initial_days", "initialdays joursinitiaux diasiniciais sikuzamwanzo"},
    {"service_per_day", "serviceperday priceperday perday dailyprice prixparjour precopordia beikwasiku"},
    {"minimum_payment", "minimumpayment minimumservicepayment paiementminimum pagamentominimo malipoyachini"},
};
constexpr Names tariffNames[] = {
    {"name", "name tariff tariffname tarif nom nomdutarif tarifa nome jina ushuru"},
    {"price_per_kwh", "priceperkwh pricekwh kwhprice unitprice price prixparkwh prixdukwh prixkwh prix precoporkwh "
                      "precodokwh precokwh preco beikwakwh bei"},
    {"access_rate", "accessrate accessfee fixedfee standingcharge servicecharge redevance abonnement fraisdacces "
                    "taxadeacesso taxafixa ada"},
    {"access_days", "accessdays accessperiod perioddays joursdelaredevance diasdeacesso sikuzaada"},
    {"minimum", "minimum minimumpurchase minimumamount montantminimum achatminimum minimo valorminimo compraminima "
                "kiwangochachini"},
    {"components", "components component composants composant componentes componente"},
};
constexpr Names applianceNames[] = {
    {"name", "name appliance product item appareil produit nom aparelho equipamento produto nome kifaa bidhaa jina"},
    {"type", "type kind category categorie tipo categoria aina"},
    {"price", "price listprice cost amount prix cout preco custo valor bei"},
};
constexpr Names placeNames[] = {
    {"cluster", "cluster region district grappe regiao distrito agrupamento mkoa wilaya kanda"},
    {"mini_grid", "minigrid grid minireseau reseau minirede rede gridindogo gridi"},
    {"village", "village town community localite aldeia vila localidade kijiji"},
    {"latitude", "latitude lat latitudo"},
    {"longitude", "longitude lon lng long longitudo"},
};

template <size_t size>
UsualNames namesOf(const Names (&names)[size])
{
    UsualNames all;
    for (const auto &[column, usual] : names)
        all.emplace_back(QLatin1String(column), QString::fromLatin1(usual).split(u' '));
    return all;
}

UsualNames makeNames(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return namesOf(customerNames);
    case ImportKind::Devices:
        return namesOf(deviceNames);
    case ImportKind::Tariffs:
        return namesOf(tariffNames);
    case ImportKind::Appliances:
        return namesOf(applianceNames);
    case ImportKind::Sales:
        return namesOf(saleNames);
    case ImportKind::Places:
        return namesOf(placeNames);
    case ImportKind::Payments:
        return usualStatementNames();
    }
    return {};
}

/// Words of the file, in their comparable form, for the import's own.
constexpr std::pair<const char *, const char *> words[] = {
    {"meter", "compteur contador mita"},
    {"shs", "solarhomesystem solarkit kitsolaire systemesolaire kitsolar sistemasolar umemejua"},
    {"ebike", "bike electricbike veloelectrique velo bicicletaeletrica bicicleta baiskeliyaumeme"},
    {"electronics", "electronic electronique eletronica kielektroniki"},
    {"other", "autre outro nyingine"},
    {"weekly", "week hebdomadaire semaine semanal semana wiki kilawiki"},
    {"monthly", "month mensuel mensuelle mois mensal mes mwezi kilamwezi"},
    {"next_instalment", "nextinstalment prochaineecheance proximaprestacao awamuijayo"},
    {"any", "libre qualquer yoyote"},
};

} // namespace

const UsualNames &usualImportNames(ImportKind kind)
{
    static const auto all = [] {
        std::array<UsualNames, importKinds.size()> made;
        for (const auto each : importKinds)
            made[static_cast<size_t>(each)] = makeNames(each);
        return made;
    }();
    return all[static_cast<size_t>(kind)];
}

QString importWord(const QString &text)
{
    static const auto known = [] {
        QHash<QString, QString> map;
        for (const auto &[own, others] : words) {
            map.insert(comparableName(QLatin1String(own)), QLatin1String(own));
            for (const auto &other : QString::fromLatin1(others).split(u' '))
                map.insert(other, QLatin1String(own));
        }
        return map;
    }();
    return known.value(comparableName(text), text.toLower());
}
