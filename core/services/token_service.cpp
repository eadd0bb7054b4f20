#include "core/services/token_service.h"

#include "core/providers/integration.h"
#include "core/providers/sts_token.h"
#include "core/services/audit.h"
#include "core/services/cursor.h"
#include "core/services/device_event_rows.h"
#include "core/services/message_service.h"
#include "core/services/paid_until.h"
#include "core/services/token_settle.h"
#include "core/services/token_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongState(const QString &state, const QString &sentence)
{
    return refused(u"not_allowed"_s, u"The token is %1. %2"_s.arg(state, sentence), u"state"_s);
}

/// Digits typed in groups become the bare number; any other text stays as typed, trimmed.
QString tokenAsTyped(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u' ').remove(u'-');
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits : text.trimmed();
}

/// A token that the keypad of the meter cannot take would be sent to the customer all the same.
Outcome checkTyped(Database &database, const TokenRow &token, const QString &typed)
{
    MPM_TRY(const auto kind, database.readFirst(u"SELECT kind FROM account WHERE id = ?"_s, {toSql(token.account)},
                                                [](const Row &row) { return row.text(0); }));
    const IntegrationRegistry registry;
    const auto integration = registry.find(AccountRole::Manufacturer, kind.value_or(QString()));
    if (integration.has_value() && integration->sellsStsTokens && !stsTokenDigits(typed))
        return invalid(u"invalid_token"_s, u"A token of this maker has 20 digits, at most 73786976294838206463."_s,
                       u"token"_s);
    return {};
}

Outcome auditToken(Transaction &transaction, const QString &user, const QString &action, const TokenRow &token,
                   const QString &after)
{
    return writeAudit(transaction, {user, action, u"token"_s, token.id.toBytes(), token.state, after});
}

/// Back to the queue, due at once.
Outcome requeue(ServiceContext &context, const TokenRow &token, const QString &action)
{
    MPM_TRY(auto transaction, Transaction::begin(context.database));
    Fields fields{{"state"_L1, toSql(u"queued"_s)},
                  {"waits_for_person"_L1, toSql(false)},
                  {"next_try_ms"_L1, toSql(0)},
                  {"detail"_L1, toSql(QString())}};
    // It was asked for a device that was replaced meanwhile: what it gives belongs to the one in its place.
    MPM_TRY(const auto present, deviceOfToken(context.database, token));
    if (present != token.device) {
        MPM_TRY(const auto moved, addressFields(context.database, present));
        fields.insert(fields.end(), moved.begin(), moved.end());
    }
    MPM_TRY(const auto changed,
            transaction.updateState("token"_L1, token.id.toBytes(), {{"state"_L1, toSql(token.state)}}, fields));
    if (changed == 0)
        return wrongState(token.state, u"It changed meanwhile; look again."_s);
    MPM_CHECK(auditToken(transaction, context.user, action, token, u"queued"_s));
    return transaction.commit();
}

/// A token that waits for its date needs the target that the first attempt would have stored.
Outcome setDateTarget(Transaction &transaction, TokenRow &token)
{
    if (token.kind != TokenKind::Days || token.activeUntil)
        return {};
    MPM_TRY(const auto byDate, accountWorksByDate(transaction.database(), token.account));
    if (!byDate)
        return {};
    MPM_TRY(token.activeUntil, storePaidUntilTarget(transaction, token));
    return {};
}

} // namespace

Result<TokenView> TokenService::read(const TokenId &id)
{
    MPM_TRY(auto view, m_context.database.readFirst(
                           u"SELECT %1 FROM %2 WHERE t.id = ?"_s.arg(tokenViewColumns(), tokenViewTables()),
                           {toSql(id)}, [](const Row &row) { return readTokenView(row, 0); }));
    if (!view.has_value())
        return notFound(u"not_found"_s, u"token"_s, id.toText());
    return *std::move(view);
}

