#include "core/services/statement_channel.h"

#include "core/providers/provider_connection.h"
#include "core/services/account_settings.h"

using namespace Qt::StringLiterals;

Result<StatementChannel> readStatementChannel(Database &database, const AccountId &id, const Company &company)
{
    MPM_TRY(const auto kind,
            database.readFirst(u"SELECT kind FROM account WHERE id = ? AND role = 'channel' AND deleted = 0"_s,
                               {toSql(id)}, [](const Row &row) { return row.text(0); }));
    if (!kind)
        return notFound(u"unknown_channel"_s, u"channel"_s, id.toText(), u"channel"_s);
    MPM_TRY(const auto settings, settingsOf(database, id));
    return StatementChannel{{id, *kind, currencyOf(settings, company.currency.code())}, zoneOf(settings, company.zone)};
}

StatementMapping mappingFor(const StatementChannel &channel, const Company &company, StatementMapping mapping)
{
    mapping.formerZone = mapping.zone.isValid() ? mapping.zone : company.zone;
    if (!mapping.zone.isValid())
        mapping.zone = channel.zone;
    return mapping;
}