Result<Page<TokenView>> TokenService::list(const TokenFilter &filter, const PageRequest &page)
{
    TimeList list{tokenViewColumns(), tokenViewTables(), u"token t"_s,      {}, {},
                  u"t.created_ms"_s,  u"t.id"_s,         filter.newestFirst};
    if (filter.state == u"waiting") {
        list.conditions.append(u"t.state IN ('queued', 'requesting', 'uncertain', 'refused')"_s);
    } else if (!filter.state.isEmpty()) {
        list.conditions.append(u"t.state = ?"_s);
        list.values.push_back(toSql(filter.state));
    }
    if (filter.device) {
        list.conditions.append(u"t.device_id = ?"_s);
        list.values.push_back(toSql(*filter.device));
    }
    return readTimeList<TokenView>(m_context.database, list, page,
                                   [](const Row &row) { return readTokenView(row, 2); });
}

Result<TokenView> TokenService::retry(const TokenId &id)
{
    MPM_TRY(const auto token, readTokenRow(m_context.database, id));
    if (token.state != u"refused" && token.state != u"queued")
        return wrongState(token.state,
                          token.state == u"uncertain"
                              ? u"Find out what became of it and resolve it first; asking again could sell it twice."_s
                              : u"Only a refused or waiting token can be asked for again."_s);
    MPM_CHECK(requeue(m_context, token, u"token.retried"_s));
    return read(id);
}

Result<TokenView> TokenService::resolveIssued(const TokenId &id, const QString &text)
{
    const auto typed = tokenAsTyped(text);
    if (typed.isEmpty())
        return invalid(u"required"_s, u"Type the token that the maker gave."_s, u"token"_s);
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(auto token, readTokenRow(m_context.database, id));
    if (token.state != u"queued" && token.state != u"uncertain" && token.state != u"refused")
        return wrongState(token.state, u"Its token cannot be typed in now."_s);
    MPM_CHECK(checkTyped(m_context.database, token, typed));
    MPM_CHECK(setDateTarget(transaction, token));
    IssueOutcome outcome;
    outcome.state = IssueState::Issued;
    outcome.text = typed;
    outcome.detail = u"typed in by %1"_s.arg(m_context.user);
    MPM_TRY(const auto changed, recordIssued(transaction, company, token, outcome));
    if (!changed)
        return wrongState(token.state, u"It changed meanwhile; look again."_s);
    MPM_CHECK(auditToken(transaction, m_context.user, u"token.resolved"_s, token, u"issued"_s));
    MPM_TRY(auto view, read(id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<TokenView> TokenService::resolveNotIssued(const TokenId &id)
{
    MPM_TRY(const auto token, readTokenRow(m_context.database, id));
    if (token.state != u"uncertain")
        return wrongState(token.state, u"Only an uncertain token is resolved this way."_s);
    MPM_CHECK(requeue(m_context, token, u"token.resolved_not_issued"_s));
    return read(id);
}

Result<MessageId> TokenService::resend(const TokenId &id)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto token, readTokenRow(m_context.database, id));
    if (token.state != u"issued")
        return wrongState(token.state, u"There is nothing to send before it is issued."_s);
    if (!token.customer)
        return refused(u"unassigned_device"_s, u"The token has no customer to send it to."_s, u"customer"_s);
    MPM_TRY(const auto body, tokenMessageBody(m_context.database, company, token));
    MPM_TRY(const auto copies,
            m_context.database.readInteger(
                u"SELECT count(*) FROM message WHERE cause_type = 'token' AND cause_id = ? AND kind = 'token'"_s,
                {toSql(id)}));
    const int copy = static_cast<int>(std::max<qint64>(1, copies));
    MPM_CHECK(queueMessage(transaction, u"token"_s, id.toBytes(), u"token"_s, copy, *token.customer, body));
    MPM_TRY(const auto message,
            m_context.database.readFirst(
                u"SELECT id FROM message WHERE cause_type = 'token' AND cause_id = ? AND kind = 'token' AND copy = ?"_s,
                {toSql(id), toSql(copy)}, [](const Row &row) { return row.id<MessageId>(0); }));
    if (!message.has_value())
        return refused(u"required"_s, u"The customer has no phone number."_s, u"phone"_s);
    MPM_CHECK(auditToken(transaction, m_context.user, u"token.resent"_s, token, u"message"_s));
    MPM_CHECK(transaction.commit());
    return *message;
}
